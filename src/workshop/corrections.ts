import {
  timeOfText,
  unitOfText,
  type HeaderColumn,
  type HeaderRole,
  type PrintedUnit,
  type SourceOptions,
  type ValueHeader,
} from '../editor.js';
import type { ColumnCorrection, Corrections, ColumnRole, RowCorrection } from './project.js';
import { stepOf } from './times.js';

/** Whether nothing is corrected. */
export const isEmpty = ({ columns, rows, ...others }: Corrections): boolean =>
  !columns.length && !Object.keys(rows).length && !Object.keys(others).length;

/** The corrections with another one of a column; `undefined` takes it back. */
export function withColumn(
  corrections: Corrections,
  { column, header }: Pick<HeaderColumn, 'column' | 'header'>,
  holds: ColumnRole | undefined,
): Corrections {
  const others = corrections.columns.filter((one) => one.column !== column || one.header !== header);
  return { ...corrections, columns: holds ? [...others, { column, header, holds }] : others };
}

/** The corrections with further ones of a row; a field that is `undefined` is taken back. */
export function withRow(
  corrections: Corrections,
  indicator: string,
  further: Partial<RowCorrection>,
): Corrections {
  const fields = Object.entries({ ...corrections.rows[indicator], ...further }).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  );
  const { [indicator]: _, ...others } = corrections.rows;
  const rows = fields.length ? { ...others, [indicator]: Object.fromEntries(fields) } : others;
  return { ...corrections, rows };
}

/** The correction that is meant for a column: of its number and header, or of the only column with that header. */
export function correctionOf(
  corrections: readonly ColumnCorrection[],
  column: HeaderColumn,
  columns: readonly HeaderColumn[],
): ColumnCorrection | undefined {
  const own = corrections.filter(({ header }) => header === column.header);
  const exact = own.find((one) => one.column === column.column);
  if (exact) return exact;
  const isOnly = columns.filter(({ header }) => header === column.header).length === 1;
  return isOnly && own.length === 1 ? own[0] : undefined;
}

/** The corrections of columns as the reader takes them, by the numbers of the columns that the table has now. */
export function correctedColumns(
  corrections: readonly ColumnCorrection[],
  columns: readonly HeaderColumn[],
): NonNullable<SourceOptions['columns']> {
  const entries = columns.flatMap((column) => {
    const found = correctionOf(corrections, column, columns);
    return found ? [[column.column, roleOf(found.holds, column)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What a column holds by its correction; unit and place stay as the header prints them. */
function roleOf(own: ColumnRole, column: HeaderColumn): HeaderRole {
  if (own.role !== 'value') return own;
  const { header, holds: printed } = column;
  const value = printed.role === 'value' ? printed : undefined;
  const unit = value ? value.unit : multiplierOf(header);
  return {
    role: 'value',
    kind: own.kind === 'target' ? 'target' : 'actual',
    ...(own.kind === 'base' ? { base: true } : {}),
    ...timeOf(own.time, column),
    ...(unit ? { unit } : {}),
    ...(value?.place ? { place: value.place } : {}),
    ...(value?.part ? { part: value.part } : {}),
  };
}

/** The multiplier with its unit that a header prints in brackets, which no correction may lose. */
function multiplierOf(header: string): PrintedUnit | undefined {
  const units = Array.from(header.matchAll(/[(（]([^()（）]+)[)）]/g), ([, inside = '']) =>
    unitOfText(inside),
  );
  return units.find((unit) => unit && unit.scale !== 1);
}

/** The time that the author gives to a column, else that of its header. */
function timeOf(
  time: string | undefined,
  { header, holds }: Pick<HeaderColumn, 'header' | 'holds'>,
): Pick<ValueHeader, 'years' | 'moment'> {
  const step = time === undefined ? undefined : stepOf(time);
  if (time === undefined || !step || step === 'hour') return timeOfHeader({ header, holds });
  if (step !== 'year') return { moment: { step, date: time } };
  const isMoment = 'moment' in timeOfHeader({ header, holds });
  return { years: { from: Number(time), to: Number(time), ...(isMoment ? { stands: true } : {}) } };
}

/** The time that a header prints, also one that was read as a header of something else than values. */
export function timeOfHeader({
  header,
  holds,
}: Pick<HeaderColumn, 'header' | 'holds'>): Pick<ValueHeader, 'years' | 'moment'> {
  if (holds.role !== 'value') {
    const time = timeOfText(header, undefined);
    return time && time !== 'unclear' ? time : {};
  }
  const { years, moment } = holds;
  return { ...(years ? { years } : {}), ...(moment ? { moment } : {}) };
}
