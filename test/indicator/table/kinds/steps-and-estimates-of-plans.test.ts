// Years on the way to a plan's goal, estimates beside targets, and what tells that a table is a plan's.
import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { kindsAndYears, namesAndUnits, placeLines, plainLines, read } from './projections.js';

const estimates = (table: string) => kindsAndYears(table).map((one) => one.join(' '));
const OPEN = 'the header does not say whether these are targets or results';

describe('an expected year is an estimate, no target', () => {
  it.each(['2025年（预计）,2026年预计', '2025年预计完成,2026年预计', '2025年预计数,2026年（预计）'])(
    'beside a later expected year: %s',
    (years) => {
      expect(estimates(`指标,单位,${years},属性\n财政收入,亿元,95,99,预期性\n`)).toEqual([
        'estimate 2025 95',
        'target 2026 99',
      ]);
    },
  );

  it.each(['“十四五”规划目标,2025年预计完成', '规划目标,预计到2025年', '“十四五”目标值,2025年（预计）'])(
    "beside the plan's target, which prints no year: %s",
    (heads) => {
      const table = `“十四五”规划实施情况,,,\n指标,${heads},属性\n森林覆盖率（%）,59,59.1,约束性\n`;
      expect(estimates(table)).toEqual(['target 2025 59', 'estimate 2025 59.1']);
    },
  );

  it('but a target where nothing else is so late', () => {
    expect(estimates('指标,2020年,2025年预计,属性\n森林覆盖率（%）,58,59,约束性\n')).toEqual([
      'actual 2020 58',
      'target 2025 59',
    ]);
  });
});
