// The reader of tables. A table goes through these folders, each of which imports only those before it:
//   text      words of cells and headers
//   times     years, months, quarters, parts of a year
//   places    names of places
//   numbers   figures, units, multipliers, currencies, flags
//   grid      cells with their spans
//   header    what the header says of each column
//   reshape   tables of other forms, brought into the form that is read
//   columns   the indicator, kind and years of each column
//   rows      the indicator of each row, and its cells
//   records   tables with a row for each value, and parts of indicators
//   notes     notes and remarks about values
//   values    values with their periods, and cells left unread
export { cellFigure, type CellFigure, type CellHints, type PrintedFigure } from './numbers/cell-figure.js';
export { gridOfText } from './grid/grid-of-text.js';
export { spread, type Grid, type PlacedCell, type SpreadGrid, type TableCell } from './grid/grid.js';
export { headerOf, type Header } from './header/header.js';
export type { HeaderColumn } from './header/header-role.js';
export { headerRole, type HeaderRole, type ValueHeader } from './header/header-role.js';
export type { OtherRole } from './text/column-roles.js';
export { type NamedYears } from './times/named-years.js';
export { type PrintedNumber } from './numbers/printed-number.js';
export { isPlainObject, readObjectsSteps, readObjects, type PlainObject } from './read-objects.js';
export { readTable, readTableSteps, type ReadTable } from './read-table.js';
export type { NamedPlace, TableOptions } from './columns/table-options.js';
export { type ReadCell, type UnreadCell } from './values/table-set.js';
export { unreadReasons, type UnreadReason } from './text/unread-reasons.js';
export { unitOfCell, unitRecord, type PrintedUnit } from './numbers/unit-of-text.js';
