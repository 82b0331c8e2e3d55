// Kinds that the seventeenth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read } from './expected.js';

const short = (table: string, options = {}) => lines(read(table, { presentYear: 2026, ...options }));
const placed = (table: string, options = {}) => {
  const { data } = read(table, { presentYear: 2026, ...options });
  return data.readings.map(({ place, kind, period, value }) => `${place} ${kind} ${period.to} ${value}`);
};

describe('a title of targets', () => {
  it('makes targets of what stands under names of places, though their year is over', () => {
    expect(placed('2024年各市主要指标目标分解表,,\n指标,南平市,三明市\n林地（公顷）,4,5\n')).toEqual([
      '南平市 target 2024 4',
      '三明市 target 2024 5',
    ]);
    expect(placed('2024年各市主要指标完成情况,,\n指标,南平市,三明市\n林地（公顷）,4,5\n')).toEqual([
      '南平市 actual 2024 4',
      '三明市 actual 2024 5',
    ]);
  });
});

describe('a national target', () => {
  const table = (second: string) =>
    `Member State,2021,National target 2030\nAustria,45,90\nSpain,71,${second}\n`;

  it('is that of each country where it differs from row to row', () => {
    expect(placed(table('100'), { table: 'Coverage (%)' })).toEqual([
      'Austria actual 2021 45',
      'Austria target 2030 90',
      'Spain actual 2021 71',
      'Spain target 2030 100',
    ]);
  });

  it('is that of the nation where all rows repeat it', () => {
    expect(placed(table('90'), { table: 'Coverage (%)' }).filter((text) => /target/.test(text))).toEqual([
      'National target 2030 90',
    ]);
  });
});

describe('a dated target beside dated results of the same name', () => {
  it.each(['Solar power 2030 target (MW)', 'Solar power target 2030 (MW)', 'Solar power target (2030) (MW)'])(
    'as %s is one of the indicator',
    (head) => {
      expect(short(`Region,Demand 2022 (MW),Solar power 2022 (MW),${head}\nMaui,198,141,390\n`)).toEqual([
        'Demand actual 2022 year-or-end = 198',
        'Solar power actual 2022 year-or-end = 141',
        'Solar power target 2030 year-or-end = 390',
      ]);
    },
  );

  it('alone keeps the word in its name', () => {
    expect(short('City,Population target 2020,Area 2019\nA,10,7\n')).toEqual([
      'Population target target 2020 year-or-end = 10',
      'Area actual 2019 year-or-end = 7',
    ]);
    expect(short('地区,人口2020年（人）,绿地2025年目标（公顷）\n北区,198,141\n')).toEqual([
      '人口 actual 2020 year-or-end = 198',
      '绿地目标 target 2025 year-or-end = 141',
    ]);
  });
});

describe('heads', () => {
  it('name the year before, the data and the goals of a budget', () => {
    expect(
      short('Measure,Previous year (2021/22),Latest data (2022/23),MTEF targets 2024/25\nJobs,4,5,6\n'),
    ).toEqual([
      'Jobs actual 2022 year-or-end = 4',
      'Jobs actual 2023 year-or-end = 5',
      'Jobs target 2025 year-or-end = 6',
    ]);
    expect(short('Measure,Previous year,2022/23\nJobs,4,5\n')).toEqual(['Jobs actual 2023 year-or-end = 5']);
  });

  it('name a goal in the words of self-assessments', () => {
    expect(short('2022年度自评表,,\n三级指标,年度指标值,实际完成值\n培训人员（人次）,≥600,642\n')).toEqual([
      '培训人员 target 2022 year = 600 at-least',
      '培训人员 actual 2022 year = 642',
    ]);
  });

  it('name places and references in other languages', () => {
    expect(placed('Comunidad autónoma;2019;2020\nAragón;10,0;11,7\n', { table: 'Tasa (%)' })).toEqual([
      'Aragón actual 2019 10',
      'Aragón actual 2020 11.7',
    ]);
    expect(short('Indicador;Valor de referência 2019;Meta 2025\nCiclovias;22,4;30,5\n')).toEqual([
      'Ciclovias actual 2019 year-or-end = 22.4',
      'Ciclovias target 2025 year-or-end = 30.5',
    ]);
  });

  it('stand over numbers with spaces', () => {
    expect(
      placed('Commune;Population 2014;Logements 2020\nLannion;19 880;11 932\nPaimpol;7 172;5 880\n'),
    ).toEqual([
      'Lannion actual 2014 19880',
      'Paimpol actual 2014 7172',
      'Lannion actual 2020 11932',
      'Paimpol actual 2020 5880',
    ]);
  });
});
