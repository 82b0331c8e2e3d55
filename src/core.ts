/** What every other file of the built library is an addition to: the tags. */
export * from './define.js';
export * from './index.js';
