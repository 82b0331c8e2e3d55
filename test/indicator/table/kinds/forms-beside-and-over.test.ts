// Panels side by side, pairs in rows, years over groups of rows, and units in corners.
import { describe, expect, it } from 'vitest';
import { namesAndUnits, placedAmounts, values } from './projections.js';

describe('panels side by side', () => {
  it.each([2, 3, 4])('%s of names and values', (count) => {
    const names = ['出口', '进口', '投资', '消费'].slice(0, count);
    const rowOf = (end: string, value: number) =>
      names.map((name, at) => `${name}${end},${value + at}`).join();
    const table = `2025年指标一览${','.repeat(count * 2 - 1)}\n${names.map(() => '指标,数值').join()}\n${rowOf('总额', 12)}\n${rowOf('户数', 45)}\n`;
    expect(values(table)).toEqual(
      names.flatMap((name, at) => [
        [`${name}总额`, 'actual', 2025, 12 + at],
        [`${name}户数`, 'actual', 2025, 45 + at],
      ]),
    );
  });

  it('may end before the others', () => {
    const table =
      '2024年县情,,,,,,,,\n项目,单位,数量,项目,单位,数量,项目,单位,数量\n户籍人口,万人,86.5,粮食产量,万吨,45.2,学校,所,56\n常住人口,万人,72.1,油料产量,万吨,3.2,,,\n';
    expect(namesAndUnits(table)).toEqual([
      ['户籍人口', '人'],
      ['常住人口', '人'],
      ['粮食产量', '吨'],
      ['油料产量', '吨'],
      ['学校', '所'],
    ]);
  });

  it('of places are of what the title says', () => {
    const table =
      '2024年造林任务（亩）,,,,,\n区县,任务,完成,区县,任务,完成\n东湖区,1200,1256,金河县,800,790\n西岭区,1100,1120,石门县,750,768\n';
    expect(placedAmounts(table).map(([, , place, kind, , amount]) => [place, kind, amount])).toEqual([
      ['东湖区', 'target', 1200],
      ['东湖区', 'actual', 1256],
      ['西岭区', 'target', 1100],
      ['西岭区', 'actual', 1120],
      ['金河县', 'target', 800],
      ['金河县', 'actual', 790],
      ['石门县', 'target', 750],
      ['石门县', 'actual', 768],
    ]);
  });
});

describe('names and figures that alternate without a header', () => {
  it.each([
    ['年末人口（万人）,125.6,生产总值（亿元）,856', '土地面积（公顷）,3210,财政收入（亿元）,65'],
    ['年末人口,125.6万人,生产总值,856亿元', '土地面积,3210公顷,财政收入,65亿元'],
  ])('are read under a title with a year', (one, other) => {
    expect(values(`东江市2025年基本情况,,,\n${one}\n${other}\n`)).toEqual([
      ['年末人口', 'actual', 2025, 125.6],
      ['土地面积', 'actual', 2025, 3210],
      ['生产总值', 'actual', 2025, 856],
      ['财政收入', 'actual', 2025, 65],
    ]);
  });

  it.each([
    '东江市基本情况,,,\n年末人口,125.6,生产总值,856\n土地面积,3210,财政收入,65\n',
    '年末人口,125.6,生产总值,856\n土地面积,3210,财政收入,65\n',
    '东江市2025年项目,,,\n项目名称,东江大桥,总投资,5600\n建设单位,交通局,工期,24\n',
  ])('are left without a year, or among words', (table) => {
    expect(values(table)).toEqual([]);
  });
});
