/** Reads tables as plans print them, CSV and TSV text, and lists of plain records. */
export {
  gridOfText,
  readObjects,
  readTable,
  type Grid,
  type NamedPlace,
  type PlainObject,
  type ReadTable,
  type TableCell,
  type TableOptions,
  type UnreadCell,
  type UnreadReason,
} from './indicator/table/index.js';
export { parseText } from './indicator/parse-text.js';
export { type TextHints } from './indicator/text-data.js';
