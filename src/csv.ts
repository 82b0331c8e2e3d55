/** Writes data as CSV and reads it back without loss. */
export { csvOf, jsonOf, parseCsv } from './indicator/csv/index.js';
