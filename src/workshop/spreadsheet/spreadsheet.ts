// Entry of the chunk that reads spreadsheets, loaded on demand.
export { SheetProblem } from './problem.js';
export { tableOfSheet } from './sheet-grid.js';
export { openWorkbook } from './workbook.js';
