// Texts of single values, shared by pictures and sentences.
import type { Moment } from '../analysis/track.js';
import { excerpt } from '../indicator/texts.js';
import type { Reading } from '../indicator/types.js';
import { flagsOf, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { ValueKind } from './description.js';

/** A period, or a date. */
export const momentText = (moment: Moment, lang: Lang): string =>
  moment.kind === 'date'
    ? messagesOf(lang).trend.date(moment.date)
    : excerpt(messagesOf(lang).period(moment));

/** The kind of a value in one word; for a target, its force. */
export function kindText(kind: ValueKind, { force, kind: own }: Reading, lang: Lang): string {
  const messages = messagesOf(lang);
  switch (kind) {
    case 'target':
      return messages.force[force ?? 'set'];
    case 'computed':
      return messages.computed;
    case 'actual':
      return messages.actual.toLowerCase();
    case 'estimate':
    case 'forecast':
      return messages.flags[kind][1];
    default: {
      const [estimate] = flagsOf({ kind: own }, lang);
      return messages.trend[kind] + (estimate ? messages.inBrackets(estimate[1]) : '');
    }
  }
}

/** The word for a target by its force: target, expected, binding … */
export function targetWord(target: Reading | undefined, lang: Lang): string {
  return capitalised(messagesOf(lang).force[target?.force ?? 'set']);
}

/** The length of a text in Latin letters, of which a Han letter takes two. */
export const lettersIn = (text: string): number => text.replace(/[^\0-\u2e7f]/g, '--').length;

/** A text that begins with a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A time with the flags of its reading: 2023; provisional. */
export const markedMoment = (reading: Reading, moment: Moment, lang: Lang): string =>
  [momentText(moment, lang), ...flagsOf(reading, lang).map(([, word]) => word)].join(
    messagesOf(lang).semicolon,
  );
