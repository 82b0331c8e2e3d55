import * as check from './check.js';
import type { At } from './check.js';
import type { Method, UnreadText } from './library-texts.js';
import { unreadReasons } from './table/unread-reasons.js';
import type { Period, Text } from './types.js';

/** A BCP 47 tag. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** One text for all languages, or one for each tag. */
export function textOf(value: unknown, at: At): Text {
  if (typeof value === 'string') return check.asText(value, at);
  const entries = Object.entries(check.asObject(value, at));
  if (entries.length === 0) throw check.wrong(at, 'expected a text in at least one language');
  for (const [tag] of entries)
    if (!TAG.test(tag))
      throw check.wrong(check.into(at, tag), 'expected a language tag, such as en or zh-Hant');
  return Object.fromEntries(entries.map(([tag, text]) => [tag, check.asText(text, check.into(at, tag))]));
}

const FIELDS = {
  'growth-base': ['formula', 'printed', 'growth', 'assumed'],
  'sum-of-years': ['formula', 'first', 'last'],
  'average-of-years': ['formula', 'first', 'last'],
  'sum-of-places': ['formula', 'places'],
} as const satisfies Record<Method['formula'], readonly string[]>;

/** How a value was computed: in the author's words, or as one of the library's formulas. */
export function methodOf(
  value: unknown,
  at: At,
  periodOf: (value: unknown, at: At) => Period,
): Text | Method {
  if (!isRecordWith(value, 'formula')) return textOf(value, at);
  const formulas = Object.keys(FIELDS) as Method['formula'][];
  const formula = check.asOneOf(value['formula'], formulas, check.into(at, 'formula'));
  check.onlyFields(value, [...FIELDS[formula]], at);
  const field = <T>(name: string, read: (value: unknown, at: At) => T) =>
    read(value[name], check.into(at, name));
  switch (formula) {
    case 'growth-base':
      return {
        formula,
        printed: field('printed', check.asText),
        growth: field('growth', check.asText),
        ...check.optional(value, 'assumed', at, periodOf),
      };
    case 'sum-of-places':
      return { formula, places: field('places', (list, a) => check.asList(list, a, textOf)) };
    default:
      return { formula, first: field('first', check.asYear), last: field('last', check.asYear) };
  }
}

/** The text of a note: the author's, or what of a table was not read. */
export function noteTextOf(value: unknown, at: At): Text | UnreadText {
  if (!isRecordWith(value, 'unread')) return textOf(value, at);
  check.onlyFields(value, ['unread'], at);
  const inside = check.into(at, 'unread');
  const fields = check.asObject(value['unread'], inside);
  check.onlyFields(fields, ['file', 'cells', 'more'], inside);
  return {
    unread: {
      file: check.asText(fields['file'], check.into(inside, 'file')),
      cells: check.asList(fields['cells'], check.into(inside, 'cells'), cellOf),
      more: check.asNumber(fields['more'], check.into(inside, 'more')),
    },
  };
}

function cellOf(value: unknown, at: At): UnreadText['unread']['cells'][number] {
  const fields = check.asObject(value, at);
  check.onlyFields(fields, ['row', 'at', 'text', 'reason'], at);
  return {
    row: check.asNumber(fields['row'], check.into(at, 'row')),
    at: check.asNumber(fields['at'], check.into(at, 'at')),
    text: check.asText(fields['text'], check.into(at, 'text')),
    reason: check.asOneOf(fields['reason'], unreadReasons, check.into(at, 'reason')),
  };
}

const isRecordWith = (value: unknown, field: string): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && field in value;
