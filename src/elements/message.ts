import type { ElementDescription } from '../scene/element.js';

const CLASSES = { error: 'message', quiet: 'message quiet', waiting: 'message quiet waiting' };

/**
 * A message in the place of the picture. An error is announced at once, anything else when there is time;
 * while a chart is loading the message may keep the place that the page gives it.
 */
export const message = (text: string, lang: string, kind: keyof typeof CLASSES): ElementDescription => [
  'p',
  { class: CLASSES[kind], part: 'message', lang, role: kind === 'error' ? 'alert' : 'status' },
  [text],
];
