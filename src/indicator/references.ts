import { into, recordAt, wrong, type FieldPath } from './check.js';
import { allRecords, fieldOf, type Field } from './full-format.js';
import type { PlanData } from './types.js';

interface Identified {
  readonly id: string;
  readonly [field: string]: unknown;
}

const lists = Object.keys(allRecords.PlanData) as (keyof PlanData)[];
const recordsOf = (data: PlanData, list: keyof PlanData) =>
  (data[list] ?? []) as unknown as readonly Identified[];

/**
 * Checks that ids are unique within each list and that all referenced ids exist.
 * @throws {DataError} naming the record and field
 */
export function checkReferences(data: PlanData, file: string): void {
  const known = Object.fromEntries(lists.map((list) => [list, idsOf(data, list, file)]));
  const concepts = new Set(data.indicators.map(({ concept }) => concept));
  const need = (list: keyof PlanData, id: unknown, at: FieldPath) => {
    if (id !== undefined && !known[list]?.has(id as string))
      throw wrong(at, '"{0}" is not among the {1}', [String(id), list]);
  };

  const checkOne = (type: Field['type'], value: unknown, at: FieldPath): void => {
    if ('idIn' in type) need(type.idIn, value, at);
    else if (isContainers(type)) {
      for (const id of [value].flat() as (string | undefined)[])
        if (!concepts.has(id)) need('indicators', id, at);
    } else if ('name' in type) checkRecord(type.name, value as Identified, at);
  };
  const checkRecord = (name: string, record: Identified, at: FieldPath): void => {
    for (const [key, { type, isList }] of referring[name] ?? []) {
      const [value, place] = [record[key], into(at, key)];
      if (!isList) checkOne(type, value, place);
      else
        (value as readonly unknown[] | undefined)?.forEach((one, index) =>
          checkOne(type, one, into(place, index)),
        );
    }
  };

  for (const list of lists) {
    const { type } = fieldOf(allRecords.PlanData[list]);
    recordsOf(data, list).forEach((record, index) =>
      checkOne(type, record, recordAt(into({ file, path: '' }, list), index, record.id)),
    );
  }
}

const isContainers = (type: Field['type']) => 'name' in type && type.name === 'containers';

type Referring = readonly (readonly [key: string, field: Field])[];

/** The fields of each record that contain ids of others, directly or in the records of a list. */
const referring: Readonly<Record<string, Referring>> = Object.fromEntries(
  Object.entries(allRecords).map(([name, table]): [string, Referring] => {
    const fields = Object.entries(table).map(([key, notation]): [string, Field] => [key, fieldOf(notation)]);
    const refers = ({ type, isList }: Field) =>
      'idIn' in type || isContainers(type) || (isList && 'name' in type && type.name in allRecords);
    return [name, fields.filter(([, field]) => refers(field))];
  }),
);

function idsOf(data: PlanData, list: keyof PlanData, file: string): Set<string> {
  const seen = new Set<string>();
  recordsOf(data, list).forEach(({ id }, index) => {
    if (seen.has(id))
      throw wrong(into(into(into({ file, path: '' }, list), index), 'id'), 'duplicate id "{0}"', [id]);
    seen.add(id);
  });
  return seen;
}
