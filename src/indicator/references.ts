import { DataError } from './data-error.js';
import { records, type FieldType } from './format.js';
import type { PlanData } from './types.js';

interface Identified {
  readonly id: string;
  readonly [field: string]: unknown;
}

const lists = Object.keys(records.PlanData) as (keyof PlanData)[];
const recordsOf = (data: PlanData, list: keyof PlanData) =>
  (data[list] ?? []) as unknown as readonly Identified[];

/**
 * Checks that ids are unique within each list, and that each id that is referred to exists.
 * @throws {DataError} naming the record and field
 */
export function checkReferences(data: PlanData, file: string): void {
  const known = Object.fromEntries(lists.map((list) => [list, idsOf(data, list, file)]));
  const concepts = new Set(data.indicators.map(({ concept }) => concept));
  const need = (list: keyof PlanData, id: unknown, path: string) => {
    if (id !== undefined && !known[list]?.has(id as string))
      throw new DataError(file, path, `"${String(id)}" is not among the ${list}`);
  };

  const checkField = (type: FieldType, value: unknown, path: string): void => {
    if (type === 'containers') {
      for (const id of [value].flat() as (string | undefined)[])
        if (!concepts.has(id)) need('indicators', id, path);
    } else if (typeof type === 'string') return;
    else if ('idIn' in type) need(type.idIn, value, path);
    else if ('idsIn' in type)
      (value as readonly string[] | undefined)?.forEach((id, index) =>
        need(type.idsIn, id, `${path}[${index}]`),
      );
    else if ('list' in type && type.list in referring)
      (value as readonly Identified[] | undefined)?.forEach((one, index) =>
        checkRecord(type.list, one, `${path}[${index}]`),
      );
  };
  const checkRecord = (name: string, record: Identified, path: string) => {
    for (const [field, type] of referring[name] ?? []) checkField(type, record[field], `${path}.${field}`);
  };

  for (const list of lists) {
    const name = records.PlanData[list].type.list;
    if (name in referring)
      recordsOf(data, list).forEach((record, index) =>
        checkRecord(name, record, `${list}[${index}] (${record.id})`),
      );
  }
}

type Referring = readonly (readonly [field: string, type: FieldType])[];

/** The fields of each record that hold ids of others, at any depth of lists. */
const referring: Readonly<Record<string, Referring>> = Object.fromEntries(
  Object.entries(records).flatMap(([name, fields]): [string, Referring][] => {
    const types = Object.entries(fields).map(([field, { type }]): [string, FieldType] => [field, type]);
    const found = types.filter(([, type]) => refers(type));
    return name !== 'PlanData' && found.length ? [[name, found]] : [];
  }),
);

function refers(type: FieldType): boolean {
  if (typeof type === 'string') return type === 'containers';
  return 'idIn' in type || 'idsIn' in type || 'list' in type;
}

function idsOf(data: PlanData, list: keyof PlanData, file: string): Set<string> {
  const seen = new Set<string>();
  recordsOf(data, list).forEach(({ id }, index) => {
    if (seen.has(id)) throw new DataError(file, `${list}[${index}].id`, `duplicate id "${id}"`);
    seen.add(id);
  });
  return seen;
}
