import { joinedText } from '../text/cell-text.js';
import { mapCells, printedCells, type SpreadGrid } from '../grid/grid.js';
import { isPartOfYear } from '../times/time-of-text.js';

/** The offset in years from the year of the title, by the word at the start of a header: 上年, 期初 before 余额, last year. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:上一?|去)年度?(?![同比])|^[年期]初(?=(?:余额|[数值])?(?:[（(]|$))|^(?:last|previous|prior) year(?:['’]s)?(?=$| )/i,
    -1,
  ],
  [
    /^(?:今|当|本)年度?(?!累计)|^[年期]末(?=(?:余额|[数值])?(?:[（(]|$))|^(?:this|current) year(?:['’]s)?(?=$| )/i,
    0,
  ],
  [/^(?:下一?|明)年度?|^(?:next|following|coming) year(?:['’]s)?(?=$| )/i, 1],
];

/** Matches what may follow such a word: a kind of value. */
const KIND =
  /^(?:的|底|年?末)?(?:余额|(?:主要|工作|年度|预期|实际|计划)*(?:目标|任务|计划|预算|预期|完成|实现|实际|执行|结果|基数))?[值数量]?(?:情况)?(?:[（(][^（）()]*[)）])?$|^(?: (?:actuals?|results?|outturns?|performance|targets?|goals?|plan(?:ned)?|budget|outcomes?|achievements?|progress))*(?:\s*\([^()]*\))?$/i;

/** Matches a target or result that is of the year of the title. */
const UNDATED =
  /^(?:年度|全年)?(?:目标|计划|任务|预算|完成|实际|执行)(?:完成)?[值数量]?(?:[（(][^（）()]*[)）])?$/;

/** Returns the only year in a title, or the later of two consecutive ones; undefined otherwise. */
function yearOfTitle(printed: string): number | undefined {
  const title = printed.replace(/年12月31日|[-/.]12[-/.]31(?!\d)/g, '年');
  const years = [...new Set(title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))].map(Number).sort((a, b) => a - b);
  const [first, last = first] = years;
  const isOne = years.length === 1 || (years.length === 2 && last! - first! === 1);
  return isOne && !isPartOfYear(title) ? last : undefined;
}

const offsetOf = (text: string) =>
  WORDS.find(([word]) => word.test(text) && KIND.test(text.replace(word, '')))?.[1];

/**
 * Replaces relative years in headers, counted from the year of the title: below 2026年政府工作报告, 上年完成 becomes 2025年完成 and
 * 今年目标 becomes 2026年目标. Unchanged if the title has no year or all headers are of the same year, unless 上年 is beside
 * targets or results without a year, which are of the title's.
 */
export function withRelativeYears(grid: SpreadGrid, title = ''): SpreadGrid {
  const lead = grid.findIndex((row) => printedCells(row).length > 1);
  const heads = grid.slice(lead, lead + 2).flat();
  const offsets = new Set(heads.flatMap(({ text }) => offsetOf(joinedText(text)) ?? []));
  const isOfTitle = offsets.has(-1) && heads.some(({ text }) => UNDATED.test(joinedText(text)));
  if (lead < 0 || (offsets.size < 2 && !isOfTitle)) return grid;
  const above = grid.slice(0, lead).flatMap((row) => printedCells(row).map(({ text }) => text));
  const year = yearOfTitle([title, ...above].join(' '));
  if (year === undefined) return grid;
  const dated = new Set(heads);
  return mapCells(grid, (cell) => {
    const text = joinedText(cell.text);
    const offset = dated.has(cell) ? offsetOf(text) : undefined;
    if (offset === undefined) return cell;
    const sign = /^[年期]/.test(text) ? '年末' : /\p{Script=Han}/u.test(text) ? '年' : '';
    const [word] = WORDS.find(([, own]) => own === offset)!;
    return {
      ...cell,
      text: text.replace(word, `${year + offset}${sign}`).replace('年年', '年'),
      isTitled: true,
    };
  });
}
