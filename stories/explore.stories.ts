import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { manyRows } from './example-data.js';
import { allOf, bothCities, chart, cityRadar, targetBars, trendLines, xiamen } from './page.js';

/** A picture is read value by value: Tab to its button, Enter, arrows; by touch with the buttons. */
const meta: Meta = { title: 'Explore' };
export default meta;

const goIn = async (canvas: HTMLElement, keys: string) => {
  const inside = chart(canvas);
  (await inside.findByRole('button', { name: /逐项查看|Explore/ })).focus();
  await userEvent.keyboard(`{Enter}${keys}`);
  return inside.findByRole('slider');
};

/** The arrows go from indicator to indicator; what was noted and where it is printed are told too. */
export const Bars: StoryObj = {
  render: () => targetBars({ ...allOf(xiamen), plan: '13' }),
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, '{ArrowRight}');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/19\.7.*(来源|Source)/));
  },
};

/** Of fifty indicators, the one with the largest gap is three keys away: Tab, Enter, G. */
export const WorstOfFifty: StoryObj = {
  render: () => html`<plan-target-bars .data=${manyRows(50)}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, 'g');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/第 50 项|indicator 50/));
  },
};

/** Up and down go from place to place. */
export const Radar: StoryObj = {
  render: () => cityRadar(allOf(bothCities)),
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, '{ArrowDown}');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^(厦门|Xiamen)/));
  },
};

/** A year of all places at a time. */
export const Trend: StoryObj = {
  render: () => trendLines({ ...allOf(bothCities), indicators: 'invention-patents-per-10k' }),
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, '{Home}');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^2015/));
  },
};
