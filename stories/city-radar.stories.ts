import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { threeTowns } from './example-data.js';
import {
  allOf,
  argTypes,
  bothCities,
  chart,
  cityRadar,
  parameters,
  seesLabels,
  seesPicture,
  type ChartSettings,
} from './page.js';

/** Places compared on the indicators that may honestly be compared, each as a share of the leader. */
const meta: Meta<ChartSettings> = {
  title: 'City radar',
  component: 'plan-city-radar',
  args: allOf(bothCities),
  argTypes,
  parameters,
  render: cityRadar,
};
export default meta;

type Story = StoryObj<ChartSettings>;

/** Six indicators that both plans print for the same time. */
export const BothCities: Story = {
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /厦门在 4 项|Xiamen leads on 4/);
    await seesLabels(canvasElement, [/^23\.377/, /^37\.93/, /^14,?813/, /^12,?313/]);
  },
};

/** Where the room is too small for a fair radar, the same numbers are a plot of dots. */
export const TooNarrowForARadar: Story = {
  args: { lang: 'en' },
  render: (settings) => html`<div style="width: 280px">${cityRadar(settings)}</div>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /厦门在 4 项|Xiamen leads on 4/);
    await seesLabels(canvasElement, [/23\.377/, /37\.93/, /Right end/]);
  },
};

/** Two indicators make no shape, so they are dots at any width. */
export const TwoIndicators: Story = {
  args: { indicators: 'invention-patents-per-10k china-patent-awards' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2 项可比|2 comparable/);
    await expect(chart(canvasElement).getByText(/不足三项|Fewer than three/)).toBeVisible();
  },
};

/**
 * Invented figures of three invented towns. One value is missing: the outline of that town is open
 * there, not drawn to zero. Places differ by dash and by point as well as by colour.
 */
export const MissingValue: Story = {
  render: ({ place, indicators, heading, lang }) =>
    html`<plan-city-radar
      lang=${lang || 'zh-CN'}
      place=${place}
      indicators=${indicators}
      heading=${heading}
      .data=${threeTowns}
    ></plan-city-radar>`,
  args: { heading: '虚构数据：三个示例城市，一处缺值' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /虚构数据/);
    await seesLabels(canvasElement, [/^示例甲市/, /^示例乙市/, /^示例丙市/, /^——?$/]);
    await expect(chart(canvasElement).getByText(/来源：虚构数据/)).toBeVisible();
  },
};

/** The language is that of the nearest `lang`. */
export const English: Story = {
  args: { lang: 'en' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /Fuzhou and Xiamen.*Xiamen leads on 4 indicators/);
    await seesLabels(canvasElement, [/^14 awards$/, /^42 awards$/]);
  },
};
