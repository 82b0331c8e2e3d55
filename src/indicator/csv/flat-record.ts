/** A record as texts by column: `period.to`, `name.zh`, `sources.1.line` (lists count from 1). */
export type FlatRecord = ReadonlyMap<string, string>;

/** Matches columns of numbers; all others hold text. */
const NUMBER_FIELD =
  /(?:^|\.)(?:value|upTo|scale|percent|first|last|row|at|more|line|outOf|decimals)$|(?:^|\.)(?:plans|years)\.\d+$|(?:^|(?:^|\.)(?:period|over|assumed)\.)(?:from|to)$/;
/** Matches columns of booleans. */
const TRUTH_FIELD = /(?:^|\.)(?:beside|base)$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Whether a column holds numbers, which are written bare. */
export const holdsNumbers = (column: string) => NUMBER_FIELD.test(column);

/** Flattens a record, however deep; absent fields, null and empty lists get no column. */
export function flatRecord(record: unknown, prefix = ''): FlatRecord {
  const flat = new Map<string, string>();
  if (record === null || record === undefined) return flat;
  if (typeof record !== 'object') return flat.set(prefix, String(record as string | number | boolean));
  const steps: (readonly [string, unknown])[] = Array.isArray(record)
    ? record.map((one: unknown, index) => [String(index + 1), one])
    : Object.entries(record);
  for (const [step, value] of steps)
    for (const [column, text] of flatRecord(value, prefix ? `${prefix}.${step}` : step))
      flat.set(column, text);
  return flat;
}

type Branch = Record<string, unknown>;

/**
 * Restores a nested record from texts by column, its lists without holes. Invalid numbers stay text, so that the check
 * of the record rejects them. Undefined if a column is both a field and the parent of another one.
 */
export function deepRecord(flat: FlatRecord): Branch | undefined {
  const root = Object.create(null) as Branch;
  for (const [column, text] of flat) {
    const steps = column.split('.');
    const leaf = steps.pop() ?? '';
    let branch = root;
    for (const step of steps) {
      branch[step] ??= Object.create(null) as Branch;
      if (typeof branch[step] !== 'object') return undefined;
      branch = branch[step] as Branch;
    }
    if (leaf in branch) return undefined;
    branch[leaf] = holdsNumbers(column) ? numberOr(text) : truthOr(column, text);
  }
  return withLists(root) as Branch;
}

/** Parses a number; returns other texts unchanged. */
export const numberOr = (text: string) => (NUMBER.test(text) ? Number(text) : text);

const truthOr = (column: string, text: string) =>
  TRUTH_FIELD.test(column) && /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;

/** Converts branches whose keys are all numbers to lists in that order. */
function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([step, inner]) => [step, withLists(inner)] as const);
  if (entries.length > 0 && entries.every(([step]) => /^\d+$/.test(step)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
  return Object.assign(Object.create(null) as Branch, Object.fromEntries(entries));
}
