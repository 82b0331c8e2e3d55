// What spreadsheets need, in a file of its own that is loaded when one is given.
export { SheetProblem } from './problem.js';
export { tableOfSheet } from './sheet-grid.js';
export { openWorkbook } from './workbook.js';
