import { describe, expect, it } from 'vitest';
import { gridOfText, spread } from '../../../src/indicator/table/index.js';

describe('gridOfText', () => {
  it.each([
    [
      'plain commas',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'tabs, where commas are thousands',
      'a\tb\n1,635\t2',
      [
        ['a', 'b'],
        ['1,635', '2'],
      ],
    ],
    [
      'a byte order mark and CRLF',
      '\uFEFFa,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'old line ends',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quoted dividers and doubled quotes', '"a,""b""",c', [['a,"b"', 'c']]],
    [
      'a line break in quotes',
      '"2020年\n目标值",x\n1,2',
      [
        ['2020年\n目标值', 'x'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells, also at the end',
      'a,,\n,,b',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['empty lines at the end', 'a,b\n\n , \n', [['a', 'b']]],
    ['a quote never closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['text after a closing quote', '"a" b,c', [['a b', 'c']]],
    ['quotes in tab text', 'a\t"b\nc"', [['a', 'b\nc']]],
    ['nothing', '', []],
  ])('%s', (_, text, grid) => {
    expect(gridOfText(text)).toEqual(grid);
  });
});

describe('spread', () => {
  it('repeats a merged cell wherever it reaches, with the place where it is printed', () => {
    const grid = spread([
      [
        { text: 'a', rowSpan: 2 },
        { text: 'b', colSpan: 2 },
      ],
      ['c', 'd'],
    ]);
    expect(grid.map((row) => row.map(({ text, row: y, column }) => `${text}${y}${column}`))).toEqual([
      ['a11', 'b12', 'b12'],
      ['a11', 'c22', 'd23'],
    ]);
  });

  it('fills short rows with empty cells and keeps a span within the table', () => {
    const grid = spread([['a', 'b'], [{ text: 'c', rowSpan: 9 }]]);
    expect(grid.map((row) => row.map(({ text }) => text))).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });
});
