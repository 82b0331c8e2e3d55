import type { Indicator } from '../types.js';
import { addReading, addVerdict } from './add-reading.js';
import { cellFigure, type CellHints, type PrintedFigure } from './cell-figure.js';
import type { PlacedCell } from './grid.js';
import { overPlan, periodOfValue, type KnownPeriod } from './period-of-value.js';
import { baseUnit, isLowerByTargets, rowIndicator, type RowFigure } from './row-indicator.js';
import type { TableRow } from './rows.js';
import { scaleOfFigure } from './scale-of-figure.js';
import type { TableSet } from './table-set.js';
import type { PrintedUnit } from './unit-of-text.js';
import type { ValueColumn } from './value-columns.js';
import type { UnreadReason } from './unread-reasons.js';

/** What the whole table says that bears on each row. */
export interface TableFacts extends CellHints {
  /** The unit of rows that print none. */
  readonly unit?: PrintedUnit;
  /** Cells that reach over several rows or columns of values. */
  readonly shared: ReadonlySet<PlacedCell>;
}

/** Reads the values of one row into the set; what is not understood is noted there. */
export function readRow(
  set: TableSet,
  row: TableRow,
  columns: readonly ValueColumn[],
  facts: TableFacts,
): void {
  const figures = columns.map((column): RowFigure => {
    const cell = row.cells[column.at]!;
    return { column, cell, figure: cellFigure(cell.text, facts) };
  });
  const leaveAll = (reason: UnreadReason) => figures.forEach(({ cell }) => set.leave(cell, reason));
  if (!/\p{L}/u.test(row.name)) return leaveAll('the row has no name');
  if (row.unitDoubtful) return leaveAll('the row has two units, or one that is not understood');
  const printed = row.unit ?? facts.unit;
  const base = baseUnit(figures, printed);
  const indicator = rowIndicator(set, row, base, figures);
  if (!indicator) return leaveAll('the same indicator stands in two rows');
  const before = set.readings.length;
  for (const one of figures) {
    const isShared =
      facts.shared.has(one.cell) && one.figure.kind !== 'nothing' && one.figure.kind !== 'words';
    if (isShared) set.leave(one.cell, 'one cell for several rows or columns');
    else readCell(set, row, indicator, base, one, one.column.holds.unit ?? printed, facts);
  }
  for (const one of gapsBetween(set, figures, indicator.id))
    readCell(
      set,
      row,
      indicator,
      base,
      { ...one, figure: { kind: 'nothing', printed: '—' } },
      printed,
      facts,
    );
  const outcome = figures.find(({ column, figure }) => column.holds.outcome && figure.kind === 'words');
  addVerdict(set, row.texts.verdict ?? outcome?.cell.text.trim(), before);
  if (isLowerByTargets(indicator, set.readings.slice(before)))
    set.indicators.set(indicator.id, { ...indicator, better: 'lower' });
}

/** The empty cells between two results of a row: a gap in the years, while those at either end say nothing. */
function gapsBetween(set: TableSet, figures: readonly RowFigure[], indicator: string): RowFigure[] {
  return figures.filter(({ column, figure }) => {
    const isYear = column.kind === 'actual' && column.years.from === column.years.to && !column.holds.outcome;
    if (!isYear || figure.kind !== 'nothing' || figure.printed !== '') return false;
    const place = set.placeId(column.holds.place);
    const own = set.readings.filter(
      (one) => one.indicator === indicator && one.place === place && one.kind === 'actual',
    );
    const years = own.filter(({ value }) => value !== null).map(({ period }) => period.to);
    const { to } = column.years;
    return Math.min(...years) < to && to < Math.max(...years) && !own.some((one) => one.period.to === to);
  });
}

function readCell(
  set: TableSet,
  row: TableRow,
  indicator: Indicator,
  base: string,
  { column, cell, figure }: RowFigure,
  printed: PrintedUnit | undefined,
  facts: TableFacts,
): void {
  const { change, outcome } = column.holds;
  const add = (known: KnownPeriod, read: PrintedFigure | undefined, scale: number) =>
    addReading(set, row, indicator, column, cell, known, read, scale);
  if (figure.kind === 'unclear') return set.leave(cell, figure.reason);
  if (figure.kind === 'nothing' && (figure.printed === '' || change)) return;
  if (figure.kind === 'words' && (outcome || change)) return;
  if (figure.kind !== 'cumulative') {
    const read = figure.kind === 'figure' ? figure : undefined;
    const isRate = indicator.quantity === 'growth' && /年均|annual/i.test(column.header);
    if (change && !isRate) return set.leave(cell, 'a rate or a total beside the level');
    const known = change
      ? overPlan('average', column.years, 'column')
      : periodOfValue({
          name: row.name,
          quantity: indicator.quantity,
          years: column.years,
          dated: column.dated,
          ...(row.texts.remark ? { remark: row.texts.remark } : {}),
          ...(read ? { figure: read } : {}),
        });
    const scale = read ? scaleOfFigure(read, printed, base) : 1;
    if (typeof known === 'string') return set.leave(cell, known);
    if (typeof scale === 'string') return set.leave(cell, scale);
    add(known, read, scale);
    if (read?.doubtful)
      set.leave({ ...cell, text: read.doubtful }, 'a number in brackets may be a total or a footnote');
    if (!read?.cumulative) return;
  }
  if (figure.kind !== 'figure' && figure.kind !== 'cumulative') return;
  if (indicator.quantity !== 'flow' && indicator.quantity !== 'growth')
    return set.leave(cell, 'a figure in brackets, which for a level is its change and no total');
  const total = overPlan('total', column.years, facts.bracketsAreTotals ? 'remark' : 'inferred');
  if (typeof total === 'string') return set.leave(cell, total);
  if (figure.kind === 'cumulative' && figure.percent && base !== '%')
    return set.leave(cell, 'two units in one row');
  const scale = figure.kind === 'figure' && figure.scale !== 1 ? figure.scale : (printed?.scale ?? 1);
  add(total, { kind: 'figure', scale: 1, ...figure.cumulative! }, scale);
}
