import { joinedText } from './cell-text.js';
import type { SpreadGrid } from './grid.js';
import { printedCells } from './header-lines.js';
import { PART, timeOfParts } from './join-times.js';
import { yearsNamed } from './named-years.js';

/**
 * The table with the months or quarters of its first column in the one year that its title names, 1月 under 2023年各月
 * as 2023年1月 and 全年 as 2023; as it is where a row is of anything else, such as 1-3月.
 * @param given the title that the caller gives
 */
export function monthsOfTitle(grid: SpreadGrid, given = ''): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const head = joinedText(grid[top]?.[0]?.text ?? '');
  if (top < 0 || !PART.test(head)) return grid;
  const lead = grid.slice(0, top).flatMap((row) => printedCells(row).map(({ text }) => joinedText(text)));
  const years = yearsNamed([given, ...lead].join(' '));
  if (!years || years.from < years.to || years.fiscal) return grid;
  const isQuarter = /^q|^季/i.test(head);
  const rows = grid.slice(top + 1);
  const times = rows.map((row) =>
    printedCells(row).length > 1 ? timeOfParts(String(years.to), row[0]!.text, isQuarter) : '',
  );
  if (times.includes(undefined) || !times.some((time) => time && time !== String(years.to))) return grid;
  const dated = rows.map((row, at) => {
    const time = times[at];
    return time ? [{ ...row[0]!, text: time, isTitled: true }, ...row.slice(1)] : row;
  });
  return [...grid.slice(0, top + 1), ...dated];
}
