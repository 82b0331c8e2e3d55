import { finished } from '../indicator/steps.js';
import type { Grid } from '../indicator/table/index.js';
import { gridOfTable } from './grid-of-table.js';

/** The cells of a table in a document, row by row, with their spans; without its caption and hidden content. */
export const cellsOfTable = (table: HTMLTableElement): Grid => finished(gridOfTable(table));
