import { bracketAtEnd, joinedText, spacedWords } from './cell-text.js';
import { flagNamed, kindNamed } from './cell-words.js';
import type { ValueHeader } from './header-role.js';
import { yearsNamed, type NamedYears } from './named-years.js';
import { looksLikeUnit } from './unit-of-text.js';

type Kind = Pick<ValueHeader, 'kind' | 'estimate'>;

/** A head as the name of an indicator and the word for its kind beside it. */
interface Parted {
  readonly name: string;
  readonly unit: string;
  readonly holds?: Kind;
  /** Whether the word is in brackets or can be nothing but the kind, so that no other column need say so. */
  readonly isSure?: boolean;
}

/** What a head says: the indicator's bare name, and its kind where a word beside it tells. */
export interface HeadedKind {
  readonly name: string;
  readonly holds: Kind;
  /** Whether another column is of the same indicator. */
  readonly isPaired?: boolean;
}

/**
 * An indicator that heads a column beside the column of its times: its name without the word for its kind, `Trees
 * (target)`, `trees_target`, and before the name or in other words only where another column is headed by that name,
 * alone or with another word, for a target population is none. `unclear` where a word for what is ahead stands elsewhere.
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

/** The same of a head that may print the year of its values. */
export function datedKind(
  header: string,
  others: readonly string[],
): (HeadedKind & { readonly years?: NamedYears }) | 'unclear' {
  const undated = withoutYear(header);
  const headed = headedKind(undated, others.map(withoutYear));
  const years = undated === header ? undefined : yearsNamed(spacedWords(header));
  return headed === 'unclear' || !years ? headed : { ...headed, years };
}

const YEAR = String.raw`(?:FY ?)?(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?(?:年度?)?`;
const WITH_YEAR = new RegExp(
  `^${YEAR}[\\s_,，:：-]*(?=\\p{L})|(?<=\\S)[\\s_,，:：-]*[(（]?${YEAR}[)）]?(?=$|\\s*[(（][^()（）]*[)）]$|\\s?(?:targets?|目标值?)(?:\\s*[(（][^()（）]*[)）])?$)`,
  'iu',
);
const withoutYear = (header: string) => header.replace(WITH_YEAR, '').trim() || header;

/** The parts of a head. */
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

/** What a word beside the name of an indicator says that its values are. */
function holdsNamed(printed: string): Kind | undefined {
  const word = printed.trim();
  if (PLANNED.test(word)) return { kind: 'target' };
  if (CAME_ABOUT.test(word)) return { kind: 'actual' };
  const [kind, estimate] = [kindNamed(word), flagNamed(word)];
  if (kind) return { kind };
  return estimate && estimate !== 'provisional' ? { estimate } : undefined;
}

const PLANNED = /^(?:plan|budget(?:ed)?|promised|pledged|任务|年度?(?:计划|目标|预算))$/i;
const CAME_ABOUT = /^(?:created|delivered|built|completed|collected|observed|reali[sz]ed|年度?完成)$/i;

/** Whom targets are for, not what they are of. */
const AIMED_AT =
  /^(?:population|groups?|audiences?|people|beneficiar(?:y|ies)|households|areas?|人群|人口|对象)\b/i;

const isUnit = (name: string) => name.length < 3 && looksLikeUnit(name);

const KIND = String.raw`targets?|goals?|plan|planned|budget(?:ed)?|promised|pledged|actuals?|outturns?|results?|achieved|created|delivered|built|completed|collected|observed|reali[sz]ed|estimate[ds]?|forecasts?|projected|目标值?|计划[值数]?|预算数?|任务|实际值?|完成[值数]?|预计值?|预测值?`;
const IN_BRACKETS = new RegExp(`^(.*\\S)\\s*[（(]\\s*(${KIND})\\s*[)）]$`, 'i');
const BEHIND = new RegExp(
  `^(.*[^\\s\\-–—:])(?:\\s+[-–—]\\s+|\\s*:\\s+|\\s)(${KIND})$|^(.*[^\\s的年])(目标值?|计划[值数]?|预算数?|任务|实际值?|完成[值数]?|预计值?|预测值?)$`,
  'i',
);
const BEFORE = new RegExp(
  `^(?:(${KIND})(?:\\s*[:：]\\s*|\\s+)(?=\\p{L})|((?:年度?)?(?:目标|计划|完成)|任务|实际|预计|预测|预算)(?=\\p{Script=Han}))(.+)$`,
  'iu',
);

/** What says that values are ahead, or may be. */
const UNCLEAR =
  /目标|(?<!公共|基金|经营)预算[数额]?(?=$|[（(])|概算|计划(?!生育|单列|免疫|[内外]|经济)|\btargets?\b|\bgoals?$|^(?:planned|projected|forecast(?:ed)?|budget(?:ed)?|predicted|promised|pledged) |\b(?:planned|projected|forecasts?|projections?|promised|pledged)(?= ?\(|$)|\b(?:projections?|forecasts?|scenario)[)）]$|推[计計][)）]?$/i;

/** What is planned in that it is no emergency. */
const OPPOSED = /\bplanned (?:admissions|care|caesareans|operations|surgery)\b/i;

/** A word before a name that makes it neither a result nor a target. */
const NEITHER = /^(expected|scheduled|proposed|required|requested|modelled|应|拟)\s?(\S.*)$/i;

/** Who sets a target, or which of several it is, which is not what it is of. */
const SETTERS =
  /^(?:(?:central )?bank|WHO|UN|EU|NATO|OECD|government|national|official|policy|federal|state|council|city|legal|statutory|(?:long|short|medium)[- ]term|interim|final|stretch|minimum|%(?: of)?|vs\.?)$/i;

const RATE = / (?:rate|level|share|ratio|index|coverage)$/;

/** A name in one case, without the ends of plurals, as `Fatality target` stands beside Fatalities. */
const bare = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/ies\b/g, 'y')
    .replace(/(?<=[^s])s\b/g, '');
