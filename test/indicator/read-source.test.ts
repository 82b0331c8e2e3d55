import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/indicator/read-source.js';

const text = `Indicator,Unit,Baseline 2020,Target 2025,Remark
Cycle lanes,km,80,92,
Street trees,,about many,12,see page 4`;

describe('readSource', () => {
  it('says which cell each value is from, and what each column holds', () => {
    const { kind, grid, columns, cells, unread } = readSource(text, 'a.csv');
    expect(kind).toBe('table');
    expect(grid?.[1]).toEqual(['Cycle lanes', 'km', '80', '92', '']);
    expect(columns?.map(({ header, holds }) => [header, holds.role])).toEqual([
      ['Indicator', 'name'],
      ['Unit', 'unit'],
      ['Baseline 2020', 'value'],
      ['Target 2025', 'value'],
      ['Remark', 'remark'],
    ]);
    expect(cells).toEqual([
      { row: 2, column: 3, id: 'Cycle lanes a.csv actual year-or-end 2020' },
      { row: 2, column: 4, id: 'Cycle lanes a.csv target year-or-end 2025' },
      { row: 3, column: 3, id: 'Street trees a.csv actual year-or-end 2020' },
      { row: 3, column: 4, id: 'Street trees a.csv target year-or-end 2025' },
    ]);
    expect(unread).toEqual([]);
  });

  it('counts cells of a turned table as given', () => {
    const { isTurned, cells } = readSource([
      ['Year', 'Literacy rate (%)'],
      ['2019', '91'],
      ['2020', '92'],
    ]);
    expect(isTurned).toBe(true);
    expect(cells?.map(({ row, column }) => [row, column])).toEqual([
      [2, 2],
      [3, 2],
    ]);
  });

  it('puts the fields of records above them', () => {
    const { kind, grid, cells } = readSource('[{"indicator":"Trees","unit":"ha","actual2020":5}]', 'a.json');
    expect(kind).toBe('records');
    expect(grid).toEqual([
      ['indicator', 'unit', 'actual2020'],
      ['Trees', 'ha', '5'],
    ]);
    expect(cells?.map(({ row, column }) => [row, column])).toEqual([[2, 3]]);
  });

  it('reads months as points of a series', () => {
    const { cells } = readSource('Month,Passengers (million)\n2024-01,3\n2024-02,4', 'a.csv');
    expect(cells?.map(({ row, column, date, scale }) => [row, column, date, scale])).toEqual([
      [2, 2, '2024-01', 1_000_000],
      [3, 2, '2024-02', 1_000_000],
    ]);
  });

  it('says why where nothing is read', () => {
    const { data, unread, cells = [] } = readSource('a,b\nc,d', 'a.csv');
    expect(data.readings).toEqual([]);
    expect(cells).toEqual([]);
    expect(unread[0]?.reason).toBe('no header row was found');
  });

  it('reads bytes, and data of the documented format', () => {
    const bytes = new TextEncoder().encode(text);
    expect(readSource(bytes, 'a.csv').cells).toHaveLength(4);
    const set = JSON.stringify(readSource(text, 'a.csv').data);
    expect(readSource(set, 'a.json')).toMatchObject({ kind: 'set' });
    expect(() => readSource('{"readings": 5}', 'a.json')).toThrow('a.json');
  });
});

describe('columns that the author gives', () => {
  const plain = 'Indicator,Unit,First,Second\nCycle lanes,km,80,92';

  it('are what the author says, whatever their header', () => {
    const { data, unread } = readSource(plain, 'a.csv', {
      columns: {
        3: { role: 'value', kind: 'actual', years: { from: 2020, to: 2020 } },
        4: { role: 'value', kind: 'target', years: { from: 2025, to: 2025 } },
      },
    });
    expect(data.readings.map(({ kind, value, period }) => [kind, value, period.to])).toEqual([
      ['actual', 80, 2020],
      ['target', 92, 2025],
    ]);
    expect(unread).toEqual([]);
  });

  it('make a header of the first row where none reads as one', () => {
    const { data } = readSource('x,y\nCycle lanes,80', 'a.csv', {
      columns: { 1: { role: 'name' }, 2: { role: 'value', kind: 'actual', years: { from: 2020, to: 2020 } } },
    });
    expect(data.readings.map(({ indicator, value }) => [indicator, value])).toEqual([['Cycle lanes', 80]]);
  });

  it('do not change a column that is not there', () => {
    const before = readSource(text, 'a.csv');
    expect(readSource(text, 'a.csv', { columns: { 9: { role: 'name' } } })).toEqual(before);
  });
});
