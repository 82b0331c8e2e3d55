import { joinedText } from '../text/cell-text.js';
import type { PlacedCell } from '../grid/grid.js';
import { headerRole, type HeaderColumn } from './header-role.js';

/**
 * Takes words for places over or below the years as the places of their values if there are several: District beside
 * State, or Our town beside County. A single one may be the table's own place.
 * @param lines the rows of the header
 */
export function withPlaceLevels(
  columns: readonly HeaderColumn[],
  lines: readonly (readonly PlacedCell[])[],
): readonly HeaderColumn[] {
  const levels = columns.map(({ holds, header }, at) => {
    if (holds.role !== 'value' || holds.place) return undefined;
    const words = lines.map((line) => joinedText(line[at]!.text));
    return words.find(
      (word) => word !== header && headerRole(word.replace(/^(?:our|this|the) /i, '')).role === 'place',
    );
  });
  if (new Set(levels.filter(Boolean)).size < 2) return columns;
  return columns.map((column, at) => {
    const word = levels[at];
    if (!word || column.holds.role !== 'value') return column;
    const { part: _, ...holds } = column.holds;
    return { ...column, holds: { ...holds, [SEVERAL.test(word) ? 'part' : 'place']: word } };
  });
}

/** Matches words for all places of a kind, which are parts of what is counted: Schools beside Hospitals. */
const SEVERAL = /s$|^(?:学校|医院|學校|醫院|机场|港口)$/i;
