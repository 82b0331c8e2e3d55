import type { SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { withCountsOpen } from './counts-beside-amounts.js';
import { withPartsInFull } from './parts-in-heads.js';
import { withMeasuresBefore } from './repeated-heads.js';
import { withSharesNamed } from './shares-of-counts.js';

/** Names the headers that say what they hold only together with the others: shares, parts and counts. */
export const withHeadsInFull = (rows: SpreadGrid, header: Header): Header =>
  withMeasuresBefore(rows, withSharesNamed(rows, withCountsOpen(withPartsInFull(header))));
