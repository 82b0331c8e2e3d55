// Kinds that the eighteenth batch of tables taught: each rule with further inputs of its kind.
import { expect, it } from 'vitest';
import { lines, read } from './expected.js';

const short = (table: string) => lines(read(table, { presentYear: 2026 }));

it('a year beside the most recent value is its year', () => {
  expect(
    short('Objective,Baseline,Baseline year,Most recent,Most recent year\nSmokers (%),14.2,2018,11.6,2021\n'),
  ).toEqual(['Smokers actual 2018 year = 14.2', 'Smokers actual 2021 year = 11.6']);
});

it('heads in Dutch, German and French say base, milestone and target', () => {
  expect(
    short('Indicator;Eenheid;Nulmeting 2018;Realisatie 2022;Streefwaarde 2026\nPaden;km;4;5;6\n'),
  ).toEqual([
    'Paden actual 2018 year-or-end = 4',
    'Paden actual 2022 year-or-end = 5',
    'Paden target 2026 year-or-end = 6',
  ]);
  expect(short('Indikator;Basisjahr 2010;2020;Zwischenziel 2025;Zielwert 2030\nWege;4;5;6;7\n')).toEqual([
    'Wege actual 2010 year-or-end = 4',
    'Wege actual 2020 year-or-end = 5',
    'Wege target 2025 year-or-end = 6',
    'Wege target 2030 year-or-end = 7',
  ]);
  expect(short('Indicateur;Valeur intermédiaire (2024);Valeur cible (2029)\nEmplois;350;1200\n')).toEqual([
    'Emplois target 2024 year-or-end = 350',
    'Emplois target 2029 year-or-end = 1200',
  ]);
  expect(short('Indikator;Basisjahr;Basiswert;Ziel 2030\nWege;2010;4;7\n')).toEqual([
    'Wege target 2030 year-or-end = 7',
    'Wege actual 2010 year-or-end = 4',
  ]);
});

it('a first column of sources names the rows where no other column does', () => {
  expect(short('Power (GWh),,\nSource,2020,2021\nHydro,5,6\n')).toEqual([
    'Hydro actual 2020 year-or-end = 5',
    'Hydro actual 2021 year-or-end = 6',
  ]);
  expect(short('Source,Indicator,2020\nCensus,Homes,5\n')).toEqual(['Homes actual 2020 year-or-end = 5']);
});
