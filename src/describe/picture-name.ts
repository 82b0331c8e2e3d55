import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';

/** The accessible name of a picture: its heading, then the finding, worded for speech. */
export const pictureName = (heading: string, summary: string, lang: Lang): string => {
  const { spoken, stop, space } = messagesOf(lang);
  return summary ? heading + stop + space + spoken(summary) : heading;
};
