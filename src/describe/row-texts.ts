import type { Reading } from '../indicator/types.js';
import { hasWords } from '../indicator/amount.js';
import * as format from '../messages/format.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { factOf, hasUnread, type Description, type FactOf } from './description.js';
import { figureFact, labelText, targetFigureText } from './figures.js';

/** The figure of a row in picture and table: a share, a difference, or briefly why there is none. */
function plainFigure(description: Description, lang: Lang): string {
  const { figure } = figureFact(description) ?? NO_TARGET;
  if (figure.kind !== 'none') return targetFigureText(figure, description, lang);
  const messages = messagesOf(lang);
  if (figure.why === 'direction-unknown') return messages.noDirection;
  if (hasUnread(description)) return messages.notRead;
  const target = factOf(description, 'target')?.reading;
  if (target && hasWords(target)) return messages.noFigure;
  if (!target || target.value === null) return messages.noTarget;
  if (description.state === 'not-comparable') return messages.incomparable;
  return factOf(description, 'required') ? messages.noBase : messages.noActual;
}

const NO_TARGET: FactOf<'attainment' | 'required'> = {
  role: 'attainment',
  figure: { kind: 'none', why: 'no-target' },
};

/** The figure of a row with its label: that it was missed or, if `mixed`, that it is still required. */
export function rowFigure(description: Description, lang: Lang, mixed = false): string {
  const messages = messagesOf(lang);
  const figure = plainFigure(description, lang);
  if (description.state === 'missed') return `${messages.missed} ${figure}`;
  const required = factOf(description, 'required');
  return mixed && required?.label ? `${labelText(required.label, lang)} ${figure}` : figure;
}

/** A unit longer than this many characters is said once if all of several rows have it. */
const LONG_UNIT = 8;

/** How the values of all of several rows end: a space and a long unit; empty unless they have one in common. */
export function commonUnit(items: readonly Description[], values: readonly string[], lang: Lang): string {
  const endings = values.map((text, index) => {
    const name = format.inLang(items[index]?.unit.name ?? '', lang);
    const isLong = name.length > LONG_UNIT && text.endsWith(name);
    return isLong ? text.slice(text.lastIndexOf(' ', text.length - name.length)) : '';
  });
  const [ending = ''] = endings;
  return endings[1] !== undefined && endings.every((one) => one === ending) ? ending : '';
}

/** The figures of a row that exist, in brief and in order: base, actual, target. */
export function rowValues(description: Description, lang: Lang): string {
  const { unit } = description;
  const [base, actual, target] = format.sideBySide(
    (['base', 'actual', 'target'] as const).map((role) => factOf(description, role)?.reading),
    lang,
  );
  const one = (reading: Reading | undefined) => format.flaggedValue(reading, unit, lang);
  if (!actual) return base ? format.pairText(base, '→', target, unit, lang) : one(target);
  const pair = target ? format.pairText(actual, '/', target, unit, lang) : one(actual);
  if (!base || base.value === null) return pair;
  const alike = base.scale === actual.scale && base.scale === (target ?? base).scale;
  return `${alike ? format.flaggedFigure(base, lang) : one(base)} → ${pair}`;
}
