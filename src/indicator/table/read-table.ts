import type { PlanData, Text } from '../types.js';
import { textsOf } from '../texts.js';
import { gridOfText } from './grid-of-text.js';
import { spread, type Grid, type PlacedCell, type SpreadGrid } from './grid.js';
import { headerOf, type Header } from './header.js';
import { forceIn } from './header-role.js';
import { planNamed, yearsNamed } from './named-years.js';
import { upright } from './orientation.js';
import { readRow } from './read-row.js';
import { rowsOf, type TableRow } from './rows.js';
import { TableSet, type NamedPlace, type UnreadCell } from './table-set.js';
import { valueColumns, type TableHints, type ValueColumn } from './value-columns.js';

/** What the caller knows of a table that the table may not print. */
export interface TableOptions {
  /** The place that the values are of, where the table's columns do not name places. */
  readonly place: NamedPlace;
  /** Places whose names may be headers, with the ids they are to have. */
  readonly places?: readonly NamedPlace[];
  /** The plan by its ordinal: years for headers such as 目标值 that print none. */
  readonly plan?: number;
  /** The year of columns that print none; goes before the plan. */
  readonly year?: number;
  /** What columns hold whose header is a year or a place alone. */
  readonly kind?: 'actual' | 'target';
  readonly document?: { readonly id: string; readonly title: Text };
  /** The table's title, for the source of each value. */
  readonly table?: string;
}

/** What a table says: the typed set, and each cell that was left unread with the reason. */
export interface ReadTable {
  readonly data: PlanData;
  readonly unread: readonly UnreadCell[];
}

/**
 * Reads a table as a plan prints it. It may leave a cell unread and then says so; it reports no number
 * that the table does not print as a value.
 * @param table CSV or TSV text, or a grid of cells (merged ones with their spans)
 */
export function readTable(table: string | Grid, options: TableOptions): ReadTable {
  const given = spread(typeof table === 'string' ? gridOfText(table) : table);
  const known = [options.place, ...(options.places ?? [])].flatMap(({ name }) => textsOf(name));
  const { grid, isTurned, repeatsYears } = upright(given, known);
  const header = headerOf(grid, known);
  const set = new TableSet(
    ...sourceOf(options, header),
    [options.place, ...(options.places ?? [])],
    isTurned,
  );
  const whole = !header
    ? 'no row of the table reads as a header'
    : repeatsYears && 'several rows for one year, told apart by another column';
  if (!header || whole) {
    if (whole) for (const cell of new Set(grid.flat())) set.leave(cell, whole);
    return set.result();
  }
  const { readable: all, unread } = valueColumns(header, hintsOf(options, header));
  const readable = all.filter(({ at, holds }) => holds.outcome || !isWordsOnly(grid, header, at));
  const rows = rowsOf(grid, header, readable);
  for (const column of all)
    if (!readable.includes(column))
      set.leaveColumn(header.columns[column.at]!, 'words, and no figure, stand in the column');
  for (const { column, reason } of unread) set.leaveColumn(column, reason);
  leaveUnknownColumns(grid, header, set);
  const facts = {
    bracketsAreTotals: bracketsAreTotals(given),
    shared: sharedCells(rows, readable),
    commasAreDoubtful: hasDecimalCommas(rows, readable),
    ...(header.unit ? { unit: header.unit } : {}),
  };
  for (const row of rows) readRow(set, row, readable, facts);
  return set.result();
}

function sourceOf(
  { document, table }: TableOptions,
  header: Header | undefined,
): [{ id: string; title: Text }, string] {
  const title = table || header?.caption || '';
  return [{ id: document?.id ?? 'table', title: document?.title ?? (title || '表') }, title];
}

/** Whether a column that is headed like values holds several words and not one digit, as 目标 over 创新驱动 does. */
function isWordsOnly(grid: SpreadGrid, header: Header, at: number): boolean {
  const texts = grid.slice(header.height).map((row) => row[at]!.text.trim());
  return !texts.some((text) => /\d|[０-９]/.test(text)) && texts.some((text) => /\p{L}/u.test(text));
}

/** Whether a value has a comma where no thousands can be meant, as 4,98 and 0,425 have. */
const hasDecimalCommas = (rows: readonly TableRow[], columns: readonly ValueColumn[]) =>
  rows.some(({ cells }) =>
    columns.some(({ at }) => /(?<![\d,])(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+)(?![\d,])/.test(cells[at]!.text)),
  );

/** The value cells that stand in more than one row or column. */
function sharedCells(rows: readonly TableRow[], columns: readonly ValueColumn[]): Set<PlacedCell> {
  const seen = new Set<PlacedCell>();
  const shared = new Set<PlacedCell>();
  for (const { cells } of rows)
    for (const { at } of columns) (seen.has(cells[at]!) ? shared : seen).add(cells[at]!);
  return shared;
}

function hintsOf(options: TableOptions, header: Header): TableHints {
  const title = `${options.table ?? ''} ${header.caption}`;
  const plan = options.plan ?? planNamed(title);
  const span = /plan|strategy|规划|计划|纲要/i.test(title) ? yearsNamed(title) : undefined;
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(span && span.from < span.to ? { span } : {}),
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.kind ? { kind: options.kind } : {}),
    ...forceIn(title),
  };
}

const bracketsAreTotals = (grid: SpreadGrid) =>
  grid
    .flat()
    .some(({ text }) => /[[［〔【]\s*[\]］〕】]\s*(?:内|中|里|为|表示)?.{0,8}(?:累计|合计)/.test(text));

/** A column of unknown content is told once, unless it is empty or numbers the rows. */
function leaveUnknownColumns(grid: SpreadGrid, header: Header, set: TableSet): void {
  const first = header.columns.findIndex(({ holds }) => holds.role === 'name');
  header.columns.forEach((column, at) => {
    if (column.holds.role !== 'unknown') return;
    const texts = grid
      .slice(header.height)
      .map((row) => row[at]!.text.trim())
      .filter(Boolean);
    const isNames = first < 0 && texts.some((text) => /\p{L}/u.test(text));
    if (
      texts.length === 0 ||
      isNames ||
      texts.every((text) => /^\d{1,3}$/.test(text) && column.header === '')
    )
      return;
    set.leaveColumn(column, column.holds.reason);
  });
}
