import { atPunctuation } from '../publish/at-punctuation.js';
import type { Child, ElementDescription } from '../scene/element.js';

const CLASSES = { error: 'message', quiet: 'message quiet', waiting: 'message quiet waiting' };

/**
 * A message in place of the picture. Errors are announced assertively, others politely. While a chart is loading,
 * the message has the minimum height that the page reserves.
 */
export const message = (
  text: string,
  lang: string,
  kind: keyof typeof CLASSES,
  action?: Child,
): ElementDescription => [
  'p',
  { class: CLASSES[kind], part: 'message', lang, role: kind === 'error' ? 'alert' : 'status' },
  [...atPunctuation(text), action],
];
