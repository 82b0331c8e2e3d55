/** The indicator module: types, parsing, arithmetic and words, without D3, Lit or a page. */
export * from './indicator/index.js';
