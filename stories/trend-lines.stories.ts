import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  allOf,
  argTypes,
  bothCities,
  chart,
  fuzhou,
  parameters,
  seesLabels,
  seesPicture,
  trendLines,
  type ChartSettings,
} from './page.js';

/** Values over the years of the plans, with the way to the targets. One panel per indicator. */
const meta: Meta<ChartSettings> = {
  title: 'Trend lines',
  component: 'plan-trend-lines',
  args: allOf(bothCities),
  argTypes,
  parameters,
  render: trendLines,
};
export default meta;

type Story = StoryObj<ChartSettings>;

/** The values of 2015 are computed from the growth that the plans state, so their points are hollow. */
export const PatentsOfBothCities: Story = {
  args: { indicators: 'invention-patents-per-10k' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /23\.377.*37\.93/);
    await seesLabels(canvasElement, [/^9\.75/, /^14\.5/, /23\.377/, /37\.93/, /25/]);
  },
};

/** 2015 computed, 2020 reached, 2025 expected. */
export const FuzhouTrademarks: Story = {
  args: { src: fuzhou, indicators: 'valid-trademarks' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /189\.8%/);
    await seesLabels(canvasElement, [/24\.67|246\.7K/, /40|400K/]);
  },
};

/** All indicators of a plan that have figures for two times or more. A five-year total spans its years. */
export const AllOfFuzhou: Story = {
  args: { src: fuzhou },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /23\.377/);
    await seesLabels(canvasElement, [/48\.22|4\.822B/, /^0/, /17,?159/]);
    await expect(chart(canvasElement).getAllByText(/五年合计|five-year total/)).not.toHaveLength(0);
  },
};

/** The language is that of the nearest `lang`. */
export const English: Story = {
  args: { indicators: 'invention-patents-per-10k', lang: 'en' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /^Valid invention patents per 10,000 people: Fuzhou and Xiamen/);
    await seesLabels(canvasElement, [/25 expected/, /13th Five-Year Plan/]);
  },
};
