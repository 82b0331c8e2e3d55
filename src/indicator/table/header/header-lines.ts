import { joinedText, withoutBrackets } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { headerRole } from './header-role.js';
import { isStage } from '../text/header-words.js';
import { holdsTimes } from './column-content.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

/** Whether a cell is a figure other than a bare year; a header has no such cells. */
export const isFigureCell = (cell: PlacedCell) =>
  /^[<>≥≤约近超]?-?[\d０-９](?:[\d０-９,.，．。]|\s(?=\d{3}(?!\d)))*[%％‰]?$/.test(cell.text.trim()) &&
  !/^(?:19|20)\d\d$/.test(cell.text.trim()) &&
  !DOTTED_DATE.test(cell.text.trim());

/** Matches a date with points: 2024.12.31, 31.12.2024. */
const DOTTED_DATE = /^(?:19|20)\d\d\.\d{1,2}\.\d{1,2}$|^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;

/** Matches the most points that a score can have: （40分）, （满分：100分）, (max 60 points), (out of 10). */
const OUT_OF =
  /[（(](?:分[，,]\s*)?(?:[满滿总總]分|max(?:imum|\.)?|out of)?\s*[:：]?\s*\d{1,4}\s*(?:分制?|points?|marks)?[)）]/i;

/** Whether a text has digits other than those of years and confidence intervals: 31,007 (2019), 增长12%. */
export const holdsOtherDigits = (text: string) =>
  /\d{3}|\d\s*[%％‰]|(?<![A-Za-z\d])\d+[.,]\d/.test(
    text
      .replace(DOTTED_DATE, '')
      .replace(OUT_OF, '')
      .replace(
        /(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?|\b9\d% (?=CI|[Cc]onfidence)|民國\d{2,3}年|\bper 1[\d, ]*\b|(?:\p{Sc}\s?|[’'(（])000s?|(?<![\d.,])000s(?!\p{L})/gu,
        '',
      ),
  );

/** Whether a row of the grid continues the header whose first row is `top`. */
export function continuesHeader(
  grid: SpreadGrid,
  top: number,
  at: number,
  known: readonly string[],
): boolean {
  const row = grid[at]!;
  const above = new Set(grid.slice(top, at).flat());
  const own = row.filter((cell) => cell.text.trim() !== '' && !above.has(cell));
  if (own.length === 0) return row.some((cell) => cell.text.trim() !== '');
  if (new Set(row).size === 1 && new Set(grid[top]).size > 2) return false;
  if (own.some((cell) => isFigureCell(cell) || holdsOtherDigits(cell.text))) return false;
  const isRecord = row.some(
    (cell, column) =>
      headerRole(joinedText(grid[top]![column]!.text), known).role === 'time' &&
      !isMerged(grid[top]!, column) &&
      holdsTimes([cell.text], true),
  );
  if (isRecord) return false;
  if (own.every((cell) => cell.header) && own.length > 1) return true;
  if (headsTimes(grid[top]!, row, known)) return true;
  const [first] = row;
  if (first === grid[top]![0] && headerRole(joinedText(first!.text), known).role === 'name') return true;
  const words =
    own.every((cell) => isKnownRole(cell.text, known) || looksLikeUnit(cell.text)) ||
    areStages(grid[top]!, row, known);
  const reached = row.some((cell) => above.has(cell) && cell.text.trim() !== '');
  const namesNothing = row.every((cell, column) => {
    const over = headerRole(joinedText(grid[top]![column]!.text), known).role;
    const holdsRows = (over === 'place' || over === 'time') && !isSpread(grid[top]!, column);
    if (column > 0 && over !== 'name' && !holdsRows) return true;
    return (
      above.has(cell) ||
      isLabelled(cell.text, known) ||
      ((holdsRows || column === 0) && looksLikeUnit(cell.text))
    );
  });
  return (
    (words && (reached || namesNothing)) || (namesNothing && own.length > 1 && isUnderSpan(grid[top]!, row))
  );
}

/** Whether a row has words under years, at least one of them for targets or results, or all of them in brackets. */
function areStages(
  top: readonly PlacedCell[],
  row: readonly PlacedCell[],
  known: readonly string[],
): boolean {
  const roleOf = (text: string) => headerRole(withoutBrackets(joinedText(text)), known);
  const under = row.flatMap((cell, at) => (cell === top[at] || cell.text.trim() === '' ? [] : [at]));
  const texts = under.map((at) => joinedText(row[at]!.text));
  const areOfYears = under.every((at) => {
    const over = roleOf(top[at]!.text);
    return over.role === 'value' && over.years !== undefined;
  });
  const isKind = (text: string) => {
    const own = roleOf(text);
    return isStage(text) || (own.role === 'value' && (own.kind !== undefined || own.estimate !== undefined));
  };
  const areWords = texts.every((text) => /^[^\d%]{2,20}$/.test(text) && !/[。；;]/.test(text));
  const areInBrackets = texts.every((text) => withoutBrackets(text) !== text);
  return under.length > 1 && areOfYears && areWords && (areInBrackets || texts.some(isKind));
}

/** Whether a row heads the names below a blank corner and gives the kinds of values under headers of values. */
function headsTimes(
  top: readonly PlacedCell[],
  row: readonly PlacedCell[],
  known: readonly string[],
): boolean {
  const roleAt = (cells: readonly PlacedCell[], at: number) =>
    headerRole(joinedText(cells[at]!.text), known).role;
  const first = top.findIndex((cell) => cell.text.trim() !== '');
  const areValues = top.every((cell, at) => cell.text.trim() === '' || roleAt(top, at) === 'value');
  const isNamed = row.slice(0, first).some((cell) => /\p{L}/u.test(cell.text));
  const kinds = row.slice(first).filter((_, at) => roleAt(row, first + at) === 'value').length;
  return first > 0 && areValues && isNamed && kinds >= 2;
}

/** Whether a cell under the header of names leaves the row without a name: it is empty, or itself such a header. */
const isLabelled = (text: string, known: readonly string[]) =>
  text.trim() === '' || ['name', 'place', 'time', 'unit'].includes(headerRole(joinedText(text), known).role);

/** Whether a header spans two cells of the next row: it is merged, or followed by an empty cell. */
export const isUnderSpan = (top: readonly PlacedCell[], row: readonly PlacedCell[]) =>
  row.some(
    (cell, at) =>
      at > 1 && cell.text.trim() !== '' && row[at - 1]!.text.trim() !== '' && isSpread(top, at - 1),
  );

/** Whether a header is merged with a neighbour. */
const isMerged = (top: readonly PlacedCell[], at: number) =>
  top[at] === top[at + 1] || top[at] === top[at - 1];

/** Whether a header reaches over the next column: it is merged, or the next cell is empty. */
function isSpread(top: readonly PlacedCell[], at: number): boolean {
  const [own, next] = [top[at]!, top[at + 1]];
  return own.text.trim() !== '' && next !== undefined && (next === own || next.text.trim() === '');
}

/** In a table without merged cells, an empty header above a filled one gets the header on its left. */
export function filledRight(rows: SpreadGrid): SpreadGrid {
  return rows.map((row, depth) => {
    const below = rows[depth + 1];
    if (!below) return row;
    let left: PlacedCell | undefined;
    return row.map((cell, at) => {
      const hasOwnBelow = below[at]!.text.trim() !== '' && below[at] !== cell;
      if (cell.text.trim() !== '') left = hasOwnBelow ? cell : undefined;
      return cell.text.trim() === '' && hasOwnBelow && left ? left : cell;
    });
  });
}

const isKnownRole = (text: string, known: readonly string[]) =>
  headerRole(joinedText(text), known).role !== 'unknown';

/** Whether a row is a title line above the header: a single text, or the table's title and unit side by side. */
export function isTitle(row: readonly PlacedCell[], known: readonly string[]): boolean {
  const cells = printedCells(row);
  const [first] = cells;
  const isOver =
    first !== undefined && first !== row[0] && headerRole(joinedText(first.text), known).role === 'value';
  if (cells.length < 2) return !isOver;
  const isTitled = cells.some(({ text }) =>
    /^\s*[（(]?单位\s*[:：]|^\s*续?[表附]\s*\d|^\s*专栏|^\s*Table\s*\d/i.test(text),
  );
  const roles = cells.map(({ text }) => headerRole(joinedText(text), known).role);
  if (cells.length < row.length && cells.every(({ text }) => LABELLED.test(text))) return true;
  return isTitled && cells.length < 4 && roles.every((role) => role !== 'value' && role !== 'name');
}

/** Matches a labelled statement about the whole table: Department: Parks, Code: 37500000. */
const LABELLED = /^\p{L}[^:：\d]{2,40}[:：]\s*\S/u;
