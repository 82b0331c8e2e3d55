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

it('amounts of money may have the unit of the table', () => {
  const table = `2024年度主营业务分产品情况（单位：万元）,,,
产品,营业收入,营业成本,毛利率（%）
饲料,412,368,10.7
种苗,58,39,31.5
`;
  expect(values(table)).toEqual([
    ['饲料：营业收入', 'actual', 2024, 412],
    ['饲料：营业成本', 'actual', 2024, 368],
    ['饲料：毛利率', 'actual', 2024, 10.7],
    ['种苗：营业收入', 'actual', 2024, 58],
    ['种苗：营业成本', 'actual', 2024, 39],
    ['种苗：毛利率', 'actual', 2024, 31.5],
  ]);
});

it.each([
  '2024年重点项目（单位：万元）,,\n项目,总投资,年度投资\n甲,41,36\n乙,58,39\n',
  '2024年项目（单位：万元）,,\n项目,预计收入,拟建成本\n甲,41,36\n乙,58,39\n',
  '2024年产品情况（单位：吨）,,\n产品,收入,成本\n甲,41,36\n乙,58,39\n',
])('other amounts have not: %s', (table) => {
  expect(values(table)).toEqual([]);
});

it('a budget of its own measure stands beside other targets', () => {
  const rows =
    '项目,人数（人）,,支出（万元）,\n,计划,实际,预算,决算\n助学,12,13,180,176\n净水,50,53,260,251\n';
  expect(values(`2023年度项目执行情况,,,,\n${rows}`).slice(0, 4)).toEqual([
    ['助学：人数', 'target', 2023, 12],
    ['助学：人数', 'actual', 2023, 13],
    ['助学：支出', 'target', 2023, 180],
    ['助学：支出', 'actual', 2023, 176],
  ]);
});

it.each(['Ⅱ', 'Ⅲ类', '劣Ⅴ类'])('classes such as %s stand beside figures', (level) => {
  const table = `监测站,2024年水质类别,2024年氨氮（毫克/升）,2024年总磷（毫克/升）\n上游桥,${level},0.12,0.1\n入湖口,Ⅱ,0.71,0.2\n`;
  expect(values(table)).toEqual([
    ['氨氮：上游桥', 'actual', 2024, 0.12],
    ['氨氮：入湖口', 'actual', 2024, 0.71],
    ['总磷：上游桥', 'actual', 2024, 0.1],
    ['总磷：入湖口', 'actual', 2024, 0.2],
  ]);
});
