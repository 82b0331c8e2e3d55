import { joinedText } from '../text/cell-text.js';
import type { PlacedCell } from '../grid/grid.js';
import { isFigureCell } from './header-lines.js';

const LABEL =
  '(?:(?:data )?sources?|(?:foot)?notes?|(?:quelle|fuente|fonte|bron|nota|anmerkung|remarque)s?|(?:[资資]料|[数數][据據])[来來]源|[来來]源|[备備附]?[注註]|[说說]明|출처|자료)';
const OF_SOURCE = new RegExp(String.raw`^[*＊]?\s*${LABEL}\s*\d?\s*(?:[:：]|$)`, 'i');

/** The maximum number of source and note lines below the values. */
const LAST = 4;

/**
 * Whether one of the last rows is a source or a note, even if a comma in it made several cells: `Source: ONS` and
 * `2023`. A row with a figure in each column is not.
 * @param left the number of rows after it
 */
export function isSourceLine(row: readonly PlacedCell[], left: number): boolean {
  const [first, ...others] = row;
  if (!first || left >= LAST || !OF_SOURCE.test(joinedText(first.text))) return false;
  const isValue = (cell: PlacedCell) => isFigureCell(cell) && !/^\s*(?:19|20)\d\d[.年]?\s*$/.test(cell.text);
  return !others.some((cell) => cell !== first) || !others.every(isValue);
}
