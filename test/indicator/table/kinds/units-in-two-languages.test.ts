// Units printed in Chinese and in English: in a column of units, and in the brackets of names, headers and titles.
import { expect, it } from 'vitest';
import { gridOf } from '../real-table.js';
import { read, scaledValues } from './projections.js';

const rowOf = (unit: string) => `指标 Indicator,单位 Unit,2022,2023\n货运量,${unit},12,13\n`;

it.each([
  ['万吨 10 000 tonnes', 1e4, '吨'],
  ["千人次 '000", 1e3, '人次'],
  ['百万澳门元 Million MOP', 1e6, '澳门元'],
  ['百万港元 HK$ million', 1e6, '港元'],
  ['Million MOP 百万澳门元', 1e6, '澳门元'],
  ['万元 RMB 10000', 1e4, '元'],
  ['人 Persons', 1, '人'],
  ['万TEU', 1e4, 'TEU'],
  ['万千瓦时', 1e4, '千瓦时'],
  ['万人 (10 000 persons)', 1e4, '人'],
  ['万人/10 000 persons', 1e4, '人'],
  ['亿千瓦时 100 million kWh', 1e8, '千瓦时'],
  ['亿元 RMB 100 million', 1e8, '元'],
  ['元/吨', 1, '元/吨'],
])('%s', (unit, scale, base) => {
  const one = read(rowOf(unit));
  expect(scaledValues(one)).toEqual([
    ['货运量', 'actual', 2022, 12 * scale],
    ['货运量', 'actual', 2023, 13 * scale],
  ]);
  expect(one.data.units.map(({ name }) => name)).toEqual([base]);
});

it.each(['人次 Thousand', '元 Million MOP', '吨 10 000 tons'])(
  '%s has its multiplier in English alone',
  (unit) => {
    expect(
      read(rowOf(unit)).data.readings.filter(({ value, scale }) => value !== null && scale === 1),
    ).toEqual([]);
  },
);

it.each([
  ['粮食产量 Grain Output (万吨 10 000 tons)', '粮食产量Grain Output', 1e4, '吨'],
  ['粮食产量 Grain Output（万吨/10,000 tons）', '粮食产量Grain Output', 1e4, '吨'],
  ['年末人口 Population at Year-end (万人)(10 000 persons)', '年末人口Population at Year-end', 1e4, '人'],
  ['总产值（亿元） Gross Output Value (100 million yuan)', '总产值 Gross Output Value', 1e8, '元'],
  ['总产值 (亿元) Gross Output Value (100 million yuan)', '总产值 Gross Output Value', 1e8, '元'],
  ['失业率 Unemployment Rate (%)', '失业率Unemployment Rate', 1, '%'],
])('%s as the header and as the name', (printed, name, scale, base) => {
  const tables = [`年份 Year|${printed}\n2022|12.5\n2023|13.5`, `指标 Item|2022|2023\n${printed}|12.5|13.5`];
  for (const one of tables.map((text) => read(gridOf(text)))) {
    expect(scaledValues(one)).toEqual([
      [name, 'actual', 2022, 12.5 * scale],
      [name, 'actual', 2023, 13.5 * scale],
    ]);
    expect(one.data.units.map((unit) => unit.name)).toEqual([base]);
  }
});

it('地区生产总值 Gross Regional Product (亿元 100 million yuan) over places', () => {
  const one = read(
    gridOf(
      '地区生产总值 Gross Regional Product (亿元 100 million yuan)|<\n地区 Region|2023\n东江市|412.5\n西川市|300',
    ),
  );
  expect(one.data.readings.map(({ place, value, scale }) => [place, value! * scale])).toEqual([
    ['东江市', 412.5e8],
    ['西川市', 300e8],
  ]);
});

it.each([
  '货运量（吨） Freight (10 000 tons)',
  '货运量（万吨） Freight (tons)',
  '装机（万千瓦） Capacity (MW)',
  '用电量（亿千瓦时） Power (million kWh)',
])('%s has units of two sizes', (printed) => {
  const unclear = { reason: 'the unit of the row is not clear' };
  for (const text of [`年份 Year|${printed}\n2022|12\n2023|13`, `指标 Item|2022|2023\n${printed}|12|13`]) {
    const { data, unread } = read(gridOf(text));
    expect(data.readings).toEqual([]);
    for (const one of unread) expect(one).toEqual(expect.objectContaining(unclear));
    expect(unread.length).toBeGreaterThan(0);
  }
});

it.each([
  '周转量（亿吨公里） Freight (100 million ton-km)',
  '面积（平方公里） Area (sq. km)',
  '床位（张/千人） Beds (beds per 1 000 persons)',
])('%s has one unit twice', (printed) => {
  expect(read(gridOf(`年份 Year|${printed}\n2022|12\n2023|13`)).data.readings).toHaveLength(2);
});

it('a header in two lines over years has units of two sizes', () => {
  const table = `
地区⏎Region|货运量（吨）⏎Freight (10 000 tons)|<|客运量（万人）⏎Passengers (10 000 persons)|<
^|2022|2023|2022|2023
东江市|864|879|126|130`;
  const one = read(
    gridOf(
      table
        .replaceAll('⏎', '\n')
        .trim()
        .replace(/\n(?=Region|Freight|Passengers)/g, ' '),
    ),
  );
  expect(one.data.readings).toEqual([]);
});
