import type { Indicator } from '../types.js';
import type { PrintedFigure } from './cell-figure.js';
import { joinedText, plainText } from './cell-text.js';
import type { PlacedCell } from './grid.js';
import { forceIn } from './header-role.js';
import type { KnownPeriod } from './period-of-value.js';
import type { TableRow } from './rows.js';
import type { TableSet } from './table-set.js';
import type { ValueColumn } from './value-columns.js';

/** Adds one value of a row to the set, with its source; without a figure, as a gap with the text printed. */
export function addReading(
  set: TableSet,
  row: TableRow,
  indicator: Indicator,
  column: ValueColumn,
  cell: PlacedCell,
  { period, basis }: KnownPeriod,
  figure: PrintedFigure | undefined,
  scale: number,
): void {
  const place = set.place(column.holds.place);
  const dates = 'from' in period ? `${period.from}-${period.to}` : `${period.to}`;
  const force = forceIn(row.texts.property ?? '').force ?? column.force ?? 'set';
  const remark = remarkOf(row, column, figure);
  set.add({
    id: [indicator.id, place.id, column.kind, period.kind, dates].join(' '),
    indicator: indicator.id,
    place: place.id,
    period,
    basis,
    kind: column.kind,
    ...(column.kind === 'target' ? { force } : {}),
    value: figure?.value ?? null,
    scale,
    printed: figure?.printed ?? (plainText(cell.text) || '—'),
    ...(figure?.approximation ? { approximation: figure.approximation } : {}),
    ...(remark ? { remark } : {}),
    sources: [
      {
        document: set.document.id,
        ...(set.title ? { table: set.title } : {}),
        row: set.isTurned ? cell.column : row.number,
        column: column.header,
      },
    ],
  });
}

/** The printed verdict goes to the latest result of its row. */
export function addVerdict(set: TableSet, verdict: string | undefined, from: number): void {
  if (!verdict) return;
  const actuals = set.readings.slice(from).filter(({ kind }) => kind === 'actual');
  const latest = Math.max(...actuals.map(({ period }) => period.to));
  set.readings.forEach((reading, at) => {
    if (at >= from && reading.kind === 'actual' && reading.period.to === latest)
      set.readings[at] = { ...reading, verdict };
  });
}

function remarkOf(row: TableRow, column: ValueColumn, figure: PrintedFigure | undefined): string | undefined {
  const estimate = column.holds.estimate && column.kind === 'actual' ? '预计' : undefined;
  const texts = [figure?.remark, row.texts.remark, estimate].filter((text) => text !== undefined);
  return texts.length ? joinedText(texts.join('；')) : undefined;
}
