import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/indicator/parse-text.js';

const SMALL = 500;
const LARGE = 2_000;

const long = (rows: number) =>
  ['Country,Indicator,Year,Value,Unit']
    .concat(
      Array.from(
        { length: rows },
        (_, at) =>
          `Country ${at % 5},Forest ${Math.floor(at / 500)},${1925 + (Math.floor(at / 5) % 100)},${at % 997},km²`,
      ),
    )
    .join('\n');
const wide = (rows: number) =>
  ['Indicator,Unit,2019,2020,Target 2030']
    .concat(Array.from({ length: rows }, (_, at) => `Forest ${at},ha,${at % 997},${at % 991},${at % 983}`))
    .join('\n');
const places = (rows: number) =>
  ['地区,2022年产值（万元）,2022年人口（人）']
    .concat(Array.from({ length: rows }, (_, at) => `第${at}县,${at % 997},${at % 991}`))
    .join('\n');
const parts = (rows: number) =>
  ['Indicator,Place,Actual 2024,Target 2025']
    .concat(Array.from({ length: rows }, (_, at) => `Trees,Town ${at},${at % 997},${at % 991}`))
    .join('\n');

/** How often a pattern is tried while a text is read: the same on every machine. */
function patternsTried(read: () => unknown): number {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (text: string) {
    count += 1;
    return exec.call(this, text);
  };
  try {
    read();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

/** The processor's milliseconds that reading takes, which other work on the machine does not count to. */
function processorTime(read: () => unknown): number {
  const before = process.cpuUsage();
  read();
  return process.cpuUsage(before).user / 1000;
}

describe.each([
  ['a row for each place, indicator and year', long],
  ['a row for each indicator', wide],
  ['a row for each place', places],
  ['a row for each place of one indicator', parts],
])('CSV with %s', (_, csv) => {
  const [small, large] = [csv(SMALL), csv(LARGE)];

  it('is read with no more patterns tried for a row where there are four times the rows', () => {
    let values = 0;
    const few = patternsTried(() => parseText(small, 'small.csv')) / SMALL;
    const many = patternsTried(() => (values = parseText(large, 'large.csv').readings.length)) / LARGE;
    expect(values).toBe(LARGE * (csv === long ? 1 : csv === wide ? 3 : 2));
    expect(few).toBeGreaterThan(1);
    expect(many).toBeLessThan(few * 1.05);
  });

  it('takes less than twice the time for a row, where the square of the rows would take four times', () => {
    const ofRow = (text: string, rows: number) => processorTime(() => parseText(text, 'a.csv')) / rows;
    const ratio = () => ofRow(large, LARGE) / ofRow(small, SMALL);
    const first = ratio();
    expect(first < 2 ? first : Math.min(first, ratio(), ratio())).toBeLessThan(2);
  });
});
