// C32: axe checks every story in every language and look, with its details open. The stories' own tests check them in
// simplified Chinese as they open.
import axe from 'axe-core';
import { html, render, type TemplateResult } from 'lit';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../src/define.js';

interface Story {
  readonly name?: string;
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult | Node;
  readonly beforeEach?: () => void;
}
type Stories = Readonly<Record<string, Story>> & { readonly default: Story & { readonly title: string } };

const files = import.meta.glob<Stories>('../../stories/*.stories.ts', { eager: true });
const stories = Object.values(files).flatMap(({ default: meta, ...all }) =>
  Object.entries(all).map(([id, story]) => ({ name: `${meta.title}, ${story.name ?? id}`, meta, story })),
);

const LIGHT = { scheme: 'light', forced: 'none' };
const COLOURS = ['color-contrast', 'link-in-text-block'];
const all: axe.RunOptions = {};
/** Looks change colours alone, languages everything else. */
const colours: axe.RunOptions = { runOnly: { type: 'rule', values: COLOURS } };
const words: axe.RunOptions = { rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) };
const RUNS = [
  { ...LIGHT, rules: words, lang: 'zh-Hant' },
  { ...LIGHT, rules: all, lang: 'en' },
  { scheme: 'dark', forced: 'none', rules: colours, lang: 'en' },
  { scheme: 'light', forced: 'active', rules: colours, lang: 'en' },
  { scheme: 'dark', forced: 'active', rules: colours, lang: 'en' },
];

interface Page {
  readonly send: (method: string, params: object) => Promise<unknown>;
}
const emulate = (forced: string, scheme: string) =>
  (cdp() as unknown as Page).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });

/** Looks of another size show the figures of other stories in their colours. */
const isOfSize = (name: string) => /^Looks, (?:\d+ px wide|Larger text)$/.test(name);

const tags = 'plan-target-bars, plan-trend-lines, plan-city-radar';
type Chart = HTMLElement & { readonly updateComplete: Promise<boolean> };
const charts = (box: Element) => [...box.querySelectorAll<Chart>(tags)];
const settled = (box: Element) => Promise.all(charts(box).map((chart) => chart.updateComplete));

const neverLoads = (story: Story) => Object.values(files).some(({ Loading }) => Loading === story);

/** A story with its charts drawn, as far as it shows any, ready to be explored. */
async function mounted({ meta, story }: (typeof stories)[number]): Promise<HTMLElement> {
  const box = document.createElement('main');
  document.body.append(box);
  story.beforeEach?.();
  const draw = story.render ?? meta.render;
  const args = { ...meta.args, ...story.args };
  const only = document.createElement(String((meta as { component?: string }).component ?? 'div'));
  render(draw ? html`${draw(args)}` : Object.assign(only, args), box);
  const waits = (chart: Chart) =>
    chart.shadowRoot?.querySelector('svg[role=img], div[role=img]')
      ? !chart.shadowRoot.querySelector('figure[aria-description]')
      : !chart.shadowRoot?.querySelector('[part=message]:not(.waiting)');
  for (let tries = 0; tries < 100 && !neverLoads(story) && charts(box).some(waits); tries += 1)
    await new Promise((soon) => setTimeout(soon, 50));
  return box;
}

/** Whether the disclosure of the data is still without what it shows. */
const isUnfilled = ({ shadowRoot }: Chart) =>
  Boolean(
    shadowRoot?.querySelector('svg[role=img], div[role=img]') && shadowRoot.querySelector('#data:empty'),
  );

/** Only the beginning of a long table or picture is checked: the rest repeats its markup, and its colours even sooner. */
const below = (rows: number, pictures: number) =>
  tags
    .split(', ')
    .flatMap((tag): axe.LabelledShadowDomSelector[] => [
      { fromShadowDom: [tag, `tbody tr:nth-child(n + ${rows + 1})`] },
      { fromShadowDom: [tag, `[role=img] > svg:nth-of-type(n + ${pictures + 1})`] },
    ]);
const BELOW = below(15, 2);
const BELOW_COLOURS = below(4, 1);

async function violations(box: Element, rules: axe.RunOptions): Promise<string[]> {
  const found = await axe.run(
    { include: box, exclude: rules === colours ? BELOW_COLOURS : BELOW },
    {
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
      ...rules,
    },
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length} in all)`,
  );
}

afterEach(() => document.body.replaceChildren());
afterAll(() => emulate('none', 'light'));

describe('A1: axe finds nothing in any story, in every language and look', () => {
  it('has all stories of the gallery', () => expect(stories.length).toBeGreaterThan(65));

  it.each(stories.map((one) => [one.name, one] as const))(
    '%s',
    async (_, one) => {
      const root = document.documentElement;
      root.lang = 'zh-Hant';
      root.style.colorScheme = 'light dark';
      const box = await mounted(one);
      const found: string[] = [];
      for (const { scheme, forced, rules, lang } of RUNS) {
        if (rules === colours && isOfSize(one.name)) continue;
        await emulate(forced, scheme);
        root.lang = lang;
        await new Promise(requestAnimationFrame);
        await settled(box);
        expect(matchMedia('(forced-colors: active)').matches).toBe(forced === 'active');
        expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
        for (const chart of charts(box))
          for (const fold of chart.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
        await expect.poll(() => charts(box).filter(isUnfilled).length).toBe(0);
        for (const fault of await violations(box, rules))
          found.push(`${lang}, ${scheme}, forced colours ${forced}: ${fault}`);
      }
      expect(found).toEqual([]);
    },
    90_000,
  );
});
