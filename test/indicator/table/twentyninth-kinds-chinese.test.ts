// Kinds that the Chinese tables of the twenty-ninth batch taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { read, reasons } from './expected.js';

const read29 = (table: string | Grid) => read(table, { presentYear: 2026 });
const values = (table: string | Grid) =>
  read29(table)
    .data.readings.filter(({ value }) => value !== null)
    .map(({ indicator, kind, period, value }) => [indicator, kind, period.to, value]);
const units = (table: string | Grid) => read29(table).data.units.map(({ name }) => name);

describe('kinds of things by measures, under a title with the year', () => {
  it.each([
    ['序号,服务类别,受理量（件）,办结率（%）', '1,户政,3120,99.2', '2,车管,2208,98.7'],
    ['行业,企业数,营业收入,从业人员', '批发业,312,45.6,2180', '零售业,508,38.2,3340'],
    ['Specialty,Inpatients,Day cases,Beds', 'Cardiology,1200,3400,80', 'Surgery,900,2100,75'],
  ])('are indicators of their own: %s', (head, first, second) => {
    const own = values(`2024年度基本情况\n${head}\n${first}\n${second}\n`);
    const figures = [first, second].map((row) =>
      row
        .split(',')
        .filter((cell) => !/^[12]$/.test(cell))
        .slice(1),
    );
    expect(new Set(own.map(([, kind, year]) => [kind, year].join(' ')))).toEqual(new Set(['actual 2024']));
    expect(own.map(([, , , value]) => value).sort()).toEqual(figures.flat().map(Number).sort());
    expect(new Set(own.map(([id]) => id)).size).toBe(own.length);
  });

  it('are left without a year', () => {
    expect(
      values('基本情况\n行业,企业数,营业收入,从业人员\n批发业,312,45.6,2180\n零售业,508,38.2,3340\n'),
    ).toEqual([]);
  });

  it('are left where words stand among the figures', () => {
    expect(values('2024年基本情况\n行业,企业数,主管部门\n批发业,312,商务局\n零售业,508,商务局\n')).toEqual(
      [],
    );
  });
});

describe('two years without a word of targets', () => {
  it.each([
    ['2020年,2025年', '≥210处'],
    ['2020年,2030年', '210处以上'],
    ['2022年,2027年', '210处左右'],
  ])('are a base and a target where limits stand below the later one: %s %s', (heads, limit) => {
    expect(
      values(`指标,${heads}\n文物保护单位,186处,${limit}\n博物馆,54家,70家\n`).map(([, kind]) => kind),
    ).toEqual([...['actual', 'target'], ...['actual', 'target']]);
  });

  it('are left where nothing tells them', () => {
    expect(values('指标,2020年,2025年\n文物保护单位,186处,210处\n')).toEqual([]);
  });

  it('are results where limits stand in years that are over and apart by one', () => {
    expect(values('指标,2023年,2024年\n博物馆,54家,≥70家\n').map(([, kind]) => kind)).toEqual([
      'actual',
      'actual',
    ]);
  });
});

describe('round brackets', () => {
  const table = (note: string) =>
    `“十四五”主要指标\n指标,2020年,2025年\n新增就业（万人）,（1.1）,（0.8）\n${note}\n`;

  it.each(['注：（）内为五年累计数。', '注：( )为累计值', '说明：（ ）内数据为5年累计。'])(
    'hold totals where a note says so: %s',
    (note) => {
      const { readings } = read29(table(note)).data;
      expect(readings.map(({ period, value }) => [period, value])).toEqual([
        [{ kind: 'total', from: 2016, to: 2020 }, 1.1],
        [{ kind: 'total', from: 2021, to: 2025 }, 0.8],
      ]);
    },
  );

  it('are left where the note speaks of others', () => {
    expect(values(table('注：〔〕内为五年累计数。'))).toEqual([]);
  });
});

describe('units', () => {
  it.each([
    ['平均气温（℃）', '℃'],
    ['年降水量（毫米）', '毫米'],
    ['区域环境噪声（分贝）', '分贝'],
  ])('of %s', (name, unit) => {
    expect(units(`指标,2023年,2024年\n${name},18.4,18.9\n`)).toEqual([unit]);
  });

  it('of two words for what is counted stand as printed', () => {
    expect(units('指标,单位,2023年,2024年\n馆藏档案,万卷（件）,18.4,18.9\n')).toEqual(['卷（件）']);
    expect(units('指标,2023年,2024年\n可移动文物,23.6万件（套）,26万件（套）\n')).toEqual(['件（套）']);
    expect(reasons(read29('指标,2023年,2024年\n成本,236元（人次）,260元（人次）\n'))[0]).toContain(
      'two units',
    );
  });

  it('of departures from the mean head no indicator', () => {
    const { data } = read29('2024年气候\n县,气温（℃）,距平（℃）\n东县,18.8,1.1\n西县,18.5,0.8\n');
    expect(data.readings.map(({ value }) => value)).toEqual([18.8, 18.5]);
  });
});
