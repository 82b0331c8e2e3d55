/** All that reads tables, in one module, so that a page without one need not load it. */
export { parseText, type TextHints } from './parse-text.js';
export { readObjects, readTable } from './table/index.js';
