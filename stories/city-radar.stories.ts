import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { threeTowns, townsWithTargets } from './example-data.js';
import { londonBoroughs } from './london-boroughs.js';
import {
  allOfChart,
  argTypesOf,
  bothCities,
  chart,
  cityRadar,
  inPageLanguage,
  seesLabels,
  seesPicture,
  type SettingsOf,
} from './page.js';

/** The settings of all tags, with those of the radar and data in place of `src`. */
type RadarSettings = SettingsOf<'city-radar'> & { width: number };

const inWidth = (s: RadarSettings): TemplateResult =>
  html`<div style=${s.width ? `width: ${s.width}px` : nothing}>${cityRadar(s)}</div>`;

/** Presses a button of the chart. */
const press = async (canvas: HTMLElement, name: RegExp) =>
  userEvent.click(await chart(canvas).findByRole('button', { name }));

/** Places compared on the indicators that may honestly be compared, each as a share of what 100 % is. */
const meta: Meta<RadarSettings> = {
  title: 'City radar',
  component: 'plan-city-radar',
  args: { ...allOfChart('city-radar', bothCities), width: 0 },
  argTypes: { ...argTypesOf('city-radar'), width: { table: { disable: true } } },
  render: inWidth,
};
export default meta;

type Story = StoryObj<RadarSettings>;

/** Six indicators that both plans print for the same time. */
export const BothCities: Story = {
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /厦门在 4 项|Xiamen leads on 4|Xiamen est en tête sur 4/);
    await seesLabels(canvasElement, [/^23\.377/, /^37\.93/, /^14,?813/, /^12,?313/]);
  },
};

/** Where the room is too small for a fair radar, the same numbers are a plot of dots. */
export const TooNarrowForARadar: Story = {
  args: { lang: 'en', width: 250 },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /Xiamen leads on 4/);
    await seesLabels(canvasElement, [/23\.377/, /37\.93/, /^100% = leader$/]);
    await expect(chart(canvasElement).getByRole('button', { name: 'Radar' })).toBeDisabled();
  },
};

/** Two indicators make no shape, so they are dots at any width. */
export const TwoIndicators: Story = {
  args: { indicators: 'invention-patents-per-10k china-patent-awards' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /2 项可比|2 comparable|2 indicateurs comparables/);
    await expect(chart(canvasElement).getByText(/不足三项|Fewer than three|Moins de trois/)).toBeVisible();
  },
};

/**
 * Invented figures of three invented towns. One value is missing: the outline of that town is open
 * there, not drawn to zero. Places differ by dash and by point as well as by colour.
 */
export const MissingValue: Story = {
  args: { data: threeTowns },
  render: (args) =>
    cityRadar({
      ...args,
      heading: inPageLanguage({
        zh: '虚构数据：三个示例城市，一处缺值',
        en: 'Invented data: three towns, one value missing',
        fr: 'Données inventées : trois villes, une valeur manquante',
      }),
    }),
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /虚构数据|Invented data|Données inventées/);
    await seesLabels(canvasElement, [
      /^示例甲市|^Example Town A/,
      /^示例乙市|^Example Town B/,
      /^示例丙市|^Example Town C/,
      /^——?$/,
    ]);
    await expect(chart(canvasElement).getByText(/来源：虚构数据|Source\s?: Invented data/)).toBeVisible();
  },
};

/** One button away: the same numbers as dots. What is highlighted stays so. */
export const SwitchedToDots: Story = {
  args: { highlight: 'xiamen china-patent-awards' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, /点图|Dot plot|^Points$/);
    await seesLabels(canvasElement, [/^100% = (领先者|leader|meilleure valeur)$/, /42 (件|awards)/]);
    await expect(canvasElement.querySelector('plan-city-radar')).toHaveAttribute('view', 'dots');
  },
};

/**
 * All that may stand on a spoke, with the caveats printed: counts nested in one another, small numbers, and
 * the equal 1635 that both plans print. A balanced set leaves these out.
 */
export const AllUsableSpokes: Story = {
  args: {
    order: 'related',
    indicators:
      'invention-patents-per-10k patent-applications patent-grants invention-patent-applications invention-patent-grants pct-applications china-patent-awards high-value-patent-portfolios national-ip-advantage-enterprises provincial-ip-advantage-enterprises national-copyright-model-units',
  },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /11 项可比|11 comparable|11 indicateurs comparables/);
    await seesLabels(canvasElement, [/^148\D?711$/, /^152\D?256 /, /^1\D?635 /]);
  },
};

/** The pairs that may not be compared, named on purpose: each is refused with its reason. */
export const RefusedPairs: Story = {
  args: {
    indicators:
      'invention-patents-per-10k invention-patent-grants china-patent-awards invention-patent-grants-growth ip-pledge-registered invention-patents-per-10k-growth',
  },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /福州.*厦门|Fuzhou.*Xiamen/);
    await userEvent.click(await chart(canvasElement).findByText(/更多说明|More notes|Autres notes/));
    await expect(
      chart(canvasElement).getByText(
        /增速与水平不并列|growth rates are not mixed|croissances et niveaux ne se mélangent pas/,
      ),
    ).toBeVisible();
  },
};

/** Xiamen's plan sets its patent operations beside those of Shenzhen and Qingdao: two figures make no radar. */
export const PatentOperationsOfThreeCities: Story = {
  args: { place: 'xiamen shenzhen qingdao', indicators: 'patent-operations patent-operation-rate' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /厦门、深圳与青岛|厦门.*深圳.*青岛|Xiamen, Shenzhen (and|et) Qingdao/);
    await seesLabels(canvasElement, [
      /^0\.91|^9\.1/,
      /^6\.65 万|^66\.5/,
      /^1\.90|^19\.0/,
      /^5\.75%/,
      /^7\.25%/,
      /^6\.23%/,
    ]);
    await expect(chart(canvasElement).getByText(/不足三项|Fewer than three|Moins de trois/)).toBeVisible();
  },
};

/** Each place's own target is 100 %: what went beyond it leaves the ring. Invented figures. */
export const TargetIsHundred: Story = {
  args: { data: townsWithTargets, reference: 'target' },
  render: (args) =>
    cityRadar({
      ...args,
      heading: inPageLanguage({
        zh: '虚构数据：三个示例城市与各自的目标',
        en: 'Invented data: three towns and the target of each',
        fr: 'Données inventées : trois villes et la cible de chacune',
      }),
    }),
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /虚构数据|Invented data|Données inventées/);
    await seesLabels(canvasElement, [/本地目标 100%|own target, 100%|propre cible, 100%/, /^40 \/ 32 \D+$/]);
  },
};

/** 100 % as the author gives it, in the indicators' units; 40, 20,000 and 50 are only an example. */
export const GivenHundred: Story = {
  args: {
    reference: 'invention-patents-per-10k=40 invention-patent-grants=20000 china-patent-awards=50',
    lang: 'en',
  },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /3 comparable/);
    await seesLabels(canvasElement, [/^100% = 40 items$/, /^100% = 20,000 items$/, /^100% = 50 awards$/]);
  },
};

/** Six boroughs of London, a real table: too many for one radar, so dots with the first and the last named. Hackney is looked at. */
export const DistrictsAsDots: Story = {
  args: { data: londonBoroughs, place: 'london', highlight: 'hackney', lang: 'en' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /comparable indicators/);
    await seesLabels(canvasElement, [/^Hackney 99\.6 crimes$/, /^100% = leader$/]);
  },
};

/** The same as one small radar each, against the mean. */
export const DistrictsOfACity: Story = {
  args: { view: 'radar', data: londonBoroughs, place: 'london', highlight: 'hackney', lang: 'en' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /comparable indicators/);
    await seesLabels(canvasElement, [/^Hackney$/, /^Crimes per$/, /^Mean of 6 places/]);
    await userEvent.click(await chart(canvasElement).findByText(/^(More )?[Nn]otes \(/));
    await expect(chart(canvasElement).getByText(/lower is better; axis reversed/i)).toBeVisible();
  },
};

/** Three of the boroughs on one radar. */
export const ThreeDistrictsOverlaid: Story = {
  args: { data: londonBoroughs, place: 'camden hackney westminster' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /卡姆登、哈克尼与威斯敏斯特|Camden, Hackney (and|et) Westminster/);
    await seesLabels(canvasElement, [/^212\.4 (起|crimes)$/]);
  },
};

/** The language is that of the nearest `lang`. */
export const English: Story = {
  args: { lang: 'en' },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /Fuzhou and Xiamen.*Xiamen leads on 4 indicators/);
    await seesLabels(canvasElement, [/^14$/, /^42 awards$/]);
  },
};
