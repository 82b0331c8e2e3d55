/** The core of the built library, which all its other files extend: the tags. */
export * from './define.js';
export * from './index.js';
