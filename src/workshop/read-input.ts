import {
  sourceSteps,
  type HeaderColumn,
  type SourceOptions,
  type SourceReading,
  type Steps,
} from '../editor.js';
import { DataError, type PlanData } from '../indicator.js';
import { withAuthorAnnotations } from './annotations.js';
import { chartedOf, type Charted } from './charted.js';
import { cellNames, type CellNames } from './cell-names.js';
import { resultYears, withRows } from './corrected-rows.js';
import { withValues, type CellData } from './corrected-values.js';
import { correctedColumns } from './corrections.js';
import { duplicateSteps, type Duplicate } from './duplicates.js';
import { withNumbers } from './corrected-numbers.js';
import { unmatchedCorrections } from './unmatched-corrections.js';
import { keyOf, placedValues, type PlacedValue } from './placed-values.js';
import type { Corrections, TableInput } from './project.js';

/** What was read from a source, before and after corrections. */
export interface SourceRead {
  /** What was read with the corrections of the whole table and of its columns. */
  readonly source: SourceReading;
  /** The columns as their headers describe them, before any correction. */
  readonly printed: readonly HeaderColumn[];
  /** `source` with the corrections of rows and single values; corrected cells no longer count as unread. */
  readonly corrected: SourceReading;
  /** The corrected data with the author's annotations and note. */
  readonly data: PlanData;
  /** The part of the data that charts show. */
  readonly charted: Charted;
  /** The names of the cells, by which corrections are stored. */
  readonly names: () => CellNames;
  /** The year of each indicator's results, if they all have the same year. */
  readonly years: () => ReadonlyMap<string, number>;
  /** The headers, rows and cells of corrections that match nothing in the table. */
  readonly unmatched: readonly string[];
  /** Contradicting values for the same time. */
  readonly duplicates: readonly Duplicate[];
  /** Whether any value was read. */
  readonly isRead: boolean;
}

/** What was read, or why the source cannot be read at all. */
export type ReadResult = { readonly read: SourceRead } | { readonly problem: DataError };

/** Reads a source with its corrections, in steps. */
export function* readSteps(input: TableInput, corrections: Corrections): Steps<ReadResult> {
  try {
    return { read: yield* correctedSteps(input, corrections) };
  } catch (error) {
    if (error instanceof DataError) return { problem: error };
    throw error;
  }
}

function* correctedSteps(
  { source: text, name, ...input }: TableInput,
  corrections: Corrections,
): Steps<SourceRead> {
  const caption = corrections.title ?? input.caption;
  const { place, plan, year, fiscalStart, note, annotations = [], columns, rows, values = {} } = corrections;
  const options: SourceOptions = {
    ...(place ? { place: { id: place, name: place } } : {}),
    ...(plan === undefined ? {} : { plan }),
    ...(year === undefined ? {} : { year }),
    ...(fiscalStart === undefined ? {} : { fiscalStart }),
    ...(caption ? { table: caption } : {}),
    document: { id: name, title: caption || !isFile(name) ? '' : name },
  };
  const plain = yield* sourceSteps(text, name, options);
  yield;
  const printed = plain.columns ?? columnsOfGrid(plain);
  const own = columns.length ? correctedColumns(columns, printed) : {};
  const isCorrected = Object.keys(own).length > 0;
  const source = isCorrected ? yield* sourceSteps(text, name, { ...options, columns: own }) : plain;
  yield;
  const names = once(() => cellNames(source.grid ?? [], printed, source.isTurned));
  const found = Object.keys(values).length ? placedValues(values, names(), source.cells ?? []) : NONE;
  const corrected = withCorrections(source, found.placed, rows, names);
  yield;
  const { readings, series } = corrected.data;
  const annotated = withAuthorAnnotations(corrected.data, annotations);
  const data = note ? withNote(annotated, note) : annotated;
  yield;
  const charted = chartedOf(data);
  yield;
  const duplicates = yield* duplicateSteps(data, source.kind === 'set');
  yield;
  return {
    source,
    printed,
    corrected,
    data,
    charted,
    names,
    years: once(() => resultYears(source.data)),
    unmatched: unmatchedCorrections(corrections, printed, [source.data, corrected.data], found.unmatched),
    duplicates,
    isRead: readings.length > 0 || Boolean(series?.length),
  };
}

const NONE = { placed: [], unmatched: [] } as const;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Applies the corrections of rows and of single values. */
function withCorrections(
  source: SourceReading,
  placed: readonly PlacedValue[],
  rows: Corrections['rows'],
  names: () => CellNames,
): SourceReading {
  if (!placed.length && !Object.keys(rows).length) return source;
  const plain: CellData = { data: source.data, cells: source.cells ?? [] };
  const numbered = placed.length ? withNumbers(source, placed, names()) : plain;
  const ofRows = withRows(numbered.data, rows, numbered.cells, resultYears(source.data));
  const { data, cells } = withValues({ data: ofRows, cells: numbered.cells }, placed);
  const ids = new Set([...data.readings, ...(data.series ?? [])].map(({ id }) => id));
  const seenTo = seenToOf(placed, numbered);
  return {
    ...source,
    data,
    cells: cells.filter(({ id }) => ids.has(id)),
    unread: seenTo.size ? source.unread.filter((cell) => !seenTo.has(keyOf(cell))) : source.unread,
  };
}

/** The cells that corrections leave out or give a number. */
function seenToOf(placed: readonly PlacedValue[], { data, cells }: CellData): ReadonlySet<string> {
  const keys = new Set(placed.map(({ cell }) => keyOf(cell)));
  const own = cells.filter((cell) => keys.has(keyOf(cell)));
  const ids = new Set(own.map(({ id }) => id));
  const gaps = new Set(data.readings.flatMap(({ id, value }) => (value === null && ids.has(id) ? [id] : [])));
  const read = new Set(own.filter(({ id }) => !gaps.has(id)).map(keyOf));
  return new Set(
    placed.flatMap(({ own, cell }) => (own.isLeftOut || read.has(keyOf(cell)) ? [keyOf(cell)] : [])),
  );
}

/**
 * The columns of a table without a recognised header: the cells of the first row that has several, so that the author
 * can give their roles.
 */
function columnsOfGrid({ grid, kind }: SourceReading): readonly HeaderColumn[] {
  const textOf = (cell: NonNullable<SourceReading['grid']>[number][number]) =>
    (typeof cell === 'string' ? cell : cell.text).trim();
  const top = grid?.findIndex((row) => row.filter((cell) => textOf(cell)).length > 1) ?? -1;
  if (kind === 'format' || top < 0) return [];
  return grid![top]!.map((cell, at) => ({
    header: textOf(cell),
    row: top + 1,
    column: at + 1,
    holds: { role: 'unknown', reason: 'the header is not understood' },
  }));
}

/** Adds the author's note on the whole table. */
const withNote = (data: PlanData, text: string): PlanData => ({
  ...data,
  notes: [...data.notes, { id: 'note of the author', kind: 'caveat', text }],
});

/** Whether a name is a file name, which may say what the table is about. */
const isFile = (name: string) => /\.\w+$/.test(name);
