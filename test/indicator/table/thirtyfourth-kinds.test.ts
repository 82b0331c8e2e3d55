// Kinds that the thirty-fourth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { inEnglish, read } from './expected.js';

const read34 = (table: string | Grid) => read(table, { presentYear: 2026 });
const nameOf = (list: readonly { id: string; name: unknown }[], id: string) =>
  inEnglish(list.find((one) => one.id === id)!.name as string);
/** Name, unit, kind, year, sign, and each value as the number it is. */
const values = (table: string | Grid) => {
  const { data } = read34(table);
  return data.readings.flatMap(({ indicator, kind, period, value, approximation, scale = 1 }) => {
    const { unit } = data.indicators.find(({ id }) => id === indicator)!;
    const row = [nameOf(data.indicators, indicator), nameOf(data.units, unit), kind, period.to];
    return value === null ? [] : [[...row, approximation, Number((value * scale).toPrecision(12))]];
  });
};

describe('measure words of one character', () => {
  it.each(['对', '笔', '匹', '羽', '轮'])('（%s） is a unit', (unit) => {
    expect(
      values(`指标|2022年|2023年\n办理数量（${unit}）|12|13\n`).map(([name, own]) => [name, own]),
    ).toEqual([
      ['办理数量', unit],
      ['办理数量', unit],
    ]);
  });

  it.each(['新', '男', '本'])('（%s） is none', (word) => {
    expect(values(`指标|2022年|2023年\n人员数量（${word}）|12|13\n`).map(([name]) => name)).toEqual([
      `人员数量（${word}）`,
      `人员数量（${word}）`,
    ]);
  });
});

describe('budgets and standards in other languages', () => {
  it.each([
    ['Presupuesto inicial 2024', 'Obligaciones reconocidas 2024'],
    ['Standard 2024', 'Risultato 2024'],
    ['Estándar 2024', 'Resultado 2024'],
    ['Budget initial 2024', 'Réalisé 2024'],
  ])('%s, %s: are no results', (target, result) => {
    expect(
      values(`Nombre|${target}|${result}\nGastos|120|118\n`).map(([, , kind, year]) => [kind, year]),
    ).toEqual([
      ['target', 2024],
      ['actual', 2024],
    ]);
  });

  it('are no indicators beside places', () => {
    const table = 'Provincia|Presupuesto extra 2024|Población 2024\nÁvila|120|118\nLeón|130|119\n';
    expect(values(table).map(([name]) => name)).not.toContain('Presupuesto extra');
  });
});

describe('bounds in other languages', () => {
  it.each([
    ['max 5', 'at-most', 5],
    ['máx. 10', 'at-most', 10],
    ['maximaal 2000', 'at-most', 2000],
    ['minimaal 120', 'at-least', 120],
    ['unter 3', 'less-than', 3],
    ['moins de 3', 'less-than', 3],
    ['più di 4', 'more-than', 4],
    ['über 4', 'more-than', 4],
  ])('%s', (cell, sign, value) => {
    expect(values(`Name|Target 2027|2023\nOevers|${cell}|7\n`)[0]!.slice(4)).toEqual([sign, value]);
  });
});

describe('quarters in other languages', () => {
  it.each([
    ['I trim. 2024', 'II trim. 2024'],
    ['1.er trimestre 2024', '2.º trimestre 2024'],
    ['1º trim. 2024', '2º trim. 2024'],
    ['1e kwartaal 2024', '2e kwartaal 2024'],
  ])('%s, %s', (first, second) => {
    const { series } = read34(`Nome|${first}|${second}\nImprese|324|325\n`).data;
    expect(series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2024-Q1', '2024-Q2'],
        [324, 325],
      ],
    ]);
  });
});

describe('units of a title in other languages', () => {
  it.each([
    ['Haushaltsabfälle nach Landkreisen in kg je Einwohner', 'kg je Einwohner', 1],
    ['Importes en euros', 'euros', 1],
    ['Investeringen (mln. euro)', 'euro', 1e6],
  ])('%s', (title, unit, scale) => {
    expect(
      values(`${title}\nNaam|2022|2023\nPapier|58.2|60.5\n`).map(([, own, , , , value]) => [own, value]),
    ).toEqual([
      [unit, 58.2 * scale],
      [unit, 60.5 * scale],
    ]);
  });
});

describe('a number that is grouped', () => {
  it.each(['1 932', '1\u00a0932', '1’932'])('%s is no year', (cell) => {
    const table = `Nature|2021|2022\nAccidents|${cell}|1 987\nIncendies|29 301|31 209\nSecours|21 846,5|23 105,5\n`;
    expect(values(table).map(([, , , , , value]) => value)).toEqual([
      1932, 1987, 29301, 31209, 21846.5, 23105.5,
    ]);
  });
});
