import { mapCells, type SpreadGrid } from '../grid/grid.js';

const DATE = /^\s*(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)\s*$/;

/**
 * Writes dates such as 05/03/2024 with the year first if other dates of the table tell which part is the day: 14/02/2024.
 */
export function withDaysKnown(grid: SpreadGrid): SpreadGrid {
  const dates = grid.flatMap((row) =>
    row.flatMap(({ text }) => {
      const [, first, , second] = DATE.exec(text) ?? [];
      return first ? [[Number(first), Number(second)] as const] : [];
    }),
  );
  const isDayFirst = dates.some(([first]) => first > 12);
  if (isDayFirst === dates.some(([, second]) => second > 12)) return grid;
  return mapCells(grid, (cell) => {
    const [, first = '', , second = '', year = ''] = DATE.exec(cell.text) ?? [];
    if (!year || Number(first) > 12 || Number(second) > 12) return cell;
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    return { ...cell, text: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  });
}
