/** Writes data as CSV and reads it back without loss. */
export { csvOf, datesOf, jsonOf, parseCsv } from './indicator/csv/index.js';
