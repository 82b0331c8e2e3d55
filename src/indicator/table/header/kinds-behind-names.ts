import { joinedText } from '../text/cell-text.js';
import { kindNamed } from '../text/cell-words.js';
import { printedCells, type SpreadGrid } from '../grid/grid.js';

/** Matches a name with a word behind it, and maybe a unit: Homes built - target, Passes actual (%), 投资（目标）. */
const WORD_BEHIND =
  /^(.*\p{L}.*?)(?:\s+[-–—]\s*|\s*[:：,，]\s*|\s+|\s*[（(]\s*)(?!base)([\p{L}]+)\s*[)）]?(\s*[（(][^（()）]+[)）])?$/iu;

/**
 * Puts the words for targets and results behind names into a column of their own if each name has both. Undefined for
 * any other table.
 * @param top the row of the header
 */
export function kindsBehindNames(grid: SpreadGrid, top: number): SpreadGrid | undefined {
  const [head, ...rows] = grid.slice(Math.max(top, 0));
  const found = rows.map((row) => {
    const [, name = '', word = '', unit = ''] = WORD_BEHIND.exec(joinedText(row[0]!.text)) ?? [];
    return { row, name: name + unit, word, kind: kindNamed(word) };
  });
  const kinds = new Map<string, string[]>();
  for (const { name, kind = '' } of found) kinds.set(name, [...(kinds.get(name) ?? []), kind]);
  const arePairs = [...kinds.values()].every((own) => [...own].sort().join() === 'actual,target');
  if (!head || rows.length === 0 || !arePairs || rows.some((row) => printedCells(row).length < 2))
    return undefined;
  const [corner] = head as [(typeof head)[0]];
  return [
    ...widened(grid.slice(0, Math.max(top, 0))),
    [{ ...corner, text: 'Indicator' }, { ...corner, text: 'Type' }, ...head.slice(1)],
    ...found.map(({ row: [first, ...cells], name, word }) => [
      { ...first!, text: name },
      { ...first!, text: word },
      ...cells,
    ]),
  ];
}

/** Repeats the first cell of each row, for a column that is put behind it. */
export const widened = (rows: SpreadGrid): SpreadGrid => rows.map((row) => [row[0]!, ...row]);
