// Years to come in the table of a plan, growth with its year, and areas of ports and forests as places.
import { describe, expect, it } from 'vitest';
import { kindsAndYears, placedReadings, values } from './projections.js';

describe('a year to come between others of a plan', () => {
  it.each(['2025年（预计）', '2025年预计', '2025年实际'])(
    'is a target in a table with attributes: %s',
    (head) => {
      const table = `“十五五”主要指标,,,,\n指标,${head},2027年,2030年,属性\n绿地（公顷）,58,62,68,预期性\n`;
      expect(kindsAndYears(table).slice(1)).toEqual([
        ['target', 2027, 62],
        ['target', 2030, 68],
      ]);
    },
  );

  it('is open if it may be over', () => {
    const table = '“十四五”主要指标,,,,\n指标,2020年,2023年,2025年,属性\n绿地（公顷）,58,62,68,预期性\n';
    expect(kindsAndYears(table)).toEqual([
      ['actual', 2020, 58],
      ['target', 2025, 68],
    ]);
  });
});

describe('growth with its year', () => {
  it.each(['GDP增速', '工业增加值增长率', '投资增幅'])('is an indicator: %s', (name) => {
    const table = `城市,2024年${name}目标（%）,2024年${name}（%）\n杭州,5.5,4.7\n宁波,6,5.4\n`;
    expect(placedReadings(table)).toEqual([
      ['杭州', name, 'target', 2024, 5.5],
      ['宁波', name, 'target', 2024, 6],
      ['杭州', name, 'actual', 2024, 4.7],
      ['宁波', name, 'actual', 2024, 5.4],
    ]);
  });

  it.each(['2024年比上年增速（%）', '增速（%）'])('is none without its name: %s', (head) => {
    expect(values(`城市,2024年产值（亿元）,${head}\n杭州,55,4.7\n宁波,61,5.4\n`)).toHaveLength(2);
  });
});

it.each(['港区', '林区', '库区', '矿区', '灌区'])('%s heads places', (head) => {
  expect(placedReadings(`${head},2024年面积（公顷）,2024年产量（吨）\n东港,36,47\n西港,25,54\n`)[0]).toEqual([
    '东港',
    '面积',
    'actual',
    2024,
    36,
  ]);
});

it.each(['5.5左右', '6以上', '6.5以内', '7%左右'])('%s is a figure below a header', (bound) => {
  const table = `地区,2024年GDP增速目标（%）,2025年GDP增速目标（%）\n东江市,${bound},5左右\n西川市,6左右,6以上\n`;
  expect(values(table).map(([, kind, year]) => [kind, year])).toEqual([
    ['target', 2024],
    ['target', 2024],
    ['target', 2025],
    ['target', 2025],
  ]);
});
