import { mapCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { joinedText } from '../text/cell-text.js';
import { HIGHEST } from './join-times.js';

const BEFORE = '(?:am|zum|per|au|al?|em|at|on|as (?:at|of)|at the|by the)';
const YEAR = String.raw`((?:19|20)\d\d)`;
const DECEMBER = String.raw`(?:de )?d[eéi][cz]\p{L}*\.?`;
/** The ways to write the last day of a year: 31.12.2022, 31 December 2022, Dec 31, 2022, 2022-12-31, end of 2022. */
const LAST_DAYS = [
  String.raw`31([./])12\2${YEAR}`,
  String.raw`31(?:st|\.)? ${DECEMBER} (?:de )?${YEAR}`,
  String.raw`dec(?:ember|\.)? 31(?:st)?,? ${YEAR}`,
  String.raw`${YEAR}-12-31`,
  String.raw`(?:(?<!(?:financial|fiscal|tax|school|academic) )year[- ]|(?<!year[- ]))end(?:[- ]of)? ${YEAR}`,
];

/** Matches the last day of a year behind a name of two letters or more: Einwohner am 31.12.2022. */
const NAME_AT_YEAR_END = new RegExp(
  String.raw`^((?!${BEFORE} )(?=.*\p{L}{2}).+?)[\s,]*[(（]?(?<![\p{L}\d])(?:${BEFORE} )?(?:${LAST_DAYS.join('|')})[)）]?$`,
  'iu',
);

/** Writes the year for its last day behind the names in a header: Einwohner am 31.12.2022 becomes Einwohner 2022. */
export function withYearsOfLastDays(grid: SpreadGrid): SpreadGrid {
  const isNamed = ({ text }: PlacedCell) => NAME_AT_YEAR_END.test(joinedText(text));
  const heads = grid.slice(0, HIGHEST).find((row) => new Set(row.filter(isNamed)).size > 1) ?? [];
  return mapCells(grid, (cell) =>
    heads.includes(cell)
      ? { ...cell, text: joinedText(cell.text).replace(NAME_AT_YEAR_END, '$1 $3$4$5$6$7') }
      : cell,
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
