// Bare years before the goal of a plan, which may have targets or estimates of their own.
import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { plainLines, read } from './projections.js';

const row = '绿地率（%）,42,43,44,45';
const OPEN = 'the header does not say whether these are targets or results';

describe('bare years between a base and the only target', () => {
  it.each([
    '指标,基准值（2022）,2023,2024,2025（目标值）',
    '指标,2022年（基期）,2023年,2024年,2025年目标',
    '指标,2022年现状,2023年,2024年,2025年（目标）',
    'Indicator,Baseline (2022),2023,2024,2025 (target)',
    'Indicator,2022 baseline,2023,2024,Target 2025',
    'Indicator,Base year 2022,2023,2024,Goal 2025',
  ])('may have yearly targets: %s', (head) => {
    const one = read(`${head}\n${row}`);
    expect(plainLines(one).map((line) => line.replace(/^.*?(?=actual|target)/, ''))).toEqual([
      'actual 2022 = 42',
      'target 2025 = 45',
    ]);
    expect(reasons(one).filter((reason) => reason.includes(OPEN))).toHaveLength(2);
  });

  it.each([
    '绿色指标完成情况\n指标,基准值（2022）,2023,2024,2025（目标值）',
    '绿色指标监测表\n指标,基准值（2022）,2023,2024,2025（目标值）',
    '指标,基准值（2022）,2023年实际,2024年实际,2025（目标值）',
    '指标,基准值（2020）,2023,2024,2025（目标值）',
    '指标,基准值（2022）,2023,2024,2030（目标值）',
    '指标,2022,2023,2024,2025（目标值）',
    'Progress\nIndicator,Baseline (2022),2023,2024,2025 (target)',
    'Indicator,Baseline (2022),2023 outcome,2024 outcome,2025 (target)',
    'Indicator,Baseline (2022),2023,2024,2030 (target)',
  ])('are results by the title or header, or after or before a gap: %s', (head) => {
    expect(plainLines(`${head}\n${row}`)).toHaveLength(4);
  });
});

describe('a bare year between what is called a result and a target', () => {
  it.each([
    '指标,2022年实际,2023年实际,2024年,2025年目标',
    '指标,2022年完成,2023年完成,2024年度,2025年计划',
    'Indicator,2022 actual,2023 actual,2024,2025 target',
  ])('may be an estimate: %s', (head) => {
    expect(plainLines(`${head}\n${row}`).map((line) => line.replace(/^.*?(?=actual|target)/, ''))).toEqual([
      'actual 2022 = 42',
      'actual 2023 = 43',
      'target 2025 = 45',
    ]);
  });
});
