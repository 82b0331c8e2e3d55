import { endsChunk, type Steps } from '../steps.js';
import type { PointFlag, Text } from '../types.js';
import type { PlacedCell } from '../table/grid/grid.js';
import type { ReadTable } from '../table/read-table.js';
import type { TableOptions } from '../table/columns/table-options.js';
import { readRow } from '../table/values/read-row.js';
import type { RowValue } from '../table/rows/row-figure.js';
import type { TableRow } from '../table/rows/rows.js';
import { joinedNames } from '../table/text/cell-text.js';
import { TableSet } from '../table/values/table-set.js';
import type { UnreadReason } from '../table/text/unread-reasons.js';
import { namedUnit } from './named-unit.js';
import type { ObservedTime } from './observed-time.js';

/** A value of a file in a known format, and everything the format says about it. */
export interface Observation {
  /** The indicator's name, from the whole to the part. */
  readonly name: readonly string[];
  /** The name of the unit; absent or empty for a plain count. */
  readonly unit?: string;
  /** The name of the place; absent for the place of the whole file. */
  readonly place?: string;
  readonly time: ObservedTime | undefined;
  /** Defaults to `actual`. */
  readonly kind?: 'actual' | 'target';
  /** Whether it is the starting point of targets. */
  readonly base?: boolean;
  /** The value as written in the file. */
  readonly text: string;
  /** The multiplier of the value; 1 by default. */
  readonly scale?: number;
  /** Flags in the file, such as provisional. */
  readonly flags?: readonly PointFlag[];
  /** A remark to publish with the value. */
  readonly remark?: Text;
  /** Why the value is left unread. */
  readonly reason?: UnreadReason;
  /** The position, from 1; `header` is the format's name for the column. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** What a format says about an indicator in addition to its values. */
export interface IndicatorFacts {
  /** Which direction is better, in words: `lower is better`. */
  readonly direction?: string;
  readonly definition?: string;
  readonly source?: string;
}

/** The result of reading a known format. */
export interface Observed {
  readonly observations: readonly Observation[];
  /** By the joined name of the indicator. */
  readonly facts?: ReadonlyMap<string, IndicatorFacts>;
  /** The title or source named in the file; otherwise the caller's title is used. */
  readonly title?: string;
  /**
   * Whether values are plain numbers with a decimal point; they are then no years, dates or fractions of percentages.
   */
  readonly plainNumbers: boolean;
}

/**
 * Builds the data from observations, in steps, with one indicator for each name and unit; also returns what was left
 * unread.
 */
export function* setOf(observed: Observed, options: TableOptions): Steps<ReadTable> {
  const { id = 'table', title = 'table' } = options.document ?? {};
  const document = { id, title: observed.title || title };
  const home = options.place ?? { id, name: '' };
  const set = new TableSet(document, options.table ?? '', [home, ...(options.places ?? [])], false);
  const presentYear = options.presentYear ?? new Date().getFullYear();
  const groups = new Map<string, Observation[]>();
  for (const one of observed.observations) {
    const key = JSON.stringify([one.name, one.unit]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const cellFacts = { shared: new Set<PlacedCell>(), plainNumbers: observed.plainNumbers };
  let number = 0;
  for (const group of groups.values()) {
    const row = rowOf(group[0]!, ++number, observed.facts);
    if (endsChunk(number)) yield;
    yield* readRow(
      set,
      row,
      group.map((one) => valueOf(one, presentYear)),
      cellFacts,
    );
  }
  return set.result();
}

function rowOf(first: Observation, number: number, facts: Observed['facts']): TableRow {
  const name = joinedNames(first.name);
  const { name: shown, unit } = namedUnit(name, first.unit ?? '');
  return { name: shown, ...(unit ? { unit } : {}), number, texts: { ...facts?.get(name) }, cells: [] };
}

const NO_YEARS = { from: 0, to: 0 };

function valueOf(one: Observation, presentYear: number): RowValue {
  const { row, column, header, text, place, time, kind = 'actual', base, scale } = one;
  const { flags = [], remark } = one;
  const years = time && time !== 'part' ? time.years : NO_YEARS;
  const isSure = !flags.includes('estimate') && !flags.includes('forecast');
  const reason = one.reason ?? reasonOf(time, isSure ? kind : undefined, presentYear);
  return {
    row,
    cell: { text, header: false, row, column },
    column: {
      at: column - 1,
      header,
      holds: { role: 'value', kind, ...(base ? { base } : {}), ...(place ? { place } : {}) },
      kind,
      years,
      dated: true,
      ...(time && time !== 'part' && time.moment ? { moment: time.moment } : {}),
    },
    ...(scale === undefined || scale === 1 ? {} : { scale }),
    ...(flags.length ? { flags } : {}),
    ...(remark ? { remark } : {}),
    ...(reason ? { reason } : {}),
  };
}

function reasonOf(
  time: ObservedTime | undefined,
  kind: 'actual' | 'target' | undefined,
  presentYear: number,
): UnreadReason | undefined {
  if (time === undefined) return 'no year found for the value';
  if (time === 'part') return 'part of a year';
  return kind === 'actual' && time.years.to > presentYear ? 'a result of a year still to come' : undefined;
}
