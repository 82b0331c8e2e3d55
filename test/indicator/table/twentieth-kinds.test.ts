// Kinds that the twentieth and twenty-first batches of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { lines, read, reasons } from './expected.js';

const read26 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
const series = (table: string | Grid) =>
  (read26(table).data.series ?? []).map(({ indicator, dates, values }) => [indicator, dates, values]);

describe('a header of merged heads over years', () => {
  const crops: Grid = [
    [
      { text: '作物', rowSpan: 2 },
      { text: '面积（公顷）', colSpan: 2 },
      { text: '产量（吨）', colSpan: 2 },
    ],
    ['2022年', '2023年', '2022年', '2023年'],
    ['水稻', '41', '42', '33', '34'],
    ['小麦', '38', '39', '21', '22'],
  ];

  it('is one whatever heads its names', () => {
    expect(lines(read26(crops))).toEqual([
      '水稻：面积 actual 2022 year-or-end = 41',
      '水稻：面积 actual 2023 year-or-end = 42',
      '水稻：产量 actual 2022 year = 33',
      '水稻：产量 actual 2023 year = 34',
      '小麦：面积 actual 2022 year-or-end = 38',
      '小麦：面积 actual 2023 year-or-end = 39',
      '小麦：产量 actual 2022 year = 21',
      '小麦：产量 actual 2023 year = 22',
    ]);
  });

  it('is none where figures stand in its second row', () => {
    const table: Grid = [
      [
        { text: '作物', rowSpan: 2 },
        { text: '面积', colSpan: 2 },
      ],
      ['41', '42'],
      ['水稻', '41', '42'],
    ];
    expect(lines(read26(table))).toEqual([]);
  });

  it('may name an indicator with its one year beside others over years', () => {
    const table: Grid = [
      [
        { text: 'Country', rowSpan: 2 },
        { text: 'Wind capacity (MW)[1]', colSpan: 2 },
        { text: 'Share of electricity (2023)[2]', rowSpan: 2 },
      ],
      ['2022', '2023'],
      ['Denmark', '7100', '7482', '57.7%'],
      ['Ireland', '4622', '4744', '35%'],
    ];
    const { data } = read26(table);
    expect(data.readings.map(({ place, indicator, value }) => [place, indicator, value])).toEqual([
      ['Denmark', 'Wind capacity', 7100],
      ['Denmark', 'Wind capacity', 7482],
      ['Ireland', 'Wind capacity', 4622],
      ['Ireland', 'Wind capacity', 4744],
      ['Denmark', 'Share of electricity', 57.7],
      ['Ireland', 'Share of electricity', 35],
    ]);
  });

  it('of a country and a region names places, and of sexes parts', () => {
    const table = (first: string, second: string): Grid => [
      [
        { text: 'Indicatore', rowSpan: 2 },
        { text: first, colSpan: 2 },
        { text: second, colSpan: 2 },
      ],
      ['2019', '2023', '2019', '2023'],
      ['Raccolta', '50', '58', '61', '66'],
    ];
    expect(read26(table('Puglia', 'Italia')).data.places.map(({ id }) => id)).toEqual(['Puglia', 'Italia']);
    expect(read26(table('Women', 'Men')).data.indicators.map(({ id }) => id)).toEqual([
      'Raccolta: Women',
      'Raccolta: Men',
    ]);
  });
});

describe('a head of targets over years', () => {
  const under = (head: string): Grid => [
    [
      { text: 'Indicator', rowSpan: 2 },
      { text: head, colSpan: 2 },
    ],
    ['2024', '2025'],
    ['Homes', '40', '50'],
  ];

  it.each(['Metas do PPA 2024-2027', 'Targets of the City Plan 2024–2028', 'Goals', 'Annual targets'])(
    'makes targets of them: %s',
    (head) => {
      expect(lines(read26(under(head)))).toEqual([
        'Homes target 2024 year-or-end = 40',
        'Homes target 2025 year-or-end = 50',
      ]);
    },
  );

  it.each(['Target group', 'Target (cumulative)', 'Programa de metas'])('is none: %s', (head) => {
    expect(lines(read26(under(head)))).toEqual([]);
  });
});

describe('a second column under the head of the names', () => {
  it('says what each row is of where it holds nothing but such words', () => {
    const table: Grid = [
      [{ text: 'Output indicator', colSpan: 2 }, 'Milestone (2023)', 'Target (2027)'],
      [{ text: 'Farmers trained', rowSpan: 2 }, 'Planned', '4,000', '15,000'],
      ['Achieved', '4,312', ''],
      [{ text: 'Source: monitoring records', colSpan: 4 }],
    ];
    expect(lines(read26(table))).toEqual([
      'Farmers trained target 2023 year = 4000',
      'Farmers trained target 2027 year = 15000',
      'Farmers trained actual 2023 year = 4312',
    ]);
  });
});

describe('a table whose title names the month', () => {
  it('dates 本月 and 上年同期 by it', () => {
    const table = '2025年8月空气质量,,\n指标,本月,上年同期\nPM2.5（微克/立方米）,13,15\n';
    expect(series(table)).toEqual([['PM2.5', ['2024-08', '2025-08'], [15, 13]]]);
  });

  it('leaves what is of the months up to it', () => {
    const { data, unread } = read26('2025年8月主要指标,,\n指标,本月,1-8月累计\n用电量（千瓦时）,18,161\n');
    expect(data.series?.map(({ values }) => values)).toEqual([[18]]);
    expect(unread.map(({ text }) => text)).toEqual(['1-8月累计']);
  });

  it('is none where the title names a year alone', () => {
    expect(series('2025年主要指标,\n指标,本月\n用电量（千瓦时）,18\n')).toEqual([]);
  });
});

describe('years and quarters in two columns', () => {
  it('go together over a note below them, and keep the columns as they are printed', () => {
    const table =
      '年,季,客房（間）,按年變動（%）\n2023,第一季,38,163.8\n2023,第二季,42,273.5\nr 修訂數字,,,\n';
    expect(series(table)).toEqual([['客房', ['2023-Q1', '2023-Q2'], [38, 42]]]);
    expect(reasons(read26(table))).toEqual(['1,4 按年變動（%）: a rate or total beside the values']);
  });
});

describe('years', () => {
  it.each([
    ['2023p', 'actual 2023 year-or-end = 3', ['provisional']],
    ['2023 (vorläufig)', 'actual 2023 year-or-end = 3', ['provisional']],
    ['2023r', 'actual 2023 year-or-end = 3', ['revised']],
    ['2023E', 'estimate 2023 year-or-end = 3', undefined],
    ['2027F', 'forecast 2027 year-or-end = 3', undefined],
    ['2030 (proj.)', 'forecast 2030 year-or-end = 3', undefined],
    ['2021 Census', 'actual 2021 year-or-end = 3', undefined],
    ['其中：2023年实际', 'actual 2023 year-or-end = 3', undefined],
  ])('under %s', (head, line, flags) => {
    const result = read26(`Indicator,${head}\nHomes,3\n`);
    expect(lines(result)).toEqual([`Homes ${line}`]);
    expect(result.data.readings[0]!.flags).toEqual(flags);
  });

  it('of Taiwan stand under heads of two rows', () => {
    const table: Grid = [
      [
        { text: '關鍵績效指標', rowSpan: 2 },
        { text: '過去實績', colSpan: 2 },
        { text: '年度目標值', colSpan: 2 },
      ],
      ['111年', '112年', '115年', '116年'],
      ['社會住宅（戶）', '69', '93', '135', '150'],
    ];
    expect(lines(read26(table))).toEqual([
      '社會住宅 actual 2022 year-or-end = 69',
      '社會住宅 actual 2023 year-or-end = 93',
      '社會住宅 target 2026 year-or-end = 135',
      '社會住宅 target 2027 year-or-end = 150',
    ]);
  });

  it('by which a figure is to be reached stand in its cell', () => {
    expect(
      lines(
        read26('Metric,FY23,FY24,Target\nRenewables,61%,72%,100% by 2027\nInjuries,1.2,0.9,<0.5 by 2030\n'),
      ),
    ).toEqual([
      'Renewables actual 2023 year = 61',
      'Renewables actual 2024 year = 72',
      'Renewables target 2027 year = 100',
      'Injuries actual 2023 year-or-end = 1.2',
      'Injuries actual 2024 year-or-end = 0.9',
      'Injuries target 2030 year-or-end = 0.5 less-than',
    ]);
  });

  it('in the cells of a column leave a cell of words unread', () => {
    const table = read26('Indicator,Latest (year),Target 2030\nA,38 (2023),32\nB,n. d.,80\n');
    expect(lines(table)).toEqual([
      'A target 2030 year-or-end = 32',
      'A actual 2023 year-or-end = 38',
      'B target 2030 year-or-end = 80',
    ]);
    expect(reasons(table)).toEqual(['3,2 n. d.: no year found for the value']);
  });
});

describe('cells', () => {
  it.each([
    ['≤9/10万', 9, 'at-most', '/10万'],
    ['6.4/10万', 6.4, undefined, '/10万'],
    ['mind. 20', 20, 'at-least', ''],
    ['höchstens 20', 20, 'at-most', ''],
    ['au moins 20', 20, 'at-least', ''],
    ['已新增20个', 20, undefined, '个'],
    ['88.4%^(a)', 88.4, undefined, '%'],
    ['12微克/立方公尺', 12, undefined, '微克/立方公尺'],
  ])('%s', (cell, value, approximation, unit) => {
    const { data } = read26(`Indicator,Target 2025\nDeaths,${cell}\n`);
    expect(data.readings.map((one) => [one.value, one.approximation])).toEqual([[value, approximation]]);
    expect(data.units.map(({ name }) => name)).toEqual([unit]);
  });

  it.each(['entre 75 et 80', 'zwischen 75 und 80', 'between 75 and 80', '75 bis 80'])('%s', (cell) => {
    const [reading] = read26(`Indicator,Target 2025\nCalls,${cell}\n`).data.readings;
    expect([reading!.value, reading!.upTo]).toEqual([75, 80]);
  });

  it.each(['-999', '-9999', '-99999.0'])('that stand for a missing value are unread: %s', (cell) => {
    const table = read26(`Indicator,2021,2022\nIncome,1186,${cell}\n`);
    expect(lines(table)).toEqual(['Income actual 2021 year = 1186']);
    expect(reasons(table)).toEqual([`2,3 ${cell}: may stand for a missing value`]);
  });
});

describe('names', () => {
  it.each([
    ['到账科研经费/亿元', '到账科研经费', 1e8],
    ['外交流比例（国境）/%', '外交流比例（国境）', 1],
    ['每百户汽车/辆', '每百户汽车', 1],
  ])('with the unit behind a stroke: %s', (printed, name, scale) => {
    const { data } = read26(`指标,2024年目标\n${printed},3\n`);
    expect([data.indicators[0]!.name, data.readings[0]!.scale]).toEqual([name, scale]);
  });

  it('are no numbers that a program gives to rows', () => {
    const table = read26(
      'OBJECTID,LGA_NAME,YR,POP,GlobalID\n1,Ballina,2016,41,{3f2a}\n2,Byron,2016,31,{77b0}\n',
    );
    expect(table.data.readings.map(({ place, indicator, value }) => [place, indicator, value])).toEqual([
      ['Ballina', 'POP', 41],
      ['Byron', 'POP', 31],
    ]);
  });

  it('are those of parts with units where a title heads a table of places', () => {
    const table: Grid = [
      [{ text: '2025年各区指标完成情况通报', colSpan: 4 }],
      [
        { text: '区', rowSpan: 2 },
        { text: '就业（人）', colSpan: 2 },
        { text: '改造（个）', rowSpan: 1 },
      ],
      ['年度目标', '1—10月完成', '年度目标'],
      ['江岸区', '22', '23', '46'],
      ['洪山区', '25', '24', '52'],
    ];
    expect(lines(read26(table))).toEqual([
      '就业 target 2025 year-or-end = 22',
      '就业 target 2025 year-or-end = 25',
      '改造 target 2025 year-or-end = 46',
      '改造 target 2025 year-or-end = 52',
    ]);
  });
});

describe('columns of marks', () => {
  it('say that a value is usual, missing or after a break', () => {
    const table =
      'Area,Measure,Year,Value,Observation status\nOslo,Jobs,2021,72,Normal value\nOslo,Jobs,2022,66,Time series break\nOslo,Jobs,2023,,Missing value\n';
    const { data } = read26(table);
    expect(data.indicators.map(({ name }) => name)).toEqual(['Jobs']);
    expect(data.readings.map(({ value, flags }) => [value, flags])).toEqual([
      [72, undefined],
      [66, ['break']],
    ]);
  });

  it('are none where their letters are marks of success', () => {
    const table = read26(
      'Particulars,Base,Year,Target 2015,Status\nHomes,7,1993,11,E\nSchools,8,1999,12,C\n',
    );
    expect(table.data.readings.map(({ kind }) => kind)).toEqual(['target', 'actual', 'target', 'actual']);
  });
});
