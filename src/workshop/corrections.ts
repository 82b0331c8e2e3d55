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

/** Sets the correction of a column; `undefined` removes it. */
export function withColumn(
  corrections: Corrections,
  { column, header }: Pick<HeaderColumn, 'column' | 'header'>,
  holds: ColumnRole | undefined,
): Corrections {
  const others = corrections.columns.filter((one) => one.column !== column || one.header !== header);
  return { ...corrections, columns: holds ? [...others, { column, header, holds }] : others };
}

/** Adds to the corrections of a row; fields that are `undefined`, empty or false are removed. */
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

/** The correction of a column: that with its number and header, else with its header if only one column has it. */
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

/** The corrections of columns as options of the reader, by the current column numbers. */
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

/** The role of a corrected column; unit and place stay as the header prints them. */
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

/** The multiplier and unit that a header prints in brackets, which a correction must keep. */
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

/** The time that a header prints, even if it was not read as a header of values. */
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
