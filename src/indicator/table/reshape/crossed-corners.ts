import { joinedText } from '../text/cell-text.js';
import { isCountryOrGroup } from '../places/country-names.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import { isGroup, isPlaceName, isTotalOfPlaces } from '../places/place-names.js';
import { headerRole } from '../header/header-role.js';
import { HIGHEST } from './join-times.js';
import { isMeasureName } from '../header/measure-over-names.js';

/**
 * Empties a corner whose word is for the places beside it, not for the names below, and returns these places: 城市 over
 * 综合指数 and PM2.5, beside 厦门 and 福州.
 */
export function withoutCrossedCorner(
  grid: SpreadGrid,
  known: readonly string[],
): { grid: SpreadGrid; places: readonly string[] } {
  const isPlace = (text: string) =>
    known.includes(text) || isPlaceName(text) || isCountryOrGroup(text) || isTotalOfPlaces(text);
  const isCrossed = (row: readonly PlacedCell[], at: number) => {
    const [corner = '', ...heads] = row.map(({ text }) => joinedText(text));
    if (headerRole(corner, known).role !== 'place') return false;
    if (heads.length < 2 || new Set(heads).size < heads.length) return false;
    const names = grid.slice(at + 1).flatMap(([first]) => joinedText(first!.text) || []);
    if (names.length < 2 || names.some(isPlace)) return false;
    const areMeasures = names.every((name) => isMeasureName(name) && !AREA.test(name));
    return (
      heads.every(isPlace) ||
      (areMeasures && heads.every((head) => PROPER.test(head) && !isMeasureName(head) && !isGroup(head)))
    );
  };
  const at = grid.slice(0, HIGHEST).findIndex(isCrossed);
  const [corner, ...heads] = grid[at] ?? [];
  if (!corner) return { grid, places: [] };
  return {
    grid: grid.map((row, index) => (index === at ? [{ ...corner, text: '' }, ...heads] : row)),
    places: heads.map(({ text }) => joinedText(text)).filter((head) => !isTotalOfPlaces(head)),
  };
}

/** Matches words that also end names of places: Leeds Metro Area. */
const AREA = /\b(?:area|homes|houses)$/i;

const PROPER = /^\p{Lu}\p{Ll}+(?:[-’' ]\p{L}+)*$/u;
