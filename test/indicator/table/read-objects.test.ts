import { describe, expect, it } from 'vitest';
import { readObjects } from '../../../src/indicator/table/index.js';
import { line } from './expected.js';

const place = { id: 'city', name: '某市' };

describe('readObjects', () => {
  it('reads wide records under a plan', () => {
    const { data, unread } = readObjects(
      [
        { indicator: '有效专利', unit: '万件', target: 13, actual: 24.67 },
        { indicator: '满意度', unit: '分', target: '≥80', actual: null },
      ],
      { place, plan: 13 },
    );
    expect(data.readings.map(line)).toEqual([
      '有效专利 target 2020 end = 13 ×10000',
      '有效专利 actual 2020 end = 24.67 ×10000',
      '满意度 target 2020 year = 80 at-least',
      '满意度 actual 2020 year = none',
    ]);
    expect(unread).toEqual([]);
  });

  it('reads years in the names of fields', () => {
    const { data } = readObjects([{ indicator: '有效专利', unit: '件', actual2020: 5, target_2025: 9 }], {
      place,
    });
    expect(data.readings.map(line)).toEqual(['有效专利 actual 2020 end = 5', '有效专利 target 2025 end = 9']);
  });

  it('reads long records with place and year', () => {
    const { data, unread } = readObjects(
      [
        { indicator: '有效专利', unit: '件', place: '某市', year: 2020, value: 5 },
        { indicator: '有效专利', unit: '件', place: '邻市', year: 2020, value: 6 },
        { indicator: '有效专利', unit: '件', place: '某市', year: 2025, kind: 'target', value: 9 },
        { indicator: '有效专利', unit: '件', place: '某市', year: 2021, value: '6-7' },
        { indicator: '有效专利', unit: '件', place: '某市', year: 2020, value: 7 },
      ],
      { place },
    );
    expect(data.readings.map((one) => `${one.place}: ${line(one)}`)).toEqual([
      'city: 有效专利 actual 2020 end = 5',
      '邻市: 有效专利 actual 2020 end = 6',
      'city: 有效专利 target 2025 end = 9',
      'city: 有效专利 actual 2021 end = none',
    ]);
    expect(data.readings.map(({ printed, unread }) => [printed, unread]).at(-1)).toEqual([
      '6-7',
      'a range of two numbers',
    ]);
    expect(unread.map(({ row, text, reason }) => [row, text, reason])).toEqual([
      [4, '6-7', 'a range of two numbers'],
      [5, '7', 'a second value for the same time'],
    ]);
  });

  it('leaves a bare target unread where neither plan nor year is known', () => {
    const { data, unread } = readObjects([{ indicator: '有效专利', unit: '件', target: 9 }], { place });
    expect(data.readings).toEqual([]);
    expect(unread[0]!.reason).toBe('the header names no year, and none was given');
  });

  it('refuses records that are none', () => {
    expect(() => readObjects([{}], { place })).toThrow('records: [0]: the record is empty');
    expect(() => readObjects([[]] as never, { place })).toThrow('records: [0]: expected a record');
    expect(() => readObjects([{ indicator: 'x', target2025: 1 }, {}], { place })).toThrow('[1]');
  });

  it('of nothing is an empty set', () => {
    expect(readObjects([], { place }).data.readings).toEqual([]);
  });
});
