import { endsChunk, type Steps } from '../../steps.js';
import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { isFigureCell } from '../header/header-lines.js';
import type { Header } from '../header/header.js';
import { isCount } from '../text/list-numbers.js';
import type { OtherRole } from '../text/column-roles.js';
import type { RowValue } from '../rows/row-figure.js';
import type { TableRow } from '../rows/rows.js';
import type { TableSet } from './table-set.js';

/** A value that was read, or left unread with a reason, and the row of its indicator. */
interface TakenValue {
  readonly row: TableRow;
  readonly value: RowValue;
}

/** Which cells and columns of a table's body are in use. */
interface Taken {
  readonly values: ReadonlyMap<PlacedCell, TakenValue>;
  /** The columns whose texts make up the names of the values in their row. */
  readonly names: readonly number[];
}

/** Roles of columns that say what, when or where a row is; without a value in the row, nothing is lost with them. */
const LABELS: ReadonlySet<string> = new Set<OtherRole>([
  ...(['serial', 'category', 'unit', 'place', 'time', 'base-year', 'target-year', 'actual-year'] as const),
  ...(['direction', 'kind', 'multiplier', 'flag', 'estimates-after'] as const),
]);

/** Roles of these whose columns may hold figures of their own: Types, 14. */
const MAY_COUNT: ReadonlySet<string> = new Set<OtherRole>(['category', 'kind', 'direction']);

/**
 * Reports every unused cell with a digit as unread, in steps: in a column where no value was sought, in a row without a
 * value, or a text that goes with none of the row's values.
 */
export function* leaveRest(
  set: TableSet,
  rows: SpreadGrid,
  header: Header,
  { values, names }: Taken,
): Steps<void> {
  const counts = new Set(
    header.columns.flatMap(({ holds, header: text }, at) =>
      text === '' && holds.role === 'unknown' && isCount(rows.map((row) => row[at]!.text.trim())) ? [at] : [],
    ),
  );
  // The columns of a panel that was put below another have no header of their own.
  const columns = new Map(header.columns.map((column) => [column.column, column]));
  for (const [index, cells] of rows.entries()) {
    if (endsChunk(index)) yield;
    const own = cells.flatMap((cell) => (cell.text.trim() ? (values.get(cell) ?? []) : []));
    const isAlone = printedCells(cells).length === 1;
    cells.forEach((cell, at) => {
      const column = header.columns[at]!;
      const { role } = column.holds;
      if (column.header === '' && counts.has(at)) return;
      if (!/\p{Nd}/u.test(isAlone ? cell.text.replace(LIST_NUMBER, '') : cell.text)) return;
      if (values.has(cell) || (LABELS.has(role) && !(MAY_COUNT.has(role) && isFigureCell(cell)))) return;
      const isRead = own.some(({ value }) => set.reasonOf(value.cell) === undefined);
      if ((isRead && names.includes(at)) || tells(own, role, joinedText(cell.text))) return;
      const printed = columns.get(cell.column);
      if (set.reasonOf(cell) || (printed && set.reasonOf(printed))) return;
      const reason = set.reasonOf(column);
      if (reason) return set.leave(cell, reason);
      if (own.length > 0 && (isText(role) || MAY_COUNT.has(role))) set.leaveColumn(column, BESIDE);
      else set.leave(cell, own.length > 0 ? 'the header is not understood' : 'a note, not a row of values');
    });
  }
}

/** Matches the number of a heading in a list: 1. Air, (2) Water. */
const LIST_NUMBER = /^\D?\d{1,2}(?:\.\d{1,2})*[.、．。)）\s]\s*(?=\p{L})/u;

const BESIDE = 'the header names more than a year and a kind of value';

const isText = (role: string) => ['verdict', 'source', 'owner', 'remark', 'definition'].includes(role);

/** Whether a text of a row goes with one of its values, or with their indicator. */
function tells(own: readonly TakenValue[], role: string, text: string): boolean {
  const readings = own.filter(({ value }) => !value.column.moment);
  if (role === 'name' || role === 'property') return own.length > 0;
  if (role === 'remark') return readings.length > 0;
  if (role === 'verdict') return readings.some(({ value }) => value.column.kind === 'actual');
  return isText(role) && own.some(({ row }) => row.texts[role as OtherRole]?.includes(text));
}

/**
 * Reports columns of ranks and weights as unread, and every column of unknown content, unless it is in use, or has no
 * header and is empty or numbers the rows.
 */
export function leaveOtherColumns(
  set: TableSet,
  rows: SpreadGrid,
  header: Header,
  taken: readonly number[],
): void {
  header.columns.forEach((column, at) => {
    const { holds } = column;
    const texts = rows.map((row) => row[at]!.text.trim()).filter(Boolean);
    if (holds.role === 'rank' || holds.role === 'weight') {
      if (texts.some((text) => /\p{Nd}/u.test(text)))
        set.leaveColumn(column, 'a rank, weight or completion rate');
    } else if (holds.role === 'unknown' && !taken.includes(at) && !(column.header === '' && isCount(texts)))
      set.leaveColumn(column, holds.reason);
  });
}
