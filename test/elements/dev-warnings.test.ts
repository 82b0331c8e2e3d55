// A32: during development, the console says what a chart lacks; here Lit is its development build.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, event, FUZHOU, put, shown } from './page.js';

const told: string[] = [];
beforeEach(() => {
  told.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((message: unknown) => {
    told.push(String(message));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

const rows = (unit: string) => `<table>
  <tr><th>指标</th><th>单位</th><th>2020年目标值</th><th>2020年实现值</th></tr>
  <tr><td>专利申请量</td><td>${unit}</td><td>18</td><td>12</td></tr></table>`;
const bars = (id: string, inside: string, attributes = '') =>
  `<plan-target-bars id="${id}" place="甲市" plan="13" ${attributes}>${inside}</plan-target-bars>`;

describe('A32: the console warns', () => {
  it('of a missing source, once for each chart', async () => {
    const chart = await shown(bars('a', rows('件')));
    const warning =
      'plan-charts: <plan-target-bars id="a"> has no source; set the attribute "source" or fill the slot of that name';
    expect(told).toEqual([warning]);
    chart.setAttribute('order', 'name');
    await (chart as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(told).toEqual([warning]);
  });

  it('of nothing where an attribute, a slot or the data has what is needed', async () => {
    await shown(bars('b', rows('件'), 'source="来源"'));
    await shown(bars('c', `${rows('件')}<span slot="source">来源</span>`));
    await shown(`<plan-target-bars id="d" src="${FUZHOU}" plan="13"></plan-target-bars>`);
    expect(told).toEqual([]);
  });
});

it('A32: data without a unit is an error that names the field, in any build', async () => {
  const data = (await fetch(FUZHOU).then((answer) => answer.json())) as { indicators: object[] };
  const indicators = data.indicators.map((one) => ({ ...one, unit: '' }));
  const chart = put('<plan-target-bars plan="13"></plan-target-bars>') as HTMLElement & { data?: unknown };
  const fails = event(chart, 'plan-error');
  chart.data = { ...data, indicators };
  expect(((await fails) as CustomEvent<{ field: string }>).detail.field).toBe(
    'indicators[0] (invention-patents-per-10k).unit',
  );
});
