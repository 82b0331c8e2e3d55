import { cellFigure } from './cell-figure.js';
import { joinedText } from './cell-text.js';
import type { SpreadGrid } from './grid.js';
import { isFigureCell } from './header-lines.js';
import type { Header } from './header.js';
import { areLabels } from './name-columns.js';
import { yearsNamed } from './named-years.js';
import type { OtherRole } from './other-roles.js';

export const columnOf = (header: Header, role: OtherRole) =>
  header.columns.findIndex(({ holds }) => holds.role === role);

/** A mark or verdict on a record, which names no indicator and no part of one. */
export const MARK =
  /^(?:true|false|yes|no|[yn]|(?:not |un)?met|missed|(?:not |partly |partially )?(?:achieved|completed?)|(?:on|off)[ -](?:track|target)|ahead|behind|是|否|(?:未|已|基本)?(?:完成|达标|达到|实现)|達成|未達成)$/i;

const isFigure = (text: string) => /\d/.test(text) && cellFigure(text).kind === 'figure';

/**
 * The columns that tell the parts of an indicator: words that differ from row to row, and neither go with
 * the place nor with the name alone.
 */
export function partColumns(rows: SpreadGrid, header: Header): number[] {
  const [place, name] = [columnOf(header, 'place'), columnOf(header, 'name')];
  return header.columns.flatMap(({ holds, header: head }, at) => {
    const isPart =
      holds.role === 'category' ||
      holds.role === 'unknown' ||
      holds.role === 'source' ||
      holds.role === 'property' ||
      holds.role === 'definition';
    if (!isPart) return [];
    const texts = rows.map((row) => joinedText(row[at]!.text));
    if (holds.role === 'category' && name < 0 && place < 0 && areLabels(texts)) return [at];
    if (yearsNamed(head) || rows.some((row) => isFigureCell(row[at]!))) return []; // Figures are no words.
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
    const isOfTime = holds.role === 'source' && follows(columnOf(header, 'time'));
    return isOfTime || follows(place) || follows(name) ? [] : [at];
  });
}
