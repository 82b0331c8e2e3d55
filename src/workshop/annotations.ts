import type { Annotation, PlanData } from '../indicator.js';

/** An annotation by the author: a text and its subject (time, indicator, place or value); empty fields are absent. */
export interface AuthorAnnotation {
  readonly text: string;
  /** Such as 2021, 2021-03 or 2021-03-15. */
  readonly time?: string;
  /** The end of a span that begins at `time`. */
  readonly until?: string;
  readonly indicator?: string;
  readonly place?: string;
  /** A number as it is written in data, such as 80 or 1.5. */
  readonly value?: string;
  /** The end of a range that begins at `value`. */
  readonly upTo?: string;
}

/** A year, month or day as data writes it, such as 2021-03; also the `pattern` of its input field. */
export const TIME = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** A number without thousands separators; also the `pattern` of its input field. */
export const VALUE = '[\\-−]?\\d+(\\.\\d+)?';

/** The number that a text holds; undefined for other text. */
export const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && new RegExp(`^${VALUE}$`).test(text) ? Number(text.replace('−', '-')) : undefined;

const isTime = (text: string | undefined): text is string =>
  text !== undefined && new RegExp(`^${TIME}$`).test(text);

/** Whether an annotation has a text and a subject: a valid time or value, an indicator or a place. */
export const isComplete = ({ text, time, indicator, place, value }: AuthorAnnotation): boolean =>
  text !== '' && (isTime(time) || numberOf(value) !== undefined || Boolean(indicator) || Boolean(place));

/** Adds the author's annotations to those of the data; skips those without a text or a known subject. */
export function withAuthorAnnotations(data: PlanData, own: readonly AuthorAnnotation[]): PlanData {
  const known = new Set([...data.indicators, ...data.places].map(({ id }) => id));
  const annotations = own
    .filter(isComplete)
    .flatMap(({ text, time, until, indicator, place, ...range }, at): Annotation[] => {
      const [value, upTo] = [numberOf(range.value), numberOf(range.upTo)];
      const about = {
        ...(isTime(time) ? { time } : {}),
        ...(isTime(time) && isTime(until) && until > time ? { until } : {}),
        ...(value === undefined ? {} : { value }),
        ...(value !== undefined && upTo !== undefined && upTo > value ? { upTo } : {}),
        ...(indicator && known.has(indicator) ? { indicator } : {}),
        ...(place && known.has(place) ? { place } : {}),
      };
      return Object.keys(about).length ? [{ id: `annotation of the author ${at + 1}`, text, ...about }] : [];
    });
  return annotations.length ? { ...data, annotations: [...(data.annotations ?? []), ...annotations] } : data;
}
