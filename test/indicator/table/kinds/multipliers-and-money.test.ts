import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import {
  amounts,
  amountsAlone,
  placedAmounts,
  plainLines,
  read,
  scaledValues,
  unitNames,
} from './projections.js';

describe('money and its multiplier in a bracket', () => {
  it.each([
    ['Revenue (£m)', 'GBP', 1_200_000],
    ['Revenue (US$ million)', '美元', 1_200_000],
    ["Revenue ($'000)", '$', 1200],
    ['Revenue (€ bn)', 'EUR', 1_200_000_000],
    ['Revenue (₹ crore)', 'INR', 12_000_000],
    ['Revenue (Rs. lakhs)', 'Rs', 120_000],
    ['Revenue (Rs)', 'Rs', 1.2],
    ['Revenue (KSh)', 'KES', 1.2],
  ])('%s', (name, unit, amount) => {
    const one = read(`Measure,2020,2021\n${name},1.2,2.4\n`);
    expect(unitNames(one)).toEqual([unit]);
    expect(one.data.readings[0]!.value! * one.data.readings[0]!.scale).toBeCloseTo(amount);
    expect(one.data.indicators[0]!.name).toBe('Revenue');
  });

  it('is no unit where other letters follow', () => {
    expect(unitNames(read('Measure,2020\nRevenue (£ per head),12\n'))).toEqual(['']);
  });
});

it.each([
  ['000s', 41_000],
  ["'000", 41_000],
  ['thousands', 41_000],
  ['Million', 41_000_000],
])('a unit of %s multiplies', (unit, amount) => {
  const [reading] = read(`KPI,Unit,Actual 2022\nMeters,${unit},41\n`).data.readings;
  expect(reading!.value! * reading!.scale).toBe(amount);
});

describe('multipliers in a column of units', () => {
  it('stand behind a unit, and one among other words leaves the row', () => {
    const of = (unit: string) =>
      read(`Indicator,Unit,Target 2023\nTaps,${unit},3.5\n`).data.readings.map(
        ({ value, scale }) => value! * scale,
      );
    expect(of('No. in lakh')).toEqual([350_000]);
    expect(of('Rs in crore')).toEqual([35_000_000]);
    expect(of('lakh saplings planted')).toEqual([350_000]);
    expect(of('no. of lakh saplings')).toEqual([]);
    expect(of('deaths per million')).toEqual([3.5]);
    expect(of('per 100 thousand')).toEqual([3.5]);
  });
});

describe('multipliers and shares behind a name', () => {
  it.each(['(in thousands)', '(thousands)', "('000)"])('stand behind a name: %s', (times) => {
    const { data } = read(`Measure,Actual 2020,Target 2025\nClaims ${times},12,15\n`);
    expect(data.indicators[0]!.name).toBe('Claims');
    expect(data.readings.map(({ value, scale }) => value! * scale)).toEqual([12000, 15000]);
  });

  it.each(['% of GDP', '% land area'])('go with a sign in the cell: %s', (unit) => {
    expect(read(`Measure,Unit,Actual 2020,Target 2025\nForest,${unit},27%,35%\n`).data.readings).toHaveLength(
      2,
    );
  });

  it('do not go with other units', () => {
    expect(read('Measure,Unit,Actual 2020,Target 2025\nForest,ha,27%,35%\n').data.readings).toEqual([]);
  });
});

describe('rand', () => {
  it('has its multiplier, and a head with an audited outcome is of a result', () => {
    const { data } = read('Vote (R thousand),2021/22 Audited outcome,2022/23 Budget\nRoads,61,70\n');
    expect(data.readings.map(({ kind, value, scale }) => [kind, value! * scale])).toEqual([
      ['actual', 61_000],
      ['target', 70_000],
    ]);
  });
});

describe('a figure with an m behind it', () => {
  it.each(['People reached', 'Depth of the channel'])('may be of metres or millions: %s', (name) => {
    const table = read(`Indicator,2023,2024\n${name},1.1m,1.3m\n`);
    expect(plainLines(table)).toEqual([]);
    expect(reasons(table)).toEqual([
      '2,2 1.1m: several numbers, or one among words',
      '2,3 1.3m: several numbers, or one among words',
    ]);
  });

  it.each([
    ['£1.1m', '1.1 ×1000000'],
    ['1.1 m', '1.1'],
    ['1.1bn', '1.1 ×1000000000'],
  ])('is clear in %s', (cell, value) => {
    expect(plainLines(read(`Indicator,2023\nIncome,${cell}\n`))).toEqual([`Income actual 2023 = ${value}`]);
  });
});

describe('what a multiplier counts', () => {
  it.each([
    ['Car mileage (million vehicle km)', 'Car mileage', 'vehicle km', 1e6],
    ['Freight (billion tonne-km)', 'Freight', 'tonne-km', 1e9],
    ['Trips (thousand boardings)', 'Trips', 'boardings', 1e3],
  ])('%s', (printed, name, unit, scale) => {
    const { data } = read(`Indicator,2023\n${printed},12.5\n`);
    expect(data.indicators.map((one) => one.name)).toEqual([name]);
    expect(data.units.map((one) => one.name)).toEqual([unit]);
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([[12.5, scale]]);
  });
});

describe('money behind its multiplier', () => {
  it.each([
    ['M€', 'EUR', 1e6],
    ['k€', 'EUR', 1e3],
    ['Md€', 'EUR', 1e9],
    ['Mio. €', 'EUR', 1e6],
    ['bn £', 'GBP', 1e9],
  ])('%s', (printed, unit, scale) => {
    const { data } = read(`Indicateur;Unité;2023\nBudget;${printed};12,5\n`);
    expect(data.units.map((one) => one.name)).toEqual([unit]);
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([[12.5, scale]]);
  });

  it('is in rands after an R', () => {
    const { data } = read('Indicator,2022,2023\nRevenue collected,R11.2bn,R12.6bn\n');
    expect(data.units.map((one) => one.name)).toEqual(['ZAR']);
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([
      [11.2, 1e9],
      [12.6, 1e9],
    ]);
  });
});

describe('a multiplier at the end of a title in another language', () => {
  it.each([
    ['Übernachtungen (in Tausend)', 86400],
    ['Dormidas (em milhares)', 86400],
    ['Visitantes (en miles)', 86400],
    ['Recettes (en millions d’euros)', 86400000],
    ['Trips (miles)', 86.4],
  ])('%s: 86,4 is %d', (title, value) => {
    expect(scaledValues(`${title};;\nRegion;2022;2023\nNord;86,4;90,2\nSud;12,5;13,1\n`)[0]!.at(-1)).toBe(
      value,
    );
  });
});

describe('money behind the year of a header', () => {
  const under = (...heads: string[]) => `Service,${heads.join(',')}\nParks,128.5,134.9\nRoads,71,70.8\n`;

  it.each([
    ['Actual 2023/24 £000', 'Budget 2024/25 £000', 1e3, 'GBP'],
    ["Outturn 2023 £'000", "Budget 2024 £'000", 1e3, 'GBP'],
    ['2023 actual $m', '2024 plan $m', 1e6, '$'],
    ['Actual 2023 US$ million', 'Target 2024 US$ million', 1e6, 'USD'],
    ['Ist 2023 T€', 'Ansatz 2024 T€', 1e3, 'EUR'],
    ['Ist 2023 (Tsd. €)', 'Plan 2024 (Tsd. €)', 1e3, 'EUR'],
    ['Réalisé 2023 M€', 'Prévu 2024 M€', 1e6, 'EUR'],
  ])('%s, %s: in %ds of %s', (first, second, scale, unit) => {
    const { data } = read(under(first, second));
    expect(data.units.map(({ id }) => id)).toEqual([unit.toLowerCase() === 'usd' ? 'usd' : unit]);
    expect(data.readings.map(({ kind, value, scale }) => [kind, value! * scale])).toEqual([
      ['actual', 128.5 * scale],
      ['target', 134.9 * scale],
      ['actual', 71 * scale],
      ['target', 70.8 * scale],
    ]);
  });

  it('is not read in a variance', () => {
    const table =
      'Service,Actual 2023 £000,Budget 2023 £000,Variance £000\nParks,128,140,-12\nRoads,71,68,3\n';
    expect(scaledValues(table).map(([, , , value]) => value)).toEqual([128000, 140000, 71000, 68000]);
  });
});

describe('thousands in Spanish and Portuguese', () => {
  it.each([
    ['Población activa del país (miles)', 'Tasa de paro (%)'],
    ['Ligações de água (mil)', 'Índice de perdas (%)'],
  ])('are told by the bracket: %s', (name, other) => {
    const table = `Indicador;2022;2023\n${name};682,4;679,8\n${other};7,9;8,2\n`;
    expect(placedAmounts(table).map(([own, unit, , , , value]) => [own, unit, value])).toEqual([
      [name.replace(/ \(.*/, ''), '', 682400],
      [name.replace(/ \(.*/, ''), '', 679800],
      [other.replace(' (%)', ''), '%', 7.9],
      [other.replace(' (%)', ''), '%', 8.2],
    ]);
  });

  it('are miles in an English table, and `mil` is left as it is', () => {
    const table =
      'Indicator,2022,2023\nLength of the trails (miles),120,130\nCost of the roads (mil),3.5,3.9\n';
    expect(placedAmounts(table).map(([own, unit, , , , value]) => [own, unit, value])).toEqual([
      ['Length of the trails', 'miles', 120],
      ['Length of the trails', 'miles', 130],
      ['Cost of the roads (mil)', '', 3.5],
      ['Cost of the roads (mil)', '', 3.9],
    ]);
  });
});

describe('multipliers of a title', () => {
  it.each(['in 1 000', 'in Tsd.', 'en milliers', 'in migliaia', 'em milhares'])('(%s)', (words) => {
    const table = `Beschäftigte nach Bereichen (${words})\nBereich|2022|2023\nHandel|27,6|27,1\nVerkehr|8,5|8,4\n`;
    expect(placedAmounts(table.replaceAll('|', ';')).map(([, , , , , value]) => value)).toEqual([
      27600, 27100, 8500, 8400,
    ]);
  });
});

describe('multipliers as they are written abroad', () => {
  it.each([
    ['Onderhoudsuitgaven (x € 1.000)', 1000],
    ['Água faturada (10³ m³)', 1000],
    ['Energia (10^6 kWh)', 1e6],
    ['Costi (valori in migliaia di euro)', 1000],
    ['Charges (montants en milliers d’euros)', 1000],
    ['Ausgaben (Angaben in Mio. Euro)', 1e6],
  ])('%s', (name, scale) => {
    expect(amountsAlone(`Name;2022;2023\n${name};28,5;30,5\n`)).toEqual([28.5 * scale, 30.5 * scale]);
  });

  it('stand in a column of units', () => {
    expect(amounts('Indicador;Unid.;2022;2023\nÁgua faturada;10³ m³;3,8;3,9\nAvarias;n.º;214;198\n')).toEqual(
      [
        ['Água faturada', 'm³', 'actual', 2022, 3800],
        ['Água faturada', 'm³', 'actual', 2023, 3900],
        ['Avarias', '', 'actual', 2022, 214],
        ['Avarias', '', 'actual', 2023, 198],
      ],
    );
  });
});

describe('capitals before a multiplier', () => {
  it.each([
    ['Budget (SRD m)', 'SRD', 1e6],
    ['Traffic (TEU million)', 'TEU', 1e6],
    ['Lending (LRD bn)', 'LRD', 1e9],
  ])('%s: are the unit', (name, unit, scale) => {
    const [reading] = read(`Indicator,2021,2022\n${name},12,14\n`).data.readings;
    expect([reading!.value, reading!.scale]).toEqual([12, scale]);
    expect(read(`Indicator,2021,2022\n${name},12,14\n`).data.units?.map(({ id }) => id)).toEqual([unit]);
  });

  it.each(['Visits (NHS)', 'Homes (EPC C)'])('%s: are none without it', (name) => {
    expect(read(`Indicator,2021,2022\n${name},12,14\n`).data.indicators.map(({ id }) => id)).toEqual([name]);
  });
});
