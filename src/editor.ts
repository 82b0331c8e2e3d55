/**
 * For chart editors, such as those of content systems: the charts with their attributes, and reading a source with the
 * role of each cell.
 */
export {
  charts,
  chartNames,
  common,
  isChartName,
  type Attribute,
  type ChartName,
} from './charts/registry.js';
export { languageTags } from './messages/tags.js';
export { cellsOfTable } from './elements/cells-of-table.js';
export { gridOfTable } from './elements/grid-of-table.js';
export { decodeText, type DecodedText } from './indicator/decode-text.js';
export { readSource, sourceSteps, type SourceOptions, type SourceReading } from './indicator/read-source.js';
export type { Steps } from './indicator/steps.js';
export { inOneTurn, inTurns } from './elements/in-turns.js';
export type { PrintedTime } from './indicator/table/times/months-span.js';
export { timeNamed as timeOfText } from './indicator/table/times/named-years.js';
export {
  spread,
  unitOfCell as unitOfText,
  unitRecord,
  type HeaderColumn,
  type HeaderRole,
  type NamedYears,
  type OtherRole,
  type PlacedCell,
  type PrintedUnit,
  type ReadCell,
  type SpreadGrid,
  type ValueHeader,
} from './indicator/table/index.js';
