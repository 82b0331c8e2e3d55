import { DataError } from '../data-error.js';
import { isObject, type Fields } from '../values.js';
import {
  observationsOf,
  roleOf,
  type Category,
  type CubeCell,
  type Dimension,
  type DimensionRole,
} from './cube.js';
import type { Observed } from './observations.js';

/** Returns the data sets in a value; version 1 has the ids of dimensions in another place. */
function datasetsIn(value: unknown): Fields[] {
  if (!isObject(value)) return [];
  if (isDataset(value)) return [value];
  const link = isObject(value['link']) ? value['link']['item'] : undefined;
  const items: unknown[] =
    value['class'] === 'collection' && Array.isArray(link) ? link : Object.values(value);
  return items.filter((one): one is Fields => isObject(one) && isDataset(one));
}

const isDataset = ({ dimension, value, id }: Fields) =>
  isObject(dimension) &&
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(id) || Array.isArray(dimension['id']));

/**
 * Reads JSON-stat. The row of an observation is the index of its value, from 1.
 * @throws {DataError} naming the field, if sizes, categories and values do not match
 */
export function readJsonStat(value: Fields, file: string): Observed {
  const sets = datasetsIn(value);
  const [first] = sets;
  if (!first) throw new DataError(file, 'dimension', 'no data set with dimensions and values');
  const title = textIn(first['label']);
  return {
    observations: sets.flatMap((set) => ofDataset(set, file)),
    title: [title, textIn(first['source'])].filter(Boolean).join(', '),
    plainNumbers: true,
  };
}

function ofDataset(set: Fields, file: string) {
  const dimension = set['dimension'] as Fields;
  const old = Array.isArray(set['id']) ? set : dimension;
  const ids = list(old['id']).map(String);
  const sizes = list(old['size']).map(Number);
  if (ids.length !== sizes.length || sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new DataError(file, 'size', 'expected a whole number for each of {0}', [ids.join(', ')]);
  const roles = isObject(old['role']) ? old['role'] : {};
  const all = ids.map((id, index) => categoriesOf(dimension[id], id, sizes[index]!, file));
  const dimensions = ids.map((id): Dimension => ({ id, role: roleIn(roles, id, ids) }));
  const metric = dimensions.findIndex(({ role }) => role === 'metric');
  const cells: CubeCell[] = [];
  for (const [at, value] of entriesOf(set['value'])) {
    const categories = categoriesAt(at, sizes, all);
    if (!categories) throw new DataError(file, `value[${at}]`, 'is outside the dimensions');
    const unit = unitOf(dimension[ids[metric] ?? ''], categories[metric]);
    cells.push({
      categories,
      text: value === null || value === undefined ? '—' : String(value),
      status: statusAt(set['status'], at),
      ...unit,
      row: at + 1,
      column: 1,
      header: 'value',
    });
  }
  return observationsOf(dimensions, cells, textIn(set['label']) || file);
}

/** Returns the role that the data set gives a dimension, otherwise the one of its id unless it is taken. */
function roleIn(roles: Fields, id: string, ids: readonly string[]): DimensionRole {
  const given = (['time', 'geo', 'metric'] as const).find((role) => list(roles[role]).includes(id));
  if (given) return given === 'geo' ? 'place' : given;
  const named = roleOf(id);
  const taken = named === 'place' ? 'geo' : named;
  const isTaken = list(roles[taken]).length > 0 || ids.find((one) => roleOf(one) === named) !== id;
  return isTaken && named !== 'metric' ? 'part' : named;
}

function categoriesOf(dimension: unknown, id: string, size: number, file: string): readonly Category[] {
  const category = isObject(dimension) && isObject(dimension['category']) ? dimension['category'] : {};
  const labels = isObject(category['label']) ? category['label'] : {};
  const index = category['index'];
  const codes = Array.isArray(index)
    ? index.map(String)
    : isObject(index)
      ? Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]))
      : Object.keys(labels);
  if (codes.length !== size)
    throw new DataError(file, `dimension.${id}`, 'expected {0} categories, got {1}', [size, codes.length]);
  return codes.map((code) => ({ code, label: textIn(labels[code]) || code }));
}

/** Iterates over values and their indexes; the sparse form is an object without the missing values. */
function* entriesOf(values: unknown): Generator<readonly [number, unknown]> {
  if (Array.isArray(values)) yield* values.entries();
  else for (const [key, value] of Object.entries(values as Fields)) yield [Number(key), value];
}

/** Returns the categories at an index; the last dimension varies fastest. */
function categoriesAt(
  at: number,
  sizes: readonly number[],
  all: readonly (readonly Category[])[],
): Category[] | undefined {
  if (!Number.isInteger(at) || at < 0) return undefined;
  let rest = at;
  const found = sizes.map(() => all[0]![0]!);
  for (let index = sizes.length - 1; index >= 0; index -= 1) {
    found[index] = all[index]![rest % sizes[index]!]!;
    rest = Math.floor(rest / sizes[index]!);
  }
  return rest === 0 ? found : undefined;
}

/** Returns the unit of a metric's category and its multiplier, a power of ten. */
function unitOf(dimension: unknown, category: Category | undefined): { unit?: string; scale?: number } {
  const units =
    isObject(dimension) && isObject(dimension['category']) ? dimension['category']['unit'] : undefined;
  const unit = isObject(units) && category ? units[category.code] : undefined;
  if (!isObject(unit)) return {};
  const name = textIn(unit['symbol']) || textIn(unit['label']) || textIn(unit['base']);
  const power = Number(unit['multiplier'] ?? 0);
  return {
    ...(name ? { unit: name } : {}),
    ...(Number.isInteger(power) && power !== 0 ? { scale: 10 ** power } : {}),
  };
}

/** Returns the status of a value, from a list, an object by index, or one status for all. */
function statusAt(status: unknown, at: number): string {
  if (typeof status === 'string') return status;
  if (Array.isArray(status)) return textIn(status.length === 1 ? status[0] : status[at]);
  return isObject(status) ? textIn(status[at]) : '';
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
