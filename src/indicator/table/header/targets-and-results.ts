import { joinedText } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn } from './header-role.js';

const TARGETS = String.raw`(?:\b(?:targets?|goals?)\b|目[标標][值数數]?|指[标標]值)`;
const RESULTS = String.raw`(?:\b(?:results?|achievements?|actuals?|outturns?)\b|(?:实际|實際)?(?:完成|实现|實現|达成|達成)(?:情况|情況|[值数數])?|实绩|實績|实际值?|實際值?)`;
const AND = String.raw`\s?(?:\band\b|&|\/|[及与與和、])\s?(?:actual )?`;
const BOTH = new RegExp(`${TARGETS}${AND}${RESULTS}|${RESULTS}${AND}${TARGETS}`, 'i');
const DATED =
  /(?:19|20)\d\d[-/\d]*年?度?\s?\p{Script=Han}{0,6}?(?:targets?|goals?|results?|目标|目標|完成|实际|實際)/iu;

/** Whether a text announces targets and results without a year for either: Targets and results, 目标和完成情况. */
const announcesBoth = (text: string) => BOTH.test(text) && !DATED.test(text);

/** Whether a header over years announces targets and results, and nothing else: 目标完成情况. */
export const isOfBoth = (head: string) =>
  /^目[标標](?:完成|实现|實現|达成|達成)(?:情况|情況)$/.test(head) ||
  new RegExp(`^(?:${BOTH.source})$`, 'i').test(head);

/**
 * Whether a title or header announces targets and results, and nothing says which the values are: Targets and results
 * over 2019 and 2020.
 */
export function saysBoth(title: string, columns: readonly HeaderColumn[], rows: SpreadGrid): boolean {
  const isSaid = columns.some(
    ({ holds }) =>
      holds.role === 'kind' || holds.role === 'property' || (holds.role === 'value' && holds.kind),
  );
  const heads = columns.flatMap(({ holds, header }) => (holds.role === 'value' ? [header] : []));
  const isOver = (head: string) => isOfBoth(head.replace(/\s?\S*(?:19|20)\d\d\S*$/, ''));
  const namesKinds = rows.slice(1).some(([first]) => NAMES_KIND.test(joinedText(first!.text)));
  return !isSaid && !namesKinds && (announcesBoth(title) || heads.some(isOver));
}

/** Matches names that say whether their values are targets or results. */
const NAMES_KIND =
  /^(?:(?:.*\W)?(?:targets?|actuals?|results?|baseline)\W*|.*(?:目标|目標|计划|計畫|实际|實際|完成)[值数數]?[）)]?)$/i;
