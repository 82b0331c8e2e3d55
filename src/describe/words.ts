// The words for single things that both pictures and sentences say.
import type { Moment } from '../analysis/track.js';
import type { Reading } from '../indicator/types.js';
import { flagsOf, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { ValueKind } from './description.js';

/** A period, or a date. */
export const momentText = (moment: Moment, lang: Lang): string =>
  moment.kind === 'date' ? messagesOf(lang).trend.date(moment.date) : messagesOf(lang).period(moment);

/** What a value is in one word, a target by its force. */
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

/** What a target is called, by its force: target, expected, binding … */
export function targetWord(target: Reading | undefined, lang: Lang): string {
  const word = messagesOf(lang).force[target?.force ?? 'set'];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A time in words, and what the reading of that time is marked as: 2023; provisional. */
export const markedMoment = (reading: Reading, moment: Moment, lang: Lang): string =>
  [momentText(moment, lang), ...flagsOf(reading, lang).map(([, word]) => word)].join(
    messagesOf(lang).semicolon,
  );
