import { bracketAtEnd } from '../text/cell-text.js';
import { headerRole, type HeaderColumn } from '../header/header-role.js';
import type { Header } from '../header/header.js';
import { OF_ROWS } from '../header/measure-over-names.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

/**
 * The measure in the header of the names, if that has a unit and neither it nor a title says that the names are
 * indicators: `Cost per pupil (£)` over Fife and Moray. Empty for any other.
 */
export function measuredCorner({ columns, caption }: Header, first: number | undefined): string {
  const head = first === undefined ? undefined : columns[first];
  const bracket = isCorner(head) && !caption ? bracketAtEnd(head.header) : undefined;
  const isNamed =
    bracket &&
    /\p{L}{2}/u.test(bracket.before) &&
    ![GENERIC, OF_ROWS].some((one) => one.test(bracket.before));
  return isNamed && looksLikeUnit(bracket.inside) ? bracket.before : '';
}

/** Matches headers of any figures: Key figures (in thousands). */
const GENERIC =
  /^(?:(?:key|main|selected|other) )?(?:figures|data|numbers|amounts?|values?|results|statistics)$/i;

/** Whether a header says nothing that is understood, whatever its column holds: labels such as Grade 1. */
export const isCorner = (column: HeaderColumn | undefined): column is HeaderColumn =>
  column?.holds.role === 'unknown' ||
  (column?.holds.role === 'category' && headerRole(column.header).role === 'unknown');
