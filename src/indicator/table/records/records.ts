import { endsChunk, type Steps } from '../../steps.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { joinedNames, joinedText } from '../text/cell-text.js';
import { indicatorColumns } from '../columns/indicator-columns.js';
import { withDoubtfulUnits } from '../rows/row-sections.js';
import { ofIndicator, type RecordPlan, recordRow, withDirection } from './record-row.js';
import { columnOf, partColumns } from '../columns/part-columns.js';
import { areLabels } from '../header/name-columns.js';
import type { RowValue } from '../rows/row-figure.js';
import type { TableRow } from '../rows/rows.js';
import { valuesReader } from './record-values.js';
import { PART } from '../rows/parent-rows.js';
import type { PrintedUnit } from '../numbers/unit-of-text.js';

/** One indicator of a table of records, with its values from all rows. */
export interface RecordGroup {
  readonly row: TableRow;
  readonly values: readonly RowValue[];
}

/**
 * Whether each row is a record: a column states its time, place or kind, or columns left of the values break down an
 * indicator whose name occurs in several rows.
 */
export function holdsRecords(rows: SpreadGrid, header: Header): boolean {
  if ((['time', 'place', 'kind'] as const).some((role) => columnOf(header, role) >= 0)) return true;
  const names = header.columns.flatMap(({ holds }, at) =>
    ['name', 'unit', 'category'].includes(holds.role) ? [at] : [],
  );
  const isOfWords =
    columnOf(header, 'name') < 0 &&
    header.columns.every(({ holds }) => holds.role !== 'value' || (holds.change && !holds.years));
  const lead = header.columns.findIndex(({ holds }) => holds.role !== 'serial');
  const least = lead >= 0 && areLabels(rows.map((row) => joinedText(row[lead]!.text))) ? 1 : 2;
  if (isOfWords && indicatorColumns(rows, header).length >= least)
    return partColumns(rows, header).includes(lead);
  if (columnOf(header, 'name') < 0) return false;
  const first = header.columns.findIndex(({ holds }) => holds.role === 'value');
  const parts = partColumns(rows, header).filter(
    (at) => at < first || header.columns[at]!.holds.role === 'owner',
  );
  const printed = rows.filter((row) => first >= 0 && row[first]!.text.trim() !== '');
  const distinct = (columns: readonly number[]) =>
    new Set(printed.map((row) => JSON.stringify(columns.map((at) => joinedText(row[at]!.text))))).size;
  return (
    parts.length > 0 && distinct(names) < printed.length && distinct([...names, ...parts]) === printed.length
  );
}

/** Groups the values of a table of records by indicator, in order of appearance. */
export function* recordGroups(rows: SpreadGrid, plan: RecordPlan): Steps<RecordGroup[]> {
  const parts = partColumns(rows, plan.header).filter((at) => !plan.indicators.includes(at));
  const read = valuesReader(rows, plan);
  const groups = new Map<string, { row: TableRow; values: RowValue[] }>();
  const areBeside = plan.times.of.size === 0 && plan.dated.some(({ holds }) => holds.part);
  const columns = plan.indicators.length
    ? [...plan.indicators.map((at) => [at]), ...(areBeside ? [[]] : [])]
    : [undefined];
  const named = withWholes(rows, parts);
  for (const own of columns)
    for (const [index, cells] of rows.entries()) {
      const row = recordRow(named[index]!, index + 1, plan, parts, own?.[0]);
      const key = JSON.stringify([row.name, row.unit?.base]);
      const known = groups.get(key);
      const group = {
        row: known ? withDirection(known.row, row) : ofIndicator(row),
        values: known?.values ?? [],
      };
      groups.set(key, group);
      const isScaledAnew = row.unit !== undefined && row.unit.scale !== group.row.unit?.scale;
      for (const value of read(cells, index + 1, own))
        group.values.push({ ...(isScaledAnew ? inUnit(value, row.unit!) : value), texts: row.texts });
      if (endsChunk(index)) yield;
    }
  const found = [...groups.values()];
  const told = withDoubtfulUnits(found.map(({ row }) => row));
  return found.map((group, at) => ({ ...group, row: told[at]! }));
}

/** Keeps the unit of a row with another multiplier than the rows before: 万元 below 亿元. */
const inUnit = (value: RowValue, unit: PrintedUnit): RowValue =>
  value.column.holds.unit
    ? value
    : { ...value, column: { ...value.column, holds: { ...value.column.holds, unit } } };

/** Prefixes parts marked by `of which` with the last name above that is not a part: homicide below violence. */
function withWholes(rows: SpreadGrid, columns: readonly number[]): SpreadGrid {
  const wholes = new Map<number, string>();
  return rows.map((row) =>
    row.map((cell, at) => {
      if (!columns.includes(at)) return cell;
      const text = joinedText(cell.text);
      const part = text.replace(PART, '');
      const whole = wholes.get(at);
      if (part === text) wholes.set(at, text);
      return part === text || !whole ? cell : { ...cell, text: joinedNames([whole, part]) };
    }),
  );
}
