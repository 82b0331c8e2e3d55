import { RATE } from './row-sections.js';
import { PART } from './parent-rows.js';
import type { PlacedCell } from '../grid/grid.js';
import type { PrintedUnit } from '../numbers/unit-of-text.js';

interface Row {
  readonly name: string;
  readonly parent?: string;
  readonly unit?: PrintedUnit;
  readonly cells: readonly PlacedCell[];
}

/**
 * Marks rows without a unit behind a part that has its unit from the whole: they may be further parts, or indicators of
 * another unit, as 乡镇卫生院 after 床位数（张） and 其中：医院.
 */
export function withDoubtfulParts<T extends Row>(rows: readonly T[]): (T & { unitDoubtful?: boolean })[] {
  let isOpen = false;
  return rows.map((row) => {
    const part = row.parent && row.cells.find(({ text }) => PART.test(text));
    if (part) isOpen = row.unit !== undefined && !/[（(]/.test(part.text);
    else if (row.unit ?? row.parent) isOpen = false;
    return isOpen && !part && !RATE.test(row.name) ? { ...row, unitDoubtful: true } : row;
  });
}
