import { LazyPart } from './lazy-part.js';

/** The reader of named formats and of encodings other than UTF-8. */
export const formats = new LazyPart('formats', () => import('./formats-part.js'));
