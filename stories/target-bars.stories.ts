import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
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
  targetBars,
  xiamen,
  type ChartSettings,
} from './page.js';

/** Target against actual, one bar per indicator. All rows share one scale: the share of the target. */
const meta: Meta<ChartSettings> = {
  title: 'Target bars',
  component: 'plan-target-bars',
  args: allOf(fuzhou),
  argTypes,
  parameters,
  render: targetBars,
};
export default meta;

type Story = StoryObj<ChartSettings>;

/** Four results of 十三五. The bar of 388 % ends at a break, so that the others keep their length. */
export const FuzhouResults: Story = {
  args: { place: 'fuzhou', plan: '13' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /388\.0%/);
    await seesLabels(canvasElement, [/^194\.8%$/, /^189\.8%$/, /^388\.0%$/, /^170\.0%$/, /^23\.377 \/ 12/]);
  },
};

/** Six results of 十三五. One sets a five-year total against a yearly target, so it is not compared. */
export const XiamenResults: Story = {
  args: { src: xiamen, place: 'xiamen', plan: '13' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /213\.0%/);
    await seesLabels(canvasElement, [/^不可比|^not comparable/, /^210\.7%$/, /^\+0\.7/, /^\+4/]);
    await expect(chart(canvasElement).queryByText('361.9%')).toBeNull();
  },
};

/** Fuzhou's values of 2020 and what it expects for 2025. One row starts from a printed zero. */
export const FuzhouPlan: Story = {
  args: { place: 'fuzhou', plan: '14' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /62\.1%/);
    await seesLabels(canvasElement, [/^23\.377 → 25/, /^0 → 10/, /^\+6\.9%$/, /^\+24\.4%$/]);
  },
};

/** Xiamen's twelve rows. For one of them the plan prints a dash, which is not zero. */
export const XiamenPlan: Story = {
  args: { src: xiamen, place: 'xiamen', plan: '14' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /270\.4%/);
    await seesLabels(canvasElement, [/^14\.33 → 21\.47/, /^81 → 83/, /^\+2 /, /1,?000/]);
  },
};

/** Two charts, each from its own file. */
export const SideBySide: Story = {
  args: { plan: '13' },
  render: (settings) =>
    html`<div
      style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr))"
    >
      ${targetBars({ ...settings, src: fuzhou })}${targetBars({ ...settings, src: xiamen })}
    </div>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /388\.0%/, 0);
    await seesPicture(canvasElement, /213\.0%/, 1);
  },
};

/** One chart from two files, grouped by place. */
export const BothCitiesInOne: Story = {
  args: { src: bothCities, plan: '13' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /388\.0%/);
    await seesLabels(canvasElement, [/^福州$|^Fuzhou$/, /^厦门$|^Xiamen$/, /^194\.8%$/, /^210\.7%$/]);
  },
};

/** Only the named indicators, in the order in which they are named. */
export const ChosenIndicators: Story = {
  args: { place: 'fuzhou', plan: '13', indicators: 'valid-trademarks invention-patents-per-10k' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /194\.8%/);
    const picture: HTMLElement = await chart(canvasElement).findByRole('img');
    const rows = Array.from(picture.querySelectorAll('.pc-datum'), (row) => row.getAttribute('data-key'));
    await expect(rows).toEqual(['fuzhou/valid-trademarks/13', 'fuzhou/invention-patents-per-10k/13']);
  },
};

/** The language is that of the nearest `lang`. */
export const English: Story = {
  args: { place: 'fuzhou', plan: '13', lang: 'en' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /^Fuzhou, 13th Five-Year Plan.*All 4 indicators/);
    await seesLabels(canvasElement, [/^246\.7K \/ 130K items$/]);
  },
};
