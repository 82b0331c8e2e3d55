import { describe, expect, it } from 'vitest';
import { csvOf, parseCsv } from '../../../src/indicator/csv/index.js';
import { actual, dataOf } from '../examples.js';

const csv = csvOf(dataOf([actual(23.377)]));
const faultOf = (text: string) => {
  try {
    parseCsv(text, 'x.csv');
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};
const with1 = (from: string, to: string) => {
  expect(csv).toContain(from);
  return faultOf(csv.replace(from, to));
};

describe('a CSV that was edited', () => {
  it('names row and column of a value that is no number', () => {
    expect(with1(',23.377,1,23.377,', ',"23,377",1,,')).toMatch(
      /^x\.csv: row 2, value: expected a number, or null .*got "23,377"$/,
    );
  });

  it('names row and column of a field inside a field', () => {
    expect(with1(',end,2020,', ',end,soon,')).toBe('x.csv: row 2, period.to: expected a year, got "soon"');
    expect(with1(',end,2020,', ',ever,2020,')).toMatch(/^x\.csv: row 2, period\.kind: expected one of end/);
  });

  it('names the row that refers to what is not there', () => {
    expect(with1(',one,指标one', ',two,指标one')).toBe(
      'x.csv: row 2, indicator: "two" is not among the indicators',
    );
  });

  it('refuses a line of an unknown kind', () => {
    expect(with1('\r\nunit,', '\r\nunits,')).toMatch(
      /^x\.csv: row 4, record: expected one of reading, .*"units"$/,
    );
  });

  it('refuses a column that the format does not know, one that stands twice, and one without a name', () => {
    expect(with1(',quantity,', ',kwantity,')).toMatch(/^x\.csv: row 3, kwantity: unknown field/);
    expect(with1(',quantity,', ',better,')).toMatch(/column 25 \(quantity\)|duplicate column/);
    expect(with1(',quantity,', ',,')).toBe('x.csv: row 1, column 21 (): not the name of a field');
  });

  it('refuses a cell beyond the header', () => {
    expect(faultOf(csv.replace('\r\nunit,', ',x\r\nunit,'))).toBe(
      'x.csv: row 3, column 23: a cell without a header',
    );
  });

  it('refuses words that say another thing than the fields', () => {
    expect(with1('a市,City A,', 'b市,City A,')).toBe(
      'x.csv: row 2, place.zh: "b市" where the other columns give "a市"',
    );
    expect(with1(',1,23.377,', ',1,23.4,')).toBe(
      'x.csv: row 2, amount: "23.4" where the other columns give "23.377"',
    );
  });

  it('reads what a spreadsheet has re-ordered, re-written or left out', () => {
    const cells = csv
      .trimEnd()
      .split('\r\n')
      .map((line) => line.replace('\uFEFF', '').split(','));
    const turned = cells.map((line) => [...line].reverse().join('\t')).join('\n');
    expect(() => parseCsv(turned)).not.toThrow();
    expect(parseCsv(csv.replace(',1,23.377,件,items', ',1,23.3770,,'))).toEqual(parseCsv(csv));
    expect(parseCsv(`${csv},,,\r\n\r\n`)).toEqual(parseCsv(csv));
  });

  it('names the row of a point, of one without its series, and of a date that does not follow', () => {
    const set = dataOf([actual(1)]);
    const [reading] = set.readings;
    const { indicator, place } = reading!;
    const series = {
      id: 's',
      indicator,
      place,
      kind: 'end',
      step: 'month',
      dates: '2020-12',
      sources: [],
    } as const;
    const timed = csvOf({ ...set, series: [{ ...series, values: [1, null, 3] }] });
    const point = 'point,s,';
    const lines = timed.split('\r\n').filter((line) => line.startsWith(point));
    expect(lines.map((line) => line.replace(/,+/g, ','))).toEqual([
      'point,s,1,2020-12',
      'point,s,2021-01',
      'point,s,3,2021-02',
    ]);
    const of = (from: string, to: string) => faultOf(timed.replace(from, to));
    expect(of('2021-02', '2021-03')).toBe(
      'x.csv: row 11, date: "2021-03" where the other columns give "2021-02"',
    );
    expect(of(',3,', ',three,')).toBe('x.csv: row 11, value: expected a number or null, got "three"');
    expect(of('point,s,', 'point,z,')).toBe('x.csv: row 9, id: "z" is not among the series');
  });

  it('is not led astray by names that objects have', () => {
    expect(with1(',quantity,', ',constructor.prototype.x,')).toMatch(/row 3, constructor: unknown field/);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
