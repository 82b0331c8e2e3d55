import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import {
  allOf,
  bothCities,
  chart,
  findNote,
  fuzhou,
  nowhere,
  seesLabels,
  seesPicture,
  targetBars,
  xiamen,
} from './page.js';

/** What a reader sees when there is no picture to show, or not all of it. */
const meta: Meta = { title: 'States' };
export default meta;

/** Neither `src` nor `data` is set. */
export const NoData: StoryObj = {
  render: () => html`<plan-target-bars></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await expect(await chart(canvasElement).findByText(/src.*data/)).toBeVisible();
  },
};

/** The data is on its way. This story's file never comes. */
export const Loading: StoryObj = {
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = (address, options) =>
      String(address).endsWith('/never.json') ? new Promise(() => {}) : fetch(address, options);
    return () => {
      globalThis.fetch = fetch;
    };
  },
  render: () => html`<plan-target-bars src="/never.json"></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await expect(await chart(canvasElement).findByText(/正在读取|Loading|Chargement/)).toBeVisible();
  },
};

/** The file is not there, or is something else. */
export const MissingFile: StoryObj = {
  render: () => html`<plan-target-bars src=${nowhere}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await expect(await chart(canvasElement).findByRole('alert')).toHaveTextContent(/nowhere\.json/);
  },
};

/** The message names the record and the field. */
export const WrongShape: StoryObj = {
  render: () =>
    html`<plan-trend-lines
      .data=${{
        places: [{ id: 'town', name: '示例市' }],
        units: [{ id: 'km', name: 'km' }],
        indicators: [{ id: 'metro', name: '地铁', unit: 'km', quantity: 'stock', better: 'higher' }],
        readings: [
          {
            ...{ id: 'metro-2020', indicator: 'metro', place: 'town', kind: 'actual', value: '12' },
            period: { kind: 'end', to: 2020 },
          },
        ],
      }}
    ></plan-trend-lines>`,
  play: async ({ canvasElement }) => {
    const alert = await chart(canvasElement).findByRole('alert');
    await expect(alert).toHaveTextContent(/readings\[0\] \(metro-2020\)\.value/);
  },
};

/** The message says which places there are. */
export const UnknownPlace: StoryObj = {
  render: () => targetBars({ ...allOf(fuzhou), place: 'atlantis' }),
  play: async ({ canvasElement }) => {
    await expect(await chart(canvasElement).findByRole('alert')).toHaveTextContent(/atlantis.*fuzhou/);
  },
};

/** The data is right, but the chosen part of it has nothing: no plan has targets for 2011 to 2015. */
export const EmptySelection: StoryObj = {
  render: () => targetBars({ ...allOf(fuzhou), plan: '12' }),
  play: async ({ canvasElement }) => {
    const message = await chart(canvasElement).findByText(/所选范围没有数据|Nothing to show|Rien à afficher/);
    await expect(message).toBeVisible();
  },
};

/** The plan prints a dash as the base of the first row: no bar, and words in its place. */
export const MissingValue: StoryObj = {
  render: () =>
    targetBars({ ...allOf(xiamen), plan: '14', indicators: 'mediated-cases ip-protection-satisfaction' }),
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /未列基期|[Nn]o base|[Ss]ans valeur de départ/);
    await seesLabels(canvasElement, [/无基期|未列|no base|départ absent/]);
  },
};

/** A plan's own table as text: what of it was not read is said below the chart, with row and column. */
export const TableLeftUnread: StoryObj = {
  render: () =>
    html`<plan-target-bars
      .data=${[
        '指标,2020年基期值,2025年预期值',
        '有效注册商标数量（万件）,24.67,40',
        '作品版权登记量（万件）,5.29,6',
        '示范企业（家）,约20—30家,60',
      ].join('\n')}
    ></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /\+62\.1%/);
    const note = await findNote(canvasElement, /第 4 行第 2 列|row 4, column 2|ligne 4, colonne 2/);
    await expect(note).toBeVisible();
  },
};

/** Two years on the way to a total over five, in invented figures: their sum is computed, and says so. */
export const RunningTotal: StoryObj = {
  render: () => {
    const pledge = { indicator: 'pledge', place: 'town', scale: 1e8 };
    const year = (to: number, value: number) => ({
      ...{ ...pledge, id: `pledge-${to}`, kind: 'actual', value },
      period: { kind: 'year', to },
    });
    return html`<plan-target-bars
      .data=${{
        places: [{ id: 'town', name: { zh: '示例市', en: 'Example Town' } }],
        units: [{ id: 'yuan', name: { zh: '元', en: 'yuan' } }],
        indicators: [
          {
            ...{ id: 'pledge', unit: 'yuan', quantity: 'flow', better: 'higher' },
            name: { zh: '质押融资金额', en: 'Pledge financing' },
          },
        ],
        readings: [
          {
            ...{ ...pledge, id: 'pledge-aim', kind: 'target', value: 60 },
            period: { kind: 'total', from: 2021, to: 2025 },
          },
          year(2021, 11.5),
          year(2022, 14.1),
        ],
      }}
    ></plan-target-bars>`;
  },
  play: async ({ canvasElement }) => {
    const note = await findNote(
      canvasElement,
      /2021–2022 年各年之和|sum of the years 2021–2022|somme des années 2021–2022/,
    );
    await expect(note).toBeVisible();
  },
};

/** One chart fails, the others on the page go on. */
export const OthersGoOn: StoryObj = {
  render: () =>
    html`<div style="display: grid; gap: 2rem">
      ${targetBars({ ...allOf(fuzhou), plan: '13' })}
      <plan-trend-lines src=${nowhere}></plan-trend-lines>
      <plan-city-radar src=${bothCities}></plan-city-radar>
    </div>`,
  play: async ({ canvasElement }) => {
    await expect(await chart(canvasElement, 1).findByRole('alert')).toHaveTextContent(/nowhere\.json/);
    await seesPicture(canvasElement, /388\.0%/, 0);
    await seesPicture(canvasElement, /厦门在 4 项|Xiamen leads on 4|Xiamen est en tête sur 4/, 2);
  },
};
