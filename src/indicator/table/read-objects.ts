import type { ReadTable, TableOptions } from './read-table.js';
import { readTable } from './read-table.js';
import type { UnreadCell } from './table-set.js';
import { textsOf } from '../texts.js';

/**
 * A plain record. Wide: `{indicator, unit, baseline, target, actual}`, where a field may name its year
 * (`target2025`). Long: `{indicator, unit, year, value}` with `kind` ('actual' or 'target') and `place`.
 */
export type PlainObject = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Reads an array of plain records as {@link readTable} reads a table, to the same set. Fields are named as
 * columns are headed, in English or Chinese; null is no figure and an absent field no cell. In what is
 * left unread, `row` counts the records and `column` the fields of the first, both from 1.
 */
export function readObjects(objects: readonly PlainObject[], options: TableOptions): ReadTable {
  const isLong = objects.some((one) => one['year'] !== undefined && one['value'] !== undefined);
  return isLong ? readLong(objects, options) : readWide(objects, options);
}

function readWide(objects: readonly PlainObject[], options: TableOptions): ReadTable {
  const fields = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const body = objects.map((one) => fields.map((field) => cellText(one[field])));
  const { data, unread } = readTable([fields.map(spaced), ...body], options);
  return { data, unread: unread.map((cell) => ({ ...cell, row: Math.max(1, cell.row - 1) })) };
}

/** A record for each value becomes a cell under its year, place and kind. */
function readLong(objects: readonly PlainObject[], options: TableOptions): ReadTable {
  const wordOf = (kind: string) => (/^(?:target|目标)/i.test(kind) ? '目标' : kind === '' ? '实际' : kind);
  const headerOf = (one: PlainObject) =>
    [cellText(one['place']), cellText(one['year']), wordOf(cellText(one['kind']))].filter(Boolean).join(' ');
  const headers = [...new Set(objects.map(headerOf))];
  const names = [
    ...new Set(objects.map((one) => JSON.stringify([cellText(one['indicator']), cellText(one['unit'])]))),
  ];
  const places = [...new Set(objects.map((one) => cellText(one['place'])).filter(Boolean))];
  const known = [options.place, ...(options.places ?? [])].flatMap(({ name }) => textsOf(name));
  const added = places.filter((name) => !known.includes(name)).map((name) => ({ id: name, name }));
  const from = new Map<string, number>();
  const grid = names.map((key, row) => {
    const cells = headers.map(() => '');
    objects.forEach((one, index) => {
      const column = headers.indexOf(headerOf(one));
      if (JSON.stringify([cellText(one['indicator']), cellText(one['unit'])]) !== key || cells[column])
        return;
      cells[column] = cellText(one['value']);
      from.set(`${row + 2} ${column + 3}`, index + 1);
    });
    return [...(JSON.parse(key) as string[]), ...cells];
  });
  const read = readTable([['指标', '单位', ...headers], ...grid], {
    ...options,
    places: [...(options.places ?? []), ...added],
  });
  const fields = Object.keys(objects[0] ?? {});
  const told = read.unread.map((cell) => {
    const row =
      from.get(`${cell.row} ${cell.column}`) ?? objects.findIndex((one) => headerOf(one) === cell.text) + 1;
    return { ...cell, row: Math.max(1, row), column: fields.indexOf('value') + 1 };
  });
  const lost = objects.flatMap((one, index): UnreadCell[] =>
    [...from.values()].includes(index + 1)
      ? []
      : [
          {
            row: index + 1,
            column: fields.indexOf('value') + 1,
            text: cellText(one['value']),
            reason: 'a second value for the same time',
          },
        ],
  );
  return { data: read.data, unread: [...told, ...lost] };
}

/** A field's value as a cell prints it; null is a dash, and a number keeps its digits. */
function cellText(value: string | number | null | undefined): string {
  if (value === undefined) return '';
  return value === null ? '—' : String(value);
}

/** `target2025` and `actual_2020` as headers: target 2025, actual 2020. */
const spaced = (field: string) =>
  field
    .replace(/_/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z]|\d)/g, ' ')
    .replace(/(?<=\d)(?=[A-Za-z])/g, ' ')
    .trim();
