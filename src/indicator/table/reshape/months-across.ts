import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { HIGHEST } from './join-times.js';
import { BARE_MONTH, BARE_NAME } from '../times/month-names.js';

const YEAR_HEAD = /^(?:(?:calendar )?years?|年[份別别]?)$/i;
const YEAR = /^(?:19|20)\d\d年?$/;
/** Matches headers for the value of the whole year. */
const WHOLE_YEAR = /^(?:annual|year|full year|全年)$/i;

/**
 * Unpivots a table with years down and months or quarters across into a column of times and one of values. Any other
 * table stays unchanged. A column for neither a month nor the whole year, such as a mean, keeps its header, which names
 * no time.
 */
export function monthsDown(grid: SpreadGrid): SpreadGrid {
  const top = grid
    .slice(0, HIGHEST)
    .findIndex((row) => row.length > 2 && row[0] !== row[1] && YEAR_HEAD.test(joinedText(row[0]!.text)));
  const head = grid[top];
  if (!head || head.slice(1).filter(isPart).length < 2 || !head.slice(1).every(isPartOrWhole)) return grid;
  const rows = grid.slice(top + 1);
  const [years, others] = [rows.filter(hasYear), rows.filter((row) => !hasYear(row))];
  if (years.length === 0 || others.some((row) => printedCells(row).length > 1)) return grid;
  const lines = years.flatMap((row) =>
    head.slice(1).map(({ text }, at): readonly PlacedCell[] => {
      const [year, part] = [joinedText(row[0]!.text).slice(0, 4), joinedText(text)];
      const month = BARE_MONTH.test(part) ? `${year}年${part}` : `${part} ${year}`;
      const time = WHOLE_YEAR.test(part) ? year : isPart({ text }) ? month : part;
      return [{ ...row[0]!, text: time }, row[at + 1]!];
    }),
  );
  const headed = [
    { ...head[0]!, text: 'Date' },
    { ...head[1]!, text: 'Value' },
  ];
  const pair = (row: readonly PlacedCell[]) => [row[0]!, row[1]!];
  return [...grid.slice(0, top).map(pair), headed, ...lines, ...others.map(pair)];
}

const isPart = ({ text }: Pick<PlacedCell, 'text'>) =>
  BARE_NAME.test(joinedText(text)) || BARE_MONTH.test(joinedText(text));
const isPartOrWhole = (cell: PlacedCell) =>
  isPart(cell) ||
  /^(?:annual|year|full year|total|sum|average|mean|avg\.?|ytd|全年|合计|平均|累计)$/i.test(
    joinedText(cell.text),
  );
const hasYear = (row: readonly PlacedCell[]) => YEAR.test(joinedText(row[0]!.text));
