import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { headerRole, type HeaderColumn } from './header-role.js';
import { looksLikeUnit, unitOfText } from '../numbers/unit-of-text.js';

/**
 * Applies a unit printed once in the line of units to several columns: to the years and kinds after it, and to all if
 * it is the only one. For other headers the unit is unclear.
 */
export function withUnitsOnce(columns: readonly HeaderColumn[], rows: SpreadGrid): HeaderColumn[] {
  const line = rows.slice(1).findLast((row, at) => isOfUnits(row, rows[at]!));
  const above = new Set(rows.slice(0, -1).flat());
  if (!line) return [...columns];
  const own = line.map((cell, at) => (at > 0 && !above.has(cell) ? joinedText(cell.text) : ''));
  const units = own.filter(Boolean);
  const [first = ''] = units;
  const isOfAll = units.length === 1 && columns.slice(1).every(isTimeOrKind);
  return columns.map((column, at): HeaderColumn => {
    const from = own.findLastIndex((text, index) => index < at && text !== '');
    const text = from < 0 ? (isOfAll ? first : '') : own[from]!;
    const { holds } = column;
    if (at === 0 || text === '' || own[at] !== '') return column;
    if (isTimeOrKind(column) && (from < 0 || isTimeOrKind(columns[from]!))) {
      const unit = unitOfText(text.replace(/^[（(]|[)）]$/g, ''));
      return unit && holds.role === 'value' ? { ...column, holds: { unit, ...holds } } : column;
    }
    const isOpen = holds.role === 'unknown' && column.header !== '' && from >= 0;
    return isOpen ? { ...column, holds: { ...holds, reason: 'the unit of the row is not clear' } } : column;
  });
}

const isTimeOrKind = ({ holds }: HeaderColumn) =>
  holds.role === 'value' && (holds.years ?? holds.moment ?? holds.kind) !== undefined;

/** Whether a line below a header prints units and no name. */
function isOfUnits(row: readonly PlacedCell[], above: readonly PlacedCell[]): boolean {
  const [first] = row;
  const units = printedCells(row).filter((cell) => cell !== first && !above.includes(cell));
  const isNameless =
    first!.text.trim() === '' || first === above[0] || headerRole(joinedText(first!.text)).role === 'unit';
  return isNameless && units.length > 0 && units.every(({ text }) => looksLikeUnit(joinedText(text)));
}
