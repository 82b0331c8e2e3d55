// Formats by name through every entry point of a page: the obvious tag gives the obvious chart.
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { upgradeTables } from '../../src/define.js';
import { JSON_STAT, OPEN_SDG, OPEN_SDG_METADATA } from '../indicator/formats/samples.js';
import { clear, event, explorable, named, pictureTexts, put, shown, tableOf, words } from './page.js';

const originalFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = originalFetch;
  clear();
});

/** Answers addresses below /served/ with texts by file name. */
function serve(files: Readonly<Record<string, string>>): void {
  globalThis.fetch = (input, init) => {
    const text = files[new URL(String(input)).pathname.replace(/^\/served\//, '')];
    return text === undefined ? originalFetch(input, init) : Promise.resolve(new Response(text));
  };
}

const SDMX = `DATAFLOW,FREQ: Frequency,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_STATUS: Status
A:B(1.0): Prices,M: Monthly,FR: France,2024-01,103.1,A: Normal value
A:B(1.0): Prices,M: Monthly,FR: France,2024-02,103.2,A: Normal value
A:B(1.0): Prices,M: Monthly,FR: France,2024-03,103.9,P: Provisional value`;

const CITIES = `City,Indicator,Unit,Year,Value
Aton,Green space,m²,2020,12
Aton,Recycling,%,2020,55
Aton,Graduates,%,2020,30
Beton,Green space,m²,2020,10
Beton,Recycling,%,2020,61
Beton,Graduates,%,2020,41`;

describe('a format by name', () => {
  it('in a file of src: a monthly line, with its flag in a note', async () => {
    serve({ 'prices.csv': SDMX });
    const chart = await shown('<plan-trend-lines src="/served/prices.csv"></plan-trend-lines>', {
      lang: 'en',
    });
    expect(named(chart)).toContain('Prices');
    expect(words(chart, 'notes')).toContain('p provisional: Mar 2024');
  });

  it('in JSON of src: two lines', async () => {
    serve({ 'literacy.json': JSON_STAT });
    const chart = await shown('<plan-trend-lines src="/served/literacy.json"></plan-trend-lines>', {
      lang: 'en',
    });
    expect(pictureTexts(chart).join(' ')).toMatch(/Aland/);
    expect(pictureTexts(chart).join(' ')).toMatch(/Beland/);
  });

  it('with metadata in a second file: the target is drawn', async () => {
    serve({ 'indicator_1-2-1.csv': OPEN_SDG, '1-2-1.json': OPEN_SDG_METADATA });
    const src = '/served/indicator_1-2-1.csv /served/1-2-1.json';
    const chart = await shown(`<plan-trend-lines src="${src}"></plan-trend-lines>`, { lang: 'en' });
    expect(pictureTexts(chart).join(' ')).toMatch(/10\.25/);
    expect(named(chart)).toContain('Exampleland');
  });

  it('as the property data: a text, an object, a list of records', async () => {
    const rows = SDMX.split('\n').map((line) => line.split(','));
    const records = rows
      .slice(1)
      .map((row) => Object.fromEntries(rows[0]!.map((name, at) => [name, row[at]])));
    for (const [data, told] of [
      [SDMX, 'Prices'],
      [JSON.parse(JSON_STAT), 'Aland'],
      [records, 'Prices'],
    ] as const) {
      const chart = put('<plan-trend-lines></plan-trend-lines>', { lang: 'en' });
      const ready = event(chart, 'plan-ready');
      Object.assign(chart, { data });
      await ready;
      expect(named(chart) + pictureTexts(chart).join(' ')).toContain(told);
    }
  });

  it('as a table and as JSON inside the tag, and as a marked table', async () => {
    const rows = SDMX.split('\n').map((line) => `<tr><td>${line.split(',').join('</td><td>')}</td></tr>`);
    const table = `<table>${rows.join('')}</table>`;
    const inside = await shown(`<plan-trend-lines>${table}</plan-trend-lines>`, { lang: 'en' });
    expect(named(inside)).toContain('Prices');
    const marked = put(`<div>${table.replace('<table>', '<table data-plan-chart="trend-lines">')}</div>`, {
      lang: 'en',
    });
    const [made] = upgradeTables(marked);
    await event(made!, 'plan-ready');
    expect(named(made!)).toContain('Prices');
    const script = `<script type="application/json">${JSON_STAT}</script>`;
    const json = await shown(`<plan-trend-lines>${script}</plan-trend-lines>`, { lang: 'en' });
    expect(pictureTexts(json).join(' ')).toContain('Aland');
  });

  it('is no chart where it does not hold together: the field is told', async () => {
    serve({ 'broken.json': JSON_STAT.replace('"size":[2,2]', '"size":[2,3]') });
    const chart = put('<plan-trend-lines src="/served/broken.json"></plan-trend-lines>');
    const told = (await event(chart, 'plan-error')) as CustomEvent<{ message: string }>;
    expect(told.detail.message).toContain('broken.json：dimension.time：应有 3 个类别，实');
  });
});

describe('the obvious tag', () => {
  it('draws a radar of the cities of a long table', async () => {
    serve({ 'cities.csv': CITIES });
    const chart = await shown('<plan-city-radar src="/served/cities.csv"></plan-city-radar>', { lang: 'en' });
    const texts = pictureTexts(chart).join(' ');
    for (const name of ['Green space', 'Recycling', 'Graduates', 'Aton', 'Beton'])
      expect(texts).toContain(name);
  });

  it('draws a radar of a JSON list of records', async () => {
    const [head, ...rows] = CITIES.split('\n').map((line) => line.split(','));
    const list = rows.map((row) =>
      Object.fromEntries(head!.map((name, at) => [name.toLowerCase(), row[at]])),
    );
    serve({ 'cities.json': JSON.stringify({ data: list }) });
    const chart = await shown('<plan-city-radar src="/served/cities.json"></plan-city-radar>', {
      lang: 'en',
    });
    expect(pictureTexts(chart).join(' ')).toContain('Beton');
  });
});

describe('a count of which nobody says whether it is a state or a sum over a year', () => {
  const TABLE = 'Indicator,Unit,2020 actual,2024 actual,2024 target\nVisitors,people,80,120,100\n';
  const json = (period: object) =>
    JSON.stringify({
      places: [{ id: 'a', name: 'Aton' }],
      units: [{ id: 'people', name: 'people' }],
      indicators: [{ id: 'visitors', name: 'Visitors', unit: 'people', quantity: 'stock-or-flow' }],
      readings: [
        { id: 'r', indicator: 'visitors', place: 'a', period, kind: 'actual', value: 120 },
        { id: 't', indicator: 'visitors', place: 'a', period, kind: 'target', value: 100 },
      ],
    });

  it('has the year alone: in a table', async () => {
    serve({ 'town.csv': TABLE });
    const chart = await shown('<plan-target-bars src="/served/town.csv"></plan-target-bars>', { lang: 'en' });
    await explorable(chart);
    chart.shadowRoot!.querySelector<HTMLElement>('.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    const said = chart.shadowRoot!.querySelector('.focus-layer')!.ariaValueText!;
    expect(said).toContain('Base: 80 people (2020)');
    expect(said).toContain('Actual: 120 people (2024)');
    expect(said).not.toContain('end of');
  });

  it.each([
    ['year-or-end', '2024'],
    ['end', 'end of 2024'],
  ])('and in JSON, which may say it: %s', async (kind, expected) => {
    serve({ 'town.json': json({ kind, to: 2024 }) });
    const chart = await shown('<plan-target-bars src="/served/town.json"></plan-target-bars>', {
      lang: 'en',
    });
    const [head, row] = await tableOf(chart);
    expect([...head!, ...row!].join(' | ')).toContain(expected);
  });
});

describe('a cell of a table that was not read', () => {
  const TABLE = 'Indicator,Unit,2024 actual,2030 target\nTrees,items,80,100/110/120\nParks,items,4,8\n';

  it('is told in its place, in the picture, by keyboard and in the table', async () => {
    serve({ 'town.csv': TABLE });
    const chart = await shown('<plan-target-bars src="/served/town.csv"></plan-target-bars>', {
      lang: 'zh-CN',
    });
    expect(pictureTexts(chart)).toEqual(expect.arrayContaining(['80 件 → “100/110/120”', '未读取']));
    await explorable(chart);
    chart.shadowRoot!.querySelector<HTMLElement>('.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(chart.shadowRoot!.querySelector('.focus-layer')!.ariaValueText).toContain(
      '目标：“100/110/120”未读取：不止一个数，或数字夹在文字中（2030 年）',
    );
    const rows = await tableOf(chart);
    expect(rows[1]).toContain('“100/110/120”未读取：不止一个数，或数字夹在文字中（2030 年）');
  });
});
