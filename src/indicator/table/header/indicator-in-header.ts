import { bracketAtEnd } from '../text/cell-text.js';
import { wordsInEnglish } from '../text/foreign-headers.js';
import { simplified } from '../text/simplified.js';
import { yearsNamed, type NamedYears } from '../times/named-years.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

const YEAR = String.raw`(?:FY ?)?(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?[年년]?[末底]?(?: census)?`;
const YEAR_LAST = new RegExp(
  `^(.*?[^\\s,，(（:：_-])[\\s,，:：_-]*(?:[(（]\\s*${YEAR}\\s*[)）]|(?:(?:in|at|,) )?${YEAR})$`,
  'i',
);
const YEAR_FIRST = new RegExp(`^${YEAR}[\\s,，:：_-]*(?=[\\p{L}])(.+)$`, 'iu');
/** Matches words by which a year in a header is not that of the values, or the values are not results. */
const OTHER_MEANING =
  /目标|预期(?!寿命|余命)|规划|计划(?!生育|单列|免疫|[内外]|经济)|预计|预测|估计|(?<!新)增(?!加值)|比上年|同比|变化|不变价|基期|target|goal|commitment|plan(?!t|et)|budget|forecast|project|estimate|growth|change|price|edition|base|=|\bby$|\bto$|\bsince\b|\buntil\b|\bfrom\b|\bvs\b/i;

/** Matches a name that goes on with its year: Progress to 2022, Change from 2019. */
const DANGLING = /\b(?:to|by|until|from|as of|of|for|than|with)$/i;

/** Whether a header has such a word, in English or another language: Presupuesto inicial. */
export const saysOther = (head: string) =>
  OTHER_MEANING.test(simplified(head)) || OTHER_MEANING.test(wordsInEnglish(head));

const IS_YEAR = new RegExp(`^${YEAR}$`, 'i');

/** Matches the name of an indicator with a word for targets and a year: Solar capacity target 2030, 2030 target. */
const DATED_TARGET = new RegExp(
  `^(.*[\\p{L})）]{2})[\\s,]*(?:(目[标標]值?|targets?)[\\s,(（]*(${YEAR})|[(（]?(${YEAR})[)）]?\\s?(目[标標]值?|targets?))[)）]?$`,
  'iu',
);

/** Splits the header of an indicator's column into the name and the year. */
export function headedIndicator(printed: string): { readonly name: string; readonly years?: NamedYears } {
  const header = yearBehindUnit(printed.replace(/(?:\[[\da-z]{1,2}\])+$/, ''));
  const bracket = bracketAtEnd(header.replace(/(?<=[)）]),(?= )/, ''));
  const isYear = bracket && yearsNamed(bracket.inside) !== undefined;
  const [main, unit] = bracket && !isYear ? [bracket.before, `（${bracket.inside}）`] : [header, ''];
  const [, own, last, after, before, word = last] = DATED_TARGET.exec(main) ?? [];
  if (own)
    return { name: `${own} ${word}${unit}`.replace(' 目', '目'), years: yearsNamed(after ?? before!)! };
  const name = (YEAR_LAST.exec(main) ?? YEAR_FIRST.exec(main))?.[1]?.trim();
  const years = name && !DANGLING.test(name) ? yearsNamed(main) : undefined;
  return name &&
    years &&
    years.from === years.to &&
    !saysOther(main.replace(AS_TARGET, '').replace(OF_GROWTH, ''))
    ? { name: name + unit, years }
    : { name: header };
}

/** Matches the growth of what a header names before it: GDP增速. */
const OF_GROWTH = /(?<=[\p{L}）)]{2})(?:增速|增幅|增长率)$/u;

/** The year that a name begins with, unless it is that of prices or of a method: 2030 target (recycled). */
export const yearAtStart = (name: string): NamedYears | undefined =>
  YEAR_FIRST.test(name) && !OF_METHOD.test(name) ? yearsNamed(YEAR_START.exec(name)![0]) : undefined;

const YEAR_START = new RegExp(`^${YEAR}`, 'i');
const OF_METHOD =
  /price|[价價]|=|base|基期|constant|census|definition|boundar|edition|method|standard|\bSNA\b/i;

/** Splits a bracket that holds a unit and a year into two: GDP per capita (2022, €). */
function yearBehindUnit(header: string): string {
  const [, name, inside = ''] = /^(.*\S)\s*[（(]([^()（）]+)[)）]$/.exec(header) ?? [];
  const parts = inside.split(/[,，;；、]\s*/);
  const year = parts.find((part) => IS_YEAR.test(part));
  const unit = parts.find((part) => part !== year);
  return year && unit && parts.length === 2 && looksLikeUnit(unit) ? `${name} (${year}) (${unit})` : header;
}

/** Matches a word for targets at the end of an indicator's name. */
export const AS_TARGET = /(?<=[\p{L})）]{2})\s?(?:目[标標]值?|\btargets?)$/iu;

/**
 * Moves the word for targets in a header behind the name if another column is headed by that name and a year: Target
 * score 2030 beside Score 2023 becomes Score target 2030.
 */
export function withTargetBehind(header: string, others: readonly string[]): string {
  const rest = header.replace(/^targets?\s+(?:for\s+)?(?=\p{L})/iu, '');
  if (rest === header) return header;
  const { name, years } = headedIndicator(rest);
  const twin = others
    .map((other) => headedIndicator(other))
    .find((other) => other.years && other.name.toLowerCase() === name.toLowerCase())?.name;
  if (!years || !twin) return header;
  const bracket = bracketAtEnd(twin);
  return `${bracket?.before ?? twin} target ${years.printed ?? years.to}${bracket ? ` (${bracket.inside})` : ''}`;
}
