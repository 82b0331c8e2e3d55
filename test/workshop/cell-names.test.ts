// Cell names consist of row and column labels, so that cells are found in the next version of a table.
import { expect, it } from 'vitest';
import { readSource } from '../../src/editor.js';
import { cellNames } from '../../src/workshop/cell-names.js';

function namesOf(table: string) {
  const { grid = [], columns = [], isTurned } = readSource(table, 'a.csv');
  return cellNames(grid, columns, isTurned);
}
const foundIn = (table: string, name: string) => {
  const cell = namesOf(table).cellOf(name);
  return cell && `${cell.row}/${cell.column} ${cell.text}`;
};

it('is found where rows and columns are added', () => {
  const name = namesOf('Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,9\nTrees,,6,8').nameOf(3, 4);
  expect(
    foundIn('No.,Indicator,Unit,Actual 2020,Actual 2021,Target 2025\n1,Trees,,7,7,8\n2,Lanes,km,5,6,9', name),
  ).toBe('2/6 8');
  expect(foundIn('Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,9', name)).toBeUndefined();
  expect(foundIn('Indicator,Unit,Actual 2020\nTrees,,7', name)).toBeUndefined();
});

it('of a record stands on its name, place and time', () => {
  const table = 'Place,Indicator,Unit,Year,Value\nA,Lanes,km,2020,5\nB,Lanes,km,2020,6\nB,Lanes,km,2021,7';
  expect(foundIn(table.replace('B,Lanes,km,2020,6\n', ''), namesOf(table).nameOf(4, 5))).toBe('3/5 7');
});

it('of a table with times down the rows stands on them', () => {
  const name = namesOf('Month,Exports (t),Imports (t)\n2024-01,5,1\n2024-02,600,2\n2024-03,7,3').nameOf(3, 2);
  expect(foundIn('Month,Exports (t),Imports (t)\n2023-12,4,0\n2024-01,5,1\n2024-02,601,2', name)).toBe(
    '4/2 601',
  );
});

it('tells the same words in two rows or columns apart', () => {
  const names = namesOf('Indicator,2020,2020\nLanes,5,6\nLanes,7,8');
  const all = [names.nameOf(2, 2), names.nameOf(2, 3), names.nameOf(3, 2), names.nameOf(3, 3)];
  expect(new Set(all).size).toBe(4);
  expect(all.map((one) => names.cellOf(one)?.text)).toEqual(['5', '6', '7', '8']);
});

it('is none of a text that is no name', () => {
  const names = namesOf('Indicator,2020\nLanes,5');
  for (const text of ['', '\n', 'Lanes', 'Lanes\n-1\n2020\n', 'Lanes\n9\n2020\n', '__proto__\n\n\n'])
    expect(names.cellOf(text), JSON.stringify(text)).toBeUndefined();
});
