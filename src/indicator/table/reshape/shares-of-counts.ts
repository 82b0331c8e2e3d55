import { bracketAtEnd, joinedText } from '../text/cell-text.js';
import { mapCells, printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn } from '../header/header-role.js';
import type { Header } from '../header/header.js';
import { HIGHEST } from './join-times.js';
import { yearsNamed } from '../times/named-years.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

/** Matches headers of counts that do not say what is counted. */
const COUNT = /^(?:numbers?|no\.?|counts?|数量|數量|总数|總數)$/i;

/** Matches headers of shares that do not say what is counted: 比重（%）, %, Share of votes. */
const SHARE =
  /^(?:所?占?(?:比[例重]|比|百分比)|构成比?|[%％]|per ?cent(?:age)?s?|pct\.?|(?:vote |% )?shares?|(?:share|[%％]|per ?cent(?:age)?) of (?:the )?(?:totals?|all|votes?(?: cast)?))(?:\s*[（(]\s*(?:[%％]|per ?cent)\s*[)）])?$/i;

/**
 * Names each column of bare shares after the column before it, if its figures are proportional to that column's:
 * 人数, 比重（%）; Votes, %.
 */
export function withSharesNamed(rows: SpreadGrid, header: Header): Header {
  const columns = header.columns.map((column, at): HeaderColumn => {
    const own = header.columns[at - 1];
    const isNamed = own?.holds.role === 'unknown' && own.header !== '' && !SHARE.test(joinedText(own.header));
    if (column.holds.role !== 'unknown' || !SHARE.test(joinedText(column.header)) || !isNamed) return column;
    if (!areShares(rows.map((row) => [figure(row[at - 1]!.text), figure(row[at]!.text)]))) return column;
    const bracket = bracketAtEnd(own.header);
    const name = bracket && looksLikeUnit(bracket.inside) ? bracket.before : own.header;
    return { ...column, header: /\p{Script=Han}/u.test(name) ? `${name}（%）` : `${name} (%)` };
  });
  return { ...header, columns };
}

/** Whether a header below a year is of counts or their shares, without saying of what. */
export const isCountOrShare = (head: string) => COUNT.test(head) || SHARE.test(head);

const YEAR = /^(?:FY ?)?(?:19|20)\d\d(?:[-/–]\d\d)?\s?年?/i;

/**
 * Tells counts and their shares apart by units: 2011 Number and 2011 Per cent become 2011 and 2011 (%), and 比重 beside
 * 人数 becomes 人数（%）.
 */
export function withCountsAndShares(grid: SpreadGrid): SpreadGrid {
  const parts = ({ text }: PlacedCell) => {
    const [year = ''] = YEAR.exec(joinedText(text)) ?? [];
    return { year: year.trim(), word: joinedText(text).slice(year.length).trim() };
  };
  const heads = new Map<PlacedCell, string>();
  const above = new Map<PlacedCell, PlacedCell>();
  grid.slice(0, HIGHEST).forEach((row, index) => {
    const over = grid[index - 1] ?? [];
    const isBelow = (at: number) =>
      printedCells(over).length > 1 && yearsNamed(joinedText(over[at]!.text)) !== undefined;
    row.forEach((cell, at) => {
      const before = row[at - 1];
      if (!before) return;
      const [count, share] = [parts(before), parts(cell)];
      const isPair = count.word && count.year === share.year && (share.year || isBelow(at - 1));
      if (!isPair || !SHARE.test(share.word) || SHARE.test(count.word) || /\d/.test(count.word)) return;
      const isPlain = COUNT.test(count.word);
      const [first, own] = [over[at - 1], over[at]];
      if (!share.year && first && own && first.text === own.text) above.set(own, first);
      if (isPlain && count.year) heads.set(before, count.year);
      const unit = /\p{Script=Han}/u.test(count.year + count.word) ? '（%）' : ' (%)';
      if (isPlain) heads.set(cell, share.year ? share.year + unit : '%');
      else if (NAMED.test(count.word)) heads.set(cell, share.year + count.word + unit);
    });
  });
  if (heads.size === 0) return grid;
  const merged = grid.map((row) => row.map((cell) => above.get(cell) ?? cell));
  return mapCells(merged, (cell) => ({ ...cell, text: heads.get(cell) ?? cell.text }));
}

/** Matches headers that name what is counted. */
const NAMED = /^(?:人[数數口]|[户戶]数|[户戶]數|households|persons|people|votes|得票[数數]?)$/i;

const figure = (text: string) => {
  const plain = text.replace(/[\s,，%％]/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
};

/** Whether the second number of each pair is the same share of the first, within rounding. */
function areShares(pairs: readonly (readonly number[])[]): boolean {
  const known = pairs.filter(([count = NaN, share = NaN]) => count > 0 && share > 0 && share <= 100);
  const [largest] = [...known].sort(([a = 0], [b = 0]) => b - a);
  if (known.length < 2 || !largest) return false;
  const ratio = largest[1]! / largest[0]!;
  return (
    new Set(known.map(([count]) => count)).size > 1 &&
    known.every(([count = 0, share = 0]) => Math.abs(share - count * ratio) <= 0.06 + 0.02 * share)
  );
}
