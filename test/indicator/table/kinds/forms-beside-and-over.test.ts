// Panels side by side, pairs in rows, years over groups of rows, and units in corners.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { namesAndUnits, placedAmounts, plainLines, read, values } from './projections.js';

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

describe('years over groups of rows', () => {
  it.each(['2023年', '2023', '2023年度'])('%s', (year) => {
    const next = year.replace('3', '4');
    expect(
      plainLines(
        `名称,数值\n${year},\n接待游客（万人次）,856\n旅游收入（亿元）,78\n${next},\n接待游客（万人次）,1023\n旅游收入（亿元）,96\n`,
      ),
    ).toEqual([
      '接待游客 actual 2023 = 856 ×10000',
      '接待游客 actual 2024 = 1023 ×10000',
      '旅游收入 actual 2023 = 78 ×100000000',
      '旅游收入 actual 2024 = 96 ×100000000',
    ]);
  });

  it('with the header again below each', () => {
    const table =
      '各区县造林（亩）,,\n2021年,,\n区县,目标,完成\n东湖区,120,125\n西岭区,110,108\n2022年,,\n区县,目标,完成\n东湖区,130,136\n西岭区,115,118\n';
    expect(
      placedAmounts(table).map(([, , place, kind, year, amount]) => [place, kind, year, amount]),
    ).toEqual([
      ['东湖区', 'target', 2021, 120],
      ['东湖区', 'actual', 2021, 125],
      ['西岭区', 'target', 2021, 110],
      ['西岭区', 'actual', 2021, 108],
      ['东湖区', 'target', 2022, 130],
      ['东湖区', 'actual', 2022, 136],
      ['西岭区', 'target', 2022, 115],
      ['西岭区', 'actual', 2022, 118],
    ]);
  });

  it('in English, above the header', () => {
    const table = '2022,,\nMeasure,Target,Actual\nTrees,120,125\nPotholes,110,108\n2023,,\nTrees,130,136\n';
    expect(plainLines(table)).toEqual([
      'Trees target 2022 = 120',
      'Trees actual 2022 = 125',
      'Trees target 2023 = 130',
      'Trees actual 2023 = 136',
      'Potholes target 2022 = 110',
      'Potholes actual 2022 = 108',
    ]);
  });

  it.each([
    '名称,2025年目标,数值\n2023年,,\n游客（人）,8,9\n2024年,,\n游客（人）,8,9\n',
    '名称,数值\n游客（人）,856\n2023年,\n收入（元）,78\n2024年,\n收入（元）,96\n',
    '名称,数值\n2023年,\n游客（人）,856\n2023年,\n收入（元）,78\n',
  ])('are none beside other years, below undated rows, or twice', (table) => {
    expect(values(table).filter(([, , year]) => year === 2024)).toEqual([]);
  });
});

describe('a unit in the corner above years', () => {
  it.each(['亿元', '年份/亿元', '年度\\亿元'])('%s', (corner) => {
    expect(plainLines(`${corner},工业产值,农业产值\n2021,809,83\n2022,832,85\n`)).toEqual([
      '工业产值 actual 2021 = 809 ×100000000',
      '工业产值 actual 2022 = 832 ×100000000',
      '农业产值 actual 2021 = 83 ×100000000',
      '农业产值 actual 2022 = 85 ×100000000',
    ]);
  });

  it('is in English, and not that of counts', () => {
    const one = readTable('£m,Revenue,Staff\n2021,45,88\n2022,46,90\n', { presentYear: 2026 });
    expect(plainLines(one)).toEqual([
      'Revenue actual 2021 = 45 ×1000000',
      'Revenue actual 2022 = 46 ×1000000',
    ]);
    expect(reasons(one)[0]).toContain('the unit of the row is not clear');
  });

  it('is not that of rates, or of units in heads', () => {
    const one = read('亿元,工业产值,工业占比,工人（万人）\n2021,809,10,5\n2022,832,11,6\n');
    expect(namesAndUnits(one)).toEqual([
      ['工业产值', '元'],
      ['工人', '人'],
    ]);
  });
});
