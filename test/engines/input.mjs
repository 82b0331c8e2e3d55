// What a reader does, as W3C input sources (the same in WebDriver and WebDriver BiDi).

/** The code points that WebDriver has for keys without a character. */
const CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function codeOf(key) {
  const code = CODES[key] ?? ([...key].length === 1 ? key : undefined);
  if (!code) throw new Error(`No code for the key ${key}.`);
  return code;
}

const down = (key) => ({ type: 'keyDown', value: codeOf(key) });
const up = (key) => ({ type: 'keyUp', value: codeOf(key) });
const keyboard = (actions) => [{ type: 'key', id: 'keyboard', actions }];
const mouse = (actions) => [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
const moveTo = ({ x, y }) => ({
  type: 'pointerMove',
  x: Math.floor(x),
  y: Math.floor(y),
  origin: 'viewport',
});

/** Keys as `userEvent.keyboard` names them; `held` is changed to those that stay down. */
export function keys(definitions, held) {
  const actions = [];
  for (const { keyDef, releasePrevious, releaseSelf, repeat } of definitions) {
    const { key } = keyDef;
    if (held.delete(key)) actions.push(up(key));
    if (releasePrevious) continue;
    for (let times = 0; times < repeat; times += 1) actions.push(down(key));
    if (releaseSelf) actions.push(up(key));
    else held.add(key);
  }
  return keyboard(actions);
}

export const tab = (back) =>
  keyboard(back ? [down('Shift'), down('Tab'), up('Tab'), up('Shift')] : [down('Tab'), up('Tab')]);

export const hover = (point) => mouse([moveTo(point)]);

export const click = (point) =>
  mouse([moveTo(point), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
