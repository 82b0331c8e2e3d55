import { joinedText } from '../text/cell-text.js';
import { mapCells, printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { isPartOfYear } from '../times/time-of-text.js';

/** The offset in years from the year of the title, by the word at the start of a header. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:上一?|去)年度?(?![同比])|^(?:last|previous|prior) year(?:['’]s)?(?=$| )/i, -1],
  [/^(?:今|当|本)年度?(?!累计)|^(?:this|current) year(?:['’]s)?(?=$| )/i, 0],
  [/^(?:下一?|明)年度?|^(?:next|following|coming) year(?:['’]s)?(?=$| )/i, 1],
];

/** Matches what may follow such a word: a kind of value. */
const KIND =
  /^(?:的|底|末)?(?:(?:主要|工作|年度|预期|实际|计划)*(?:目标|任务|计划|预算|预期|完成|实现|实际|执行|结果|基数))?[值数量]?(?:情况)?(?:[（(][^（）()]*[)）])?$|^(?: (?:actuals?|results?|outturns?|performance|targets?|goals?|plan(?:ned)?|budget|outcomes?|achievements?|progress))*(?:\s*\([^()]*\))?$/i;

/** Matches a target or result that is of the year of the title. */
const UNDATED =
  /^(?:年度|全年)?(?:目标|计划|任务|预算|完成|实际|执行)(?:完成)?[值数量]?(?:[（(][^（）()]*[)）])?$/;

/** Matches a stock at the start or the end of the year of the title, in a balance sheet: 期末余额, 年初数, 上年年末余额. */
const STOCK =
  /^(?:(上年)(?:年|期)?|[期年])([初末])(?:(?:账面)?(?:余额|價值|价值|余額)|金额|金額|[数數值])?(?=\s*(?:[（(][^（）()]*[)）])?$)/;

/** Dates such stocks by the title, if it has the last day of one year, or if start and end are side by side. */
function withStocksDated(grid: SpreadGrid, heads: ReadonlySet<PlacedCell>, title: string): SpreadGrid {
  const found = [...heads].map(({ text }) => STOCK.exec(joinedText(text)));
  const signs = new Set(found.flatMap((one) => (one ? [one[1] ? '初' : one[2]!] : [])));
  const year = yearOfTitle(title.replace(LAST_DAY, '$1年'));
  if (year === undefined || !signs.size || (signs.size < 2 && !LAST_DAY.test(title))) return grid;
  return mapCells(grid, (cell) => {
    const [stock, before, sign] = (heads.has(cell) && STOCK.exec(joinedText(cell.text))) || [];
    const end = before || sign === '初' ? year - 1 : year;
    return stock
      ? { ...cell, text: joinedText(cell.text).replace(stock, `${end}年末`), isTitled: true }
      : cell;
  });
}

const LAST_DAY = /(?<!\d)((?:19|20)\d\d)(?:年12月31日|[-/.]12[-/.]31(?!\d))/g;

/** Returns the only year in a title, or the later of two consecutive ones; undefined otherwise. */
function yearOfTitle(title: string): number | undefined {
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
  if (lead < 0) return grid;
  const above = grid.slice(0, lead).flatMap((row) => printedCells(row).map(({ text }) => text));
  const dated = new Set(heads);
  if (offsets.size < 2 && !isOfTitle) return withStocksDated(grid, dated, [title, ...above].join(' '));
  const year = yearOfTitle([title, ...above].join(' '));
  if (year === undefined) return grid;
  return mapCells(grid, (cell) => {
    const text = joinedText(cell.text);
    const offset = dated.has(cell) ? offsetOf(text) : undefined;
    if (offset === undefined) return cell;
    const sign = /\p{Script=Han}/u.test(text) ? '年' : '';
    const [word] = WORDS.find(([, own]) => own === offset)!;
    return { ...cell, text: text.replace(word, `${year + offset}${sign}`), isTitled: true };
  });
}
