// Ratios in tables of amounts: their own unit in brackets, or none, but never that of the amounts.
import { describe, expect, it } from 'vitest';
import { inEnglish, read as readAt, reasons } from '../expected.js';
import { amounts, indicatorNames } from './projections.js';

const read = (table: string) => readAt(table, { presentYear: 2026 });
/** The value, multiplier and unit of the last row. */
const last = (table: string) => {
  const { data } = read(table);
  const { indicator, value, scale } = data.readings.at(-1)!;
  const own = data.indicators.find(({ id }) => id === indicator)!;
  return `${inEnglish(own.name)} [${inEnglish(data.units.find(({ id }) => id === own.unit)?.name)}] ${value! * scale}`;
};

describe('a ratio in a table of amounts', () => {
  it.each([
    [
      'Carbon footprint (tCO2e)\nIndicator,2023\nScope 1,980\nIntensity (tCO2e/£m),36.1',
      'Intensity [tCO2e/£m] 36.1',
    ],
    [
      'Carbon footprint (tCO2e)\nIndicator,2023\nScope 1,980\nIntensity (tCO2e/€ million),36.1',
      'Intensity [tCO2e/€ million] 36.1',
    ],
    [
      'Carbon footprint (tCO2e)\nIndicator,2023\nScope 1,980\nIntensity (tCO2e per £m revenue),36.1',
      'Intensity [tCO2e per £m revenue] 36.1',
    ],
    [
      'Energy (MWh)\nIndicator,2023\nElectricity,980\nEnergy intensity (MWh/US$m),36.1',
      'Energy intensity [MWh/US$m] 36.1',
    ],
    [
      '碳排放（吨CO2e）\n指标,2023年\n范围一,980\n排放强度（吨CO2e/万元）,0.361',
      '排放强度 [吨CO2e/万元] 0.361',
    ],
    [
      '溫室氣體（公噸CO2e）\n指標,2023年\n範疇一,980\n排放強度（公噸CO2e/百萬元）,36.1',
      '排放強度 [公噸CO2e/百萬元] 36.1',
    ],
  ])('has the unit in its brackets: %s', (table, expected) => {
    expect(last(table)).toBe(expected);
  });

  it.each([
    ['Energy (MWh)\nIndicator,2023\nElectricity,980', 'Energy intensity (MWh/tonne of product)'],
    ['Costs (€ million)\nItem,2023\nTotal cost,980', 'Debt/EBITDA (x)'],
    ['Costs (€ million)\nItem,2023\nTotal cost,980', 'Debt to equity'],
    ['Waste collected (tonnes)\nItem,2023\nHousehold waste,980', 'Recycling rate'],
    ['垃圾处理（吨）\n指标,2023年\n垃圾量,980', '回收率'],
    ['Population (persons)\nIndicator,2023\nResidents,980', 'Dependency ratio'],
  ])('does not take that of the table: %s, %s', (table, name) => {
    expect(reasons(read(`${table}\n${name},36.1`))).toEqual(['4,2 36.1: the unit of the row is not clear']);
  });

  it.each([
    [
      'Energy (MWh)\nItem,2023\nElectricity,980\nGas (bus/rail depots),36.1',
      'Energy: Gas (bus/rail depots) [MWh] 36.1',
    ],
    ['Receipts (€ million)\nItem,2023\nTaxes,980\nBusiness rates,36.5', 'Business rates [EUR] 36500000'],
    ['Rates (%)\nItem,2023\nInflation,9.8\nUnemployment rate,3.6', 'Unemployment rate [%] 3.6'],
    ['Emissions (t)\nItem,2023\nIndustry,980\nHomes per year,36.1', 'Homes per year [t] 36.1'],
  ])('leaves the unit to other rows: %s', (table, expected) => {
    expect(last(table)).toBe(expected);
  });
});

describe('a unit right after the year of a header', () => {
  it.each([
    ['2020 t', '2022 t', 't'],
    ['FY 2021 kg per head', 'FY 2022 kg per head', 'kg per head'],
    ['2020/21 tonnes', '2021/22 tonnes', 'tonnes'],
  ])('is no name: %s', (first, second, unit) => {
    const found = amounts(`Indicator,${first},${second}\nResidual,84,79\n`);
    expect(found.map(([name, own, , , amount]) => [name, own, amount])).toEqual([
      ['Residual', unit, 84],
      ['Residual', unit, 79],
    ]);
  });

  it('parts two measures of each row', () => {
    const table = 'Waste stream,2020 t,2020 kg per head,2022 t,2022 kg per head\nPaper,221,63,204,58\n';
    expect(amounts(table)).toEqual([
      ['Paper', 'kg per head', 'actual', 2020, 63],
      ['Paper', 'kg per head', 'actual', 2022, 58],
      ['Paper (t)', 't', 'actual', 2020, 221],
      ['Paper (t)', 't', 'actual', 2022, 204],
    ]);
  });

  it('is a name if it is none', () => {
    expect(indicatorNames('Sector,2015 jobs,2022 jobs\nSteel,410,385\nPorts,12,15\n')).toEqual([
      'jobs: Steel',
      'jobs: Ports',
    ]);
  });
});

describe('a unit per second or minute', () => {
  it.each(['m³/s', 'm/s', 'l/min', 'kg/s'])('%s', (unit) => {
    expect(amounts(`Indicator,Target 2022 (${unit}),Actual 2022 (${unit})\nFlow,410,432\n`)).toEqual([
      ['Flow', unit, 'target', 2022, 410],
      ['Flow', unit, 'actual', 2022, 432],
    ]);
  });
});

describe('a unit after a semicolon', () => {
  it.each([
    ['Housing commissioned; thousand m²', 'Housing commissioned', 'm²', 1e3],
    ['Output ; thousand t', 'Output', 't', 1e3],
    ['Unemployment rate; %', 'Unemployment rate', '%', 1],
    ['废水排放总量；万吨', '废水排放总量', '吨', 1e4],
    ['Births; total', 'Births; total', '', 1],
  ])('%s', (head, name, unit, scale) => {
    const found = amounts([
      ['Indicator', 'Plan 2022', 'Actual 2022'],
      [head, '3', '4'],
    ]);
    expect(found).toEqual([
      [name, unit, 'target', 2022, 3 * scale],
      [name, unit, 'actual', 2022, 4 * scale],
    ]);
  });
});
