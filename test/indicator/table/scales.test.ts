import { describe, expect, it } from 'vitest';
import { multiplierOf, shortScale, withoutScale } from '../../../src/indicator/table/numbers/scales.js';
import { looksLikeUnit, unitOfCell, unitOfText } from '../../../src/indicator/table/numbers/unit-of-text.js';
import { lines, read } from './expected.js';

describe('multipliers', () => {
  it.each([
    ["'000 tonnes", 1e3, 'tonnes'],
    ['number (000)', 1e3, 'number'],
    ['tonnes, thousands', 1e3, 'tonnes'],
    ['lakh no.', 1e5, 'no.'],
    ['Rs (in crores)', 1e7, 'Rs'],
    ['tens of millions', 1e7, ''],
    ["'000,000", 1e6, ''],
    ['Tsd. EUR', 1e3, 'EUR'],
    ['millions d’euros', 1e6, 'euros'],
  ])('%s', (text, scale, rest) => {
    expect(withoutScale(text)).toEqual({ scale, rest });
  });

  it.each(['miles per hour', 'miles driven', 'units sold', 'hundred days', 'tonnes', ''])(
    'none stands in %s',
    (text) => {
      expect(withoutScale(text)).toBeUndefined();
    },
  );

  it('of a column are powers of ten or words', () => {
    expect(['', '3', '-2', 'thousands', 'tens of millions'].map(multiplierOf)).toEqual([
      1, 1e3, 0.01, 1e3, 1e7,
    ]);
    expect(['constructor', 'lots', '2.5'].map(multiplierOf)).toEqual([undefined, undefined, undefined]);
  });

  it('behind money or a figure may be short', () => {
    expect(['m', 'bn', 'Cr.', 'lakhs', 'toString', ''].map(shortScale)).toEqual([
      1e6,
      1e9,
      1e7,
      1e5,
      undefined,
      undefined,
    ]);
  });
});

describe('units', () => {
  it('with a multiplier of any kind', () => {
    expect(unitOfCell('number (000)')).toEqual({ scale: 1e3, base: '' });
    expect(unitOfText('lakh tonnes')).toEqual({ scale: 1e5, base: 'tonnes' });
    expect(unitOfText('thousand 万人')).toBeUndefined();
    expect(unitOfCell('10,000 visits')).toEqual({ scale: 1e4, base: 'visits' });
    expect(unitOfCell('100 million kWh')).toEqual({ scale: 1e8, base: 'kWh' });
    expect(unitOfCell('10,000')).toEqual({ scale: 1e4, base: '' });
    expect(unitOfCell('10,000 population')?.scale).toBe(1);
    expect(unitOfCell('per 100,000 people')).toEqual({ scale: 1, base: 'per 100,000 people' });
    expect(['thousands', "'000 tonnes", 'lakh'].every(looksLikeUnit)).toBe(true);
    expect(['ten', 'miles driven', 'toString'].some(looksLikeUnit)).toBe(false);
  });

  it('a multiplier in the name goes with the unit of its row', () => {
    const table = read('Indicator,Unit,Actual 2021\nEmployed (thousands),persons,12.5\nRoads,lakh km,1.5\n');
    expect(lines(table)).toEqual([
      'Employed actual 2021 year-or-end = 12.5 ×1000',
      'Roads actual 2021 year-or-end = 1.5 ×100000',
    ]);
  });
});
