export { csvOf } from './csv-of.js';
export { jsonOf } from './json-of.js';
export { isSetAsCsv, parseCsv } from './parse-csv.js';
