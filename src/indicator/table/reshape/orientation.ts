import { turned, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { isRankWord } from '../places/place-names.js';
import { joinedText } from '../text/cell-text.js';
import { kindNamed } from '../text/cell-words.js';
import { headerRole } from '../header/header-role.js';
import { headedIndicator } from '../header/indicator-in-header.js';
import { headedKind } from '../header/kind-in-header.js';
import { timeNamed, yearsNamed } from '../times/named-years.js';
import { isBreakdown, WITHIN_YEAR_HEAD } from '../header/qualifiers.js';

/**
 * Returns the table with indicators as rows, whether it was transposed for that, and the places that are then its
 * columns. A table is transposed if its rows are years or places, each once, and all other columns are indicators.
 */
export function upright(
  grid: SpreadGrid,
  known: readonly string[],
): { grid: SpreadGrid; isTurned: boolean; places: readonly string[] } {
  const labelled = withOneLabel(grid);
  if (labelled) return { ...labelled, isTurned: false };
  const asGiven = { grid, isTurned: false, places: [] };
  if (!namesYearsOrPlacesInRows(grid, known)) return asGiven;
  const [first = [], ...rest] = kindsUnderYears(turned(grid));
  if (hasTwins([first, ...rest])) return asGiven;
  const places = PLACES.test(cornerOf(grid)) ? namesOf(first) : [];
  const corner = first[0]!;
  const head = first.map((cell) => (cell === corner ? { ...cell, text: '' } : cell));
  return { grid: [head, ...rest], isTurned: true, places };
}

/** Whether the header of an indicator states the kind of its values, or may do so. */
function saysKind(head: string, heads: readonly string[]): boolean {
  const headed = headedKind(head, heads);
  return headed === 'unclear' || headed.holds.kind !== undefined || headed.holds.estimate !== undefined;
}

/** Returns the places in the headers after the first. */
const namesOf = (row: readonly PlacedCell[]) =>
  row
    .filter((cell) => cell !== row[0])
    .map((cell) => joinedText(cell.text))
    .filter((name) => !isRankWord(name));

/** Reduces a corner that labels rows and columns, `年份/地区` or `City\Year`, to the label of the rows. */
function withOneLabel(grid: SpreadGrid): { grid: SpreadGrid; places: readonly string[] } | undefined {
  const [first = [], ...rows] = grid;
  const labels = /^([^\\/／]+)[\\/／]([^\\/／]+)$/.exec(joinedText(first[0]?.text ?? ''))?.slice(1) ?? [];
  const roles = labels.map((label) => headerRole(label).role);
  const [time, place] = [roles.indexOf('time'), roles.indexOf('place')];
  if (time < 0 || place < 0) return undefined;
  const heads = first.slice(1).map(({ text }) => joinedText(text));
  const areYears = (texts: readonly string[]) => texts.every((text) => timeNamed(text, undefined));
  const areTimesDown = areYears(rows.map((row) => joinedText(row[0]!.text)).filter(Boolean));
  if (areTimesDown === areYears(heads.filter(Boolean))) return undefined;
  const corner = { ...first[0]!, text: labels[areTimesDown ? time : place]! };
  return {
    grid: [[corner, ...first.slice(1)], ...rows],
    places: areTimesDown ? heads.filter((head) => !isRankWord(head)) : [],
  };
}

/** Moves a row of kinds (实际 or 目标), a column before transposition, to the second line of the header. */
function kindsUnderYears(grid: SpreadGrid): SpreadGrid {
  const at = grid.findIndex((row, index) => {
    const texts = row.slice(1).map((cell) => cell.text.trim());
    return index > 0 && texts.length > 0 && texts.every((text) => kindNamed(text));
  });
  if (at < 0) return grid;
  const kinds = grid[at]!.map((cell, column) => (column === 0 ? { ...cell, text: '' } : cell));
  return [grid[0]!, kinds, ...grid.filter((_, index) => index !== 0 && index !== at)];
}

/** Whether two columns of a transposed table have the same header, including the line of kinds. */
function hasTwins([first = [], second = []]: SpreadGrid): boolean {
  const areKinds = second.slice(1).every((cell) => kindNamed(cell.text.trim()));
  const heads = first.slice(1).map((cell, at) => {
    const kind = areKinds ? second[at + 1]!.text.trim() : '';
    return cell.text.trim() && `${cell.text.trim()} ${kind}`;
  });
  const filled = heads.filter(Boolean);
  return new Set(filled).size < filled.length;
}

const PLACES =
  /^(?:地区|区域|城市|区县|县区|市县|县\(市、区\)|县（市、区）|设区市|places?|cit(?:y|ies)|regions?|districts?)$/i;
const cornerOf = ([first = []]: SpreadGrid) => first[0]?.text.replace(/\s/g, '') ?? '';

const UNKNOWN = { role: 'unknown', reason: 'the header is not understood' } as const;

/** Whether the texts of a column are words that qualify values, not just missing-value marks or kinds. */
function areWords(texts: readonly string[]): boolean {
  const filled = texts.filter(Boolean);
  const isWord = (text: string) =>
    /^\P{Nd}*\p{L}\P{Nd}*$/u.test(text) && !/^(?:n\/?[ad]|na?n|[xcz]|nil)$/i.test(text);
  return filled.length > 1 && filled.every(isWord) && !filled.every((text) => kindNamed(text));
}

/**
 * Whether the rows are years or places, as 年份 or 地区 above the first column says, and the other columns are indicators.
 */
function namesYearsOrPlacesInRows(grid: SpreadGrid, known: readonly string[]): boolean {
  const [first = []] = grid;
  const corner = cornerOf(grid);
  const below = grid
    .slice(1)
    .map((row) => row[0]!.text.trim())
    .filter(Boolean);
  const second = grid[1]?.[0];
  const isOverTwo = corner !== '' && (second === first[0] || second?.text.trim() === '');
  if (below.length === 0 || first.length < 2 || isOverTwo) return false;
  const others = first.slice(1).map((cell) => headerRole(joinedText(cell.text), known).role);
  const heads = first.map((cell) => joinedText(cell.text));
  if (/^(?:年[份別别]|年度|时间|years?)$/i.test(corner) && heads.some((head) => saysKind(head, heads)))
    return false;
  if (others.some((role) => role !== 'unknown' && role !== 'rank' && !(role === 'value' && corner === '')))
    return false;
  if (first.some((_, at) => at > 0 && areWords(grid.slice(1).map((row) => joinedText(row[at]!.text)))))
    return false;
  if (heads.some((header) => WITHIN_YEAR_HEAD.test(header) || isBreakdown({ header, holds: UNKNOWN })))
    return false;
  const areYears = below.every((text) => text.length <= 12 && yearsNamed(text));
  if (/^(?:年[份別别]|年度|时间|years?)$/i.test(corner)) return areYears;
  const isDated = first.slice(1).some((cell) => headedIndicator(joinedText(cell.text)).years);
  const areKinds = below.every((text) => {
    const holds = headerRole(text);
    return holds.role === 'value' && holds.kind !== undefined && holds.years !== undefined;
  });
  if (areKinds && below.length > 1 && others.every((role) => role === 'unknown')) return true;
  if (PLACES.test(corner) && !isDated) return below.every((text) => text.length <= 12);
  return (corner === '' && areYears) || below.every((text) => known.includes(text));
}
