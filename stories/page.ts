// What all stories share: the settings of a tag, where the data is, and how a story looks at its charts.
import { html, nothing, type TemplateResult } from 'lit';
import { configure, expect, within } from 'storybook/test';
import type { ChartName } from '../src/charts/registry.js';
import type { SettingsOf } from './settings.js';

/** A query that finds nothing would print its container, and cannot print a shadow root; a busy machine has time. */
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message, { textContent }) => new Error(`${message}\n\n${textContent}`),
});

export { allOf, allOfChart, argTypesOf, bothCities, fuzhou, nowhere, xiamen } from './settings.js';
export type { ChartSettings, SettingsOf } from './settings.js';

/** Settings of a story; what it leaves out is absent from the tag. */
type Some<Chart extends ChartName> = Partial<SettingsOf<Chart>>;

export const targetBars = (s: Some<'target-bars'>): TemplateResult =>
  html`<plan-target-bars
    lang=${s.lang || nothing}
    src=${s.data ? nothing : s.src || nothing}
    refresh=${s.refresh || nothing}
    place=${s.place || nothing}
    plan=${s.plan || nothing}
    indicators=${s.indicators || nothing}
    better=${s.better || nothing}
    annotations=${s.annotations || nothing}
    heading=${s.heading || nothing}
    summary=${s.summary || nothing}
    source=${s.source || nothing}
    loading=${s.loading || nothing}
    group=${s.group || nothing}
    selected=${s.selected || nothing}
    highlight=${s.highlight || nothing}
    shortcuts=${s.shortcuts || nothing}
    library=${s.library || nothing}
    scale=${s.scale || nothing}
    order=${s.order || nothing}
    group-by=${s['group-by'] || nothing}
    ?toolbar=${s.toolbar ?? false}
    .data=${s.data ?? undefined}
  ></plan-target-bars>`;

export const trendLines = (s: Some<'trend-lines'>): TemplateResult =>
  html`<plan-trend-lines
    lang=${s.lang || nothing}
    src=${s.data ? nothing : s.src || nothing}
    refresh=${s.refresh || nothing}
    place=${s.place || nothing}
    plan=${s.plan || nothing}
    indicators=${s.indicators || nothing}
    better=${s.better || nothing}
    annotations=${s.annotations || nothing}
    heading=${s.heading || nothing}
    summary=${s.summary || nothing}
    source=${s.source || nothing}
    loading=${s.loading || nothing}
    group=${s.group || nothing}
    selected=${s.selected || nothing}
    highlight=${s.highlight || nothing}
    shortcuts=${s.shortcuts || nothing}
    library=${s.library || nothing}
    scale=${s.scale || nothing}
    from=${s.from || nothing}
    to=${s.to || nothing}
    ?toolbar=${s.toolbar ?? false}
    .data=${s.data ?? undefined}
  ></plan-trend-lines>`;

export const cityRadar = (s: Some<'city-radar'>): TemplateResult =>
  html`<plan-city-radar
    lang=${s.lang || nothing}
    src=${s.data ? nothing : s.src || nothing}
    refresh=${s.refresh || nothing}
    place=${s.place || nothing}
    plan=${s.plan || nothing}
    indicators=${s.indicators || nothing}
    better=${s.better || nothing}
    annotations=${s.annotations || nothing}
    heading=${s.heading || nothing}
    summary=${s.summary || nothing}
    source=${s.source || nothing}
    loading=${s.loading || nothing}
    group=${s.group || nothing}
    selected=${s.selected || nothing}
    highlight=${s.highlight || nothing}
    shortcuts=${s.shortcuts || nothing}
    library=${s.library || nothing}
    reference=${s.reference || nothing}
    view=${s.view || nothing}
    order=${s.order || nothing}
    ?toolbar=${s.toolbar ?? false}
    .data=${s.data ?? undefined}
  ></plan-city-radar>`;

const CHARTS = 'plan-target-bars, plan-trend-lines, plan-city-radar';

/** What the author of a story writes, in the language of the page; English in a language without a text. */
export function inPageLanguage<Words>(texts: Readonly<Record<'zh' | 'en' | 'fr', Words>>): Words {
  const lang = document.documentElement.lang.slice(0, 2);
  return Object.hasOwn(texts, lang) ? texts[lang as keyof typeof texts] : texts.en;
}

/** A pattern with its numbers as the language of the chart writes them: in French 1.5% is 1,5 %, and 17,159 is 17 159. */
export function written(pattern: RegExp, canvas: HTMLElement, index = 0): RegExp {
  const chart = canvas.querySelectorAll(CHARTS)[index];
  if (chart?.closest('[lang]')?.getAttribute('lang') !== 'fr') return pattern;
  const french = pattern.source
    .replace(/\\\.(?=\d)/g, ',')
    .replace(/(?<=\d),\?(?=\d)/g, '\\s?')
    .replace(/(?<=\d)%/g, '\\s%');
  return new RegExp(french, pattern.flags);
}

/** The inside of a chart of the story, the first one unless counted. */
export function chart(canvas: HTMLElement, index = 0): ReturnType<typeof within> {
  const charts = canvas.querySelectorAll(CHARTS);
  return within(charts[index]?.shadowRoot as unknown as HTMLElement);
}

/** The key note in the first chart that holds a pattern, in one element or over several. */
export const findNote = (canvas: HTMLElement, pattern: RegExp): Promise<HTMLElement> =>
  chart(canvas).findByText(
    (_: string, element: Element | null) =>
      element?.matches('[part=notes] > p') === true &&
      pattern.test(element.textContent.replaceAll('\u00a0', ' ')),
  );

/** Expects a picture whose spoken name holds the finding, under a heading. */
export async function seesPicture(canvas: HTMLElement, finding: RegExp, index = 0): Promise<void> {
  const inside = chart(canvas, index);
  await expect(await inside.findByRole('img', { name: written(finding, canvas, index) })).toBeVisible();
  await expect(inside.getByRole('heading')).toHaveTextContent(/\S/);
  await expect(inside.queryByRole('alert')).toBeNull();
}

/** Expects labels that stand in the picture itself. */
export async function seesLabels(canvas: HTMLElement, labels: readonly RegExp[], index = 0): Promise<void> {
  const picture: HTMLElement = await chart(canvas, index).findByRole('img');
  const texts = Array.from(picture.querySelectorAll('text'), (text) => text.textContent);
  for (const label of labels)
    await expect(texts).toContainEqual(expect.stringMatching(written(label, canvas, index)));
}
