// Titles that name what the values are of, with the day or the years of the figures behind.
import { expect, it } from 'vitest';
import { indicatorNames, plainLines } from './projections.js';

it.each([
  ['公共充电桩数量（截至2023年底）', '公共充电桩数量'],
  ['公共充电桩数量（2023年12月31日）', '公共充电桩数量'],
  ['公共充电桩数量（2020—2024年）', '公共充电桩数量'],
  ['公共充电桩数量（2023年底）（单位：个）', '公共充电桩数量'],
  ['农村公路里程情况（2023年底）', '农村公路里程'],
  ['高标准农田建设进展（截至2023年底）', '高标准农田建设'],
  ['老旧小区改造进展', '老旧小区改造'],
  ['集体经营性收入情况', '集体经营性收入'],
  ['公园绿地面积（含水面）', '公园绿地面积（含水面）'],
])('%s is %s', (title, name) => {
  expect(indicatorNames(`${title},,\n地区,2022,2023\n东江市,12,13\n南陵市,15,16\n`)).toEqual([name]);
});

it.each(['农村公路里程情况（2023年底）', '高标准农田建设进展（截至2023年底）'])('dates %s', (title) => {
  const table = `${title},,\n地区,目标（公里）,完成（公里）\n东江市,12,13\n南陵市,15,16\n`;
  expect(plainLines(table).map((line) => line.replace(/^.*?(?=actual|target)/, ''))).toEqual([
    'target 2023 = 12',
    'actual 2023 = 13',
    'target 2023 = 15',
    'actual 2023 = 16',
  ]);
});
