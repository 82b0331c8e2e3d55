import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { amounts, lines, namesAndUnits, placeLines, read } from './projections.js';

describe('headers in other languages', () => {
  it.each([
    ['Kennzahl;Einheit;Ist 2021;Soll 2022;Zielwert 2025', ['actual 2021', 'target 2022', 'target 2025']],
    ['Indicateur;Unité;Réalisé 2021;Prévu 2022;Cible 2025', ['actual 2021', 'target 2022', 'target 2025']],
    [
      'Indicador;Unidad de medida;Línea base 2019;Avance 2022;Meta 2025',
      ['actual 2019', 'actual 2022', 'target 2025'],
    ],
    [
      'Indicador;Unidade;Linha de base 2019;Realizado 2022;Meta 2025',
      ['actual 2019', 'actual 2022', 'target 2025'],
    ],
    [
      'Indicatore;Unità;Valore base 2019;Risultato 2022;Obiettivo 2025',
      ['actual 2019', 'actual 2022', 'target 2025'],
    ],
    [
      'Indikator;Einheit;Ausgangswert (2019);Ergebnis 2022;Prognose 2025',
      ['actual 2019', 'actual 2022', 'forecast 2025'],
    ],
    ['지표;단위;2021년 실적;2022년 목표;2025년 목표', ['actual 2021', 'target 2022', 'target 2025']],
  ])('%s', (head, expected) => {
    const { data } = read(`${head}\nA;%;1,5;2,5;3,5\nB;km;1;2;3\n`);
    expect(data.readings.slice(0, 3).map(({ kind, period }) => `${kind} ${period.to}`)).toEqual(expected);
    expect(data.readings.slice(0, 3).map(({ value }) => value)).toEqual([1.5, 2.5, 3.5]);
  });

  it('stay as they are where one word is not known, or where they are the code of a place', () => {
    expect(lines(read('Indicator,Ist Zustand 2021,2022 actual\nA,1,2\n'))).toEqual([
      'A actual 2022 year-or-end = 2',
    ]);
    const places = ['DE', 'ES'].map((id) => ({ id, name: id }));
    expect(placeLines('Indicator,DE,ES\nA,1,2\n', { places, year: 2020, kind: 'target' })).toEqual([
      'DE target 2020 = 1',
      'ES target 2020 = 2',
    ]);
  });

  it.each([
    ['Tsd. EUR', 1e3],
    ['Mio. €', 1e6],
    ['milliers d’euros', 1e3],
    ['millones de pesos', 1e6],
    ['Mrd. EUR', 1e9],
  ])('the unit %s counts %i', (unit, scale) => {
    expect(placeLines(`Indikator;Einheit;Ist 2021\nA;${unit};1,5\nB;%;2,5\n`)[0]).toBe(
      `city actual 2021 = ${1.5 * scale}`,
    );
  });
});

it('heads in Dutch, German and French say base, milestone and target', () => {
  expect(
    lines('Indicator;Eenheid;Nulmeting 2018;Realisatie 2022;Streefwaarde 2026\nPaden;km;4;5;6\n'),
  ).toEqual([
    'Paden actual 2018 year-or-end = 4',
    'Paden actual 2022 year-or-end = 5',
    'Paden target 2026 year-or-end = 6',
  ]);
  expect(lines('Indikator;Basisjahr 2010;2020;Zwischenziel 2025;Zielwert 2030\nWege;4;5;6;7\n')).toEqual([
    'Wege actual 2010 year-or-end = 4',
    'Wege actual 2020 year-or-end = 5',
    'Wege target 2025 year-or-end = 6',
    'Wege target 2030 year-or-end = 7',
  ]);
  expect(lines('Indicateur;Valeur intermédiaire (2024);Valeur cible (2029)\nEmplois;350;1200\n')).toEqual([
    'Emplois target 2024 year-or-end = 350',
    'Emplois target 2029 year-or-end = 1200',
  ]);
  expect(lines('Indikator;Basisjahr;Basiswert;Ziel 2030\nWege;2010;4;7\n')).toEqual([
    'Wege target 2030 year-or-end = 7',
    'Wege actual 2010 year-or-end = 4',
  ]);
});

describe('heads of targets and results in other languages', () => {
  it.each([
    ['Valore atteso 2024', 'Valore conseguito 2024'],
    ['Norm 2024', 'Realisatie 2024'],
    ['Presupuesto 2024', 'Liquidación 2024'],
    ['Target for 2024', 'Achieved 2024'],
    ['BP 2024', 'CA 2024'],
  ])('%s, %s', (target, result) => {
    expect(amounts(`Indicatore|${target}|${result}\nAlberi|12|13\n`).map(([, , kind]) => kind)).toEqual([
      'target',
      'actual',
    ]);
  });
});

describe('headings in Spanish', () => {
  it.each([
    ['Logros esperados', 'target'],
    ['Logro esperado', 'target'],
    ['Metas', 'target'],
    ['Logros', 'actual'],
  ])('%s', (head, kind) => {
    const table: Grid = [
      [
        { text: 'Indicador', rowSpan: 2 },
        { text: head, colSpan: 2 },
      ],
      ['2023', '2024'],
      ['Viviendas con agua segura', '77.0', '79.0'],
    ];
    expect(read(table).data.readings.map((one) => one.kind)).toEqual([kind, kind]);
  });
});

describe('headings in Spanish and French', () => {
  it.each([
    ['Efectivo 2021', 'actual'],
    ['Meta 2021', 'target'],
    ['Mesure de départ 2021', 'actual'],
    ['Valeur cible 2021', 'target'],
  ])('%s', (head, kind) => {
    expect(read(`Indicador;${head}\nViviendas;12,5\n`).data.readings.map((one) => one.kind)).toEqual([kind]);
  });
});

describe('units in Japanese', () => {
  it.each([
    ['健康寿命（歳）', '健康寿命', '歳', 1],
    ['健康寿命（男性）（歳）', '健康寿命（男性）', '歳', 1],
    ['空き家数（戸）', '空き家数', '戸', 1],
    ['観光消費額（億円）', '観光消費額', '円', 1e8],
    ['市税収入（百万円）', '市税収入', '円', 1e6],
    ['避難所（箇所）', '避難所', '箇所', 1],
    ['保育所（か所）', '保育所', 'か所', 1],
    ['ごみ排出量（g/人・日）', 'ごみ排出量', 'g/人・日', 1],
    ['温室効果ガス排出量（千t-CO2）', '温室効果ガス排出量', 't-CO2', 1000],
  ])('%s', (printed, name, unit, scale) => {
    const table = read(`指標,基準値（令和元年度）,目標値（令和8年度）\n${printed},12,13\n`);
    expect(namesAndUnits(table)).toEqual([[name, unit]]);
    expect(table.data.readings.map((one) => one.scale)).toEqual([scale, scale]);
  });
});

describe('differences and growth in other languages', () => {
  it.each([
    ['Commune,Logements', 'Écart'],
    ['Commune,Logements', 'Augmentation'],
    ['Gemeinde,Wohnungen', 'Abweichung'],
    ['Gemeinde,Wohnungen', 'Differenz'],
    ['Municipio,Viviendas', 'Diferencia'],
    ['Município,Habitações', 'Crescimento'],
    ['Comune,Case', 'Scostamento'],
    ['Gemeente,Woningen', 'Verschil'],
    ['Municipality,Homes', 'Deviation'],
    ['Municipality,Homes', 'Increase'],
  ])('%s: %s is no indicator', (head, word) => {
    const [, name] = head.split(',');
    const table = `${head} 2023,${name} 2024,${word} 2024\nAton,412,388,24\nBeton,530,601,71\n`;
    expect(namesAndUnits(table).map(([one]) => one)).toEqual([name]);
  });

  it('is one of what it says', () => {
    const table = 'Commune,Écart salarial 2023 (%),Écart salarial 2024 (%)\nAton,4.1,3.9\nBeton,5.3,6.0\n';
    expect(namesAndUnits(table).map(([one]) => one)).toEqual(['Écart salarial']);
  });
});
