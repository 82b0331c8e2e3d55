// Units that a column of units prints in Chinese and in English.
import { expect, it } from 'vitest';
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
])('%s', (unit, scale, base) => {
  const one = read(rowOf(unit));
  expect(scaledValues(one)).toEqual([
    ['货运量', 'actual', 2022, 12 * scale],
    ['货运量', 'actual', 2023, 13 * scale],
  ]);
  expect(one.data.units.map(({ name }) => name)).toEqual([base]);
});

it.each(['人次 Thousand', '元 Million MOP'])('%s has its multiplier in English alone', (unit) => {
  expect(read(rowOf(unit)).data.readings.filter(({ value, scale }) => value !== null && scale === 1)).toEqual(
    [],
  );
});
