// Input that nobody would give on purpose: the chart is right, or a message takes its place and an event fires; nothing
// throws.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, pictureTexts } from '../elements/page.js';
import { given } from './case.js';

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

const circle: Record<string, unknown> = { places: [] };
circle['self'] = circle;
const nested = (depth: number) => {
  let value: unknown = [];
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};
const trap = () => {
  throw new Error('trap');
};

describe('a value that is no data', () => {
  it.each<[string, unknown, string]>([
    ['a list in a list', [[]], '[0]: expected a record of strings and numbers'],
    [
      'an object in a field',
      [{ year: 2020, unit: 'km', value: 1 }, { value: {} }],
      '[1]: expected a record of strings and numbers',
    ],
    ['an empty record', [{}], '[0]: the record is empty'],
    ['an empty list', [], 'The table holds no value'],
    ['an empty object', {}, 'places: expected a list, got nothing'],
    ['a blank text', '  \n', 'invalid JSON'],
    ['a number', 5, 'expected an object, got 5'],
    ['a function', () => 1, 'expected an object'],
    ['a symbol', Symbol('x'), 'expected an object, got Symbol(x)'],
    ['a circle', circle, 'self: unknown field'],
    [
      'a getter that throws',
      {
        places: [],
        get readings() {
          return trap();
        },
      },
      'units: expected a list, got nothing',
    ],
    [
      'a record whose getter throws',
      [
        {
          indicator: 'A',
          year: 2020,
          get value() {
            return trap();
          },
        },
      ],
      'trap',
    ],
    ['a proxy that throws', new Proxy({}, { get: trap, has: trap, ownKeys: trap }), 'trap'],
    ['a depth of 100,000', nested(100_000), '[0]: expected a record of strings and numbers'],
    ['text of that depth', '['.repeat(100_000) + ']'.repeat(100_000), '[0]: expected a record'],
  ])('%s', async (_, data, message) => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
    const one = await given('trend-lines', data);
    expect(reported.mock.calls.map(([error]) => String(error))).toEqual(
      message === 'trap' ? ['Error: trap'] : [],
    );
    expect(one.message).toContain(message);
    expect(one.error?.message).toContain(message);
  });
});

describe('a table', () => {
  const csv = (cell: string) =>
    `Indicator,Unit,Actual 2020,Target 2025\nTrees,items,${cell},9\nLanes,km,5,6\n`;

  it.each([
    '1e308',
    '1e-300',
    '9'.repeat(1e6),
    'word '.repeat(2e5),
    '5\u0000',
    '<img src=x onerror=alert(1)>',
  ])('with a cell of %.20s leaves it unread and draws the rest', async (cell) => {
    const one = await given('target-bars', csv(cell));
    expect(one.message).toBe('');
    expect(one.rows[1]).toContain('not read');
    expect(one.rows[1]!.length).toBeLessThan(600);
    expect(one.rows[2]).toBe('Lanes | 5 km (2020) | 6 km (2025) | +20.0% | row 2');
  });

  it('with the names of what every object has keeps them as names', async () => {
    const one = await given(
      'target-bars',
      'Indicator,Unit,Actual 2020,Target 2025\n__proto__,items,5,9\nconstructor,km,5,6\ntoString,valueOf,5,6\n',
    );
    expect(one.message).toBe('');
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(pictureTexts(one.chart)).toContain(name);
    expect(one.rows[3]).toContain('5 valueOf (2020)');
  });

  it('with an open bidirectional sign in a name turns nothing after it', async () => {
    const one = await given('target-bars', csv('5').replace('Trees', '\u202eTrees\u2067'));
    expect(one.heading).toBe('Trees and Lanes: from 2020 to 2025');
  });
});

describe('records', () => {
  it.each([
    [1e-300, '“1e-300”, not read'],
    [-1e308, '“-1e+308”, not read'],
    [NaN, 'no figure given'],
    [Infinity, '“Infinity”'],
  ])('with %s keep the other values', async (value, told) => {
    const one = await given('trend-lines', [
      { indicator: 'T', unit: 'u', year: 2020, value },
      { indicator: 'T', unit: 'u', year: 2021, value: 5 },
    ]);
    expect(one.rows[1]).toContain(told);
    expect(one.rows[2]).toContain('5 u');
    expect(pictureTexts(one.chart).join()).not.toMatch(/NaN|Infinity/);
  });
});
