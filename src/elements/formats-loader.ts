import { LazyPart } from './lazy-part.js';

/** Reads formats by name and other encodings than UTF-8. */
export const formats = new LazyPart('formats', () => import('./formats-part.js'));
