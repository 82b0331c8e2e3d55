import { describe, expect, it } from 'vitest';
import { score } from './real-table.js';
import { readOf, realTables } from './real-tables.js';
import { lines, read, reasons } from './expected.js';

/** The lines without the kind of period, which is not what these tests are of. */
const short = (text: string, title?: string) =>
  lines(read(text, title === undefined ? {} : { table: title })).map((one) =>
    one.replace(/ (?:year|end|year-or-end)(?= =)/, ''),
  );

describe('a word for the kind of values in the head of an indicator', () => {
  it('in brackets, behind the name, and before it where the name heads a column too', () => {
    expect(short('Year,Cycle lanes,Trees (target)\n2021,12,300\n')).toEqual([
      'Cycle lanes actual 2021 = 12',
      'Trees target 2021 = 300',
    ]);
    expect(short('Year,Trees,Trees target\n2021,290,300\n')).toEqual([
      'Trees actual 2021 = 290',
      'Trees target 2021 = 300',
    ]);
    expect(short('Year,Trees planted,Target trees planted\n2021,290,300\n')).toEqual([
      'Trees planted actual 2021 = 290',
      'Trees planted target 2021 = 300',
    ]);
    expect(short('年份,植树（万棵）,目标植树（万棵）,绿道（预测）\n2021,29,30,4.5\n')).toEqual([
      '植树 actual 2021 = 29 ×10000',
      '植树 target 2021 = 30 ×10000',
      '绿道 forecast 2021 = 4.5',
    ]);
  });

  it('is a goal only beside the name alone', () => {
    expect(short('Year,Riders,Riders goal\n2021,290,300\n')).toEqual([
      'Riders actual 2021 = 290',
      'Riders target 2021 = 300',
    ]);
    expect(short('Year,Riders,Home goals\n2021,290,300\n')).toEqual(['Riders actual 2021 = 290']);
  });

  it('goes with a name in the plural', () => {
    expect(short('Year,Fatalities,Fatality target\n2021,512,520\n')).toEqual([
      'Fatalities actual 2021 = 512',
      'Fatalities target 2021 = 520',
    ]);
  });

  it('makes no result of what may be a target, in records and in a table on its side', () => {
    expect(short('Year,Lanes,Target trees planted\n2021,12,300\n')).toEqual(['Lanes actual 2021 = 12']);
    expect(short(',2020,2021\nLanes,12,13\nTarget trees planted,300,310\nTrees (target),4,5\n')).toEqual([
      'Lanes actual 2020 = 12',
      'Lanes actual 2021 = 13',
    ]);
    expect(short('年份,绿道,目标植树\n2021,12,300\n2022,14,310\n')).toEqual([
      '绿道 actual 2021 = 12',
      '绿道 actual 2022 = 14',
    ]);
  });

  it('is none where it names whom something is for', () => {
    expect(short(',2020,2021\nTarget population reached,300,310\n目标人群接种率,80,85\n')).toHaveLength(4);
  });
});

describe('stages of a plan', () => {
  it('are targets beside what is now, and beside one another', () => {
    expect(short('指标,现状（2022年）,近期（2025年）,远期（2035年）\n绿道（公里）,12,20,40\n')).toEqual([
      '绿道 actual 2022 = 12',
      '绿道 target 2025 = 20',
      '绿道 target 2035 = 40',
    ]);
    expect(
      short('Indicator,Current (2022),Short term (2024),Long-term (2030)\nCycle lanes,12,20,40\n'),
    ).toEqual([
      'Cycle lanes actual 2022 = 12',
      'Cycle lanes target 2024 = 20',
      'Cycle lanes target 2030 = 40',
    ]);
  });

  it.each(['By 2024', 'By end 2024', 'By end of 2024', 'By the end of 2024'])('%s is a target', (header) => {
    expect(short(`Measure,2020 actual,${header}\nTrees,12,13\n`).at(-1)).toBe('Trees target 2024 = 13');
  });
});

describe('what stands beside the values', () => {
  it.each(['Variance', 'Gap', 'Deviation', 'Difference'])(
    '%s under a year is no part of an indicator',
    (word) => {
      const table = read([
        ['Measure', { text: '2019', colSpan: 3 }],
        ['', 'Planned', 'Actual', word],
        ['Trees', '12', '10', '-2'],
      ]);
      expect(lines(table)).toHaveLength(2);
      expect(reasons(table)).toHaveLength(1);
    },
  );

  it('a limit of which it is not known whether more is better is not read', () => {
    const table = read('Measure,Target 2025\nBuses without emissions,up to 40%\n');
    expect(reasons(table)).toEqual(['2,2 up to 40%: several numbers, or one among words']);
  });
});

describe('the column of names', () => {
  it.each([
    [
      'Strategic objective,Performance goal,FY22 Actual,FY23 Actual\n1 Safe water,Systems that meet standards,91,92\n',
    ],
    ['Programa,Indicador de resultado,Línea base 2019,Meta 2023\nSalud,Systems that meet standards,91,92\n'],
    ['Domaine,Indicateur de suivi,Valeur 2019,Cible 2023\nSanté,Systems that meet standards,91,92\n'],
  ])('is the one that is headed so: %s', (text) => {
    expect(read(text).data.indicators.map(({ name }) => name)).toEqual(['Systems that meet standards']);
  });

  it('may hold ages under their own head', () => {
    expect(short('Age,2019,2020\n15–24,48.1,44.9\n65+,8.1,7.9\n', 'Employment rate, per cent')).toEqual([
      '15–24 actual 2019 = 48.1',
      '15–24 actual 2020 = 44.9',
      '65+ actual 2019 = 8.1',
      '65+ actual 2020 = 7.9',
    ]);
  });

  it('may stand below a word for the years beside it', () => {
    expect(short('Year,2019,2020\nVisitors,1530,1612\n年份,,\n').slice(0, 2)).toEqual([
      'Visitors actual 2019 = 1530',
      'Visitors actual 2020 = 1612',
    ]);
    expect(short('年份,2019,2020\n游客（万人）,15,16\n')).toHaveLength(2);
  });
});

describe('years of eras', () => {
  it('are read, and shown as they are printed', () => {
    const { data } = read('指標,111年度實際值,112年度目標值\n回收率（%）,54.1,56\n');
    expect(
      data.readings.map(({ kind, period }) => [kind, period.to, 'printed' in period && period.printed]),
    ).toEqual([
      ['actual', 2022, '111年度'],
      ['target', 2023, '112年度'],
    ]);
    const japan = read(
      '指標名,基準値（令和元年度）,目標値（令和7年度）,実績値（平成30年度）\n受診率（%）,41,60,40\n',
    );
    expect(
      japan.data.readings.map(({ period }) => [period.to, 'printed' in period && period.printed]),
    ).toEqual([
      [2019, '令和元年度'],
      [2025, '令和7年度'],
      [2018, '平成30年度'],
    ]);
  });

  it('are no counts of years', () => {
    expect(short('指标,建校110年投入\n图书（册）,12\n')).toEqual([]);
  });
});

describe('months under the one year of a title', () => {
  it('are months of it, with the whole year', () => {
    const { data, unread } = read('月份,优良天数比例（%）\n1月,80.6\n12月,74.2\n全年,88.9\n', {
      table: '2023年各月空气质量',
    });
    expect(data.series?.map(({ dates, values }) => [dates, values])).toEqual([
      [
        ['2023-01', '2023-12'],
        [80.6, 74.2],
      ],
    ]);
    expect(data.readings.map(({ period, value }) => [period.to, value])).toEqual([[2023, 88.9]]);
    expect(unread).toEqual([]);
  });

  it.each([
    ['two years', '2022年和2023年空气质量', '1月,80.6\n2月,81\n'],
    ['months together', '2023年空气质量', '1月,80.6\n1-2月,81\n'],
  ])('are none with %s', (_, table, rows) => {
    const { data } = read(`月份,优良天数比例（%）\n${rows}`, { table });
    expect([data.readings, data.series ?? []]).toEqual([[], []]);
  });
});

describe('years in cells', () => {
  it('may be split, and are told as they are printed', () => {
    const { data } = read(
      'Measure,Baseline,Target (2027)\nPoverty,24.1% (2017/18),10%\nLoneliness,21% (2018),15%\nObesity,28% (2019–20),25%\n',
    );
    const bases = data.readings.filter(({ kind }) => kind === 'actual');
    expect(bases.map(({ value, period }) => ({ value, ...period }))).toMatchObject([
      { value: 24.1, to: 2018, printed: '2017/18' },
      { value: 21, to: 2018 },
      { value: 28, to: 2020, printed: '2019–20' },
    ]);
  });
});

describe('units and thousands', () => {
  it.each([
    ['人民币百万元', '元', 1e6],
    ['港币千元', '港元', 1e3],
    ['萬戶', '戶', 1e4],
    ['億元', '元', 1e8],
    ['Prozent', '%', 1],
  ])('%s is %s', (unit, base, scale) => {
    const { data } = read(`指标,单位,2020年实际\n投入,${unit},212.5\n`);
    expect([data.units[0]!.name, data.readings[0]!.scale]).toEqual([base, scale]);
  });

  it('a row of units in brackets goes on with the header', () => {
    const table = read(
      [
        [{ text: '地区', rowSpan: 2 }, '播种面积', '总产量'],
        ['（千公顷）', '（万吨）'],
        ['北川市', '371.0', '266.9'],
      ],
      { table: '2022年各市粮食生产情况' },
    );
    expect(lines(table)).toEqual([
      '播种面积 actual 2022 year-or-end = 371 ×1000',
      '总产量 actual 2022 year = 266.9 ×10000',
    ]);
  });

  it('a plain space groups thousands beside a decimal comma', () => {
    expect(short('Indicator;2020;2021\nTrees;1 200;1 300\nShare;80,5;81,5\n')).toEqual([
      'Trees actual 2020 = 1200',
      'Trees actual 2021 = 1300',
      'Share actual 2020 = 80.5',
      'Share actual 2021 = 81.5',
    ]);
    expect(short('Indicator;2020;2021\nTrees;1 200;1300\nShare;80,5;81,5\n')).toHaveLength(3);
  });
});

describe('the head of the names', () => {
  it('is what is measured, where it has a unit and no title says more', () => {
    expect(short('Cost per pupil (£),2019,2020\nFife,5102,5388\n')).toEqual([
      'Cost per pupil: Fife actual 2019 = 5102',
      'Cost per pupil: Fife actual 2020 = 5388',
    ]);
    expect(short('Indicator (£),2019,2020\nCost per pupil,5102,5388\n')).toHaveLength(2);
  });
});

describe('which way is better', () => {
  it('is not told by a base that may be all that there is of what is added', () => {
    const { data } = read(
      '任务,单位,2020年底现状,2025年目标\n新增助餐点,个,312,80\n家庭养老床位,张,1480,3000\n',
    );
    expect(data.indicators.map(({ better }) => better)).toEqual(['unknown', 'higher']);
  });

  it('is never said against the key of a table', () => {
    const [right, unknown, wrong] = [[], [], []] as [string[], string[], string[]];
    for (const one of realTables.filter(({ better }) => better)) {
      const { data } = readOf(one);
      for (const part of one.better!.split('; ')) {
        const [way, names = ''] = part.split(': ');
        for (const name of names.split(' / '))
          for (const { name: own, better } of data.indicators)
            if (String(own).endsWith(name))
              (better === way ? right : better === 'unknown' ? unknown : wrong).push(name);
      }
    }
    expect(wrong).toEqual([]);
    expect(right.length).toBeGreaterThan(2 * unknown.length);
  });
});

describe('the tables of this round', () => {
  it('leave unread only what neither title nor header settles', () => {
    const left = realTables
      .filter(({ id }) => id === 'zh-carbon-peak-form' || id === 'zh-target-ranges-form')
      .map((one) => score(one, readOf(one)).wrong);
    expect(left).toEqual([[], []]);
  });
});
