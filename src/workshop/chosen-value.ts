import type { ReadCell } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { inLang, langOf, messagesOf } from '../messages.js';
import { cellRoles, type RoleOf } from './cell-roles.js';
import { valueKey } from './corrected-values.js';
import type { WorkshopMessages } from './messages/index.js';
import type { SourceRead } from './read-given.js';
import type { ChosenValue } from './value-form.js';

type Place = Pick<ReadCell, 'row' | 'column'>;

/** The value that a cell gave, with what is corrected of it; undefined where it gave none. */
export function chosenValue(
  { source, values }: SourceRead,
  { row, column }: Place,
  messages: WorkshopMessages,
): (ChosenValue & { readonly key: string }) | undefined {
  const isChosen = (one: Place) => one.row === row && one.column === column;
  const cell = source.cells?.find(isChosen);
  if (!cell) return undefined;
  const { data } = source;
  const [key] = keysOfCells(data, [cell]);
  const reading = data.readings.find(({ id }) => id === cell.id);
  const of = reading ?? data.series?.find(({ id }) => id === cell.id);
  if (key === undefined || !of) return undefined;
  const lang = langOf(messages.tag);
  const library = messagesOf(lang);
  const name = inLang(data.indicators.find(({ id }) => id === of.indicator)?.name ?? '', lang);
  const time = reading ? library.period(reading.period) : (cell.date ?? '');
  return {
    key,
    name: name + library.comma + time,
    read: messages.check.role[cellRoles(source, isChosen)(row, column, '').role],
    year: reading && !('from' in reading.period) ? reading.period.to : undefined,
    hasKind: reading !== undefined,
    own: values[key] ?? {},
  };
}

/** The roles of cells with what is corrected of single values. */
export function correctedRoles(
  { source, values }: SourceRead,
  roleOf: RoleOf,
  cells: readonly ReadCell[],
): RoleOf {
  if (!Object.keys(values).length) return roleOf;
  const keys = keysOfCells(source.data, cells);
  const own = new Map(
    cells.flatMap((cell, at) => {
      const correction = values[keys[at] ?? ''];
      return correction ? [[`${cell.row} ${cell.column}`, correction] as const] : [];
    }),
  );
  return (row, column, text) => {
    const { kind, isLeftOut } = own.get(`${row} ${column}`) ?? {};
    if (isLeftOut) return { role: 'aside' };
    return kind ? { role: kind } : roleOf(row, column, text);
  };
}

/** The name of the value of each cell; undefined where it gave none. */
function keysOfCells(data: PlanData, cells: readonly ReadCell[]): (string | undefined)[] {
  const ids = new Set(cells.map(({ id }) => id));
  const readings = new Map(data.readings.flatMap((one) => (ids.has(one.id) ? [[one.id, one] as const] : [])));
  const all = new Map(data.series?.flatMap((one) => (ids.has(one.id) ? [[one.id, one] as const] : [])));
  return cells.map(({ id, date }) => {
    const reading = readings.get(id);
    if (reading) return valueKey(data, reading);
    const series = all.get(id);
    return series && date !== undefined ? valueKey(data, series, date) : undefined;
  });
}
