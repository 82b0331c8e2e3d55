import { joinedText } from './cell-text.js';
import type { PlacedCell, SpreadGrid } from './grid.js';
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

/**
 * The table with years of Taiwan's calendar named so, where at least two head its columns, 110年 and 111年, and its first
 * column has characters that are written in Taiwan.
 */
export function yearsOfTaiwan(grid: SpreadGrid): SpreadGrid {
  const isYear = ({ text }: PlacedCell) => /^1[0-2]\d\s*年度?$/.test(joinedText(text));
  const top = grid.findIndex((row) => row.filter(isYear).length > 1);
  if (top < 0 || !grid.some(([first]) => TRADITIONAL.test(first?.text ?? ''))) return grid;
  const named = grid[top]!.map((cell) =>
    isYear(cell) ? { ...cell, text: `民國${joinedText(cell.text)}` } : cell,
  );
  return grid.map((row, at) => (at === top ? named : row));
}

const TRADITIONAL = /[縣區項數業總臺東國歲學醫產額營務實際機構戶勞動]/;
