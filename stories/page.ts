// What all stories share: the settings of a tag, where the data is, and how a story looks at its charts.
import { html, nothing, type TemplateResult } from 'lit';
import { configure, expect, within } from 'storybook/test';

/** A query that finds nothing would print its container, and cannot print a shadow root; a busy machine has time. */
configure({
  asyncUtilTimeout: 5000,
  getElementError: (message, { textContent }) => new Error(`${message}\n\n${textContent}`),
});

/** What the controls of a story set. */
export interface ChartSettings {
  src: string;
  place: string;
  plan: string;
  indicators: string;
  heading: string;
  /** Language of the tag; empty for that of the page. */
  lang: string;
}

export const fuzhou = '/seeds/fuzhou.json';
export const xiamen = '/seeds/xiamen.json';
export const bothCities = `${fuzhou} ${xiamen}`;

/** Settings that show all of the data in the language of the page. */
export const allOf = (src: string): ChartSettings => ({
  ...{ src, place: '', plan: '', indicators: '', heading: '', lang: '' },
});

const attribute = { table: { category: 'attributes' } };

/** The controls of the settings. Parts and slots have the names of attributes, which come first here. */
export const argTypes = {
  src: { control: 'text' },
  place: { control: 'text' },
  plan: { control: 'text' },
  indicators: { control: 'text' },
  heading: { ...attribute, control: 'text', description: 'Replaces the headline: the computed finding.' },
  summary: { ...attribute, control: false, description: 'Replaces the line below the headline.' },
  source: { ...attribute, control: false, description: 'Replaces the computed source line.' },
  lang: { ...attribute, control: 'select', options: ['', 'zh-CN', 'en'], description: 'Language of the tag' },
} as const;

/** Only the settings stand beside a story. */
export const parameters = {
  controls: { include: ['src', 'place', 'plan', 'indicators', 'heading', 'lang'] },
};

export const targetBars = (s: ChartSettings): TemplateResult =>
  html`<plan-target-bars
    lang=${s.lang || nothing}
    src=${s.src}
    place=${s.place}
    plan=${s.plan}
    indicators=${s.indicators}
    heading=${s.heading}
  ></plan-target-bars>`;

export const trendLines = (s: ChartSettings): TemplateResult =>
  html`<plan-trend-lines
    lang=${s.lang || nothing}
    src=${s.src}
    place=${s.place}
    plan=${s.plan}
    indicators=${s.indicators}
    heading=${s.heading}
  ></plan-trend-lines>`;

export const cityRadar = (s: ChartSettings): TemplateResult =>
  html`<plan-city-radar
    lang=${s.lang || nothing}
    src=${s.src}
    place=${s.place}
    plan=${s.plan}
    indicators=${s.indicators}
    heading=${s.heading}
  ></plan-city-radar>`;

/** The inside of a chart of the story, the first one unless counted. */
export function chart(canvas: HTMLElement, index = 0): ReturnType<typeof within> {
  const charts = canvas.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar');
  return within(charts[index]?.shadowRoot as unknown as HTMLElement);
}

/** Expects a picture whose spoken name holds the finding, under a heading. */
export async function seesPicture(canvas: HTMLElement, finding: RegExp, index = 0): Promise<void> {
  const inside = chart(canvas, index);
  await expect(await inside.findByRole('img', { name: finding })).toBeVisible();
  await expect(inside.getByRole('heading')).toHaveTextContent(/\S/);
  await expect(inside.queryByRole('alert')).toBeNull();
}

/** Expects labels that stand in the picture itself. */
export async function seesLabels(canvas: HTMLElement, labels: readonly RegExp[], index = 0): Promise<void> {
  const picture: HTMLElement = await chart(canvas, index).findByRole('img');
  const texts = Array.from(picture.querySelectorAll('text'), (text) => text.textContent);
  for (const label of labels) await expect(texts).toContainEqual(expect.stringMatching(label));
}
