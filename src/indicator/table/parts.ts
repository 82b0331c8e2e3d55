import type { RecordGroup } from './records.js';
import type { RowValue } from './row-figure.js';
import { joinedNames } from './rows.js';

/** An indicator with the values of its columns, and each part of it with the values of its own. */
export function byPart({ row, values }: RecordGroup): RecordGroup[] {
  const parts = new Map<string | undefined, RowValue[]>();
  for (const value of values) {
    const { part } = value.column.holds;
    const own = parts.get(part);
    if (own) own.push(value);
    else parts.set(part, [value]);
  }
  if (parts.size === 0) return [{ row, values }];
  return [...parts].map(([part, own]) => {
    const unit = part === undefined ? undefined : own[0]?.column.holds.unit;
    const name = part === undefined ? row.name : row.name && joinedNames([row.name, part]);
    return { row: { ...row, name, ...(unit ? { unit } : {}) }, values: own };
  });
}
