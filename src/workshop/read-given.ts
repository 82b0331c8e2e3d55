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
import { withRows } from './corrected-rows.js';
import { withValues } from './corrected-values.js';
import { givenColumns } from './corrections.js';
import type { Corrections, Given } from './project.js';

/** What was read of a source, and how it was corrected. */
export interface SourceRead {
  /** As read with the corrections of the whole table and of its columns. */
  readonly source: SourceReading;
  /** The columns as their headers say, before any correction. */
  readonly printed: readonly HeaderColumn[];
  /** The data for the charts, its rows corrected too. */
  readonly data: PlanData;
  /** What charts show of it. */
  readonly charted: Charted;
  /** The corrections of its single values. */
  readonly values: NonNullable<Corrections['values']>;
  /** Whether a value was read. */
  readonly isRead: boolean;
}

/** What was read, or why the source cannot be read at all. */
export type ReadResult = { readonly read: SourceRead } | { readonly problem: DataError };

/** Reads a source with its corrections, in steps. */
export function* givenSteps(given: Given, corrections: Corrections): Steps<ReadResult> {
  try {
    return { read: yield* correctedSteps(given, corrections) };
  } catch (error) {
    if (error instanceof DataError) return { problem: error };
    throw error;
  }
}

function* correctedSteps(
  { source: text, name, ...given }: Given,
  corrections: Corrections,
): Steps<SourceRead> {
  const caption = corrections.title ?? given.caption;
  const { place, plan, year, note, annotations = [], columns, rows, values = {} } = corrections;
  const options: SourceOptions = {
    ...(place ? { place: { id: place, name: place } } : {}),
    ...(plan === undefined ? {} : { plan }),
    ...(year === undefined ? {} : { year }),
    ...(caption ? { table: caption } : {}),
    document: { id: name, title: caption || !isFile(name) ? '' : name },
  };
  const plain = yield* sourceSteps(text, name, options);
  yield;
  const printed = plain.columns ?? columnsOfGrid(plain);
  const own = columns.length ? givenColumns(columns, printed) : {};
  const isCorrected = Object.keys(own).length > 0;
  const source = isCorrected ? yield* sourceSteps(text, name, { ...options, columns: own }) : plain;
  yield;
  const { readings, series } = source.data;
  const isRead = readings.length > 0 || Boolean(series?.length);
  const corrected = withAuthorAnnotations(
    withValues(withRows(source.data, rows, source.cells), values, source.data),
    annotations,
  );
  const data = note ? withNote(corrected, note) : corrected;
  yield;
  return { source, printed, data, charted: chartedOf(data), isRead, values };
}

/**
 * The columns of a table in which no row reads as a header: the first with several cells, which the author may explain.
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

/** The data with a note of the author on the whole of it. */
const withNote = (data: PlanData, text: string): PlanData => ({
  ...data,
  notes: [...data.notes, { id: 'note of the author', kind: 'caveat', text }],
});

/** Whether a name is that of a file, which may say what a table is of. */
const isFile = (name: string) => /\.\w+$/.test(name);
