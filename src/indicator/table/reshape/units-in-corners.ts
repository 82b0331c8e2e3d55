import { joinedText } from '../text/cell-text.js';
import { printedCells, type SpreadGrid } from '../grid/grid.js';
import { headerRole } from '../header/header-role.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import { timeNamed } from '../times/named-years.js';
import { HIGHEST } from './join-times.js';

/**
 * Moves a unit from the corner above years to a line above the header: 亿元 or 年份/亿元 left of 工业 and 农业. Other tables
 * are unchanged.
 */
export function withUnitsOfCorner(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, HIGHEST).findIndex((row) => printedCells(row).length > 1);
  const [corner, ...heads] = grid[top] ?? [];
  const unit = unitIn(joinedText(corner?.text ?? ''));
  const rows = grid.slice(top + 1).filter((row) => printedCells(row).length > 1);
  const isYear = (text: string) => text.length < 12 && /\d{4}/.test(text) && timeNamed(text, undefined);
  if (!corner || !unit || rows.length < 2 || !rows.every(([first]) => isYear(joinedText(first!.text))))
    return grid;
  if (!heads.every(({ text }) => headerRole(joinedText(text)).role === 'unknown')) return grid;
  const isChinese = /\p{Script=Han}/u.test(grid[top]!.map(({ text }) => text).join(''));
  const line = { ...corner, text: isChinese ? `单位：${unit}` : `Unit: ${unit}` };
  const head = { ...corner, text: isChinese ? '年份' : 'Year' };
  return [...grid.slice(0, top), grid[top]!.map(() => line), [head, ...heads], ...grid.slice(top + 1)];
}

/** The unit in a corner that is just a unit, or a word for times and a unit; empty for any other. */
function unitIn(corner: string): string {
  const [time = '', unit = ''] = /[\\/／]/.test(corner) ? corner.split(/\s*[\\/／]\s*/) : ['', corner];
  const isOfTimes = time === '' || headerRole(time).role === 'time';
  return isOfTimes && headerRole(unit).role === 'unknown' && looksLikeUnit(unit) ? unit : '';
}
