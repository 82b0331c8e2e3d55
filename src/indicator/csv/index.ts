export { csvOf } from './csv-of.js';
export { jsonOf } from './json-of.js';
export { datesOf } from './series-lines.js';
export { isSetAsCsv, parseCsv } from './parse-csv.js';
