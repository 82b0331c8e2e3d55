import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const remarks = (table: ReturnType<typeof read>) => table.data.readings.map(({ remark }) => remark);

describe('the day of a base or of a target', () => {
  it('stands for its year in a column of its own, and is told as printed', () => {
    const table = read([
      [
        'Indicator Name',
        { text: 'Baseline', colSpan: 2 },
        { text: 'Current', colSpan: 2 },
        { text: 'End Target', colSpan: 2 },
      ],
      ['', 'Value', 'Date', 'Value', 'Date', 'Value', 'Date'],
      ['Wells', '0', '30-Jun-2018', '48,210', '31-Dec-2022', '120,000', '30-Jun-2025'],
      ['Clinics', '22.5', '12-Jan-2018', '41.5', '15-Mar-2022', '60.5', '30-Jun-2025'],
    ]);
    expect(lines(table)).toEqual([
      'Wells actual 2018 year = 0',
      'Wells actual 2022 end = 48210',
      'Wells target 2025 year = 120000',
      'Clinics actual 2018 year = 22.5',
      'Clinics actual 2022 year = 41.5',
      'Clinics target 2025 year = 60.5',
    ]);
    expect(remarks(table)).toEqual([
      '30-Jun-2018',
      undefined,
      '30-Jun-2025',
      '12-Jan-2018',
      '15-Mar-2022',
      '30-Jun-2025',
    ]);
    expect(reasons(table)).toEqual([]);
  });

  it('stands for its year in the head of the column', () => {
    const table = read(
      'Indicator,Baseline (30-Jun-2018),Current (15 March 2022),Target (30-Jun-2025)\nTrees,12.5,15.5,20.5\n',
    );
    expect(lines(table)).toEqual([
      'Trees actual 2018 year = 12.5',
      'Trees actual 2022 year = 15.5',
      'Trees target 2025 year = 20.5',
    ]);
    expect(remarks(table)).toEqual(['30-Jun-2018', '15 March 2022', '30-Jun-2025']);
  });

  it('of a result alone is none of its year', () => {
    const table = read('Indicator,Baseline 2018,Actual (15 March 2022),Target 2025\nTrees,12.5,15.5,20.5\n');
    expect(lines(table)).toEqual([
      'Trees actual 2018 year-or-end = 12.5',
      'Trees target 2025 year-or-end = 20.5',
    ]);
    expect(reasons(table)).toEqual(['1,3 Actual (15 March 2022): part of a year']);
  });
});

describe('what is known now', () => {
  it.each(['Current', 'Latest', 'Latest value', 'Most recent', 'Current value'])(
    '%s has no year where nothing prints one',
    (head) => {
      const table = read(`Indicator,Baseline 2018,${head},Target 2025\nTrees,12.5,15.5,20.5\n`);
      expect(lines(table)).toEqual([
        'Trees actual 2018 year-or-end = 12.5',
        'Trees target 2025 year-or-end = 20.5',
      ]);
      expect(reasons(table)).toEqual([`1,3 ${head}: the header names no year, and none was given`]);
    },
  );

  it('has not the year in which the plan ends, nor that of its base', () => {
    const latest = read('Indicator,Baseline,Latest,Target\nTrees,12.5,15.5,20.5\n', { plan: 14 });
    const current = read('指标,基期值,现状值,目标值\n绿化率（%）,12.5,15.5,20.5\n', { plan: 14 });
    expect(lines(latest)).toEqual([
      'Trees actual 2020 year-or-end = 12.5',
      'Trees target 2025 year-or-end = 20.5',
    ]);
    expect(lines(current)).toEqual(['绿化率 actual 2020 year = 12.5', '绿化率 target 2025 year = 20.5']);
    expect(reasons(latest)).toEqual(['1,3 Latest: no year found for the value']);
    expect(reasons(current)).toEqual(['1,3 现状值: no year found for the value']);
  });

  it('has the year that the author gives or the title prints, and its base has not', () => {
    const given = read('Indicator,Baseline,Latest,Target\nTrees,12.5,15.5,20.5\n', { year: 2023 });
    expect(lines(given)).toEqual([
      'Trees actual 2023 year-or-end = 15.5',
      'Trees target 2023 year-or-end = 20.5',
    ]);
    expect(reasons(given)).toEqual(['1,2 Baseline: the header names no year, and none was given']);
    const titled = read(
      'Results in 2022\nIndicator,Baseline 2018,Current,Target 2025\nTrees,12.5,15.5,20.5\n',
    );
    expect(lines(titled)).toContain('Trees actual 2022 year-or-end = 15.5');
  });

  it.each(['Date', 'As of', 'As at', 'Year', 'Latest year', 'Date of latest value'])(
    'has the year of a column %s beside it',
    (head) => {
      const table = read(
        `Indicator,Baseline 2020,Latest,${head},Target 2025\nTrees,1.5,2.5,2023,3.5\nWells,12.5,14.5,2022,20.5\n`,
      );
      expect(lines(table).filter((line) => /202[23]/.test(line))).toEqual([
        'Trees actual 2023 year-or-end = 2.5',
        'Wells actual 2022 year-or-end = 14.5',
      ]);
      expect(reasons(table)).toEqual([]);
    },
  );

  it('leaves base and target without a year where the one column of years is its own', () => {
    const table = read('Indicator,Baseline,Latest,Year,Target\nTrees,1.5,2.5,2023,3.5\n');
    expect(lines(table)).toEqual(['Trees actual 2023 year-or-end = 2.5']);
    expect(reasons(table)).toEqual([
      '2,2 1.5: no year found for the value',
      '2,5 3.5: no year found for the value',
    ]);
  });

  it('is the base where no other column is', () => {
    expect(lines(read('Indicator,Current,Target\nTrees,1.5,3.5\n', { plan: 14 }))).toEqual([
      'Trees actual 2020 year-or-end = 1.5',
      'Trees target 2025 year-or-end = 3.5',
    ]);
  });
});

describe('a rate of completion', () => {
  const heads = [
    ...['Percent of Target', '% of target', '% achieved', 'Achieved (%)', 'Percent achieved', '% complete'],
    ...['Target achieved (%)', 'Progress (%)', 'Achievement (%)', 'Completion rate'],
    ...[
      '完成率',
      '完成率（%）',
      '完成进度',
      '完成年度目标的比例',
      '完成计划%',
      '目标达成度（%）',
      '完成百分比',
    ],
  ];
  it.each(heads)('%s is no value', (head) => {
    const table = read(`Indicator,Unit,Target 2023,Actual 2023,${head}\nTrees,trees,1200.5,1300.5,108.3\n`);
    expect(lines(table)).toEqual([
      'Trees target 2023 year-or-end = 1200.5',
      'Trees actual 2023 year-or-end = 1300.5',
    ]);
    expect(reasons(table)).toEqual([`1,5 ${head}: a rank, weight or completion rate`]);
    expect(table.data.readings.map(({ verdict }) => verdict)).toEqual([undefined, undefined]);
  });

  it('is one in the year of the title, where the targets are no percents', () => {
    const table = read('Results of 2023\nIndicator,Target,Achieved (%)\nTrees,1200.5,83.3\n');
    expect(lines(table)).toEqual([]);
    const percents = read('Results of 2023\nIndicator,Target (%),Achieved (%)\nTrees,12.5,8.3\n');
    expect(lines(percents)).toEqual(['Trees target 2023 year = 12.5', 'Trees actual 2023 year = 8.3']);
  });

  it('with its sign is the verdict of the source', () => {
    const [, actual] = read('指标,2023年目标,2023年实际,完成率\n植树（棵）,1200.5,1300.5,108.3%\n').data
      .readings;
    expect(actual?.verdict).toBe('108.3%');
  });
});

describe('progress', () => {
  it('over years heads results', () => {
    const table = read([
      [
        { text: 'Measure', rowSpan: 2 },
        { text: 'Baseline 2019', rowSpan: 2 },
        { text: 'Progress', colSpan: 2 },
        { text: 'Target 2025', rowSpan: 2 },
      ],
      ['2020', '2021'],
      ['Trees planted (thousands)', '12.1', '14.0', '16.8', '30'],
    ]);
    expect(lines(table)).toEqual([
      'Trees planted actual 2019 year-or-end = 12.1 ×1000',
      'Trees planted actual 2020 year-or-end = 14 ×1000',
      'Trees planted actual 2021 year-or-end = 16.8 ×1000',
      'Trees planted target 2025 year-or-end = 30 ×1000',
    ]);
  });

  it.each(['2022年进展', '2022年进展情况', 'Progress 2022'])('%s is a result', (head) => {
    expect(lines(read(`指标,2020年基数,${head},2025年目标\n绿化率（%）,12.5,15.5,20.5\n`))).toContain(
      '绿化率 actual 2022 year = 15.5',
    );
  });
});
