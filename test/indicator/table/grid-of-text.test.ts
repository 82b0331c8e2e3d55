import { describe, expect, it } from 'vitest';
import { isTableText } from '../../../src/indicator/is-table-text.js';
import { gridOfText, tableOfText } from '../../../src/indicator/table/grid/grid-of-text.js';
import { spread } from '../../../src/indicator/table/grid/grid.js';

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
    [
      'thousands of empty cells, dropped at the end',
      `a,b\n1,2${','.repeat(5000)}`,
      [
        ['a', 'b'],
        ['1', '2', ...Array<string>(1998).fill('')],
      ],
    ],
    [
      'thousands of empty cells, kept before another',
      `a,b\n1${','.repeat(5000)}2`,
      [
        ['a', 'b'],
        ['1', ...Array<string>(4999).fill(''), '2'],
      ],
    ],
    ['empty lines at the end', 'a,b\n\n , \n', [['a', 'b']]],
    ['a quote never closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['text after a closing quote', '"a" b,c', [['a b', 'c']]],
    ['quotes in tab text', 'a\t"b\nc"', [['a', 'b\nc']]],
    ['nothing', '', []],
    [
      'semicolons, with decimal commas',
      'a;b;c\nx;1,5;2,5\n',
      [
        ['a', 'b', 'c'],
        ['x', '1,5', '2,5'],
      ],
    ],
    [
      'semicolons, with commas in names',
      'n;2019;2020\nPopulation, total;1;2\nPopulation, urban;3;4',
      [
        ['n', '2019', '2020'],
        ['Population, total', '1', '2'],
        ['Population, urban', '3', '4'],
      ],
    ],
    [
      'commas, with a semicolon in each name',
      'n; u,2019,2020\nTrees; ha,1,2',
      [
        ['n; u', '2019', '2020'],
        ['Trees; ha', '1', '2'],
      ],
    ],
    [
      'bars',
      'a|b\nx|1\n',
      [
        ['a', 'b'],
        ['x', '1'],
      ],
    ],
    ['a Markdown table', '| a | b |\n|---|--:|\n| x, y | 1 |\n', [['a', 'b'], [''], ['x, y', '1']]],
    ['a line that names the divider', 'sep=;\na;b\nx,y,z;1\n', [[''], ['a', 'b'], ['x,y,z', '1']]],
  ])('%s', (_, text, grid) => {
    expect(gridOfText(text)).toEqual(grid);
  });
});

describe('tableOfText', () => {
  it('tells where a quotation mark is never closed', () => {
    expect(tableOfText('a,b\n1,"x\n2,3').unclosed).toEqual({ row: 2, column: 2 });
    expect(tableOfText('a,b\n1,"x"\n2,3').unclosed).toBeUndefined();
  });
});

describe('isTableText', () => {
  it.each(['a;b\n1;2', 'a|b\n1|2', '| a | b |', 'sep=;\na;b', 'a\tb', 'a,b', 'Title\n\na\tb'])(
    '%j is one',
    (text) => {
      expect(isTableText(text, 'data')).toBe(true);
    },
  );
  it.each(['{"a": 1}', ' [1, 2]', '\uFEFF[{"a;b": 1}]', '<table>', 'no table', 'no\ntable'])(
    '%j is none',
    (text) => {
      expect(isTableText(text, 'data')).toBe(false);
    },
  );
});

describe('spread', () => {
  it('ends a span of 0 rows with the table, and cuts one that no column reaches', () => {
    const grid = spread([
      [
        { text: 'a', rowSpan: 0 },
        { text: 'b', colSpan: 1000 },
      ],
      ['c', 'd'],
      ['e'],
    ]);
    expect(grid.map((row) => row.map(({ text }) => text).join(''))).toEqual(['abb', 'acd', 'ae']);
  });

  it('does not grow with spans that cover one another', () => {
    const cell = { text: 'x', colSpan: 1000, rowSpan: 1000 };
    const started = performance.now();
    const grid = spread(Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => cell)));
    expect(grid).toHaveLength(300);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('cuts a cell of thousands of characters', () => {
    expect(spread([['x'.repeat(100_000)]])[0]![0]!.text).toHaveLength(501);
  });

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

describe('a title with commas that nothing quotes', () => {
  it.each([
    [
      'Recycling by city, 2023\nCity,Rate,Waste\nLeeds,38,489\nSource: council, 2024',
      'Recycling by city, 2023',
    ],
    ['Bus trips, Leeds\nYear,Trips\n2022,40', 'Bus trips, Leeds'],
  ])('is one cell: %s', (text, title) => {
    expect(gridOfText(text)[0]).toEqual([title]);
  });

  it.each(['Name, 2023\nTrips, 40\n', 'City,Rate, Waste\nLeeds,38,489\n'])('but no header: %s', (text) => {
    expect(gridOfText(text)[0]!.length).toBeGreaterThan(1);
  });
});
