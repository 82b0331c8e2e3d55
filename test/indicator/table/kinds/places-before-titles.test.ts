// Titles that name what the values are of, behind the place of the table.
import { expect, it } from 'vitest';
import { indicatorNames } from './projections.js';

it.each([
  ['福州市专利授权量', '专利授权量'],
  ['2024年福州市专利授权量', '专利授权量'],
  ['福建省福州市专利授权量', '专利授权量'],
  ['福州市历年专利授权量', '专利授权量'],
  ['福州市2020—2024年专利授权量', '专利授权量'],
  ['全市PM2.5浓度', 'PM2.5浓度'],
  ['东江县中小学校数', '中小学校数'],
  ['城市污水处理率', '城市污水处理率'],
  ['农贸市场数', '农贸市场数'],
  ['试点县医院数', '试点县医院数'],
  ['沿海五市港口数', '沿海五市港口数'],
  ['福州市区绿地面积', '福州市区绿地面积'],
  ['县域人口数', '县域人口数'],
  ['上市公司数', '上市公司数'],
])('%s is %s', (title, name) => {
  expect(indicatorNames(`${title},,\n地区,2022,2023\n东湖区,12,13\n西岭区,15,16\n`)).toEqual([name]);
});
