import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  allOfChart,
  argTypesOf,
  bothCities,
  chart,
  fuzhou,
  inPageLanguage,
  seesLabels,
  seesPicture,
  trendLines,
  written,
  xiamen,
  type SettingsOf,
} from './page.js';
import * as figures from './trend-lines-data.js';

type Settings = SettingsOf<'trend-lines'>;

/** Values over the years of the plans, with the way to the targets. One panel per indicator. */
const meta: Meta<Settings> = {
  title: 'Trend lines',
  component: 'plan-trend-lines',
  args: allOfChart('trend-lines', bothCities),
  argTypes: argTypesOf('trend-lines'),
  render: trendLines,
};
export default meta;

type Story = StoryObj<Settings>;

/** The values of 2015 are computed from the growth that the plans state, so their points are hollow. */
export const PatentsOfBothCities: Story = {
  args: { indicators: 'invention-patents-per-10k' },
  play: async ({ canvasElement }) => {
    await seesPicture(
      canvasElement,
      /2 项 2020 年目标均达到|Both targets for 2020 were reached|Les deux cibles pour 2020 ont été atteintes/,
    );
    await seesLabels(canvasElement, [/^9\.75/, /^14\.5/, /23\.377/, /37\.93/, /25/]);
  },
};

/** 2015 computed, 2020 reached, 2025 expected. */
export const FuzhouTrademarks: Story = {
  args: { src: fuzhou, indicators: 'valid-trademarks' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /189\.8%/);
    await seesLabels(canvasElement, [/24\.67|246\.7(K|\sk)/, /40|400K/]);
  },
};

/** All indicators of a plan that have figures for two times or more. A five-year total spans its years. */
export const AllOfFuzhou: Story = {
  args: { src: fuzhou },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2020 年目标|targets for 2020|cibles pour 2020/);
    await seesLabels(canvasElement, [/48\.22|4\.822(B|\sMd)/, /^0/, /17,?159/]);
    await expect(
      chart(canvasElement).getAllByText(/五年合计|five-year total|total sur (5|cinq) ans/),
    ).not.toHaveLength(0);
  },
};

/** The author's short texts: at a year, a span of years, a range of values, and a value. */
export const Annotated: Story = {
  render: () =>
    html`<plan-trend-lines
      src=${bothCities}
      indicators="invention-patents-per-10k"
      annotations=${inPageLanguage({
        zh: '2021: 新修正的专利法施行 | 2020..2022: 新冠疫情 | =12..18: 两市的目标 | xiamen 2020: 超过目标一倍',
        en: '2021: New Patent Law in force | 2020..2022: Covid-19 | =12..18: Targets of both cities | xiamen 2020: Twice the target',
        fr: '2021: Nouvelle loi sur les brevets | 2020..2022: Covid-19 | =12..18: Cibles des deux villes | xiamen 2020: Deux fois la cible',
      })}
    ></plan-trend-lines>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /超过目标一倍|Twice the target|Deux fois la cible/);
    await seesLabels(canvasElement, [
      /^(新修正|New|Nouvelle)/,
      /^(新冠|Covid)/,
      /^(两市|Targets|Cibles)/,
      /^(超过|Twice|Deux)/,
    ]);
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

/** Xiamen's 37.93 counts all invention patents, its 14.33 and 21.47 high-value ones only: the line breaks and says so. */
export const DefinitionChanges: Story = {
  args: { src: xiamen, indicators: 'invention-patents-per-10k high-value-patents-per-10k' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2020 年目标|target for 2020|cible pour 2020/);
    await seesLabels(canvasElement, [
      /口径变更|definition changes|autre définition/,
      /37\.93/,
      /14\.33/,
      /21\.47/,
    ]);
  },
};

/** Both axes of growth: an even slope for even growth, and all lines from 100 in 2015. */
export const LogarithmAndIndex: Story = {
  render: () =>
    html`<plan-trend-lines
        src=${bothCities}
        indicators="invention-patents-per-10k"
        scale="log"
      ></plan-trend-lines
      ><plan-trend-lines
        src=${bothCities}
        indicators="invention-patents-per-10k"
        scale="index"
      ></plan-trend-lines>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2 项 2020 年目标|Both targets for 2020|Les deux cibles pour 2020/, 1);
    await seesLabels(canvasElement, [/对数刻度|logarithmic scale|échelle logarithmique/], 0);
    await seesLabels(canvasElement, [/2015.* = 100/, /262/, /240/], 1);
  },
};

const withData = (data: unknown, highlight = '') =>
  html`<plan-trend-lines .data=${data} highlight=${highlight}></plan-trend-lines>`;

/**
 * A public series with yearly targets: China's growth of GDP. Ranges are boxes, 左右 is a broken bar, and
 * 2020 has no target. Targets from the Government Work Reports (www.gov.cn), results as first published
 * by the National Bureau of Statistics (www.stats.gov.cn).
 */
export const YearlyTargets: Story = {
  render: () => withData(figures.chinaGrowth),
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /5\.0%/);
    await seesLabels(canvasElement, [
      /目标区间|Target range|Fourchette cible/,
      /近似目标|Approximate target|Cible approximative/,
      /未列|No figure|Aucun chiffre/,
    ]);
  },
};

/** Every form a figure can have, on invented figures. */
export const AllForms: Story = {
  render: () => withData(figures.allForms),
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2020 年目标|target for 2020|cible pour 2020/);
    await seesLabels(canvasElement, [
      /近似值|^Approximate$|^Valeur approximative$/,
      /推算|Computed|Calculé/,
      /多年年均|Annual average|Moyenne annuelle/,
      /85–95/,
    ]);
  },
};

/** More than four places are grey behind the chosen one; this one is chosen by `highlight`. */
export const ManyPlaces: Story = {
  render: () => withData(figures.sevenTowns, 'town-c'),
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /丙市|Town C/);
    await seesLabels(canvasElement, [/(丙市|Town C) \d+/, /^示例己市$|^Example Town F$/]);
  },
};

/** The values of a year at the guide line, by pointer, touch and arrow keys; what has none is named. */
export const ReadingByYear: Story = {
  args: { indicators: 'invention-patents-per-10k' },
  play: async ({ canvasElement }) => {
    (await chart(canvasElement).findByRole('button', { name: /逐项查看|Explore/ })).click();
    const reader = await chart(canvasElement).findByRole('slider');
    reader.focus();
    await userEvent.keyboard('{Home}');
    await expect(reader).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(written(/2015.*9\.75.*14\.5/, canvasElement)),
    );
  },
};

/** Months with a gap and a target, quarters, and days: invented figures. Long ones can be seen in part. */
export const MonthsQuartersDays: Story = {
  render: () => html`${[figures.months, figures.quarters, figures.days].map((data) => withData(data))}`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2024 年 12 月|Dec 2024|déc\. 2024/, 0);
    await seesPicture(canvasElement, /第 4 季度|Q4 2024|T4 2024/, 1);
    await seesPicture(canvasElement, /2024 年 12 月 28 日|28 Dec 2024|28 déc\. 2024/, 2);
    const sliders = () => chart(canvasElement, 0).getAllByRole('slider', { hidden: true });
    await waitFor(() => expect(sliders()).toHaveLength(3));
  },
};

/** A part of the whole time, by attributes; the handles and the button below choose another. */
export const SpanOfYears: Story = {
  render: () => html`<plan-trend-lines .data=${figures.days} from="2019" to="2020-06"></plan-trend-lines>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2019–2020/);
    const button = await chart(canvasElement).findByRole('button', {
      name: /全部|full range|toute la période/,
    });
    await userEvent.click(button);
    await seesPicture(canvasElement, /2015–2024/);
  },
};

/** A million hours: of each pixel column the first, the lowest, the highest and the last are drawn. */
export const MillionHours: Story = {
  render: () => withData(figures.hours()),
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2025/);
    const picture: HTMLElement = await chart(canvasElement).findByRole('img');
    await expect(picture.querySelectorAll('*').length).toBeLessThan(80);
  },
};
