import { DataError } from './data-error.js';
import type { ProblemCode, ProblemValues } from './problem-codes.js';
import { byId, someIds } from './records.js';
import { momentOf, type Time } from './time.js';
import type { Annotation, Note, PlanData, Reading } from './types.js';
import { isNumber } from './values.js';

/** An annotation as its author gives it. */
export interface GivenAnnotation {
  /** Ids of the data, a time or span of time (`2020`, `2016..2018`), and a value or range (`=80`, `=60..80`). */
  readonly about: string;
  readonly text: string;
}

/**
 * Adds annotations to those of the data, and their texts to the notes of the readings they refer to.
 * @param wrong receives what is not understood; if it returns, that annotation is left out
 */
export function withAnnotations(
  data: PlanData,
  all: readonly GivenAnnotation[],
  wrong: (problem: DataError) => void,
): PlanData {
  const given = all.flatMap((one, at) => annotationOf(one, String(at + 1), data, wrong) ?? []);
  const annotations = [...(data.annotations ?? []).filter(({ id }) => !byId(given, id)), ...given];
  if (!annotations.length) return data;
  const notes = annotations.map(({ id, text }): Note => ({ id: noteId(id), kind: 'annotation', text }));
  const idsOn = (reading: Reading) =>
    annotations.filter((one) => isAbout(one, reading)).map(({ id }) => noteId(id));
  return {
    ...data,
    annotations,
    readings: data.readings.map((reading) => {
      const ids = idsOn(reading);
      return ids.length ? { ...reading, notes: [...new Set([...(reading.notes ?? []), ...ids])] } : reading;
    }),
    notes: [...data.notes.filter(({ id }) => !byId(notes, id)), ...notes],
  };
}

/**
 * Parses an attribute with annotations on separate lines or separated by `|`. Each has ids and times, a colon and the
 * text; `\|` in the text is a vertical bar. Without a colon, the text is empty.
 */
export function annotationsIn(attribute: string): readonly GivenAnnotation[] {
  const lines = attribute.replaceAll('\\|', ESCAPED).split(/[|\n]/);
  const parts = lines.map((part) => part.replaceAll(ESCAPED, '|').trim()).filter(Boolean);
  return parts.map((part) => {
    const [, about = part, text = ''] = /^([^:：]*)[:：]\s*(.*)$/s.exec(part) ?? [];
    return { about, text };
  });
}

const ESCAPED = '\0';

const noteId = (id: string) => `annotation ${id}`;

function annotationOf(
  { about, text }: GivenAnnotation,
  id: string,
  data: PlanData,
  wrong: (problem: DataError) => void,
): Annotation | undefined {
  const refuse = (code: ProblemCode, values: ProblemValues) =>
    void wrong(new DataError('', 'annotations', code, values));
  const unread = () =>
    refuse('expected a value such as "2020: text" or "2016..2018: text", got "{0}"', [
      [about, text].filter(Boolean).join(': '),
    ]);
  if (!text) return unread();
  let fields: Omit<Annotation, 'id' | 'text'> = {};
  for (const word of about.split(/\s+/).filter(Boolean)) {
    const found = fieldsOf(word, data);
    if (!found && /^[=\d]/.test(word)) return unread();
    if (!found)
      return refuse('"{0}" is not in the data; available: {1}', [
        word,
        someIds([...data.places, ...data.indicators]),
      ]);
    fields = { ...fields, ...found };
  }
  return { id, text, ...fields };
}

/** Returns the field that one word refers to; undefined if it is not understood. */
function fieldsOf(word: string, { places, indicators }: PlanData): Partial<Annotation> | undefined {
  if (byId(places, word)) return { place: word };
  if (byId(indicators, word)) return { indicator: word };
  const [first = '', last] = word.replace('=', '').split('..');
  if (word.startsWith('=')) {
    const [value, upTo] = [first, last].map((one) => (one === undefined ? one : Number(one || NaN)));
    if (!isNumber(value)) return undefined;
    if (upTo === undefined) return { value };
    return isNumber(upTo) && upTo > value ? { value, upTo } : undefined;
  }
  const begin = momentOf(first, false);
  if (begin === undefined) return undefined;
  if (last === undefined) return { time: first };
  return (momentOf(last, true) ?? NaN) > begin ? { time: first, until: last } : undefined;
}

/** Returns the first and the last time of an annotation, both at their ends; undefined if it has no time. */
export function annotatedTimes({
  time,
  until = time,
}: Annotation): readonly [from: Time, to: Time] | undefined {
  if (time === undefined || until === undefined) return undefined;
  return [momentOf(time, true) ?? NaN, momentOf(until, true) ?? NaN];
}

/**
 * Whether an annotation applies to a reading. It needs a time or an indicator, and must not be at a value of the axis.
 */
function isAbout(one: Annotation, { indicator, place, period }: Reading): boolean {
  if (one.value !== undefined) return false;
  if (one.indicator !== undefined && one.indicator !== indicator) return false;
  if (one.place !== undefined && one.place !== place) return false;
  const times = annotatedTimes(one);
  if (!times) return one.indicator !== undefined;
  return times[0] <= period.to && period.to <= times[1];
}
