// Rows and spokes without a value say what is missing.
import { afterEach, describe, expect, it } from 'vitest';
import { clear, pictureTexts } from '../elements/page.js';
import { given, page } from './case.js';

afterEach(clear);

const picture = (one: { chart: HTMLElement }) => pictureTexts(one.chart).map((text) => text.trim());

describe('a row', () => {
  it('without its actual value, its target or a figure says which', async () => {
    const [one] = await page('63-missed-and-no-base.html');
    const texts = picture(one!);
    expect(texts).toEqual(expect.arrayContaining(['A', '10 km', 'not reported']));
    expect(texts).toEqual(expect.arrayContaining(['B', '5 / — km', 'no target']));
    expect(texts).toEqual(expect.arrayContaining(['C', '7 km / “TBC”', 'no figure given']));
    expect(texts).not.toContain('no base');
    expect(one!.summary).toBe(
      'Direction not given for 1 indicator; 1 with no actual value yet; 2 without a target figure.',
    );
  });

  it.each([
    ['en', '“待定” (2025)', '“3/4/5”, not read: several numbers, or one among words (2025)', 'not read'],
    ['zh', '“待定”（2025 年）', '“3/4/5”未读取：不止一个数，或数字夹在文字中（2025 年）', '未读取'],
    ['zh-Hant', '「待定」（2025 年）', '「3/4/5」未讀取：不止一個數，或數字夾在文字中（2025 年）', '未讀取'],
    [
      'fr',
      '« 待定 » (2025)',
      '« 3/4/5 », non lu : plusieurs nombres, ou un nombre dans du texte (2025)',
      'non lu',
    ],
  ])('tells words and a figure that was not read as printed: %s', async (lang, words, range, unread) => {
    const csv = '指标,单位,2020年实际值,2025年目标值\n绿地,公顷,100,待定\n排放,吨,5,3/4/5\n公园,个,5,6\n';
    const one = await given('target-bars', csv, lang);
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(one.rows[1]!)).toContain(words);
    expect(plain(one.rows[2]!)).toContain(range);
    expect(picture(one)).toContain(unread);
    expect(picture(one).some((text) => text.includes('待定') && text.includes('100'))).toBe(true);
    expect(picture(one).some((text) => text.includes('3/4/5') && text.includes('5'))).toBe(true);
    expect(one.notes).toContain('3/4/5');
    expect(one.source).toBe('');
  });

  it('with a result in words is not reported, with one that was not read is not read', async () => {
    const csv =
      'Indicator,Unit,Target 2025,Actual 2025,Better\nTrees,items,10,under review,higher\nRoads,km,10,12 or 13,higher\nBikes,items,10,12,higher\n';
    const one = await given('target-bars', csv);
    expect(picture(one)).toEqual(expect.arrayContaining(['“under review” / 10 items', 'not reported']));
    expect(picture(one)).toEqual(expect.arrayContaining(['“12 or 13” / 10 km', 'not read']));
    expect(one.summary).toBe(
      '1 of 3 indicators reached or exceeded its 2025 target, led by Bikes (120.0%); 1 with no actual value yet.',
    );
  });
});

it('a line tells words in the table', async () => {
  const one = await given(
    'trend-lines',
    'Indicator,Unit,2018,2019,2020,Target 2025\nTrees,items,5,pending,7,TBC\nRoads,km,5,6,8,10\n',
  );
  expect(one.rows.slice(1, 5)).toEqual([
    'Trees | 2018 | actual | 5 items |  | row 1',
    'Trees | 2019 | actual | “pending” |  | row 1',
    'Trees | 2020 | actual | 7 items |  | row 1',
    'Trees | 2025 | target | “TBC” |  | row 1',
  ]);
});

describe('a spoke without a value keeps its place and opens the outline', () => {
  it('whether the cell is empty or n/a', async () => {
    const [one] = await page('65-radar-blank-or-na.html');
    expect(picture(one!).filter((text) => text === '—')).toHaveLength(2);
    expect(one!.rows[1]).toBe('Green space | 2020 | 12 m2 (greatest value) | no figure given | row 1; row 1');
    expect(one!.rows[2]).toBe('Recycling | 2020 | no figure given | 55% (greatest value) | row 2; row 2');
  });

  const rows = [
    ['Green space', 'm2', 12, 14],
    ['Recycling', '%', undefined, 55],
    ['Trips', 'trips', 80, 90],
    ['Life', 'years', 80, 81],
  ] as const;
  it.each([
    [
      'a row for each place',
      'Indicator,Unit,Place,Actual 2020\n' +
        rows
          .map(([name, unit, a = '', b]) => `${name},${unit},Aton,${a}\n${name},${unit},Beton,${b}\n`)
          .join(''),
    ],
    [
      'a long table',
      'place,indicator,unit,year,value\n' +
        rows
          .map(
            ([name, unit, a = '', b]) => `Aton,${name},${unit},2020,${a}\nBeton,${name},${unit},2020,${b}\n`,
          )
          .join(''),
    ],
    [
      'records',
      rows.flatMap(([indicator, unit, a = null, b]) =>
        [a, b].map((value, at) => ({ place: ['Aton', 'Beton'][at], indicator, unit, year: 2020, value })),
      ),
    ],
  ])('in %s', async (_, data) => {
    const one = await given('city-radar', data);
    expect(picture(one)).toContain('—');
    expect(one.rows[2]).toContain('Recycling | 2020 | no figure given | 55% (greatest value)');
  });
});
