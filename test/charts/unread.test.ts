import { describe, expect, it } from 'vitest';
import { cityRadar, targetBars, trendLines } from './at-once.js';
import { targetRows } from '../../src/analysis/targets.js';
import type { Chart } from '../../src/charts/chart.js';
import { definitionsFor } from '../../src/describe/definitions.js';
import { tableOf } from '../../src/describe/table.js';
import { sentence } from '../../src/describe/text.js';
import { csvOf, parseCsv } from '../../src/indicator/csv/index.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { parseText } from '../../src/indicator/parse-text.js';
import { actual, dataOf, endOf, target } from '../indicator/examples.js';
import { textsOf } from './example.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const rowsOf = (chart: Chart) => tableOf(chart).rows.map((row) => plain(row.join(' | ')));
const picture = (chart: Chart) => textsOf(chart.draw(640)).map(({ text }) => text);
const bars = (text: string, lang: string) => targetBars(parseText(text, 'town.csv'), {}, { lang });

const TARGET = 'Indicator,Unit,2024 actual,2030 target\nTrees,items,80,100 or 120\nParks,items,4,8\n';
const ACTUAL = 'Indicator,Unit,2020 actual,2020 target\nTrees,items,90-95,100\nParks,items,8,8\n';
const YEARS = 'Indicator,Unit,2020,2021,2022\nTrees,items,80,90-95,97\n';
const CITIES = 'City,Year,Trees,Parks,Lights\nAton,2020,10,5,7\nBeton,2020,12-14,6,8\nCeton,2020,9,7,6\n';

describe('a cell that was not read', () => {
  it.each([
    [
      'en',
      'Trees | 80 items (2024) | “100 or 120”, not read: several numbers, or one among words (2030) | not read | row 1',
      'Trees; Base: 80 items (2024); Target: “100 or 120”, not read: several numbers, or one among words (2030)',
    ],
    [
      'zh',
      'Trees | 80 件（2024 年） | “100 or 120”未读取：不止一个数，或数字夹在文字中（2030 年） | 未读取 | 第 1 行',
      'Trees；基期：80 件（2024 年）；目标：“100 or 120”未读取：不止一个数，或数字夹在文字中（2030 年）',
    ],
    [
      'fr',
      'Trees | 80 unités (2024) | « 100 or 120 », non lu : plusieurs nombres, ou un nombre dans du texte (2030) | non lu | ligne 1',
      'Trees ; Départ : 80 unités (2024) ; Cible : « 100 or 120 », non lu : plusieurs nombres, ou un nombre dans du texte (2030)',
    ],
  ])('is no missing target: %s', (lang, row, said) => {
    const chart = bars(TARGET, lang);
    expect(rowsOf(chart)[0]).toBe(row);
    expect(plain(sentence(chart.items[0]!, lang))).toBe(said);
  });

  it('stands in the picture with the text as printed', () => {
    expect(picture(bars(TARGET, 'en'))).toEqual(
      expect.arrayContaining(['80 items → “100 or 120”', 'not read']),
    );
    expect(picture(bars(ACTUAL, 'en'))).toEqual(expect.arrayContaining(['“90-95” / 100 items', 'not read']));
  });

  it('is no result that was not reported, and no figure that the source does not give', () => {
    const chart = bars(ACTUAL, 'en');
    expect(chart.items[0]!.state).toBe('no-figure');
    expect([chart.summary, definitionsFor(chart), ...rowsOf(chart)].join(' ')).not.toMatch(
      /not yet|no value is published|the source gives none|no figure|no actual/,
    );
  });

  it('gives way to a value of another year that was read', () => {
    const values = [
      actual(5, { period: endOf(2018) }),
      { ...actual(null), printed: '6-7', unread: 'a range of two numbers' },
    ];
    const [row] = targetRows(dataOf([...values, target(9)]), {});
    expect(row!.actual?.value).toBe(5);
  });

  it('is a gap of a line that says so', () => {
    const chart = trendLines(parseText(YEARS, 'town.csv'), {}, { lang: 'en' });
    expect(rowsOf(chart)).toEqual([
      'Trees | 2020 | actual | 80 items | row 1',
      'Trees | 2021 | actual | “90-95”, not read: a range of two numbers | row 1',
      'Trees | 2022 | actual | 97 items | row 1',
    ]);
    expect(picture(chart)).toContain('Not read');
    expect(picture(chart)).not.toContain('no figure given');
  });

  it('lets no other place lead', () => {
    const chart = cityRadar(parseText(CITIES, 'cities.csv'), {}, { lang: 'en' });
    expect(
      [...chart.notes.map(({ text }) => text), ...chart.moreNotes, ...picture(chart)].join('\n'),
    ).toContain('a value could not be read');
    expect(chart.items.map(({ indicator }) => indicator.id)).not.toContain('Trees');
  });

  it('makes no row of a table without other values', () => {
    const { readings } = parseText('Indicator,Unit,2020\nTrees,items,90-95\nParks,items,8\n', 'town.csv');
    expect(readings.map(({ indicator }) => indicator)).toEqual(['Parks']);
  });
});

describe('an unread value in data', () => {
  const data = dataOf([{ ...target(null), printed: '6-7', unread: 'a range of two numbers' }, actual(5)]);

  it('comes back from JSON and from CSV', () => {
    expect(parsePlanData(JSON.parse(JSON.stringify(data)))).toEqual(data);
    expect(parseCsv(csvOf(data)).readings).toEqual(data.readings);
  });

  it('has no figure', () => {
    expect(() => parsePlanData({ ...data, readings: [{ ...actual(5), unread: 'why' }] })).toThrow(
      'a value with `unread` must be null',
    );
  });
});
