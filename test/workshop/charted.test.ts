import { describe, expect, it } from 'vitest';
import type { PlanData } from '../../src/indicator.js';
import { finished } from '../../src/indicator/steps.js';
import { chartedOf } from '../../src/workshop/charted.js';
import { chartsByFit } from '../../src/workshop/charts-view.js';
import { NO_CORRECTIONS } from '../../src/workshop/project.js';
import { readSteps } from '../../src/workshop/read-input.js';

function dataOf(source: string): PlanData {
  const result = finished(readSteps({ name: 'a.csv', caption: '', source }, NO_CORRECTIONS));
  if ('problem' in result) throw result.problem;
  return result.read.data;
}
const times = <T>(count: number, of: (at: number) => T) => Array.from({ length: count }, (_, at) => of(at));

describe('what charts show', () => {
  it('is all of a table that they can show', () => {
    const data = dataOf(`Indicator,Actual 2020\n${times(100, (at) => `Row ${at},${at}`).join('\n')}`);
    expect(chartedOf(data)).toEqual({ data });
    expect(chartedOf(data).data).toBe(data);
  });

  it('is the first of many indicators, and of many values', () => {
    const long = dataOf(`Indicator,Actual 2020\n${times(101, (at) => `Row ${at},${at}`).join('\n')}`);
    const first = chartedOf(long);
    expect(first.indicators).toEqual({ shown: 100, of: 101 });
    expect(first.data.indicators.at(-1)?.id).toBe('Row 99');
    expect(first.data.readings).toHaveLength(100);

    const years = times(12, (at) => `Actual ${2001 + at}`).join();
    const rows = times(50, (at) => `Row ${at},${times(12, () => at).join()}`);
    const wide = chartedOf(dataOf(`Indicator,${years}\n${rows.join('\n')}`));
    // 41 × 12 = 492 values; with one row more they would be 504.
    expect(wide.indicators).toEqual({ shown: 41, of: 50 });
    expect(wide.data.readings).toHaveLength(492);
    expect(wide.places).toBeUndefined();
  });

  it('is the first of many places where one indicator has more values', () => {
    const rows = times(300, (place) =>
      times(2, (at) => `District ${place},Trees,${2020 + at},${place}`),
    ).flat();
    const { data, indicators, places } = chartedOf(
      dataOf(`District,Indicator,Year,Value\n${rows.join('\n')}`),
    );
    expect(indicators).toBeUndefined();
    expect(places).toEqual({ shown: 250, of: 300 });
    expect(data.readings).toHaveLength(500);
    expect(data.readings.at(-1)?.place).toBe('District 249');
  });

  it('is the whole of a single time series', () => {
    const days = times(600, (at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
    const data = dataOf(`Date,Visitors\n${days.map((day, at) => `${day},${at}`).join('\n')}`);
    expect(data.series?.[0]?.values).toHaveLength(600);
    expect(chartedOf(data)).toEqual({ data });
  });
});

describe('the chart that is chosen first', () => {
  const order = (source: string) => chartsByFit(dataOf(source));
  it('is by lines where the results beside targets are of quarters', () => {
    const quarters = 'KPI,Q1 2024,Q2 2024,Q3 2024,Target 2024\nCalls answered (%),71,75,79,80';
    expect(order(quarters)).toEqual(['trend-lines', 'target-bars', 'city-radar']);
  });

  it.each([
    ['several years', 'Indicator,Actual 2020,Target 2025\nLanes,5,6', 'trend-lines'],
    ['months', 'Month,Exports\n2024-01,5\n2024-02,6\n2024-03,7', 'trend-lines'],
    ['places at one time', 'Place,Indicator,Year,Value\nA,Lanes,2020,5\nB,Lanes,2020,6', 'city-radar'],
    [
      'places, each indicator at one time of its own',
      'Place,Indicator,Year,Value\nA,Lanes,2020,5\nB,Lanes,2020,6\nA,Trees,2021,5\nB,Trees,2021,6',
      'city-radar',
    ],
    ['a target and a result of one year', 'Indicator,Actual 2025,Target 2025\nLanes,5,6', 'city-radar'],
  ] as const)('after bars, is by %s', (_, source, second) => {
    expect(order(source)[0]).toBe('target-bars');
    expect(order(source)[1]).toBe(second);
    expect(order(source)).toHaveLength(3);
  });
});
