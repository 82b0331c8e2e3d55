import { expect, it } from 'vitest';
import { labelColumn, shownCells } from '../../src/workshop/shown-cells.js';

const seen = (grid: Parameters<typeof shownCells>[0], rows = 10, columns = 10, from = 0) =>
  shownCells(grid, from, rows, columns).rows.map((row) =>
    row.map(({ text, row: at, column, colSpan, rowSpan }) => [text, at, column, colSpan, rowSpan].join(' ')),
  );

it('has each cell once, where it is printed, with how far it reaches', () => {
  expect(
    seen([
      [
        { text: 'a', colSpan: 2 },
        { text: 'b', rowSpan: 2 },
      ],
      ['c', 'd'],
      ['e'],
    ]),
  ).toEqual([
    ['a 1 1 2 1', 'b 1 3 1 2'],
    ['c 2 1 1 1', 'd 2 2 1 1'],
    ['e 3 1 1 1', ' 3 2 1 1', ' 3 3 1 1'],
  ]);
});

it('shows a cell that began above in the first row that is shown', () => {
  const grid = [[{ text: 'a', rowSpan: 3 }, 'b'], ['c'], ['d'], ['e', 'f']];
  expect(seen(grid, 2, 2, 1)).toEqual([['a 1 1 1 2', 'c 2 2 1 1'], ['d 3 2 1 1']]);
  expect(seen(grid, 2, 2, 2)).toEqual([
    ['a 1 1 1 1', 'd 3 2 1 1'],
    ['e 4 1 1 1', 'f 4 2 1 1'],
  ]);
});

it('says how many columns are not shown, and cuts merged cells there', () => {
  const grid = [[{ text: 'a', colSpan: 3 }], ['b', 'c', 'd'], ['e', 'f', 'g']];
  expect(seen(grid, 2, 2)).toEqual([['a 1 1 2 1'], ['b 2 1 1 1', 'c 2 2 1 1']]);
  expect(shownCells(grid, 0, 2, 2).moreColumns).toBe(1);
});

it('finds the column that names the rows: a number or a unit is no name', () => {
  const label = (grid: readonly (readonly string[])[], roles: string) =>
    labelColumn(shownCells(grid, 0, 9, 9).rows, (row, column) => ({
      role:
        ({ n: 'name', y: 'year', a: 'actual' } as const)[roles.split(' ')[row - 1]![column - 1] as 'n'] ??
        'aside',
    }));
  const grid = [
    ['', '', ''],
    ['', '', ''],
    ['', '', ''],
  ];
  expect(label(grid, '-ny -na -na')).toBe(2);
  expect(label(grid, 'ynn yaa yaa')).toBe(1);
  expect(label(grid, 'nna nna nna')).toBe(1);
  expect(label(grid, 'aaa aaa aaa')).toBe(0);
});
