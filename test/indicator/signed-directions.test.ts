// If the data gives no direction, the printed sign of a target does, as in a table. The fast reader leaves data with
// such signs to the full one.
import { describe, expect, it } from 'vitest';
import { parsePlanData } from '../../src/indicator/parse.js';
import { readData } from '../../src/indicator/read-data.js';
import type { Approximation, Better } from '../../src/indicator/types.js';

const set = (signs: readonly (Approximation | undefined)[], better?: Better) => ({
  places: [{ id: 'x', name: 'X' }],
  units: [{ id: 'percent', name: '%' }],
  indicators: [{ id: 'one', name: 'One', unit: 'percent', quantity: 'ratio', ...(better ? { better } : {}) }],
  readings: signs.map((approximation, at) => ({
    ...{ id: `t${at}`, indicator: 'one', place: 'x', kind: 'target', value: 95 },
    period: { kind: 'end', to: 2025 + at },
    ...(approximation ? { approximation } : {}),
  })),
});

describe('the direction of an indicator in JSON', () => {
  it.each<[string, readonly (Approximation | undefined)[], Better | undefined, Better]>([
    ['≥ where none is said', ['at-least'], undefined, 'higher'],
    ['> where none is said', ['more-than', undefined], undefined, 'higher'],
    ['≤ where none is said', ['at-most'], undefined, 'lower'],
    ['< where none is said', ['less-than', 'at-most'], undefined, 'lower'],
    ['signs that disagree', ['at-least', 'at-most'], undefined, 'unknown'],
    ['a sign that is no bound', ['about'], undefined, 'unknown'],
    ['no sign', [undefined], undefined, 'unknown'],
    ['≥ against lower', ['at-least'], 'lower', 'unknown'],
    ['≤ against higher', ['at-most'], 'higher', 'unknown'],
    ['≥ beside higher', ['at-least'], 'higher', 'higher'],
    ['≥ beside neither', ['at-least'], 'neither', 'neither'],
    ['≥ beside unknown, which is said', ['at-least'], 'unknown', 'unknown'],
  ])('by %s', (_, signs, said, better) => {
    const data = set(signs, said);
    expect(parsePlanData(data).indicators[0]!.better).toBe(better);
    const isBound = signs.some((sign) => sign && sign !== 'about');
    expect(readData(data)?.indicators[0]!.better).toBe(isBound ? undefined : better);
  });

  it('is not told by the sign of an actual value', () => {
    const data = set(['at-least']);
    const actual = { ...data, readings: data.readings.map((one) => ({ ...one, kind: 'actual' })) };
    expect(readData(actual)!.indicators[0]!.better).toBe('unknown');
  });
});
