import { isNeither, kindOfRow } from '../text/cell-words.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn } from './header-role.js';

export const SAYS_KIND = /kind|type|scenario|actual|类型|性质/i;

/** Matches words for targets and results that may also state an outcome or a type of indicator. */
const OUTCOME_WORD = /^(?:achieved|achievements?|results?|goals?|planned|final|完成|实现|计划|规划|预期)$/i;

/**
 * Returns a test whether the words of a column, such as `achieved` or 预期, state an outcome or a type of indicator
 * rather than whether values are targets or results.
 */
export function outcomeTest(
  columns: readonly HeaderColumn[],
  rows: SpreadGrid,
): (at: number, words: readonly string[]) => boolean {
  const firstValue = columns.findIndex(
    ({ holds }) => holds.role === 'value' && (holds.kind ?? holds.years) !== undefined,
  );
  const nameAt = columns.findIndex(({ holds }) => holds.role === 'name');
  const names = new Set(rows.map((row) => row[nameAt]?.text.trim()).filter(Boolean));
  const areRepeated = names.size * 3 <= rows.length * 2;
  return (at, words) => {
    if (firstValue < 0) return false;
    const { role } = columns[at]!.holds;
    const isBehind = at > firstValue && !SAYS_KIND.test(columns[at]!.header);
    if (role === 'verdict' || role === 'flag' || isBehind) return true;
    if (areRepeated) return false;
    const isKind = (word: string) => kindOfRow(word) !== undefined || isNeither(word);
    return !words.every(isKind) || words.every((word) => OUTCOME_WORD.test(word) || isNeither(word));
  };
}

/** Whether a column of outcomes holds figures, most of them with a word for what was done: 已完成5.12万人. */
export function isOutcome(header: string, texts: readonly string[]): boolean {
  const done = texts.filter((text) => DONE.test(text)).length;
  const isRate = texts.some((text) => /[%％]/.test(text));
  return /^(?:完成|落实|进展|实现)情况$/.test(header) && !isRate && done > 1 && done * 2 > texts.length;
}

const DONE =
  /^(?:已|共|累计)?\s*(?:新增|新建|建成|完成|完工|改造|培育|培训|创建|认定|引进|开工|投用)?\s*\d[\d.,]*\s*[万亿]?\p{Script=Han}{0,3}$/u;
