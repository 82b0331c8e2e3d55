// Measures with their years and units in the headers over the names of what is measured.
import { expect, it } from 'vitest';
import { values } from './projections.js';

it.each([
  ['产品', '2023年产量（辆）', '2024年产量（辆）', '产量'],
  ['项目', '2023年数量（个）', '2024年数量（个）', '数量'],
  ['产品名称', '产量（2023年）（吨）', '产量（2024年）（吨）', '产量'],
  ['Item', 'Output 2023 (t)', 'Output 2024 (t)', 'Output'],
])('%s, %s, %s', (corner, first, second, measure) => {
  const joined =
    measure === 'Output' ? (name: string) => `${name}: ${measure}` : (name: string) => `${name}：${measure}`;
  expect(values(`${corner},${first},${second}\nCar,86,91\nBus,12,14\n`)).toEqual([
    [joined('Car'), 'actual', 2023, 86],
    [joined('Car'), 'actual', 2024, 91],
    [joined('Bus'), 'actual', 2023, 12],
    [joined('Bus'), 'actual', 2024, 14],
  ]);
});

it('a plan of the next year is its target', () => {
  const table = '产品,2023年销量（辆）,2024年销量（辆）,2025年计划销量（辆）\n轿车,86,91,95\n客车,12,14,15\n';
  expect(values(table).map(([name, ...others]) => [name, ...others])).toEqual([
    ['轿车：销量', 'actual', 2023, 86],
    ['轿车：销量', 'actual', 2024, 91],
    ['轿车：销量', 'target', 2025, 95],
    ['客车：销量', 'actual', 2023, 12],
    ['客车：销量', 'actual', 2024, 14],
    ['客车：销量', 'target', 2025, 15],
  ]);
});
