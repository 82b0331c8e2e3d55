import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { allOf, bothCities, cityRadar, fuzhou, seesPicture, targetBars, trendLines } from './page.js';

/** The three charts in other surroundings: a dark page, boxes of several widths, a page's own colours. */
const meta: Meta = { title: 'Looks' };
export default meta;

const threeCharts = (): TemplateResult =>
  html`<div style="display: grid; gap: 2rem">
    ${targetBars({ ...allOf(fuzhou), plan: '13' })}
    ${trendLines({ ...allOf(bothCities), indicators: 'invention-patents-per-10k' })}
    ${cityRadar(allOf(bothCities))}
  </div>`;

const seesThreeCharts: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  await seesPicture(canvasElement, /388\.0%/, 0);
  await seesPicture(canvasElement, /2 项 2020 年目标|Both targets for 2020|Les deux cibles pour 2020/, 1);
  await seesPicture(canvasElement, /厦门在 4 项|Xiamen leads on 4|Xiamen est en tête sur 4/, 2);
};

/** The charts follow `color-scheme`, of the page or of a part of it. */
export const Dark: StoryObj = {
  render: () =>
    html`<div style="color-scheme: dark; background: #14181d; padding: 1rem">${threeCharts()}</div>`,
  play: seesThreeCharts,
};

/** The smallest box that a picture is laid out for. */
export const Wide240: StoryObj = {
  name: '240 px wide',
  render: () => html`<div style="width: 240px">${threeCharts()}</div>`,
  play: seesThreeCharts,
};

/** A small phone. */
export const Wide320: StoryObj = {
  name: '320 px wide',
  render: () => html`<div style="width: 320px">${threeCharts()}</div>`,
  play: seesThreeCharts,
};

/** A column of text. */
export const Wide640: StoryObj = {
  name: '640 px wide',
  render: () => html`<div style="width: 640px">${threeCharts()}</div>`,
  play: seesThreeCharts,
};

/** A whole page. */
export const Wide1200: StoryObj = {
  name: '1200 px wide',
  render: () => html`<div style="width: 1200px">${threeCharts()}</div>`,
  play: seesThreeCharts,
};

/** Text that the page or the reader has set larger is larger in the pictures too. */
export const LargerText: StoryObj = {
  name: 'Larger text',
  render: () => html`<div style="font-size: 24px">${threeCharts()}</div>`,
  play: async (context) => {
    await seesThreeCharts(context);
    const scale = (chart: Element) =>
      chart.shadowRoot?.querySelector<SVGSVGElement>('svg[role=img]')?.getScreenCTM()?.a ?? 0;
    for (const chart of context.canvasElement.querySelectorAll('plan-target-bars, plan-trend-lines'))
      await expect(scale(chart)).toBeCloseTo(1.5, 1);
  },
};

/** Custom properties give the colours, parts the rest. */
export const PageColours: StoryObj = {
  name: 'Colours of the page',
  render: () =>
    html`<style>
        .newspaper {
          padding: 1rem;
          color-scheme: light;
          background: #fdf6e7;
          font-family: Georgia, 'Noto Serif CJK SC', serif;
          --plan-background: #fdf6e7;
          --plan-text: #2b2116;
          --plan-text-secondary: #65563f;
          --plan-grid: #e4d7bd;
          --plan-band: #f5ead2;
          --plan-actual: #7a5c1e;
          --plan-place-1: #7a5c1e;
          --plan-place-2: #1b5e6b;
        }
        .newspaper > * > *::part(heading) {
          border-block-start: 3px solid #2b2116;
          padding-block-start: 0.4em;
        }
      </style>
      <div class="newspaper">${threeCharts()}</div>`,
  play: seesThreeCharts,
};
