import type { Indicator, Reading, Text } from '../../types.js';
import type { PrintedFigure } from '../numbers/cell-figure.js';
import { joinedText, plainText } from '../text/cell-text.js';
import { markedAs } from '../numbers/flags.js';
import { forceIn } from '../text/header-words.js';
import type { KnownPeriod } from './period-of-value.js';
import type { TableRow } from '../rows/rows.js';
import type { TableSet } from './table-set.js';
import { flagsOfValue, type RowFigure } from '../rows/row-figure.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/**
 * Adds one value of a row to the set, with its source. A value without a figure becomes a gap that keeps the printed
 * text and, if it was left unread, the reason, unless another cell gives the value.
 */
export function addReading(
  set: TableSet,
  row: TableRow,
  indicator: Indicator,
  value: RowFigure,
  { period, basis }: KnownPeriod,
  figure: PrintedFigure | undefined,
  scale: number,
  unread?: UnreadReason,
): void {
  const { column, cell } = value;
  const place = set.place(column.holds.place);
  const dates = 'from' in period ? `${period.from}-${period.to}` : `${period.to}`;
  const texts = value.texts ?? row.texts;
  const force = forceIn(texts.property ?? '').force ?? column.force ?? 'set';
  const remark = remarkOf(row, value, figure);
  const marked = markedAs(column.kind, flagsOfValue(value, figure));
  const reading: Reading = {
    id: [indicator.id, place.id, marked.kind, period.kind, dates].join(' '),
    indicator: indicator.id,
    place: place.id,
    period,
    basis,
    ...marked,
    ...(column.holds.base && column.kind === 'actual' ? { base: true } : {}),
    ...(column.kind === 'target' ? { force } : {}),
    value: figure?.value ?? null,
    scale,
    printed: figure?.printed ?? (plainText(cell.text) || '—'),
    ...(unread ? { unread } : {}),
    ...(figure?.upTo === undefined ? {} : { upTo: figure.upTo }),
    ...(figure?.approximation ? { approximation: figure.approximation } : {}),
    ...(remark ? { remark } : {}),
    ...(value.texts?.verdict && marked.kind === 'actual' ? { verdict: value.texts.verdict } : {}),
    sources: [
      {
        document: set.document.id,
        ...(set.title ? { table: set.title } : {}),
        row: value.row ?? (set.isTurned ? cell.column : row.number),
        column: column.header,
      },
    ],
  };
  if (unread && set.has(reading.id)) return;
  if (figure) set.assumptions.addValue(column, period.to);
  if (value.row !== undefined && set.contradicts(reading))
    set.leave(cell, 'a second value for the same time');
  else set.add(reading, cell);
}

/** Gives the printed verdict to the latest results among the readings of a row, which start at `from`. */
export function addVerdict(set: TableSet, verdict: string | undefined, from: number): void {
  if (!verdict) return;
  const own = set.readings.slice(from);
  const latest = own.reduce(
    (last, { kind, period }) => (kind === 'actual' ? Math.max(last, period.to) : last),
    0,
  );
  own.forEach((reading, at) => {
    if (reading.kind === 'actual' && reading.period.to === latest)
      set.readings[from + at] = { ...reading, verdict };
  });
}

/** Joins what its cell, the row's remark column, a year printed otherwise and an unknown code add to a value. */
function remarkOf(row: TableRow, value: RowFigure, figure: PrintedFigure | undefined): Text | undefined {
  const { years } = value.column;
  const texts = [
    figure?.remark,
    (value.texts ?? row.texts).remark,
    years.stands ? years.printed : undefined,
    value.remark,
  ].flatMap((one) => (one ? [typeof one === 'string' ? joinedText(one) : one] : []));
  if (texts.length < 2) return texts[0];
  if (texts.every((one) => typeof one === 'string')) return texts.join(SEPARATORS.zh);
  return Object.fromEntries(
    Object.entries(SEPARATORS).map(([lang, separator]) => [
      lang,
      texts.map((one) => (typeof one === 'string' ? one : (one[lang] ?? ''))).join(separator),
    ]),
  );
}

/** Separators between the texts of a remark, by language. */
const SEPARATORS = { zh: '；', en: '; ' };
