import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPageLanguage, seesLabels, targetBars, trendLines } from './page.js';

/** The pages on data show these. All figures are invented. */
const meta: Meta = { title: 'Data/Examples', tags: ['!autodocs'] };
export default meta;

const words = {
  zh: {
    ...{ place: '示例市', caption: '示例市自行车道：目标与完成情况', lanes: '自行车道', stands: '停车点' },
    head: ['指标', '单位', '2025年目标值', '2025年实际值'],
    ...{ km: '公里', sites: '处', source: '虚构的数字' },
    ...{ water: '用上安全饮水的人口', urban: '城镇', rural: '农村', supplied: '用上安全饮水的户数' },
    ...{ dry: '停水天数', activity: '示例市的安全饮水' },
  },
  en: {
    ...{ place: 'Exampleton', caption: 'Exampleton, cycling: targets and results' },
    ...{ lanes: 'Cycle lanes', stands: 'Bicycle stands', km: 'km', sites: 'sites' },
    source: 'Invented figures',
    ...{ water: 'Population with safe drinking water', urban: 'Urban', rural: 'Rural' },
    ...{ supplied: 'Households with safe water', dry: 'Days without supply' },
    activity: 'Safe water for Exampleton',
    head: ['Indicator', 'Unit', 'Target 2025', 'Actual 2025'],
  },
  fr: {
    ...{ place: 'Exemploville', caption: 'Exemploville, vélo : cibles et résultats' },
    ...{ lanes: 'Pistes cyclables', stands: 'Parcs à vélos', km: 'km', sites: 'sites' },
    source: 'Chiffres inventés',
    ...{ water: 'Population avec eau potable sûre', urban: 'Urbain', rural: 'Rural' },
    ...{ supplied: 'Ménages avec eau sûre', dry: 'Jours sans eau' },
    activity: 'De l’eau sûre pour Exemploville',
    head: ['Indicateur', 'Unité', 'Cible 2025', 'Résultat 2025'],
  },
};

/** A table of a page, inside the tag: it is the data, and moves below the picture. */
export const OwnTable: StoryObj = {
  render: () => {
    const { place, caption, lanes, stands, km, sites, head } = inPageLanguage(words);
    const rows = [head, [lanes, km, '80', '92'], [stands, sites, '120', '96']];
    return html`<plan-target-bars place=${place} plan="14" better="higher">
      <table>
        <caption>
          ${caption}
        </caption>
        ${rows.map(
          (row, index) =>
            html`<tr>
              ${row.map((cell) => (index ? html`<td>${cell}</td>` : html`<th>${cell}</th>`))}
            </tr>`,
        )}
      </table>
    </plan-target-bars>`;
  },
  play: async ({ canvasElement }) => {
    await seesLabels(canvasElement, [/115\.0%/, /80\.0%/]);
  },
};

/** A CSV file, here as text: `src` takes its address. */
export const Csv: StoryObj = {
  name: 'CSV',
  render: () => {
    const { lanes, stands, km, sites, head, source } = inPageLanguage(words);
    const rows = [head, [lanes, km, '80', '92'], [stands, sites, '120', '96']];
    return targetBars({ data: rows.map((row) => row.join(',')).join('\n'), source, better: 'higher' });
  },
  play: async ({ canvasElement }) => {
    await seesLabels(canvasElement, [/115\.0%/, /80\.0%/]);
  },
};

/** A CSV file as Open SDG publishes them, with one disaggregation. */
export const OpenSdg: StoryObj = {
  name: 'Open SDG',
  render: () => {
    const { source, water, urban, rural } = inPageLanguage(words);
    const rowsOf = (location: string, values: readonly string[]) =>
      values.map((value, index) => `${2019 + index},${water},Percent,${location},${value}`);
    const rows = [...rowsOf(urban, ['88.4', '89.1', '90.3']), ...rowsOf(rural, ['61.2', '64.0', '67.5'])];
    return trendLines({ source, data: ['Year,Series,Units,Location,Value', ...rows].join('\n') });
  },
  play: async ({ canvasElement }) => {
    await seesLabels(canvasElement, [/90\.3/, /67\.5/]);
  },
};

/** The results of an activity as IATI publishes them: baseline, target, actual, and whether less is better. */
export const Iati: StoryObj = {
  name: 'IATI',
  render: () => {
    const { source, supplied, dry, activity } = inPageLanguage(words);
    return targetBars({
      source,
      data: `<iati-activities version="2.03">
  <iati-activity>
    <iati-identifier>EX-1</iati-identifier>
    <title><narrative>${activity}</narrative></title>
    <result type="1">
      <title><narrative>${activity}</narrative></title>
      ${iatiIndicator(supplied, [1200, 3000, 2600], true)}
      ${iatiIndicator(dry, [90, 30, 24], false)}
    </result>
  </iati-activity>
</iati-activities>`,
    });
  },
  play: async ({ canvasElement }) => {
    await seesLabels(canvasElement, [/86\.7%/, /80\.0%/]);
  },
};

const iatiIndicator = (title: string, [base, target, actual]: readonly number[], isMoreBetter: boolean) =>
  `<indicator measure="1" ascending="${isMoreBetter ? 1 : 0}">
        <title><narrative>${title}</narrative></title>
        <baseline year="2021" value="${base}" />
        <period>
          <period-start iso-date="2024-01-01" /><period-end iso-date="2024-12-31" />
          <target value="${target}" /><actual value="${actual}" />
        </period>
      </indicator>`;
