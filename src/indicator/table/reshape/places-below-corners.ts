import { bracketAtEnd, BY_PLACE, joinedText } from '../text/cell-text.js';
import { areCountries } from '../places/country-names.js';
import { areKoreanPlaces } from '../places/korean-places.js';
import { isGroup, isPlaceOrTown, isTotalOfPlaces } from '../places/place-names.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { headerRole } from '../header/header-role.js';
import { isMeasureName } from '../header/measure-over-names.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import { HIGHEST } from './join-times.js';

/**
 * Writes `Area` into a corner that is empty or says nothing (구분, Name) above places: by their names (서울, 부산), or by
 * the title, if these are proper names (Leeds and York below Recycling by city).
 * @param title the title that the caller gives
 */
export function withPlaceCorner(grid: SpreadGrid, title: string, known: readonly string[]): SpreadGrid {
  const top = grid.slice(0, HIGHEST).findIndex((row) => printedCells(row).length > 1);
  const [corner, ...heads] = grid[top] ?? [];
  if (!corner || !VAGUE.test(textOf(corner))) return grid;
  const rows = grid.slice(top + 1).filter((row) => row[0] !== corner && printedCells(row).length > 1);
  const names = rows.map(([first]) => textOf(first!)).filter((name) => !isTotalOfPlaces(name));
  const isPlace = (name: string) => known.includes(name) || isPlaceOrTown(name);
  const areNamed =
    names.length > 1 &&
    textOf(corner) !== '' &&
    (names.every(isPlace) || areKoreanPlaces(names) || areCountries(names));
  const titles = [title, ...grid.slice(0, top).flatMap((row) => [...new Set(row)].map(textOf))];
  const areTitled =
    titles.some((line) => CIVIC.test(BY_PLACE.exec(line)?.[0] ?? '')) &&
    names.length > 1 &&
    new Set(names).size === names.length &&
    names.every((name) => PROPER.test(name) && !isGroup(name) && !isMeasureName(name)) &&
    heads.every(headsFigures);
  return areNamed || areTitled
    ? grid.map((row, at) => (at < top ? row : row.map((cell) => (cell === corner ? asArea(cell) : cell))))
    : grid;
}

const asArea = (cell: PlacedCell): PlacedCell => ({ ...cell, text: 'Area' });

/** Whether a header is a time, a kind or a measure, and so names neither places nor groups. */
function headsFigures(cell: PlacedCell): boolean {
  const head = textOf(cell);
  const bracket = bracketAtEnd(head);
  return (
    headerRole(head).role === 'value' ||
    isMeasureName(head) ||
    (bracket !== undefined && looksLikeUnit(bracket.inside))
  );
}

const textOf = ({ text }: PlacedCell) => joinedText(text);

/** Matches a corner that does not say what is below it. */
const VAGUE = /^(?:구분|항목|names?|项目|名称|项目名称|[全本][国省市区县])?$/i;

/** Matches a breakdown by places alone; areas, schools and sites may be of anything. */
const CIVIC =
  /cit(?:y|ies)|towns?|villages?|district|count(?:y|ies)|council|borough|municip|authorit|provinc|prefecture|states?|countr|commun[ei]|canton|regi[oó]|governorate|oblast|ward|land|kreis|bezirk|gemeind|concelho|freguesia|departamento|d[ée]partement/i;

const PROPER = /^\p{Lu}\p{Ll}+(?:[-’' ]\p{L}+)*$/u;
