import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import { chinaEnvironment } from './china-environment.js';
import { longName, manyRows, monitoring, rangesAndBounds } from './example-data.js';
import {
  allOfChart,
  argTypesOf,
  bothCities,
  chart,
  fuzhou,
  seesLabels,
  seesPicture,
  targetBars,
  xiamen,
  type SettingsOf,
} from './page.js';

type Settings = SettingsOf<'target-bars'>;

/** Target against actual, one bar per indicator. All rows share one scale: the share of the target. */
const meta: Meta<Settings> = {
  title: 'Target bars',
  component: 'plan-target-bars',
  args: allOfChart('target-bars', fuzhou),
  argTypes: argTypesOf('target-bars'),
  render: targetBars,
};
export default meta;

type Story = StoryObj<Settings>;

/** Four results of 十三五. The axis reaches to the longest bar, of 388 %. */
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
    await seesLabels(canvasElement, [
      /^不可比|^not comparable|^non comparable/,
      /^210\.7%$/,
      /^\+0\.7/,
      /^\+4/,
    ]);
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
    await seesLabels(canvasElement, [/^0$/, /^40 万件$|^400K items$|^400\sk items$/, /^17,?159 → 23,?000/]);
  },
};

/** Six units, each row with a small scale of its own. */
export const OwnScales: Story = {
  args: { plan: '14' },
  render: ({ src, plan }) => html`<plan-target-bars src=${src} plan=${plan} scale="row"></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /62\.1%/);
    await seesLabels(canvasElement, [
      /各行自有刻度|own scale|propre échelle/,
      /^(48\.22 → 60|4\.822\D+ → 6\.0)/,
    ]);
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

/** The national plan for the environment (its box 1) by its sections: bounds, binding and expected targets, totals over years. */
export const Sections: Story = {
  render: () => html`<plan-target-bars .data=${chinaEnvironment} group-by="section"></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /^全国|^China/);
    await seesLabels(canvasElement, [
      /^空气质量$|^Air quality$/,
      /^水环境质量$|^Water quality$/,
      /^9\.7 → \D+ 5%$/,
      /^76\.7 → .*80%$/,
    ]);
  },
};

/** Invented targets of a year: a range, a lower and an upper bound and an approximate one. */
export const RangesAndBounds: Story = {
  render: () => html`<plan-target-bars .data=${rangesAndBounds}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /125\.0%/);
    await seesLabels(canvasElement, [
      /^4\.6 \/ 4–5%$/,
      /在区间内|within range|dans la fourchette/,
      /≥20 万|≥200K|≥\s?200\sk/,
      /^7\.2 \/ ≤8%$/,
    ]);
  },
};

/** Invented values on the way to 2025: base, latest value and target, with attainment and progress each by its name. */
export const Monitoring: Story = {
  render: () => html`<plan-target-bars .data=${monitoring(2023)}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(
      canvasElement,
      /到 2025 年，距目标最远的是|Furthest to go by 2025|Plus long chemin à parcourir d’ici 2025/,
    );
    await seesLabels(canvasElement, [
      /^40 → 50 \/ 60/,
      /^83\.3%$/,
      /^50\.0%$/,
      /^完成率$|^Attained$|^Réalisation$/,
      /^进度$|^Progress$|^Avancement$/,
    ]);
  },
};

/** With each year of the same invented data the bars move to their new length; not for who wants less motion. */
export const Motion: Story = {
  render: () =>
    html`<p>
        ${[2021, 2022, 2023, 2024].map((year) => html`<button type="button" @click=${show(year)}>${year}</button> `)}
      </p>
      <plan-target-bars .data=${monitoring(2021)}></plan-target-bars>`,
  play: async ({ canvasElement, userEvent }) => {
    await seesPicture(
      canvasElement,
      /到 2025 年，距目标最远的是|Furthest to go by 2025|Plus long chemin à parcourir d’ici 2025/,
    );
    const width = () => barOf(canvasElement, 'town-a/parks/14').getBoundingClientRect().width;
    const before = width();
    await userEvent.click(within(canvasElement).getByRole('button', { name: '2024' }));
    await seesLabels(canvasElement, [/^40 → 53 \/ 60/]);
    // 44 of 60, then 53 of 60
    await waitFor(() => expect(width() / before).toBeCloseTo(53 / 44, 1));
  },
};

/** A name of sixty characters in the narrowest box. */
export const LongNameIn240: Story = {
  name: 'A long name in 240 px',
  render: () => html`<div style="width: 240px"><plan-target-bars .data=${longName}></plan-target-bars></div>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /66\.7%/);
    await seesLabels(canvasElement, [/^120 → 200/]);
  },
};

/** Fifty invented rows. */
export const FiftyRows: Story = {
  render: () => html`<plan-target-bars .data=${manyRows(50)}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /50/);
    await waitFor(async () => expect(await keysOf(canvasElement)).toHaveLength(50));
  },
};

/** On a page that reads from right to left bars grow to the left; digits stay in order. */
export const RightToLeft: Story = {
  args: { plan: '13' },
  render: (settings) => html`<div dir="rtl">${targetBars(settings)}</div>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /388\.0%/);
    await seesLabels(canvasElement, [
      /^194\.8%$/,
      /^24\.67 \/ 13 万件$|^246\.7K \/ 130K items$|^246\.7\sk \/ 130\sk items$/,
    ]);
  },
};

/** Five hundred invented rows: the page scrolls, axis and key stay in view. */
export const FiveHundredRows: Story = {
  render: () => html`<plan-target-bars .data=${manyRows(500)}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /500/);
  },
};

/** Gives the chart beside a button the data of a year. */
const show = (year: number) => (event: Event) => {
  const box = (event.target as HTMLElement).closest('p')?.parentElement;
  const bars = box?.querySelector('plan-target-bars');
  if (bars) bars.data = monitoring(year);
};

/** The bar of a row. */
const barOf = (canvas: HTMLElement, key: string): Element => {
  const root = canvas.querySelector('plan-target-bars')?.shadowRoot;
  const bar = root?.querySelector(`[data-key="${key}"] rect.pc-shape`);
  if (!bar) throw new Error(`no bar of ${key}`);
  return bar;
};

/** The indicators of the rows from top to bottom. */
async function keysOf(canvas: HTMLElement): Promise<(string | undefined)[]> {
  const picture: HTMLElement = await chart(canvas).findByRole('img');
  const rows = Array.from(picture.querySelectorAll('.pc-datum'), (row) => row.getAttribute('data-key'));
  return rows.map((key) => key?.split('/')[1]);
}
