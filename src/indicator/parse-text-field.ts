import * as check from './check.js';
import type { FieldPath } from './check.js';
import type { Text } from './types.js';
import { isTag } from './values.js';

/** Reads one text for all languages, or one for each language tag. */
export function textOf(value: unknown, at: FieldPath): Text {
  if (typeof value === 'string') return check.asText(value, at);
  const entries = Object.entries(check.asObject(value, at));
  if (entries.length === 0) throw check.wrong(at, 'expected text in at least one language');
  for (const [tag] of entries)
    if (!isTag(tag)) throw check.wrong(check.into(at, tag), 'expected a language tag, such as en or zh-Hant');
  return Object.fromEntries(entries.map(([tag, text]) => [tag, check.asText(text, check.into(at, tag))]));
}
