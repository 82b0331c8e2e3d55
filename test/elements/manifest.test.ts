// Everything that the element manifest names works as described.
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import manifest from '../../dist/custom-elements.json';
import { months } from '../../stories/trend-lines-data.js';
import { colours } from '../../src/scene/theme.js';
import { mergePlanData, parsePlanData } from '../../src/indicator.js';
import { clear, event, part, picture, put, shown, tableOf } from './page.js';

afterEach(clear);

interface Named {
  readonly name: string;
}
interface Member extends Named {
  readonly kind: string;
  readonly default?: string;
  readonly attribute?: string;
}
interface Tag {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Member[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
  readonly slots: readonly Named[];
  readonly events: readonly Named[];
}

const isTag = (one: object): one is Tag => 'tagName' in one;
const tags = (manifest.modules as readonly { declarations: readonly object[] }[]).flatMap(
  ({ declarations }) => declarations.filter(isTag),
);

const FOUR_PLACES = [
  'Place,Indicator,Unit,Year,Value',
  ...['A', 'B', 'C', 'D'].flatMap((place, at) =>
    ['Trees', 'Lanes', 'Visits'].flatMap((indicator) =>
      [2019, 2020].map((year) => `${place}ton,${indicator},items,${year},${10 + at + (year % 2)}`),
    ),
  ),
].join('\n');

/** A chart of each tag that has every part. */
const SRC = 'src="/seeds/fuzhou.json /seeds/xiamen.json"';
const WHOLE: Record<string, string> = {
  'plan-target-bars': `<plan-target-bars ${SRC}></plan-target-bars>`,
  'plan-trend-lines': `<plan-trend-lines ${SRC} indicators="invention-patents-per-10k valid-trademarks"></plan-trend-lines>`,
  'plan-city-radar': `<plan-city-radar ${SRC}></plan-city-radar>`,
};
const open = (tag: string, inside: string) => WHOLE[tag]!.replace('></', `>${inside}</`);
const rows = (more: string) => `<table>
  <tr><th>指标</th><th>单位</th><th>2020年目标值</th><th>2020年实现值</th></tr>
  <tr><td>专利申请量</td><td>件</td><td>18</td><td>12</td></tr>${more}</table>`;
/** A target that was missed, and a cell that cannot be read. */
const TABLE = rows('<tr><td>商标注册量</td><td>件</td><td>18</td><td>末位</td></tr>');
const MISSED = `<plan-target-bars scale="value" better="higher" place="甲市" plan="13">${rows('')}</plan-target-bars>`;

/** Goes into a chart by the keyboard. */
async function enter(chart: HTMLElement): Promise<void> {
  chart.shadowRoot!.querySelector<HTMLElement>('.enter')!.focus();
  await userEvent.keyboard('{Enter}');
}

const seeds = () =>
  Promise.all(
    ['fuzhou', 'xiamen'].map(async (city) =>
      parsePlanData(await fetch(`/seeds/${city}.json`).then((answer) => answer.json())),
    ),
  ).then(mergePlanData);

/** Shows all figures of the plans, and then other ones. */
async function change(chart: HTMLElement): Promise<void> {
  const data = await seeds();
  const shown = event(chart, 'plan-ready');
  Object.assign(chart, { data });
  await shown;
  const readings = data.readings.map((one) =>
    one.value === null ? one : { ...one, value: one.value * 2, printed: String(one.value * 2) },
  );
  Object.assign(chart, { data: { ...data, readings } });
}

/** The colours of all that is drawn, and of the words around. */
const looks = (chart: Element) =>
  [chart, ...chart.shadowRoot!.querySelectorAll('.pc-shape, .pc-text, p, .waiting')].map((one) => {
    const { fill, stroke, color, backgroundColor, minHeight } = getComputedStyle(one);
    return [fill, stroke, color, backgroundColor, minHeight].join();
  });

/** What a class adds to the elements of Lit: attributes, properties, and functions of its prototypes. */
function ownOf(tag: string) {
  const own = customElements.get(tag) as unknown as {
    prototype: object;
    observedAttributes: string[];
    elementProperties: Map<string, { state?: boolean }>;
  };
  const functions: string[] = [];
  let prototype = own.prototype;
  for (; !Object.hasOwn(prototype, 'requestUpdate'); prototype = Object.getPrototypeOf(prototype) as object)
    functions.push(...Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor'));
  const ofLit = prototype;
  return {
    attributes: own.observedAttributes,
    properties: [...own.elementProperties].flatMap(([name, { state }]) => (state ? [] : [name])),
    functions: functions.filter((name) => !(name in ofLit) && !own.elementProperties.has(name)),
  };
}

/** Functions that only the library calls. */
const WITHIN = ['adoptedCallback', 'addSheet'];

it('names three tags', () => {
  expect(tags.map(({ tagName }) => tagName).sort()).toEqual(Object.keys(WHOLE).sort());
});

describe.each(tags.map((tag) => [tag.tagName, tag] as const))('<%s>', (name, tag) => {
  it('names the attributes, properties and methods that it has, and no others (C29)', () => {
    const names = (all: readonly Named[]) => all.map((one) => one.name).sort();
    const members = (kind: string) => names(tag.members.filter((one) => one.kind === kind));
    const { attributes, properties, functions } = ownOf(name);
    expect(names(tag.attributes)).toEqual([...attributes].sort());
    expect(members('field')).toEqual([...properties].sort());
    expect(members('method')).toEqual(functions.filter((one) => !WITHIN.includes(one)).sort());
  });

  it('has the defaults that are named, and takes each attribute as a property', () => {
    const chart = document.createElement(name) as HTMLElement & Record<string, unknown>;
    for (const one of tag.members.filter(({ kind }) => kind === 'field')) {
      const value = chart[one.name];
      expect(typeof value === 'string' ? `'${value}'` : String(value), one.name).toBe(one.default);
      if (!one.attribute) continue;
      chart.setAttribute(one.attribute, 'on');
      expect(chart[one.name], one.name).toBe(typeof value === 'boolean' ? true : 'on');
    }
  });

  /** What is not read of a table is told in the same way by all; one table serves here. */
  const parts = tag.cssParts.filter((one) => one.name !== 'unread' || name === 'plan-target-bars');
  it.each(parts.map((one) => one.name))('part %s is styled from the page (C19)', async (wanted) => {
    const style = document.createElement('style');
    style.textContent = `${name}::part(${wanted}) { outline: 3px solid rgb(1, 2, 3) }`;
    const markup =
      wanted === 'message'
        ? `<${name}></${name}>`
        : wanted === 'unread'
          ? `<${name} place="甲市" plan="13">${TABLE}</${name}>`
          : WHOLE[name]!.replace(' src', ' toolbar src');
    const chart = put(markup, { width: 800 });
    chart.parentElement!.append(style);
    if (wanted === 'embed') {
      await expect.poll(() => part(chart, 'toolbar')).toBeDefined();
      part(chart, 'toolbar')!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    }
    if (wanted === 'tooltip') {
      await event(chart, 'plan-ready');
      await enter(chart);
    }
    if (wanted === 'table') await tableOf(chart);
    if (wanted === 'unread') {
      await event(chart, 'plan-ready');
      part(chart, 'data')!.setAttribute('open', '');
    }
    if (wanted === 'updates') await change(chart);
    if (wanted === 'range-selector') Object.assign(chart, { indicators: '', data: months });
    await expect.poll(() => part(chart, wanted)).toBeDefined();
    expect(getComputedStyle(part(chart, wanted)!).outlineColor).toBe('rgb(1, 2, 3)');
  });

  it.each(tag.cssProperties.map((one) => one.name))('%s changes what is seen (C19)', async (property) => {
    const late = property === '--plan-min-height';
    const markup = late
      ? `<${name} loading="lazy" ${SRC}></${name}>`
      : /behind|grid/.test(property) && name === 'plan-target-bars'
        ? MISSED
        : WHOLE[name]!;
    const box = late ? document.body.appendChild(document.createElement('div')) : undefined;
    if (box) box.style.height = '5000px';
    const chart = late ? put(markup) : await shown(markup, { width: 800 });
    await chart.updateComplete;
    if (/place-[34]$/.test(property)) {
      const ready = event(chart, 'plan-ready');
      Object.assign(chart, { indicators: '', data: FOUR_PLACES });
      await ready;
      await chart.updateComplete;
    }
    const value = late ? '777px' : 'rgb(1, 2, 3)';
    expect(looks(chart).join(' ')).not.toContain(value);
    chart.parentElement!.style.setProperty(property, value);
    expect(looks(chart).join(' ')).toContain(value);
  });

  it.each(tag.slots.map((one) => one.name).filter(Boolean))(
    'slot %s shows what is put there',
    async (slot) => {
      const chart = await shown(open(name, `<strong slot="${slot}">自己的话</strong>`));
      const own = chart.querySelector('strong')!;
      expect(own.assignedSlot?.name).toBe(slot);
      expect(own.getBoundingClientRect().height).toBeGreaterThan(10);
    },
  );

  it('the slot without a name takes a table', async () => {
    const chart = put(`<${name} place="甲市" plan="13">${TABLE}</${name}>`);
    await chart.updateComplete;
    await expect.poll(() => chart.querySelector('table')!.assignedSlot?.name).toBe('');
  });

  const waysTo: Record<string, string> = {
    loading: WHOLE[name]!,
    error: `<${name} src="/seeds/none.json"></${name}>`,
    empty: WHOLE[name]!.replace('src', 'plan="9" src'),
  };
  it.each(tag.cssStates.map((one) => one.name))(':state(%s) matches when it should', async (state) => {
    const chart = put(waysTo[state]!);
    const now = () => chart.matches(`:state(${state})`);
    await expect.poll(now).toBe(true);
    if (state !== 'loading') return;
    await event(chart, 'plan-ready');
    expect(now()).toBe(false);
  });

  it.each(tag.events.map((one) => one.name))('%s is told across shadow roots', async (type) => {
    const chart = put(type === 'plan-error' ? waysTo['error']! : WHOLE[name]!);
    const happens = event(document, type);
    if (type === 'plan-select') {
      await event(chart, 'plan-ready');
      await enter(chart);
      await userEvent.keyboard('{Enter}');
    }
    const told = (await happens) as CustomEvent<object>;
    expect([told.target, told.composed]).toEqual([chart, true]);
    const known: Record<string, readonly string[]> = {
      'plan-ready': ['heading', 'summary'],
      'plan-error': ['message', 'file', 'field', 'row', 'column'],
      'plan-select': ['indicator', 'place', 'selected'],
    };
    expect(Object.keys(told.detail)).toEqual(known[type]);
  });

  it('names every part that it has, and every custom property that changes it', async () => {
    const chart = await shown(WHOLE[name]!.replace(' src', ' toolbar src'), { width: 800 });
    await tableOf(chart);
    await expect.poll(() => part(chart, 'toolbar')).toBeDefined();
    part(chart, 'toolbar')!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await enter(chart);
    await expect.poll(() => part(chart, 'tooltip')).toBeDefined();
    const here = [...chart.shadowRoot!.querySelectorAll('[part]')].flatMap((one) => [...one.part]);
    expect(here.length).toBeGreaterThan(9);
    const named = tag.cssParts.map((one) => one.name);
    expect(here.filter((one) => !named.includes(one))).toEqual([]);
    const slots = Array.from(chart.shadowRoot!.querySelectorAll('slot'), (one) => one.name);
    expect(slots.length).toBeGreaterThan(2);
    expect(slots.filter((slot) => !tag.slots.some((one) => one.name === slot))).toEqual([]);
    const properties = tag.cssProperties.map((one) => one.name);
    const others = Object.values(colours).filter(({ property }) => !properties.includes(property));
    const before = looks(chart);
    for (const { property } of others) {
      chart.parentElement!.style.setProperty(property, 'rgb(1, 2, 3)');
      expect.soft(looks(chart), property).toEqual(before);
      chart.parentElement!.style.removeProperty(property);
    }
  });

  it('has a picture and a table in all this', async () => {
    const chart = await shown(WHOLE[name]!);
    expect(picture(chart)).toBeDefined();
    expect((await tableOf(chart)).length).toBeGreaterThan(3);
  });
});
