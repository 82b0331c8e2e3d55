import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { namesAndUnits, plainLines, read, scaledValues } from './projections.js';

describe('a year beside each value', () => {
  it('is that of the value before it, whatever heads the two', () => {
    const heads = 'Indicator\tBaseline\t\tMilestone 1\t\tTarget\t\n\tValue\tYear\tValue\tYear\tValue\tYear\n';
    expect(plainLines(`${heads}Wells\t243\t2017\t200\t2022\t140\t2027\n`)).toEqual([
      'Wells actual 2017 = 243',
      'Wells target 2022 = 200',
      'Wells target 2027 = 140',
    ]);
  });

  it('is that of its day in Chinese', () => {
    const table =
      '指标名称,单位,当前值,数据日期,目标值,目标日期\n覆盖率,%,87,2024-12-31,95,2027-12-31\n绿地,公顷,14,2023年底,15,2026年底\n';
    expect(plainLines(table)).toEqual([
      '覆盖率 actual 2024 = 87',
      '覆盖率 target 2027 = 95',
      '绿地 actual 2023 = 14',
      '绿地 target 2026 = 15',
    ]);
  });

  it('is that of the value behind it', () => {
    const head = 'Indicator,Baseline year,Baseline,Target year,Target,Interim target year,Interim target';
    expect(plainLines(`${head}\nWells,2020,85,2030,90,2025,88\n`)).toEqual([
      'Wells actual 2020 = 85',
      'Wells target 2030 = 90',
      'Wells target 2025 = 88',
    ]);
  });

  it('stands in the cell where the head says so', () => {
    const table =
      'Indicator,Baseline (year),Progress (year),Target (year)\nWells,47 (2015),49 (2022),50 (2025)\n';
    expect(plainLines(table)).toEqual([
      'Wells actual 2015 = 47',
      'Wells actual 2022 = 49',
      'Wells target 2025 = 50',
    ]);
  });
});

describe('a target of the year', () => {
  it.each([
    ['指标,2024年实际,年度目标,完成率', '80%'],
    ['指标,2020年基数,2024年实际,年度计划,完成比例', '80%', '900,'],
    ['Indicator,2024 actual,Annual target,% achieved', '80'],
  ])('is of the one year of the results that a rate holds against it: %s', (head, rate, base = '') => {
    const lines = plainLines(`${head}\nTrees,${base}1200,1500,${rate}\n`);
    expect(lines.slice(-2)).toEqual(['Trees actual 2024 = 1200', 'Trees target 2024 = 1500']);
  });

  it.each([
    'Indicator,2024 actual,Annual target\nTrees,1200,1500\n',
    'Indicator,2023 actual,2024 actual,Annual target,% achieved\nTrees,1200,1300,1500,80\n',
  ])('is unread where it may be of another year: %s', (table) => {
    expect(plainLines(table).filter((line) => line.includes('target'))).toEqual([]);
  });
});

describe('what heads the results beside targets', () => {
  it.each(['数值', '绝对额', 'Value'])('%s', (head) => {
    expect(plainLines(`2024年主要指标,,\n指标,${head},目标值\n植树,1200,1500\n`)).toEqual([
      '植树 actual 2024 = 1200',
      '植树 target 2024 = 1500',
    ]);
  });

  it('is Fact beside Plan', () => {
    expect(plainLines(',Plan,Fact,Plan,Fact\n,2022,2022,2023,2023\nTrees,12,13,14,15\n')).toEqual([
      'Trees target 2022 = 12',
      'Trees actual 2022 = 13',
      'Trees target 2023 = 14',
      'Trees actual 2023 = 15',
    ]);
  });

  it('is a letter after the year', () => {
    expect(plainLines('指标,2023A,2024(A),2025(E),2026F\n收入,12,13,14,15\n')).toEqual([
      '收入 actual 2023 = 12',
      '收入 actual 2024 = 13',
      '收入 estimate 2025 = 14',
      '收入 forecast 2026 = 15',
    ]);
  });
});

it('no small letter after a year says what its values are', () => {
  expect(plainLines('指标,2022,2023a\n收入,12,13\n')).toEqual(['收入 actual 2022 = 12']);
});

describe('a year of two digits', () => {
  it('is no fiscal year where nothing says so', () => {
    const table = "Indicator,2021,Target '25\nTrees,12,15\n";
    expect(plainLines(table)).toEqual(['Trees actual 2021 = 12', 'Trees target 2025 = 15']);
    expect(read(table).data.readings.map(({ period }) => 'printed' in period)).toEqual([false, false]);
  });
});

describe('Target before the name of an indicator', () => {
  it('is its target where another column has the name and a year', () => {
    const table = 'Country,Score 2023,Rank 2023,Target score 2030\nKenya,48,3,60\n';
    expect(plainLines(table)).toEqual(['Score actual 2023 = 48', 'Score target 2030 = 60']);
    const units = 'Region,Unemployment 2023 (%),Target unemployment 2027 (%)\nNorth,5,4\n';
    expect(plainLines(units)).toEqual(['Unemployment actual 2023 = 5', 'Unemployment target 2027 = 4']);
  });

  it.each([
    ['年份,计划招生数,实际招生数', '招生数'],
    ['Year,Planned homes,Actual homes', 'homes'],
  ])('stands in pairs of one name: %s', (head, name) => {
    expect(plainLines(`${head}\n2022,32,31\n`)).toEqual([
      `${name} target 2022 = 32`,
      `${name} actual 2022 = 31`,
    ]);
  });

  it.each(['Year,Planned homes (units),Planned homes (area)', 'Year,Target population,Actual population'])(
    'is a part of the name in %s',
    (head) => {
      expect(plainLines(`${head}\n2022,32,31\n`).filter((line) => line.includes('target'))).toEqual([]);
    },
  );

  it('is a part of the name where none has', () => {
    const table = 'Region,Score 2023,Target population 2023\nNorth,5,400\n';
    expect(plainLines(table)).toEqual(['Score actual 2023 = 5']);
  });
});

describe('units and small figures', () => {
  it.each(['mg/l', 'kWh/capita', 'l/prop/day', 'ppb', 'm³/h'])('%s is a unit', (unit) => {
    expect(namesAndUnits(`Indicator,2023\nSomething (${unit}),32\n`)).toEqual([['Something', unit]]);
  });

  it('names the unit of a metric', () => {
    const table =
      'metric_name,metric_unit,fiscal_year,target_value,actual_value\nResponse,seconds,2023,420,436\n';
    expect(namesAndUnits(table)).toEqual([['Response', 'seconds']]);
  });

  it('multiplies behind the unit', () => {
    expect(scaledValues("Indicator,2023\nWater (m³ '000),1204\n")).toEqual(
      scaledValues('Indicator,Unit,2023\nWater,thousand m³,1204\n'),
    );
  });

  it('takes 1.0 beside a rate of growth for a value', () => {
    const table = '指标,2020年,2025年,年均增速,属性\n地区生产总值（万亿元）,1.0,1.45,7.5%,预期性\n';
    expect(scaledValues(table)).toEqual([
      ['地区生产总值', 'actual', 2020, 1e12],
      ['地区生产总值', 'target', 2025, 1.45e12],
    ]);
  });
});

describe('a quarter before a year in brackets', () => {
  it.each(['T1 (2022)', 'Q1 (2022)', 'T2 2022'])('%s is no year', (head) => {
    expect(plainLines(`Indicator,Base (2019),${head},2025 actual\nRoads,12,14,20\n`)).toEqual([
      'Roads actual 2019 = 12',
      'Roads actual 2025 = 20',
    ]);
  });
});

describe('the year in which a table was made', () => {
  it.each([
    'Published 2024',
    'Results published in 2024',
    'Scorecard, © 2024 City of Exampleton',
    '填报日期：2024年3月',
    '更新于2024年',
  ])('is no year of its values: %s', (title) => {
    expect(plainLines(`"${title}",,\nIndicator,Target,Actual\nJobs,51,52\n`)).toEqual([]);
  });

  it('leaves the other year of the title', () => {
    const table = 'Performance 2023 (revised 2024),,\nIndicator,Target,Actual\nJobs,51,52\n';
    expect(plainLines(table)).toEqual(['Jobs target 2023 = 51', 'Jobs actual 2023 = 52']);
  });
});

describe('a year at the start of a name', () => {
  it.each(['2030 target (recycled)', '2030 recycled (%)', '2030年绿地率（%）'])(
    '%s is not that of another row or column',
    (name) => {
      const down = read(`Waste\nYear,Recycled (%),${name}\n2018,44,65\n2020,46,65\n`);
      const across = read(`Indicator,2018,2020\nRecycled (%),44,46\n${name},65,65\n`);
      for (const table of [down, across])
        expect(plainLines(table)).toEqual(['Recycled actual 2018 = 44', 'Recycled actual 2020 = 46']);
      const why = name.includes('target')
        ? 'the title and the header disagree on targets and results'
        : 'name and column are of different years';
      expect(reasons(across)).toEqual([`3,2 65: ${why}`, `3,3 65: ${why}`]);
    },
  );

  it('may be that of its column, of prices or of a census', () => {
    const table = 'Indicator,2020,2021\n2015 prices: GDP,44,46\n2011 census: Homes,65,66\n2020 awards,7,\n';
    expect(plainLines(read(table))).toEqual([
      '2015 prices: GDP actual 2020 = 44',
      '2015 prices: GDP actual 2021 = 46',
      '2011 census: Homes actual 2020 = 65',
      '2011 census: Homes actual 2021 = 66',
      '2020 awards actual 2020 = 7',
    ]);
  });
});

describe('a column of years', () => {
  it.each(['FY', 'FYE', 'F.Y.'])('may be headed %s', (head) => {
    expect(plainLines(read(`${head},Passengers,Trains\n2019/20,1745,65\n2020/21,388,79\n`))).toEqual([
      'Passengers actual 2020 = 1745',
      'Passengers actual 2021 = 388',
      'Trains actual 2020 = 65',
      'Trains actual 2021 = 79',
    ]);
  });
});

describe('the year by which a figure is to be reached, in its cell', () => {
  it.each([
    ['8 by 2027', 2027],
    ['8 by FY27', 2027],
    ['8 by 2026/27', 2027],
    ['8 by 2026-27', 2027],
  ])('%s', (cell, year) => {
    const { data } = read(
      `Indicator,Current,Target\nDays lost,9 (2023/24),${cell}\nDays won,5 (2023/24),${cell}\n`,
    );
    expect(data.readings.filter(({ kind }) => kind === 'target').map(({ period }) => period.to)).toEqual([
      year,
      year,
    ]);
  });
});

describe('an aim with its year', () => {
  it.each(['2030 aim', 'Aim for 2030', 'Aim 2030', 'Ambition 2030'])('%s is a target', (head) => {
    expect(plainLines(`Indicator,2019,${head}\nTrees,3,9\n`)).toEqual([
      'Trees actual 2019 = 3',
      'Trees target 2030 = 9',
    ]);
  });

  it.each(['Aim', 'Aimed at 2030'])('%s is none', (head) => {
    expect(plainLines(`Indicator,2019,${head}\nTrees,3,9\n`)).toEqual(['Trees actual 2019 = 3']);
  });
});
