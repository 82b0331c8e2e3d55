import { joinedText } from '../text/cell-text.js';
import { mapCells, printedCells, type SpreadGrid } from '../grid/grid.js';
import { headerRole } from '../header/header-role.js';

/** Matches a month or quarter, and what is measured in it: 2024-03用电量（吨）; not sums, changes and plans. */
const HEAD =
  /^((?:19|20)\d\d)(?:年(\d{1,2}月|第?.季度)|[-/.](\d\d))[份末]?(?!.*(?:[累增预至]|[同环]比|计划|目标))(\p{Script=Han}{2}\D*)$/u;

/**
 * Parts headers such as 2024年3月用电量（万千瓦时） into two lines, the measure above the month, if at least two measure the same
 * at different times. Any other table stays unchanged.
 */
export function measuresOverMonths(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 2);
  const heads = grid[top] ?? [];
  const parted = heads.map(({ text }) => {
    const [, year, part, month, measure = ''] = HEAD.exec(joinedText(text)) ?? [];
    return headerRole(measure).role === 'unknown' && measure
      ? [measure, `${year}年${part ?? `${month}月`}`]
      : undefined;
  });
  const first = parted.map((own, at) => (own ? parted.findIndex((one) => one?.[0] === own[0]) : at));
  if (!parted.some((own, at) => own && parted[first[at]!]![1] !== own[1])) return grid;
  const lineOf = (line: number) =>
    heads.map((cell, at) => (parted[at] ? { ...cell, text: parted[at][line]! } : cell));
  const measures = lineOf(0);
  return [...grid.slice(0, top), first.map((at) => measures[at]!), lineOf(1), ...grid.slice(top + 1)];
}

/** Matches the months in brackets behind a quarter that is one of a calendar year: 第一季度（1-3月份）. */
const MONTHS = /(?:一季度\s*[（(]1|二季度\s*[（(]4|三季度\s*[（(]7|四季度\s*[（(]10)\D+\d+月份?[)）]\s*$/;

/** Removes the months of quarters. */
export const withoutMonthsOfQuarters = (grid: SpreadGrid): SpreadGrid =>
  mapCells(grid, (cell) => ({ ...cell, text: cell.text.replace(MONTHS, (part) => part.slice(0, 3)) }));
