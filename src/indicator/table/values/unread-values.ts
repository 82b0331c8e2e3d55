import type { Indicator, Reading } from '../../types.js';
import { addReading } from './add-reading.js';
import type { PrintedFigure } from '../numbers/cell-figure.js';
import { periodOfValue, type KnownPeriod } from './period-of-value.js';
import type { RowFigure, RowValue } from '../rows/row-figure.js';
import type { TableRow } from '../rows/rows.js';
import { periodOfSum } from './sums-of-plans.js';
import type { TableSet } from './table-set.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** Returns the period of a value in a row, or why it is unknown. */
export function periodIn(
  row: TableRow,
  { quantity }: Indicator,
  { column, texts = row.texts }: RowValue,
  hasAverages: boolean | undefined,
  figure?: PrintedFigure,
): KnownPeriod | UnreadReason {
  const isSaid = (figure?.over ?? figure?.during ?? texts.remark) !== undefined;
  const sum = isSaid ? undefined : periodOfSum(row.name, quantity, column.header, column.years);
  return (
    sum ??
    periodOfValue({
      name: row.name,
      quantity,
      years: column.years,
      dated: column.dated,
      ...(texts.remark ? { remark: texts.remark } : {}),
      isBesideAverage: column.kind === 'actual' && hasAverages === true,
      ...(figure ? { figure } : {}),
    })
  );
}

/** Adds the cells of a row that were left unread as values without a figure, if others of the row were read. */
export function addUnread(
  set: TableSet,
  row: TableRow,
  indicator: Indicator,
  figures: readonly RowFigure[],
  before: number,
  hasAverages: boolean | undefined,
): void {
  if (set.readings.slice(before).every(({ value }) => value === null)) return;
  for (const value of figures) {
    const { cell, column, reason } = value;
    const why = set.reasonOf(cell);
    if (!why || reason || column.moment || column.holds.change || column.holds.outcome) continue;
    const known = periodIn(row, indicator, value, hasAverages);
    if (typeof known !== 'string') addReading(set, row, indicator, value, known, undefined, 1, why);
  }
}

/**
 * Returns the empty cells of a row that mean that no figure is given, as a dash would: between two results, beside the
 * result of another place, for the only target of a row with results, and in a row without any values in a table of one
 * year. All other empty cells say nothing.
 */
export function blankCells(
  set: TableSet,
  figures: readonly RowFigure[],
  readings: readonly Reading[],
): RowFigure[] {
  const blanks = figures.filter(
    ({ column, figure, reason }) =>
      figure.kind === 'nothing' &&
      figure.printed === '' &&
      !reason &&
      !column.moment &&
      !column.holds.outcome &&
      !column.holds.change,
  );
  if (blanks.length === 0) return blanks;
  const results = readings.filter(({ kind }) => kind === 'actual');
  const known = new Set(results.map(({ place, period }) => `${period.to} ${place}`));
  const isGap = gapsOf(results.filter(({ value }) => value !== null));
  const targets = figures.filter(({ column }) => column.kind === 'target');
  const lacksTarget =
    results.length > 0 && targets.length === 1 && !readings.some(({ kind }) => kind === 'target');
  const isEmpty = readings.length === 0 && figures.length === blanks.length && isOfOneYear(figures);
  return blanks.filter((one) => {
    const { from, to } = one.column.years;
    if (one.column.kind === 'target') return lacksTarget;
    const place = set.placeId(one.column.holds.place);
    return from === to && !known.has(`${to} ${place}`) && (isEmpty || isGap(place, to));
  });
}

/**
 * Returns a test whether a place has results before and after a year, or none at all while another place has one of
 * that year.
 */
function gapsOf(results: readonly Reading[]): (place: string, year: number) => boolean {
  const years = new Map<string, number[]>();
  for (const { place, period } of results) years.set(place, [...(years.get(place) ?? []), period.to]);
  const ends = new Map(
    [...years].map(([place, all]) => [place, [Math.min(...all), Math.max(...all)] as const]),
  );
  const all = new Set(results.map(({ period }) => period.to));
  return (place, year) => {
    const [first = Infinity, last = -Infinity] = ends.get(place) ?? [];
    return (first < year && year < last) || (!ends.has(place) && all.has(year));
  };
}

const isOfOneYear = (figures: readonly RowFigure[]) =>
  new Set(figures.map(({ column }) => column.years.to)).size === 1 &&
  figures.every(({ column }) => column.kind === 'actual');
