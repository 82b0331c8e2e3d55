// What is planned, in other languages, and what is counted over a period or up to a time.
import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { plainLines, read, seriesInWords } from './projections.js';

describe('what is planned is no result', () => {
  it.each([
    ['Jahr', 'Geplante Wohnungen', 'Fertiggestellte Wohnungen'],
    ['Année', 'Logements planifiés', 'Logements livrés'],
    ['Año', 'Escuelas previstas', 'Escuelas construidas'],
    ['Ano', 'Escolas planejadas', 'Escolas construídas'],
    ['Jaar', 'Geplande woningen', 'Opgeleverde woningen'],
  ])('%s: %s', (time, planned, done) => {
    const table = `${time},${planned},${done}\n2020,600,512\n2021,650,618\n`;
    expect(plainLines(table)).toEqual([`${done} actual 2020 = 512`, `${done} actual 2021 = 618`]);
    expect(reasons(read(table))).toEqual([
      '2,2 600: the header does not say whether these are targets or results',
      '3,2 650: the header does not say whether these are targets or results',
    ]);
  });

  it.each(['Geplant 2022', 'Planifié 2022', 'Planeado 2022', 'Gepland 2022'])('%s is a target', (head) => {
    expect(plainLines(`Indicator,${head},Actual 2022\nSchools,60,51\n`)).toEqual([
      'Schools target 2022 = 60',
      'Schools actual 2022 = 51',
    ]);
  });

  it('but what is not planned may be', () => {
    expect(plainLines('Jahr,Ungeplante Aufnahmen\n2020,600\n2021,650\n')).toEqual([
      'Ungeplante Aufnahmen actual 2020 = 600',
      'Ungeplante Aufnahmen actual 2021 = 650',
    ]);
  });
});

describe('words for targets that name what is counted', () => {
  it('family planning is nothing planned', () => {
    expect(plainLines('企业,2022年计划生育支出,2023年计划生育支出\n甲,12,15\n乙,9,11\n')).toEqual([
      '计划生育支出：甲 actual 2022 = 12',
      '计划生育支出：甲 actual 2023 = 15',
      '计划生育支出：乙 actual 2022 = 9',
      '计划生育支出：乙 actual 2023 = 11',
    ]);
  });

  it.each(['Player,Goals 2022,Goals 2023', 'Scorer,Goals 2022,Goals 2023'])(
    'no goals of games: %s',
    (head) => {
      const kinds = read(`${head}\nAda,12,15\nBo,9,11\n`).data.readings.map(({ kind }) => kind);
      expect(kinds).not.toContain('target');
    },
  );

  it('goals beside assists are scored', () => {
    expect(plainLines('Team,Season,Goals,Assists\nReds,2023,61,44\nBlues,2023,48,39\n')).toEqual([
      'Goals scored: Reds actual 2023 = 61',
      'Goals scored: Blues actual 2023 = 48',
      'Assists: Reds actual 2023 = 44',
      'Assists: Blues actual 2023 = 39',
    ]);
  });
});

describe('what is counted up to a month is not of that month', () => {
  it.each([
    ['Latrines built', 'Achieved by Dec 2021', 'Achieved by Dec 2022'],
    ['Latrines built', 'Delivered by the end of June 2021', 'Delivered by the end of June 2022'],
    ['完成投资（亿元）', '截至2021年3月', '截至2021年6月'],
  ])('%s: %s', (name, first, second) => {
    const table = `Indicator,${first},${second}\n${name},120,260\n`;
    expect(seriesInWords(table)).toEqual([]);
    expect(reasons(read(table))).toEqual(['2,2 120: part of a year', '2,3 260: part of a year']);
  });

  it('unless it is a state', () => {
    expect(seriesInWords('指标,截至2021年3月,截至2021年6月\n贷款余额（亿元）,12,26\n')).toEqual([
      ['贷款余额', '2021-03 2021-06', '1200000000 2600000000'],
    ]);
    expect(seriesInWords('Indicator,Mar 2021,Apr 2021\nLatrines built,12,26\n')).toEqual([
      ['Latrines built', '2021-03 2021-04', '12 26'],
    ]);
  });
});

describe('the first and the last day of a period', () => {
  const head =
    'Indicator title,Baseline year,Baseline value,Period start,Period end,Target value,Actual value\n';

  it('are a year', () => {
    const table = `${head}Clinics,2019,3,2020-01-01,2020-12-31,10,8\nClinics,2019,3,2021-01-01,2021-12-31,15,16\n`;
    expect(plainLines(table)).toEqual([
      'Clinics actual 2019 = 3',
      'Clinics target 2020 = 10',
      'Clinics actual 2020 = 8',
      'Clinics target 2021 = 15',
      'Clinics actual 2021 = 16',
    ]);
  });

  it('are a split year, under headers of a database', () => {
    const table =
      'indicator_title,period_start,period_end,target_value,actual_value\nClinics,2020-07-01,2021-06-30,10,8\n';
    expect(plainLines(table)).toEqual(['Clinics target 2021 = 10', 'Clinics actual 2021 = 8']);
  });

  it('are a quarter', () => {
    const table =
      'Indicator,Start of period,End of period,Value\nVisits,2021-01-01,2021-03-31,10\nVisits,2021-04-01,2021-06-30,15\n';
    expect(seriesInWords(table)).toEqual([['Visits', '2021-Q1 2021-Q2', '10 15']]);
  });

  it('are left if they are several years', () => {
    expect(plainLines(`${head}Clinics,2019,3,2020-01-01,2023-12-31,10,8\n`)).not.toContain('target');
    expect(plainLines(`${head}Clinics,2019,3,2020-01-01,2023-12-31,10,8\n`)).toEqual([
      'Clinics actual 2019 = 3',
    ]);
  });
});
