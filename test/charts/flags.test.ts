// Flags of statistical offices are shown with each value, and an estimate is never called an actual value.
import { describe, expect, it } from 'vitest';
import { cityRadar, targetBars, trendLines } from './at-once.js';
import { targetRows } from '../../src/analysis/targets.js';
import type { Chart } from '../../src/charts/chart.js';
import { tableOf } from '../../src/describe/table.js';
import { sentence } from '../../src/describe/text.js';
import { tooltip } from '../../src/describe/tooltip.js';
import { csvOf, parseCsv } from '../../src/indicator/csv/index.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { parseText } from '../../src/indicator/parse-text.js';
import { textsOf } from './example.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2009/g, ' ');
const rowsOf = (chart: Chart) => tableOf(chart).rows.map((row) => plain(row.join(' | ')));
const picture = (chart: Chart) => textsOf(chart.draw(640)).map(({ text }) => plain(text));
const faceOf = ({ notes }: Chart) => notes.map(({ mark, text }) => `${mark}${text}`);
const lines = (text: string, lang = 'en') => trendLines(parseText(text, 'a.csv'), {}, { lang });

const OFFICE =
  'unit,geo\\TIME_PERIOD\t2019 \t2020 \t2021 \t2022 \t2023 \nPC,AT11\t3.9\t4.1 \t: \t4.4 b\t4.5 p\nPC,BG31\t8.2\t9.1 \t8.8 u\t8.0 \t7.8 b\n';

describe('figures with marks behind them', () => {
  it('are told with them, in the picture by a letter that a note explains', () => {
    const chart = lines(OFFICE);
    expect(rowsOf(chart).filter((row) => row.includes('('))).toEqual([
      expect.stringMatching(/AT11 \| 2022 \| actual \| 4\.4% \(break in series\) \| /),
      expect.stringMatching(/AT11 \| 2023 \| actual \| 4\.5% \(provisional\) \| /),
      expect.stringMatching(/BG31 \| 2021 \| actual \| 8\.8% \(low reliability\) \| /),
      expect.stringMatching(/BG31 \| 2023 \| actual \| 7\.8% \(break in series\) \| /),
    ]);
    expect(faceOf(chart)).toEqual(['b break in series; p provisional; u low reliability.']);
    expect(chart.moreNotes).toContain('Read as results, as none of their years is yet to come.');
    expect(picture(chart)).toEqual(expect.arrayContaining(['AT11 4.5 p', 'BG31 7.8 b']));
    expect(chart.summary).toBe('AT11: 4.5% (2023; provisional). BG31: 7.8% (2023; break in series).');
    const last = chart.items.find(({ id }) => id.includes('AT11') && id.includes('2023'))!;
    expect(plain(sentence(last, 'en'))).toContain('2023: actual 4.5% (provisional)');
    expect(tooltip(last, 'en').all[0]).toContain('4.5% (provisional)');
  });

  it.each([
    ['zh', 'b 口径有变；p 初步数；u 可靠性低。', '4.5%（初步数）'],
    ['zh-Hant', 'b 口徑有變；p 初步數；u 可靠性低。', '4.5%（初步數）'],
    ['fr', 'b rupture de série ; p provisoire ; u peu fiable.', '4,5 % (provisoire)'],
  ])('in the words of %s', (lang, note, value) => {
    const chart = lines(OFFICE, lang);
    expect(faceOf(chart).map(plain)[0]).toBe(note);
    expect(rowsOf(chart).join()).toContain(value);
  });

  it('go out as CSV and come back', () => {
    const data = parseText(OFFICE, 'a.csv');
    expect(parseCsv(csvOf(data))).toEqual(data);
    expect(csvOf(data)).toContain('flags.1');
  });

  it('stand at the bar, and in the table with the year', () => {
    const chart = targetBars(
      parseText('Indicator,Unit,Actual 2022,Target 2025\nTrees,items,4 p,9\nParks,items,5 r,5\n', 'a.csv'),
      {},
      { lang: 'en' },
    );
    expect(picture(chart)).toEqual(expect.arrayContaining(['4 p / 9 items', '5 r / 5 items']));
    expect(rowsOf(chart)[0]).toContain('4 items (2022; provisional)');
    expect(faceOf(chart)).toContain('p provisional; r revised.');
  });

  it('stand at the spoke', () => {
    const data = parseText(
      'City,Year,Trees,Parks,Lights\nAton,2020,10 p,5,7\nBeton,2020,12,6,8\nCeton,2020,9,7,6 b\n',
      'a.csv',
    );
    const chart = cityRadar(data, {}, { lang: 'en' });
    for (const shown of [chart, cityRadar(data, {}, { lang: 'en', view: 'dots' })])
      for (const width of [320, 640, 1200])
        expect(
          textsOf(shown.draw(width))
            .map(({ text }) => plain(text))
            .join(),
        ).toMatch(/\b10 p\b.*\b6 b\b/);
    expect(rowsOf(chart).join()).toContain('10 (provisional)');
    expect([...faceOf(chart), ...chart.moreNotes].join()).toContain('p provisional; b break in series');
  });
});

describe('a break in the series', () => {
  const FLAGGED = 'Measure,Unit,2018,2019,2020,2021,2030 Target\nLights,km,10,20,40 b,44,60\n';
  const WHOLE = FLAGGED.replace(' b', '');

  it('parts the line', () => {
    const paths = (text: string) =>
      JSON.stringify(lines(text).draw(640)).match(/"style":"line-1"/g)?.length ?? 0;
    expect([paths(WHOLE), paths(FLAGGED)]).toEqual([1, 2]);
  });

  it('is not compared across: the pace so far begins after it', () => {
    const paced = (text: string) => {
      const data = parseText(text, 'a.csv');
      const known = {
        ...data,
        indicators: data.indicators.map((one) => ({ ...one, better: 'higher' as const })),
      };
      return trendLines(known, {}, { lang: 'en' }).summary;
    };
    expect(paced(WHOLE)).toContain('after 63.9% a year in the 3 years before');
    expect(paced(FLAGGED)).toContain('after 10.0% a year in the year before');
  });

  it('leaves no progress from a base before it, also where it lies between the two', () => {
    const row = (text: string) => targetRows(parseText(text, 'a.csv'), { plan: [14] })[0]!;
    const table = (actuals: string) =>
      `Measure,Unit,2020 Actual,2022 Actual,2023 Actual,2025 Target\nLights,km,10,${actuals},60\n`;
    expect(row(table('30,40')).progress).toEqual({ value: 0.6 });
    expect(row(table('30,40 b')).progress).toEqual({ why: 'no-base' });
    expect(row(table('30 b,40')).progress).toEqual({ why: 'no-base' });
  });
});

describe('estimates and forecasts', () => {
  const YEARS =
    'Performance Measure,2017-18,2018-19,2019-20,2020-21 Estimated,2021-22 Projected\nLights (%),84,87,90,92,92\n';

  it('are told as what they are, and the sentence stands on the latest result', () => {
    const chart = lines(YEARS);
    expect(rowsOf(chart).map((row) => row.split(' | ').slice(1, 4).join(' | '))).toEqual([
      '2017-18 | actual | 84%',
      '2018-19 | actual | 87%',
      '2019-20 | actual | 90%',
      '2020-21 | estimate | 92%',
      '2021-22 | forecast | 92%',
    ]);
    expect(chart.summary).toBe('Lights: 90% (2019-20).');
    expect(chart.heading).toBe('Lights, 2017-18–2021-22');
    expect(picture(chart)).toContain('Estimate / forecast');
    expect(faceOf(chart)).toContain('e estimate; f forecast.');
    expect(JSON.stringify(chart.draw(640))).toContain('"style":"expected-1"');
  });

  it('alone are called so in the sentence', () => {
    expect(lines('Measure,2029 Forecast,2030 Forecast\nLights (%),84,87\n').summary).toBe(
      'Lights: 87% (2030; forecast).',
    );
  });

  it('meet no target: the bar has none, the tooltip tells them', () => {
    const text = 'Measure,Unit,2022 Actual,2024 Estimate,2024 Target\nLights,km,40,70,60\n';
    const data = parseText(text, 'a.csv');
    const [row] = targetRows(data, {});
    expect(row).toMatchObject({ actual: { value: 40 }, estimate: { value: 70, kind: 'estimate' } });
    expect(row!.met).toBeUndefined();
    const [item] = targetBars(data, {}, { lang: 'en' }).items;
    expect(plain(sentence(item!, 'en'))).toContain('2024: estimate 70 km');
    const line = trendLines(data, {}, { lang: 'en' });
    expect(line.items.map(({ state }) => state)).not.toContain('met');
  });

  it('are a base with its mark', () => {
    const chart = targetBars(
      parseText('指标,单位,2020年预计值,2025年目标值\n绿地,公顷,5,6\n', 'a.csv'),
      {},
      { lang: 'zh' },
    );
    expect(rowsOf(chart)[0]).toContain('5 公顷（2020 年；估计值）');
    expect(picture(chart)).toContain('5 e → 6 公顷');
  });

  it('are not compared with results of other places', () => {
    const text = 'City,Year,Type,Trees\nAton,2020,Actual,10\nBeton,2020,Forecast,12\n';
    expect(cityRadar(parseText(text, 'a.csv'), {}, { lang: 'en' }).empty).toBe(true);
  });
});

describe('marks of a time series', () => {
  const series = (flags: unknown) => ({
    places: [{ id: 'x', name: 'X' }],
    units: [{ id: 'm', name: 'm' }],
    indicators: [{ id: 'level', name: 'Level', unit: 'm', quantity: 'stock', better: 'higher' }],
    series: [
      {
        ...{ id: 's', indicator: 'level', place: 'x', kind: 'end', step: 'month', dates: '2021-01' },
        values: [1, 2, 3, 4],
        flags,
      },
    ],
  });
  const FLAGS = [
    { date: '2021-03', flags: ['break', 'provisional'] },
    { date: '2021-04', flags: ['forecast'] },
  ];

  it('are told at their dates, part the line and dash it', () => {
    const chart = trendLines(parsePlanData(series(FLAGS)), {}, { lang: 'en' });
    expect(rowsOf(chart).map((row) => row.split(' | ').slice(2, 5).join(' | '))).toEqual([
      'Jan 2021 | actual | 1 m',
      'Feb 2021 | actual | 2 m',
      'Mar 2021 | actual | 3 m (break in series, provisional)',
      'Apr 2021 | forecast | 4 m',
    ]);
    expect(faceOf(chart)).toEqual([
      'b break in series: Mar 2021; p provisional: Mar 2021; f forecast: Apr 2021.',
    ]);
    expect(picture(chart)).toContain('4 f');
    expect(chart.summary).toContain('X: 4 m (Apr 2021; forecast)');
    expect(plain(sentence(chart.items.at(-1)!, 'en'))).toContain('Apr 2021: forecast 4 m');
  });

  it('go out as CSV and come back', () => {
    const data = parsePlanData(series(FLAGS));
    expect(parseCsv(csvOf(data))).toEqual(data);
  });

  it.each([
    [[{ date: '2022-01', flags: ['break'] }], '"2022-01" is not a date of the series'],
    [[{ date: 'soon', flags: ['break'] }], '"soon" is not a date of the series'],
    [[{ date: '2021-01', flags: ['late'] }], 'expected one of provisional, revised,'],
  ])('are refused where they are none: %j', (flags, problem) => {
    expect(() => parsePlanData(series(flags))).toThrow(problem);
  });
});
