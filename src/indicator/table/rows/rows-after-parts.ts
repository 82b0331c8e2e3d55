import { RATE } from './row-sections.js';
import { PART } from './parent-rows.js';
import type { TableRow } from './rows.js';

/**
 * Marks rows without a unit behind a part whose whole has one: they may be further parts, or indicators of another
 * unit, as 乡镇卫生院 after 床位数（张） and 其中：医院.
 */
export function withDoubtfulParts(rows: readonly TableRow[]): TableRow[] {
  let isOpen = false;
  return rows.map((row) => {
    const isPart = row.parent !== undefined && row.cells.some(({ text }) => PART.test(text));
    if (isPart) isOpen = row.unit !== undefined;
    else if (row.unit ?? row.parent) isOpen = false;
    return isOpen && !isPart && !RATE.test(row.name) ? { ...row, unitDoubtful: true } : row;
  });
}
