import type { JoinedHeader } from './header-parts.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import { headerRole } from './header-role.js';
import { bracketAtEnd, joinedNames, joinedText } from '../text/cell-text.js';

/** Matches measures that do not have the unit of what is over them: 增速 under 产量（万吨）. */
const OTHER_MEASURE =
  /[占比率]|指数|增|同比|环比|位次|排名|share|rate|ratio|percent|%|index|rank|change|growth|\bnumber|\bcount/i;

/** Matches words for scores, which go with the header of what they are for. */
const SCORE = /得分|[评評]分|分[值数數]|\b(?:scores?|points)$/i;

/**
 * Moves the unit of the upper line of an indicator's header to its end: 人口（万人） over 城镇 becomes 人口：城镇（万人）. A unit of the
 * lower line replaces it.
 */
export function unitBehind(joined: JoinedHeader, lines: readonly string[]): JoinedHeader {
  const [first = '', ...below] = lines;
  const over = bracketAtEnd(first);
  const last = below.at(-1);
  const isWhole = joined.header === joinedText(lines.join(' '));
  if (joined.holds.role !== 'unknown' || !last || !isWhole || SCORE.test(last)) return joined;
  if (!over?.before || !looksLikeUnit(over.inside)) return joined;
  const own = bracketAtEnd(last);
  const isPart = headerRole(last).role !== 'value';
  const name = isPart ? joinedNames([over.before, ...below]) : joinedText([over.before, ...below].join(' '));
  if (own && looksLikeUnit(own.inside)) return { ...joined, header: name };
  if (OTHER_MEASURE.test(last))
    return { ...joined, holds: { role: 'unknown', reason: 'the unit of the row is not clear' } };
  const header = /\p{Script=Han}/u.test(name) ? `${name}（${over.inside}）` : `${name} (${over.inside})`;
  return { ...joined, header };
}

/** Moves a unit before the year and the kind in an indicator's header behind them: Waste (t) 2030 target. */
export function withUnitLast(header: string): string {
  const [, name = '', unit = '', rest = ''] = WITHIN.exec(header) ?? [];
  const isMoved = looksLikeUnit(unit.slice(1, -1)) && headerRole(rest).role === 'value';
  const space = unit.startsWith('(') ? ' ' : '';
  return isMoved ? `${name}${space}${rest}${space}${unit}` : header;
}

/** Matches a bracket between a name and the words for a year and a kind. */
const WITHIN =
  /^(.*\p{L}.*?)\s*([（(][^()（）]+[)）])[\s,，:：–—-]*((?=.*\d{4}).*(?:target|goal|actual|result|目标|实际|完成).*)$/iu;
