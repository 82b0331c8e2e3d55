import { mapCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { joinedText } from '../text/cell-text.js';
import { HIGHEST } from './join-times.js';

/** Matches the end of December behind a name of two letters or more: Einwohner am 31.12.2022. */
const NAME_AT_YEAR_END =
  /^((?!(?:am|zum|per|au|al|em|at|on|as at) 31)(?=.*\p{L}{2}).+?)[\s,]*[(（]?(?<![\p{L}\d])(?:(?:am|zum|per|au|al|em|at|on|as at) )?31([./])12\2((?:19|20)\d\d)[)）]?$/iu;

/** Writes the year for its last day behind the names in a header: Einwohner am 31.12.2022 becomes Einwohner 2022. */
export function withYearsOfLastDays(grid: SpreadGrid): SpreadGrid {
  const isNamed = ({ text }: PlacedCell) => NAME_AT_YEAR_END.test(joinedText(text));
  const heads = grid.slice(0, HIGHEST).find((row) => new Set(row.filter(isNamed)).size > 1) ?? [];
  return mapCells(grid, (cell) =>
    heads.includes(cell) ? { ...cell, text: joinedText(cell.text).replace(NAME_AT_YEAR_END, '$1 $3') } : cell,
  );
}

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
