// One contract for invalid attributes: the default is drawn, with one console warning. An invalid selection of data is
// rejected instead, as other data would be a false answer.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chartNames, charts, common, type Attribute } from '../../src/charts/registry.js';
import { BOTH, clear, failed, picture, shown } from './page.js';

const told: string[] = [];
beforeEach(() => {
  told.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((message: unknown) => {
    if (!/has no (?:source|summary|heading)/.test(String(message))) told.push(String(message));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

const WRONG = { choice: 'sideways', moment: 'soon', reference: 'half', ids: 'atlantis' };
const SAID = {
  moment: 'expected a year, month or day such as 2021, 2021-03, got "soon"',
  reference: 'expected leader, target or id=number, got "half"',
};
const said = ({ name, type, choices }: Attribute) =>
  choices
    ? `${name}: expected one of ${choices.join(', ')}, got "sideways"`
    : `${name}: ${SAID[type as keyof typeof SAID] ?? '"atlantis" is not in the '}`;

let count = 0;
const chartOf = (name: string, attributes = '') =>
  shown(
    `<plan-${name} id="c${(count += 1)}" src="${BOTH}" indicators="invention-patents-per-10k" ${attributes}></plan-${name}>`,
    { width: 640, lang: 'en' },
  );

describe.each(chartNames)('<plan-%s>', (chart) => {
  const own: readonly Attribute[] = charts[chart];
  const all: readonly Attribute[] = [...common, ...own];

  it('has the attributes of the registry, and no others', () => {
    const { observedAttributes } = customElements.get(`plan-${chart}`) as unknown as {
      observedAttributes: string[];
    };
    expect([...observedAttributes].sort()).toEqual([...new Set(all.map(({ name }) => name))].sort());
  });

  const checked = [...new Set([...common.filter((one) => one.type === 'choice'), ...own])];
  it.each(checked.map((one) => [one.name, one] as const))(
    'draws the default for a wrong %s, and says so once',
    async (name, attribute) => {
      const before = picture(await chartOf(chart))?.innerHTML;
      const wrong = WRONG[attribute.type as keyof typeof WRONG];
      const element = await chartOf(chart, `${name}="${wrong}"`);
      expect(picture(element)?.innerHTML).toBe(before);
      element.setAttribute('heading', 'Again');
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      expect(told).toEqual([
        expect.stringContaining(`plan-charts: <plan-${chart} id="c${count}">: ${said(attribute)}`),
      ]);
      expect(told[0]).toMatch(/; the default is used$/);
    },
  );

  it.each(['place', 'plan', 'indicators'])('refuses a wrong %s', async (name) => {
    const { detail } = await failed(`<plan-${chart} ${name}="atlantis" src="${BOTH}"></plan-${chart}>`);
    expect(detail.field).toBe(name);
  });
});
