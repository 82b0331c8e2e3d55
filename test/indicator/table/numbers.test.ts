import { describe, expect, it } from 'vitest';
import { cellFigure, type Grid } from '../../../src/indicator/table/index.js';
import { lines, read, reasons } from './expected.js';

/** A table with one indicator per row of cells, in km, for 2020 and 2021. */
const table = (...rows: readonly (readonly [string, string])[]): Grid => [
  ['Indicator', 'Unit', 'Actual 2020', 'Actual 2021'],
  ...rows.map(([a, b], at) => [`Length ${'ABCDEF'[at]}`, 'km', a, b]),
];
const values = (grid: Grid) =>
  read(grid).data.readings.flatMap(({ value, unread }) => (unread ? [] : [value]));
const left = (grid: Grid) => read(grid).unread.map(({ text, reason }) => `${text}: ${reason}`);

describe('decimal signs and thousands', () => {
  it.each([
    [
      [
        ['2.310,5', '2.500'],
        ['11.750', '12.000'],
        ['1.234.567', '1.300.000'],
      ],
      [2310.5, 2500, 11750, 12000, 1234567, 1300000],
    ],
    [
      [
        ['2 310,5', '148 711'],
        ['12,5', '0,25'],
      ],
      [2310.5, 148711, 12.5, 0.25],
    ],
    [
      [
        ['2’310.5', "1'234'567"],
        ['12.5', '7'],
      ],
      [2310.5, 1234567, 12.5, 7],
    ],
    [
      [
        ['12,34,567', '1,23,456'],
        ['1,635', '7'],
      ],
      [1234567, 123456, 1635, 7],
    ],
    [
      [
        ['1,635', '11.75'],
        ['2,310.5', '1.5'],
      ],
      [1635, 11.75, 2310.5, 1.5],
    ],
    [
      [
        ['3.645', '85068'],
        ['2.699', '4077'],
      ],
      [3.645, 85068, 2.699, 4077],
    ],
    [
      [
        ['１２．５', '٣٤٫٥'],
        ['۱۲۳', '٧'],
      ],
      [12.5, 34.5, 123, 7],
    ],
  ] as const)('%j', (rows, expected) => {
    expect(values(table(...rows))).toEqual(expected);
  });

  it('what may be read both ways is left where nothing or both tell', () => {
    expect(left(table(['11.750', '12.000']))).toEqual([
      '11.750: the point may separate thousands',
      '12.000: the point may separate thousands',
    ]);
    const mixed = table(['12,5', '12.5'], ['1,635', '1.635'], ['7', '1.234.567']);
    expect(values(mixed)).toEqual([12.5, 7, 1234567]);
    expect(left(mixed)).toEqual([
      '12,5: digits that do not form one number',
      '1,635: the comma may be a decimal sign',
      '1.635: the point may separate thousands',
    ]);
  });

  it('semicolons tell that commas may be decimal, commas that points are', () => {
    expect(reasons(read('Indicator;Unit;Actual 2020\nLength;km;1,635\n'))).toEqual([
      '2,3 1,635: the comma may be a decimal sign',
    ]);
    expect(lines(read('Indicator,Unit,Actual 2020\nLength,km,1.635\n'))).toEqual([
      'Length actual 2020 year-or-end = 1.635',
    ]);
  });
});

describe('signs', () => {
  it('minus in every form, and brackets for it where the table has no Han', () => {
    expect(values(table(['−12', '-12.5'], ['– 12', '(12)'], ['(1,234)', '($5)']))).toEqual([
      -12, -12.5, -12, -12, -1234,
    ]);
    expect(cellFigure('(12)')).toMatchObject({ kind: 'unclear' });
    expect(lines(read('指标,2020年实际值\n增加（家）,(12)\n'))).toEqual([]);
  });

  it.each([
    ['$5', 5, 1, '$'],
    ['US$5bn', 5, 1e9, 'USD'],
    ['€1.2m', 1.2, 1e6, 'EUR'],
    ['£12', 12, 1, 'GBP'],
    ['-$3', -3, 1, '$'],
    ['12K', 12, 1e3, undefined],
    ['3.5M', 3.5, 1e6, undefined],
    ['2.1bn', 2.1, 1e9, undefined],
    ['2 million', 2, 1e6, undefined],
    ['4 crore', 4, 1e7, undefined],
    ['3.2×10⁴', 3.2, 1, undefined],
    ['5 m', 5, 1, 'm'],
    ['5 €', 5, 1, 'EUR'],
    ['￥30万', 30, 1e4, '¥'],
    ['₩500', 500, 1, 'KRW'],
    ['CHF 7', 7, 1, 'CHF'],
    ['2x10^4', 2, 1, undefined],
    ['.5', 0.5, 1, undefined],
    ['१२३', 123, 1, undefined],
    ['๑๒', 12, 1, undefined],
  ])('%s', (text, value, scale, unit) => {
    const figure = cellFigure(text);
    const times = /[×x]/.test(text) ? 1e4 : 1;
    expect(figure).toMatchObject({ kind: 'figure', value: value * times, scale, ...(unit ? { unit } : {}) });
  });

  it.each(['300 K', '5 M of 7', '12b', '5t'])('leaves %s, or keeps its unit', (text) => {
    const figure = cellFigure(text);
    expect(figure.kind === 'figure' ? [figure.value, figure.scale, figure.unit] : figure.kind).toEqual(
      text === '5t' ? [5, 1, 't'] : 'unclear',
    );
  });

  it.each(['+5', '±5', '5.10^4', '10^'])('does not take %s for a level', (text) => {
    expect(cellFigure(text).kind).toBe('unclear');
  });

  it('money goes with the unit of its row', () => {
    const result = read('Indicator,Unit,Actual 2020,Actual 2021\nBudget,million US$,$5,€6\n');
    expect(lines(result)).toEqual(['Budget actual 2020 year-or-end = 5 ×1000000']);
    expect(reasons(result)).toEqual(['2,4 €6: two units']);
  });
});

describe('marks', () => {
  it.each([
    ['4.4 b', 'b'],
    ['4.4 p', 'p'],
    ['4.4p', 'p'],
    ['4.4 (r)', 'r'],
    ['4.4 e', 'e'],
    ['4.4 bp', 'bp'],
    ['4.4 f', 'f'],
  ])('%s', (text, flag) => {
    expect(cellFigure(text)).toMatchObject({ kind: 'figure', value: 4.4, printed: '4.4', flag });
  });
});

describe('size', () => {
  it('takes what can be drawn', () => {
    expect(
      values(table(['1e-7', '2.5E6'], ['1e300', '1e-300'], ['1.7e308', '12345678901234567000'])),
    ).toEqual([1e-7, 2.5e6, 1.2345678901234567e19]);
    expect(left(table(['1e300', '1e-300'])).map((one) => one.split(': ')[1])).toEqual([
      'number too large or too small',
      'number too large or too small',
    ]);
  });

  it('looks at no cell of thousands of characters', () => {
    const started = performance.now();
    expect(left(table([`${'1,'.repeat(50_000)}x`, '('.repeat(90_000) + '1']))).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(cellFigure('9'.repeat(301))).toEqual({ kind: 'unclear', reason: 'the cell is too long' });
  });
});

describe('fractions', () => {
  it.each([
    ['94%', '0.98'],
    ['94', '0.98'],
    ['97%', '1'],
  ])('beside %s, %s is left', (percent, fraction) => {
    const result = read(`Indicator,Unit,Actual 2020,Actual 2021\nShare,%,${percent},${fraction}\n`);
    expect(lines(result)).toHaveLength(1);
    expect(result.unread[0]).toMatchObject({
      text: fraction,
      reason: 'a fraction in a row of percentages',
    });
  });

  it('a small percentage is none', () => {
    expect(lines(read('Indicator,Unit,Actual 2020,Actual 2021\nShare,%,0.5,12\n'))).toHaveLength(2);
    expect(lines(read('Indicator,Unit,Actual 2020,Actual 2021\nShare,%,0.5%,0.7%\n'))).toHaveLength(2);
  });
});
