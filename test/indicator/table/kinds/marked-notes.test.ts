import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { plainLines, read } from './projections.js';

const flagsOf = (table: string) => read(table).data.readings.map(({ flags = [] }) => flags);

describe('a mark behind a year', () => {
  it.each([
    ['2023*', '* Forecast', 'forecast'],
    ['2023**', '* Provisional ** Forecast.', 'forecast'],
    ['2023†', '† 2023 figures are projections.', 'forecast'],
    ['2023¹', '1 Estimate', 'estimate'],
    ['2023¹', '¹ Estimated by the ministry.', 'estimate'],
    ['2023 [1]', '[1]: Denotes an estimate', 'estimate'],
    ['2023*', '* Target values', 'target'],
    ['2023*', 'Note: * planned', 'target'],
    ['2023年①', '注：①为预测数。', 'forecast'],
    ['2023年*', '*为计划数', 'target'],
    ['2023年*', '注：带*的为推算数据。', 'estimate'],
    ['2023年②', '① 快报数；② 目标值', 'target'],
    ['2023年', '注：2023年为目标值。', 'target'],
    ['2023', 'Note: 2023 figures are planned values.', 'target'],
    ['2023', 'Note: 2023 figures are budget estimates.', 'estimate'],
  ])('%s with %s makes its values a %s', (head, note, kind) => {
    expect(plainLines(`Indicator,2021,2022,${head}\nJobs,51,52,53\n"${note}",,,\n`)).toEqual([
      'Jobs actual 2021 = 51',
      'Jobs actual 2022 = 52',
      `Jobs ${kind} 2023 = 53`,
    ]);
    expect(plainLines(`Year,Jobs\n2021,51\n2022,52\n${head},53\n"${note}",\n`)).toContain(
      `Jobs ${kind} 2023 = 53`,
    );
  });

  it.each([
    ['2023*', '* Excludes forecast spending.'],
    ['2023*', '* Target group: women aged 15 to 49'],
    ['2023*', '** Forecast'],
    ['2023年*', '*计划生育服务未统计'],
    ['2023', '* Forecast'],
  ])('%s with %s leaves its values results', (head, note) => {
    expect(plainLines(`Indicator,2022,${head}\nJobs,52,53\n"${note}",,\n`)).toEqual([
      'Jobs actual 2022 = 52',
      'Jobs actual 2023 = 53',
    ]);
  });

  it.each([
    ['2023*', '* Provisional.', 'provisional'],
    ['2023年*', '*为初步统计数', 'provisional'],
    ['2023*', '* Revised figures.', 'revised'],
  ])('%s with %s marks its values as %s', (head, note, flag) => {
    expect(flagsOf(`Indicator,2022,${head}\nJobs,52,53\n"${note}",,\n`)).toEqual([[], [flag]]);
  });
});

it('is not explained by a numbered heading above the values', () => {
  const table = 'Indicator,2022,2023¹\n1. Projected revenue,,\nTaxes,52,53\n';
  expect(plainLines(table)).toEqual(['Taxes actual 2022 = 52', 'Taxes actual 2023 = 53']);
});

describe('a note on years', () => {
  const kinds = (note: string) =>
    read(`Indicator,2021,2022,2023,2024\nJobs,51,52,53,54\nHomes,1,2,3,4\n"${note}",,,,\n`).data.readings.map(
      ({ kind }) => kind[0],
    );

  it.each([
    ['2023 and 2024 are projections.', 'aaffaaff'],
    ['Source: Ministry. 2022–2024 are forecasts.', 'afffafff'],
    ['Figures from 2023 onwards are forecasts.', 'aaffaaff'],
    ['注：2022年、2024年为预计数。', 'aeaeaeae'],
    ['注：2023年及以后为规划目标。', 'aattaatt'],
    ['Note: Jobs figures for 2024 are estimates.', 'aaaeaaaa'],
    ['Jobs in 2024 are targets.', 'aaaaaaaa'],
    ['Note: 2019 figures are estimates.', 'aaaaaaaa'],
  ])('%s', (note, expected) => {
    expect(kinds(note).join('')).toBe(expected);
  });
});

describe('a mark behind a figure', () => {
  const table = (note: string) => `Indicator,2022,2023\nJobs,52,53*\nHomes,12,13\n"${note}",,\n`;

  it.each([
    ['* Estimate', 'estimate'],
    ['* 为预测数', 'forecast'],
    ['* Provisional', 'actual'],
  ])('with %s makes it a %s', (note, kind) => {
    expect(plainLines(table(note))).toEqual([
      'Jobs actual 2022 = 52',
      `Jobs ${kind} 2023 = 53`,
      'Homes actual 2022 = 12',
      'Homes actual 2023 = 13',
    ]);
    expect(flagsOf(table('* Provisional'))[1]).toEqual(['provisional']);
  });

  it('leaves a target among results unread', () => {
    const asTarget = read(table('* Target value, not yet measured'));
    expect(plainLines(asTarget)).not.toContain('Jobs actual 2023 = 53');
    expect(reasons(asTarget).join()).toContain('a note calls it a target');
  });

  it('says nothing of a column of targets', () => {
    const targets = 'Indicator,Actual 2022,Target 2025\nJobs,52,53*\n* Target values,,\n';
    expect(plainLines(targets)).toContain('Jobs target 2025 = 53');
  });
});
