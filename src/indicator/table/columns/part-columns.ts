import { cellFigure } from '../numbers/cell-figure.js';
import { joinedText, spacedWords } from '../text/cell-text.js';
import { MARK } from '../text/cell-words.js';
import type { SpreadGrid } from '../grid/grid.js';
import { isFigureCell } from '../header/header-lines.js';
import type { Header } from '../header/header.js';
import { areLabels } from '../header/name-columns.js';
import { timeNamed, yearsNamed } from '../times/named-years.js';
import type { OtherRole } from '../text/column-roles.js';
import { COMPARES, isBreakdown, qualifies } from '../header/qualifiers.js';

export const columnOf = (header: Header, role: OtherRole) =>
  header.columns.findIndex(({ holds }) => holds.role === role);

const isFigure = (text: string) => /\d/.test(text) && cellFigure(text).kind === 'figure';

const MAY_PART: ReadonlySet<string> = new Set(['category', 'unknown', 'source', 'property', 'definition']);

/**
 * Finds the columns that break an indicator down: words that differ from row to row and depend neither on the place nor
 * on the name alone, and columns that qualify the values.
 */
export function partColumns(rows: SpreadGrid, header: Header): number[] {
  const [place, name] = [columnOf(header, 'place'), columnOf(header, 'name')];
  const firstFigure = header.columns.findIndex(
    ({ holds }, at) => MEASURED.has(holds.role) && rows.some((row) => isFigureCell(row[at]!)),
  );
  const keys = ['time', 'place', 'name', 'kind', 'category'].map((role) =>
    columnOf(header, role as OtherRole),
  );
  const areApart = areDistinct(
    rows,
    keys.filter((at) => at >= 0),
  );
  return header.columns.flatMap((column, at) => {
    const { holds, header: head } = column;
    const isOwner = holds.role === 'owner' && (name < 0 || tellsApart(rows, header, at));
    if (!isOwner && !MAY_PART.has(holds.role)) return [];
    if (COMPARES.test(spacedWords(joinedText(head)))) return [];
    const isQualifier = qualifies(column, rows, at, name >= 0);
    if (isQualifier && isBreakdown(column)) return [at];
    const texts = rows.map((row) => joinedText(row[at]!.text));
    if (holds.role === 'category' && name < 0 && place < 0 && areLabels(texts)) return [at];
    if (yearsNamed(head) || rows.some((row) => isFigureCell(row[at]!))) return []; // Figures are not words.
    if (isQualifier) return [at];
    if (texts.every((text) => !text || timeNamed(text, undefined)) && !tellsApart(rows, header, at))
      return [];
    const words = texts.filter((text) => /\p{L}/u.test(text) && !isFigure(text) && !MARK.test(text));
    if (words.length === 0 || words.length * 2 < texts.filter(Boolean).length || new Set(texts).size < 2)
      return [];
    const follows = (other: number) => {
      const seen = new Map<string, string>();
      return (
        other >= 0 &&
        rows.every((row, index) => {
          const key = joinedText(row[other]!.text);
          if (!seen.has(key)) seen.set(key, texts[index]!);
          return seen.get(key) === texts[index];
        }) &&
        (seen.size > 1 || holds.role !== 'category')
      );
    };
    const isAside = holds.role === 'unknown' && firstFigure >= 0 && at > firstFigure && areApart;
    const isOfTime = holds.role === 'source' && follows(columnOf(header, 'time'));
    if (isOwner) return [at];
    return isAside || isOfTime || follows(place) || follows(name) ? [] : [at];
  });
}

/** Whether rows that are alike in all that says what they are of differ in a column: Complaints of the police. */
function tellsApart(rows: SpreadGrid, { columns }: Header, own: number): boolean {
  const keys = columns.flatMap(({ holds }, at) => {
    const isKey =
      OF_WHAT.has(holds.role) || (holds.role === 'unknown' && !rows.some((row) => isFigureCell(row[at]!)));
    return isKey && at !== own ? [at] : [];
  });
  const owners = new Map<string, string>();
  return rows.some((row) => {
    const key = JSON.stringify(keys.map((at) => joinedText(row[at]!.text)));
    const owner = joinedText(row[own]!.text);
    const known = owners.get(key) ?? owner;
    owners.set(key, known);
    return owner !== known;
  });
}

const OF_WHAT: ReadonlySet<string> = new Set([
  'name',
  'time',
  'place',
  'kind',
  'category',
  'unit',
  'property',
]);

/** Roles of columns whose figures are values. */
const MEASURED: ReadonlySet<string> = new Set(['unknown', 'value']);

/** Whether no two rows have the same texts in these columns, so that words behind the values only describe them. */
const areDistinct = (rows: SpreadGrid, columns: readonly number[]) =>
  columns.length > 0 &&
  new Set(rows.map((row) => JSON.stringify(columns.map((at) => joinedText(row[at]!.text))))).size ===
    rows.length;

/** Returns the columns of words with headers that are not understood, if no column has the header of names. */
export function wordColumns(rows: SpreadGrid, header: Header): number[] {
  if (header.columns.some(({ holds }) => holds.role === 'name')) return [];
  const parts = partColumns(rows, header);
  return header.columns.flatMap(({ holds }, at) => {
    const has = (pattern: RegExp) => rows.some((row) => pattern.test(row[at]!.text));
    return holds.role === 'unknown' && has(/\p{L}/u) && (parts.includes(at) || !has(/\d/)) ? [at] : [];
  });
}
