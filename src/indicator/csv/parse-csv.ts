import { FieldError } from '../check.js';
import { DataError } from '../data-error.js';
import { parsePlanData } from '../parse.js';
import type { PlanData } from '../types.js';
import { csvLines, recordOf, type CsvLine, type ListName } from './csv-lines.js';
import { RECORDS } from './csv-of.js';
import { numberOr } from './flat-record.js';
import { datesOf } from './series-lines.js';
import { isLabelColumn, readingLabels } from './reading-labels.js';

/** Whether a text is CSV written by {@link csvOf}: its first cell is `record`. */
export const isSetAsCsv = (text: string) => /^\uFEFF?"?record"?[,;\t]/.test(text);

/**
 * Parses CSV written by {@link csvOf}. Columns and lines may be in another order. Labels that repeat other records may
 * be empty, but must not differ from them.
 * @throws {DataError} naming file, row and column
 */
export function parseCsv(text: string, file = 'data'): PlanData {
  const { header, lines } = csvLines(text, file);
  const of = (list: ListName) => lines.filter((line) => line.list === list);
  const pointsOf = pointsBySeries(of('series'), of('points'), file);
  const series = of('series').map((line) => seriesOf(line, pointsOf(line), file));
  const lists = RECORDS.map(([, list]) => [list, of(list).map((line) => recordIn(line, header, file))]);
  const annotations = of('annotations').map((line) => recordIn(line, header, file));
  let data: PlanData;
  try {
    data = parsePlanData(
      {
        ...Object.fromEntries(lists),
        ...(series.length ? { series } : {}),
        ...(annotations.length ? { annotations } : {}),
      },
      file,
    );
  } catch (error) {
    throw error instanceof FieldError ? cellError(error, of, pointsOf) : error;
  }
  of('readings').forEach((line, index) => {
    const labels = readingLabels(data, data.readings[index]!);
    for (const column of line.cells.keys())
      if (isLabelColumn(column)) compareLabel(line, column, labels.get(column) ?? '', file);
  });
  of('series').forEach((line, index) => {
    const date = datesOf(data.series![index]!);
    pointsOf(line).forEach((point, at) => compareLabel(point, 'date', date(at), file));
  });
  return data;
}

/** Rejects a cell that differs from the other columns; a number may be written differently. */
function compareLabel({ row, cells }: CsvLine, column: string, known: string, file: string): void {
  const cell = cells.get(column);
  if (cell !== undefined && cell !== known && Number(cell) !== Number(known || NaN))
    throw new DataError(
      file,
      `row ${row}, ${column}`,
      '"{0}" where the other columns give "{1}"',
      [cell, known],
      {
        row,
        name: column,
      },
    );
}

/** Returns the record of a line; a reading with an empty value cell has no figure. */
function recordIn(line: CsvLine, header: readonly string[], file: string) {
  const isReading = line.list === 'readings';
  const record = recordOf(line, isReading ? isLabelColumn : () => false, file);
  const isGap = isReading && header.includes('value') && !line.cells.has('value');
  return isGap ? { ...record, value: null } : record;
}

/** Groups points by series, in the order of their lines; a point without its series is rejected. */
function pointsBySeries(series: readonly CsvLine[], points: readonly CsvLine[], file: string) {
  const byId = new Map(series.map(({ cells }) => [cells.get('id') ?? '', [] as CsvLine[]]));
  for (const point of points) {
    const id = point.cells.get('id') ?? '';
    const own = byId.get(id);
    if (!own)
      throw new DataError(file, `row ${point.row}, id`, '"{0}" is not among the series', [id], {
        row: point.row,
        name: 'id',
      });
    own.push(point);
  }
  return (line: CsvLine): readonly CsvLine[] => byId.get(line.cells.get('id') ?? '') ?? [];
}

/** Returns a time series with its points, and with their dates unless it gives the first one. */
function seriesOf(line: CsvLine, points: readonly CsvLine[], file: string) {
  const cellsOf = (column: string) => points.map(({ cells }) => cells.get(column));
  const flags = points.flatMap((point) => {
    const marks = [...point.cells].flatMap(([column, cell]) => (/^flags\.\d+$/.test(column) ? [cell] : []));
    return marks.length ? [{ date: point.cells.get('date'), flags: marks }] : [];
  });
  return {
    ...recordOf(line, () => false, file),
    dates: line.cells.get('dates') ?? cellsOf('date'),
    values: cellsOf('value').map((text) => (text === undefined ? null : numberOr(text))),
    ...(flags.length ? { flags } : {}),
  };
}

/** Converts an error at the field of a record to one at a cell: `row 5, period.to`. */
function cellError(
  error: FieldError,
  of: (list: ListName) => readonly CsvLine[],
  pointsOf: (line: CsvLine) => readonly CsvLine[],
): DataError {
  const [list, index, ...path] = error.steps;
  const line = of(list as ListName)[Number(index)];
  if (!line) return error;
  const [field, at] = path;
  const isOfPoint = path.length === 2 && (field === 'values' || field === 'dates');
  const point = isOfPoint ? pointsOf(line)[Number(at)] : undefined;
  const column = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  const name = point ? (field === 'values' ? 'value' : 'date') : column;
  const { row } = point ?? line;
  const cell = [`row ${row}`, name].filter(Boolean).join(', ');
  return new DataError(error.file, cell, error.code, error.values, { row, ...(name ? { name } : {}) });
}
