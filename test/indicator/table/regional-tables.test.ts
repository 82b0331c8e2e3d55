import { describe, expect, it } from 'vitest';
import { gridOfText } from '../../../src/indicator/table/index.js';
import { lines, read } from './expected.js';
import { regionalTables } from './regional-tables.js';

const region = { place: { id: 'chicago-region', name: { zh: '芝加哥地区', en: 'Chicago region' } } };
const linesOf = (file: string) => lines(read(regionalTables[file]!, region));

describe("a regional plan's own files: years as rows, actual or target as a column", () => {
  it('keeps gaps and zero targets', () => {
    expect(linesOf('traffic-fatalities/traffic-fatalities.csv')).toEqual([
      'TRAFFIC_FATALITIES actual 2006 year = 599',
      'TRAFFIC_FATALITIES actual 2007 year = 544',
      'TRAFFIC_FATALITIES actual 2010 year = 399',
      'TRAFFIC_FATALITIES actual 2016 year = 470',
      'TRAFFIC_FATALITIES actual 2017 year = 506',
      'TRAFFIC_FATALITIES_5YR_AVG actual 2006-2010 average = 474.6',
      'TRAFFIC_FATALITIES_5YR_AVG actual 2012-2016 average = 425.8',
      'TRAFFIC_FATALITIES_5YR_AVG actual 2013-2017 average = 443.4',
      'TRAFFIC_FATALITIES_5YR_AVG target 2021-2025 average = 313',
      'TRAFFIC_FATALITIES_5YR_AVG target 2046-2050 average = 0',
    ]);
  });

  it('tells from the plan’s own base which way is better, and else not', () => {
    const better = (file: string) =>
      read(regionalTables[file]!, region).data.indicators.map((one) => one.better);
    expect(better('bridge-condition/bridge-condition.csv')).toEqual(['lower']);
    expect(better('rail-crossing-delay/rail-crossing-delay.csv')).toEqual(['unknown']);
    expect(better('greenhouse-gas-emissions/greenhouse-gas-emissions.csv')).toEqual(['unknown']);
    expect(better('access-to-parks/access-to-parks.csv')).toEqual(['unknown', 'unknown']);
    expect(better('traffic-signals/traffic-signals.csv')).toEqual(['higher']);
  });

  it('reads a table of results alone', () => {
    expect(linesOf('manufacturing-exports/manufacturing-exports.csv')).toEqual([
      'MANUF_EXPORTS_VALUE actual 2005 year = 31860000000',
      'MANUF_EXPORTS_VALUE actual 2016 year = 43930000000',
      'MANUF_EXPORTS_VALUE actual 2017 year = 46140000000',
    ]);
  });

  it.each(Object.entries(regionalTables))('%s: every cell, and nothing else', (_, text) => {
    const { data, unread } = read(text, region);
    expect(unread).toEqual([]);
    const [header = [], ...rows] = gridOfText(text) as string[][];
    const expected = header.slice(1, -1).flatMap((name, at) =>
      rows.flatMap((row) => {
        const cell = row[at + 1]!;
        const kind = row.at(-1)!.toLowerCase();
        return cell ? [`${name} ${kind} ${row[0]} ${Number(cell)} ${cell}`] : [];
      }),
    );
    const found = data.readings.map(
      (one) => `${one.indicator} ${one.kind} ${one.period.to} ${one.value} ${one.printed}`,
    );
    expect(found).toEqual(expected);
  });
});
