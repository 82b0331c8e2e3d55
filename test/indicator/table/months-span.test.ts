import { describe, expect, it } from 'vitest';
import { monthsNamed } from '../../../src/indicator/table/times/months-span.js';
import { lines, read, reasons } from './expected.js';

const timeOf = (text: string) => monthsNamed(text)?.time;

describe('months that a text names together', () => {
  it.each([
    ['Jan–Jun 2021', '2021-H1'],
    ['January to June 2021', '2021-H1'],
    ['2021年1-6月', '2021-H1'],
    ['2021年1月—6月', '2021-H1'],
    ['1—6月（2021年）', '2021-H1'],
    ['2021年7至12月', '2021-H2'],
    ['Six months to 31 December 2021', '2021-H2'],
    ['2022年1-3月', '2022-Q1'],
    ['Oct - Dec 2022', '2022-Q4'],
    ['Quarter ended June 2023', '2023-Q2'],
    ['3 months to September 2023', '2023-Q3'],
  ])('%s is a part of the calendar', (text, date) => {
    expect(timeOf(text)).toMatchObject({ moment: { date } });
  });

  it.each([
    ['Jan-Dec 2021', 2021, undefined],
    ['2021年1-12月', 2021, undefined],
    ['Rolling 12 months to Dec 2022', 2022, undefined],
    ['12 months to March 2023', 2023, '12 months to March 2023'],
    ['Year ended 30 June 2021', 2021, 'Year ended 30 June 2021'],
    ['Aug 2021 - Jul 2022', 2022, 'Aug 2021 - Jul 2022'],
    ['2022年4月-2023年3月', 2023, '2022年4月-2023年3月'],
  ])('%s is twelve months', (text, to, printed) => {
    expect(timeOf(text)).toEqual({
      years: { from: to, to, ...(printed === undefined ? {} : { fiscal: true, printed }) },
    });
  });

  it.each([
    'YTD Sep 2023',
    'Sep 2023 YTD',
    '2023 to date',
    'FYTD 2023',
    'Q3 FY23/24',
    'Q3 2023/24',
    '2023/24 Q1',
    'FY23 Q2',
    'Q1 FY2023',
    'Apr-Sep 2023',
    '2021年1至9月',
    '9M 2023',
    '2023 (first 9 months)',
    'Period 6 2023/24',
    'Week 12 2023',
    'mid-2021',
    '2021.1-6',
    'Actual to Sep 2023',
    'Year to 15 March 2023',
    'Nine months to September 2023',
  ])('%s has no date of its own', (text) => {
    expect(timeOf(text)).toBe('part');
    const { data, unread } = read(`Indicator,Unit,${text},Unit cost\nRoads,km,12.5,1\n`);
    expect([...data.readings, ...(data.series ?? [])]).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });

  it.each([
    '2021',
    '2019/20',
    'FY22',
    '2021-06',
    'Jun 2021',
    '2021年6月',
    '2016-2020年',
    'Q1 2021',
    '中期',
    'Period',
  ])('%s is no such span', (text) => {
    expect(timeOf(text)).toBeUndefined();
  });

  it.each([
    ["H1 '21", "H2 '21", '2021-H1', '2021-H2'],
    ['1H21', '2H21', '2021-H1', '2021-H2'],
    ['2021 1H', '2021 2H', '2021-H1', '2021-H2'],
    ["Q1'21", "Q2'21", '2021-Q1', '2021-Q2'],
    ['3Q21', '4Q21', '2021-Q3', '2021-Q4'],
    ['Quarter 1 2021', 'Qtr 2 2021', '2021-Q1', '2021-Q2'],
    ['2021年1—6月', '2022年1—6月', '2021-H1', '2022-H1'],
  ])('%s and %s head points of time', (first, second, ...dates) => {
    const { data } = read(`Indicator,Unit,${first},${second}\nRoads,km,12.5,14.5\n`);
    expect(data.series).toMatchObject([{ dates, values: [12.5, 14.5] }]);
  });

  it('twelve months keep the name that is printed; those of one year that end in several months are left', () => {
    const table = (first: string, second: string) =>
      read(`Indicator,Unit,${first},${second}\nRoads,km,12.5,14.5\n`);
    const { data } = table('Year to March 2022', 'Year to March 2023');
    expect(data.readings.map(({ period }) => period)).toMatchObject([
      { to: 2022, printed: 'Year to March 2022' },
      { to: 2023, printed: 'Year to March 2023' },
    ]);
    const rolling = table('12 months to March 2023', '12 months to June 2023');
    expect(lines(rolling)).toEqual([]);
    expect(reasons(rolling)).toEqual([
      '1,3 12 months to March 2023: no year found for the value',
      '1,4 12 months to June 2023: no year found for the value',
    ]);
  });
});
