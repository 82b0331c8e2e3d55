import { spread, type HeaderColumn, type PlacedCell } from '../editor.js';
import type { Grid } from '../tables.js';

/** Names the cells of a table so that corrections still find them in its next version. */
export interface CellNames {
  /** The name of the cell in a row and column, both from 1. */
  readonly nameOf: (row: number, column: number) => string;
  /** The cell with a name; undefined if the table has none. */
  readonly cellOf: (name: string) => PlacedCell | undefined;
  /** The labels of a row (of a column if transposed): its texts in columns with these roles, without repeats. */
  readonly labelOf: (line: number, roles: readonly string[]) => string;
}

/** The roles of the columns that identify a row. */
const LABELS: readonly string[] = ['name', 'category', 'place', 'time', 'kind'];

/**
 * Names cells by the labels of their row and the header of their column, numbered if several have the same. Corrections
 * do not change these names, as they use the table as printed.
 * @param columns the columns as their headers describe them, before any correction
 * @param isTurned whether the table is transposed, so that `columns` are rows
 */
export function cellNames(grid: Grid, columns: readonly HeaderColumn[], isTurned = false): CellNames {
  const cells = spread(grid);
  const at = (line: number, head: number) =>
    isTurned ? cells[head - 1]?.[line - 1] : cells[line - 1]?.[head - 1];
  const known = columns.filter(({ holds }) => LABELS.includes(holds.role)).map(({ column }) => column);
  const [first = 1] = columns.flatMap(({ holds, column }) => (holds.role === 'value' ? [column] : []));
  const before = Array.from({ length: Math.max(1, first - 1) }, (_, index) => index + 1);
  const textsIn = (line: number, heads: readonly number[]) => [
    ...new Set(heads.map((head) => squeezed(at(line, head)?.text ?? ''))),
  ];
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  const labels = known.length ? known : before;
  const lines = numbered(isTurned ? width : height, (line) => textsIn(line, labels).join(' '));
  const headers = new Map(columns.map(({ column, header }) => [column, header]));
  const heads = numbered(isTurned ? height : width, (head) =>
    squeezed(headers.get(head) ?? at(1, head)?.text ?? ''),
  );
  const [rows, across] = isTurned ? [heads, lines] : [lines, heads];
  return {
    nameOf: (row, column) => [...rows.nameOf(row), ...across.nameOf(column)].join('\n'),
    cellOf: (name) => {
      const [row = '', nthRow = '', column = '', nthColumn = ''] = name.split('\n');
      return cells[rows.find(row, nthRow) - 1]?.[across.find(column, nthColumn) - 1];
    },
    labelOf: (line, roles) =>
      textsIn(
        line,
        columns.filter(({ holds }) => roles.includes(holds.role)).map(({ column }) => column),
      ).join(' '),
  };
}

/** The maximum length of a label within a name, in characters. */
const LONGEST = 80;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** Names items by a text and, from the second with the same text on, by their number among these. */
function numbered(length: number, textOf: (number: number) => string) {
  const byText = new Map<string, number[]>();
  const texts = Array.from({ length }, (_, at) => textOf(at + 1));
  for (const [at, text] of texts.entries()) {
    const same = byText.get(text);
    if (same) same.push(at + 1);
    else byText.set(text, [at + 1]);
  }
  return {
    nameOf: (number: number): readonly [text: string, nth: string] => {
      const text = texts[number - 1] ?? '';
      const nth = byText.get(text)?.indexOf(number) ?? -1;
      return [text, nth > 0 ? String(nth + 1) : ''];
    },
    /** The number of an item, from 1; NaN if there is none. */
    find: (text: string, nth: string): number => byText.get(text)?.[nth ? Number(nth) - 1 : 0] ?? NaN,
  };
}
