import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { manyRows } from './example-data.js';
import { national2019, nationalPlan } from './national-plan.js';
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

/** One axis in 万件, on which 17,159 件 and 5.29 万件 stand in their true proportion. */
export const OneAxis: Story = {
  args: { plan: '14', indicators: 'valid-invention-patents work-copyright-registrations valid-trademarks' },
  render: (settings) =>
    html`<plan-target-bars
      src=${settings.src}
      plan=${settings.plan}
      indicators=${settings.indicators}
      scale="value"
    ></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /62\.1%/);
    await seesLabels(canvasElement, [/^0$/, /^40 万件$|^400K items$/, /^17,?159 → 23,?000/]);
  },
};

/** Six units, each row with a small scale of its own. */
export const OwnScales: Story = {
  args: { plan: '14' },
  render: ({ src, plan }) => html`<plan-target-bars src=${src} plan=${plan} scale="row"></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /62\.1%/);
    await seesLabels(canvasElement, [/各行自有刻度|own scale/, /^48\.22 → 60/]);
  },
};

/** The highest attainment first; the row that cannot be compared stands last. */
export const ByAttainment: Story = {
  args: { src: xiamen, plan: '13' },
  render: ({ src, plan }) =>
    html`<plan-target-bars src=${src} plan=${plan} order="attainment"></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /213\.0%/);
    await expect(await keysOf(canvasElement)).toEqual([
      ...['ip-strong-enterprises', 'invention-patents-per-10k', 'pct-applications'],
      ...['enforcement-cases-closed-in-time', 'patent-application-growth', 'domestic-patent-applications'],
    ]);
  },
};

/** What both cities set for 2020, side by side on one axis, since both count in one unit. */
export const TwoCitiesOnOneIndicator: Story = {
  args: { src: bothCities, plan: '13', indicators: 'invention-patents-per-10k' },
  render: ({ src, plan, indicators }) =>
    html`<plan-target-bars
      src=${src}
      plan=${plan}
      indicators=${indicators}
      group-by="indicator"
    ></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /210\.7%/);
    await seesLabels(canvasElement, [/^福州|^Fuzhou/, /^厦门|^Xiamen/, /^37\.93 \/ 18/, /30 件|30 items/]);
  },
};

/** The national plan (box 1 of its outline) by its sections, with bounds, and one indicator of which less is better. */
export const Sections: Story = {
  render: () => html`<plan-target-bars .data=${nationalPlan} group-by="section"></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /150\.0%/);
    await seesLabels(canvasElement, [
      /^民生福祉$/,
      /^安全保障$/,
      /5\.2 → ≤5\.5%/,
      /^已达到$|^met$/,
      /^\+150\.0%$/,
    ]);
  },
};

/** The targets for 2019 in the Report on the Work of the Government: a range, a lower bound and two approximate ones. */
export const RangesAndBounds: Story = {
  render: () => html`<plan-target-bars .data=${national2019}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /122\.9%/);
    await seesLabels(canvasElement, [
      /^6\.1 \/ 6–6\.5%$/,
      /在区间内|within range/,
      /≥1100 万|≥11M/,
      /^122\.9%$/,
    ]);
  },
};

/** On a page that reads from right to left bars grow to the left; digits stay in order. */
export const RightToLeft: Story = {
  args: { plan: '13' },
  render: (settings) => html`<div dir="rtl">${targetBars(settings)}</div>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /388\.0%/);
    await seesLabels(canvasElement, [/^194\.8%$/, /^24\.67 \/ 13 万件$|^246\.7K \/ 130K items$/]);
  },
};

/** Five hundred invented rows: the page scrolls, axis and key stay in view. */
export const FiveHundredRows: Story = {
  render: () => html`<plan-target-bars .data=${manyRows(500)}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /500/);
  },
};

/** The indicators of the rows from top to bottom. */
async function keysOf(canvas: HTMLElement): Promise<(string | undefined)[]> {
  const picture: HTMLElement = await chart(canvas).findByRole('img');
  const rows = Array.from(picture.querySelectorAll('.pc-datum'), (row) => row.getAttribute('data-key'));
  return rows.map((key) => key?.split('/')[1]);
}
