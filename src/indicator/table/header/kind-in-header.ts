import { bracketAtEnd, joinedText, spacedWords } from '../text/cell-text.js';
import { flagNamed, kindNamed } from '../text/cell-words.js';
import type { ValueHeader } from './header-role.js';
import { yearsNamed, type NamedYears } from '../times/named-years.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

type Kind = Pick<ValueHeader, 'kind' | 'estimate'>;

/** A header split into the name of an indicator and its kind. */
interface Parted {
  readonly name: string;
  readonly unit: string;
  readonly holds?: Kind;
  /** Whether the word is in brackets or can only name the kind, so that no other column need confirm it. */
  readonly isSure?: boolean;
}

/** What a header says: the bare name of the indicator, and its kind if a word names it. */
export interface HeadedKind {
  readonly name: string;
  readonly holds: Kind;
  /** Whether another column holds the same indicator. */
  readonly isPaired?: boolean;
}

/**
 * Splits the header of an indicator's column, in a table with a column of times, into name and kind: `Trees (target)`,
 * `trees_target`. Any other word or position counts only if another column is headed by that name, alone or with
 * another kind, since a target population is not a target. Returns `unclear` if a word for plans or forecasts stands
 * elsewhere.
 */
export function headedKind(header: string, others: readonly string[]): HeadedKind | 'unclear' {
  const own = parted(header);
  const { name, unit, holds, isSure } = own;
  const isUnlike = (other: Parted) =>
    other.holds?.kind !== holds?.kind || other.holds?.estimate !== holds?.estimate;
  const parts = others.filter((other) => other && other !== header).map(parted);
  const [, , rest = ''] = NEITHER.exec(spacedWords(name)) ?? [];
  if (rest && parts.some((other) => bare(other.name) === bare(rest))) return 'unclear';
  const isRateOf = (other: Parted) => !other.holds && bare(other.name).replace(RATE, '') === bare(name);
  const twin =
    parts.find((other) => bare(other.name) === bare(name) && isUnlike(other)) ??
    (holds ? parts.find(isRateOf) : undefined);
  const isNamed = name && !isUnit(name) && !(isSure && !twin && SETTERS.test(name));
  if (holds && isNamed && (twin || isSure)) {
    const plain = twin && !twin.holds ? twin : own;
    return {
      name: plain.name + (plain.unit || unit || (twin?.unit ?? '')),
      holds,
      ...(twin ? { isPaired: true } : {}),
    };
  }
  const isOpposed = OPPOSED.test(header) || others.some((other) => /\bunplanned\b/i.test(other));
  return UNCLEAR.test(spacedWords(header)) && !isOpposed ? 'unclear' : { name: header, holds: {} };
}

/** Like {@link headedKind}, for a header that may also print the year of its values. */
export function datedKind(
  header: string,
  others: readonly string[],
): (HeadedKind & { readonly years?: NamedYears }) | 'unclear' {
  const undated = withoutYear(header);
  const headed = headedKind(undated, others.map(withoutYear));
  const years = undated === header ? undefined : yearsNamed(spacedWords(header));
  return headed === 'unclear' || !years ? headed : { ...headed, years };
}

const KIND = String.raw`targets?|goals?|plan|planned|budget(?:ed)?|promised|pledged|actuals?|outturns?|results?|achieved|achievements?|created|delivered|built|completed|collected|observed|reali[sz]ed|estimate[ds]?|forecasts?|projected|目标值?|计划[值数]?|预算数?|任务|实际值?|完成[值数]?|预计值?|预测值?`;
const YEAR = String.raw`(?:FY ?)?(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?(?:年度?)?`;
const WITH_YEAR = new RegExp(
  `^${YEAR}[\\s_,，:：-]*(?=\\p{L})|(?<=\\S)[\\s_,，:：-]*[(（]?${YEAR}[)）]?(?=$|\\s*[(（][^()（）]*[)）]$|\\s?(?:${KIND})(?:\\s*[(（][^()（）]*[)）])?$)`,
  'iu',
);
const withoutYear = (header: string) => header.replace(WITH_YEAR, '').trim() || header;

function parted(header: string): Parted {
  const bracket = bracketAtEnd(header);
  const isKind = bracket !== undefined && holdsNamed(bracket.inside) !== undefined;
  const main = bracket && !isKind ? bracket.before : header;
  const unit = header.slice(main.length);
  const text = spacedWords(joinedText(main));
  const [, before, inside] = IN_BRACKETS.exec(text) ?? [];
  if (before) return { name: before, unit, holds: holdsNamed(inside!)!, isSure: true };
  const [, ended, last, han, lastHan] = BEHIND.exec(text) ?? [];
  const own = ended ?? han;
  const word = last ?? lastHan;
  if (own && word)
    return { name: own, unit, holds: holdsNamed(word)!, isSure: /^(?:targets?|目标值?)$/i.test(word) };
  const [, first, firstHan, after = ''] = BEFORE.exec(text) ?? [];
  const told = holdsNamed(first ?? firstHan ?? '');
  return told && !AIMED_AT.test(after) ? { name: after, unit, holds: told } : { name: main, unit };
}

/** The kind of values that a word beside an indicator's name stands for. */
function holdsNamed(printed: string): Kind | undefined {
  const word = printed.trim();
  if (PLANNED.test(word)) return { kind: 'target' };
  if (DONE.test(word)) return { kind: 'actual' };
  const [kind, estimate] = [kindNamed(word), flagNamed(word)];
  if (kind) return { kind };
  return estimate && estimate !== 'provisional' ? { estimate } : undefined;
}

const PLANNED = /^(?:plan|budget(?:ed)?|promised|pledged|任务|年度?(?:计划|目标|预算))$/i;
const DONE =
  /^(?:created|delivered|built|completed|collected|observed|reali[sz]ed|achievements?|年度?完成)$/i;

/** Matches whom targets are for, not what they measure. */
const AIMED_AT =
  /^(?:population|groups?|audiences?|people|beneficiar(?:y|ies)|households|areas?|人群|人口|对象)\b/i;

const isUnit = (name: string) => name.length < 3 && looksLikeUnit(name);

const IN_BRACKETS = new RegExp(`^(.*\\S)\\s*[（(]\\s*(${KIND})\\s*[)）]$`, 'i');
const BEHIND = new RegExp(
  `^(.*[^\\s\\-–—:])(?:\\s+[-–—]\\s+|\\s*:\\s+|\\s)(${KIND})$|^(.*[^\\s的年])(目标值?|计划[值数]?|预算数?|任务|实际值?|完成[值数]?|预计值?|预测值?)$`,
  'i',
);
const BEFORE = new RegExp(
  `^(?:(${KIND})(?:\\s*[:：]\\s*|\\s+)(?=\\p{L})|((?:年度?)?(?:目标|计划(?!生育|单列|免疫|[内外]|经济)|完成)|任务|实际|预计|预测|预算)(?=\\p{Script=Han}))(.+)$`,
  'iu',
);

/** Matches words by which values are, or may be, planned or forecast. */
const UNCLEAR =
  /目标|(?<!公共|基金|经营)预算[数额]?(?=$|[（(])|概算|计划(?!生育|单列|免疫|[内外]|经济)|\btargets?\b|\bgoals?$|^(?:planned|projected|forecast(?:ed)?|budget(?:ed)?|predicted|promised|pledged) |\b(?:planned|projected|forecasts?|projections?|promised|pledged)(?= ?\(|$)|\b(?:projections?|forecasts?|scenario)[)）]$|推[计計][)）]?$|(?:^|[\s(])(?:geplante?[nrs]?|geplande?|planifiée?s?|prévue?s?|plane[aj]ad[oa]s?|programad[oa]s?|previst[oaie]s?|pianificat[oaie])(?=$|[\s)])/i;

/** Matches what is planned only in that it is not an emergency. */
const OPPOSED = /\bplanned (?:admissions|care|caesareans|operations|surgery)\b/i;

/** Matches a word before a name that makes it neither a result nor a target. */
const NEITHER = /^(expected|scheduled|proposed|required|requested|modelled|应|拟)\s?(\S.*)$/i;

/** Matches who sets a target, or which of several it is, not what it measures. */
const SETTERS =
  /^(?:(?:central )?bank|WHO|UN|EU|NATO|OECD|government|national|official|policy|federal|state|county|district|regional|local|global|council|city|school|college|university|department|team|trust|company|group|club|ward|hospital|our|own|internal|annual|legal|statutory|(?:long|short|medium)[- ]term|interim|final|stretch|minimum|%(?: of)?|vs\.?)$/i;

const RATE = / (?:rate|level|share|ratio|index|coverage)$/;

/** A name in lower case without plural endings, so that `Fatality target` goes with Fatalities. */
const bare = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/ies\b/g, 'y')
    .replace(/(?<=[^s])s\b/g, '');
