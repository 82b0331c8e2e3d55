import type { Flag, Force } from '../../types.js';
import { bracketAtEnd, joinedText, plainText, withoutMarks, spacedWords } from '../text/cell-text.js';
import { inEnglish } from '../text/foreign-headers.js';
import {
  ACTUAL,
  BASE,
  BESIDE_VALUE,
  CHANGE,
  ESTIMATE,
  FORECAST,
  LATEST,
  MILESTONE,
  OTHER_PERIOD,
  PROVISIONAL,
  TARGET,
  VALUES_ALONE,
  forceIn,
} from '../text/header-words.js';
import { countryIn } from '../places/country-names.js';
import { hasMore, isPlaceName, placeIn } from '../places/place-names.js';
import { withoutEdition, yearsNamed, type NamedYears } from '../times/named-years.js';
import { recent } from '../text/once.js';
import { isOfNames, NAME, OTHERS, PLACE_COLUMN, type OtherRole } from '../text/column-roles.js';
import type { PrintedTime } from '../times/months-span.js';
import { simplified } from '../text/simplified.js';
import { spokenHead } from '../text/header-phrases.js';
import { isPartOfYear, momentNamed } from '../times/time-of-text.js';
import { hasUnlikeUnits } from '../numbers/unlike-units.js';
import { looksLikeUnit, unitOfText, type PrintedUnit } from '../numbers/unit-of-text.js';
import { NO_YEAR, type UnreadReason } from '../text/unread-reasons.js';
import { withUnitBehind } from './unit-behind.js';

/** What a column of values holds, as far as its own header tells. */
export interface ValueHeader {
  readonly role: 'value';
  /** Absent if the header gives only a year or a place. */
  readonly kind?: 'actual' | 'target';
  readonly force?: Force;
  /** 基期, 现状: the state before the plan. */
  readonly base?: boolean;
  /** Latest, current, or 现状 beside a baseline: the current state, whose year neither plan nor baseline gives. */
  readonly latest?: boolean;
  /** 预计: an estimate before the plan, an expectation within it. */
  readonly estimate?: 'estimate' | 'forecast';
  /** 完成情况, under which there may be a figure or a verdict. */
  readonly outcome?: boolean;
  /** 年均增长, 累计: rates and totals beside the levels. */
  readonly change?: boolean;
  readonly years?: NamedYears;
  /** The half-year, quarter, month or day that the header names instead of a year. */
  readonly moment?: PrintedTime;
  /** "By 2030": the header gives the year by which something is to be reached. */
  readonly by?: boolean;
  /** The place that the header names, as printed. */
  readonly place?: string;
  /** The part of each indicator that the column holds, such as 男 under a year. */
  readonly part?: string;
  readonly unit?: PrintedUnit;
  /** The flags of all its values, as in `2009 (prov.)`. */
  readonly flags?: readonly Flag[];
}

export type HeaderRole =
  ValueHeader | { readonly role: OtherRole } | { readonly role: 'unknown'; readonly reason: UnreadReason };

/**
 * Returns what a column holds according to its header. Place names that are not `known` count only if they are those of
 * Chinese provinces or cities, or end as 福州市 or 鼓楼区 do.
 * @param known place names that the caller expects as headers
 */
export function headerRole(text: string, known: readonly string[] = []): HeaderRole {
  const named = known.filter((name) => text.includes(name) || plainHead(text).includes(name));
  return named.length ? headerWith(text, named) : headerAlone(text);
}

const headerAlone = recent((text) => headerWith(text, []));

function headerWith(text: string, known: readonly string[]): HeaderRole {
  const plain = text.replace(/\s*[ᵖʳᵉ]$/u, (sign) => ` (${'pre'['ᵖʳᵉ'.indexOf(sign.trim())]!})`);
  const [marked, words, letter, mark = letter ?? words ?? ''] = FLAGGED.exec(plain) ?? [];
  if (marked === undefined) return inTwoLanguages(text, known) ?? roleOf(text, known);
  const holds = roleOf(plain.replace(marked, ''), known);
  if (holds.role !== 'value' || !(holds.years ?? holds.moment)) return roleOf(text, known);
  if (mark === 'A') return { ...holds, kind: 'actual' };
  if (mark === 'a') return roleOf(text, known);
  if (/^[ef]$/i.test(mark)) return { ...holds, estimate: /e/i.test(mark) ? 'estimate' : 'forecast' };
  return { ...holds, flags: [/^[pv]/i.test(mark) ? 'provisional' : 'revised'] };
}

/** The role of a header in Chinese and again in English, if both have the same: 指标 Indicator, 完成值（Actual）. */
function inTwoLanguages(text: string, known: readonly string[]): HeaderRole | undefined {
  const [, chinese, english = ''] =
    /^(\P{Script=Latin}*\p{Script=Han}\P{Script=Latin}*?)[\s/／(（]*(?=.*[a-z]{3})([A-Za-z][A-Za-z\s]*)[)）]?$/u.exec(
      text,
    ) ?? [];
  if (!chinese) return undefined;
  const [role, again] = [chinese, english].map((part) => roleOf(part.trim(), known));
  return role!.role !== 'unknown' && role!.role === again!.role ? { ...again, ...role! } : undefined;
}

const FLAGGED =
  /\s*[(（[](p|r|prov(?:isional|isoire|isorio|isório|visorio|\.)?|preliminar|vorläufig|voorlopig|rev(?:ised|\.)?|revidiert|révisé)[)）\]]\s*$|(?<=^(?:FY ?)?(?:19|20)\d\d)(?:([apref])$|\s*[(（[]([aef])[)）\]]$)/i;

/** A header without what says nothing of its role, in the words that are looked up. */
const plainHead = recent((text: string): string => {
  const marked = simplified(
    withoutEdition(plainText(withoutMarks(text)).replace(/^\[(\p{L}+)\]$/u, '$1')),
  ).replace(
    /^其中\s*[:：]\s*(?=\S)|^(?:[Aa]u|[Aa]l|[Aa]m|[Zz]um|[Pp]er|[Oo]p) (?=\d{1,2}[./-]\d)|(?<=[〕\]】)])\d{1,2}$/g,
    '',
  );
  const isMoment = momentNamed(marked) !== undefined;
  const spaced = isMoment
    ? joinedText(marked)
    : joinedText(marked)
        .replace(/(?<![\d\p{L}])['’‘](?=\d\d(?!\d))/gu, 'CY')
        .replace(/[“”"'‘’]/g, '');
  const spelled = withUnitBehind(
    spokenHead(spacedWords(spaced))
      .replace(/(?<=\w)\.labels?$/i, '')
      .replace(/\s*\((?:words|numbers)\)$/i, ''),
  );
  const ended = bracketAtEnd(spelled);
  const english = ended && looksLikeUnit(ended.inside) ? inEnglish(ended.before) : undefined;
  return english && english !== ended!.before ? `${english} (${ended!.inside})` : inEnglish(spelled);
});

function roleOf(text: string, known: readonly string[]): HeaderRole {
  const plain = plainHead(text);
  if (plain === '') return { role: 'unknown', reason: 'the column has no header' };
  if (hasUnlikeUnits(joinedText(text))) return unknown('the unit of the row is not clear');
  const bracket = bracketAtEnd(plain);
  const unitText =
    bracket && looksLikeUnit(bracket.inside) && !OF_YEARS.test(plain) && !PLACE_COLUMN.test(plain)
      ? bracket
      : undefined;
  const main = unitText ? unitText.before : plain;
  const place = known.includes(plain) || (isPlaceName(main) && !PLACE_COLUMN.test(main)) ? main : undefined;
  const years = yearsNamed(main);
  const moment = years ? undefined : momentNamed(main);
  if (years && NAME.test(main.replace(/ ?\((?:19|20)\d\d年?\)$| for FY ?20\d\d(?:-\d\d)?$/, '')))
    return { role: 'name' };
  if (!years && !place && !moment) {
    const bare = main.replace(/^(.*?)\(.*\)$/, '$1').trim() || main;
    const other = OTHERS.find(
      ([pattern, role]) =>
        !(unitText && (role === 'place' || role === 'time' || role === 'owner')) &&
        !(role === 'verdict' && OF_YEARS.test(main)) &&
        (pattern.test(main) || pattern.test(bare)),
    );
    const parts = main.split('/').map((part) => part.trim());
    if (!other && parts.length > 1 && parts.every((part) => PLACE_COLUMN.test(part)))
      return { role: 'place' };
    if (!other && parts.length > 1 && NAME.test(parts.at(-1)!) && parts.every(isOfNames))
      return { role: 'name' };
    if (other) return other[1] === 'verdict' && main === '' ? unknown() : { role: other[1] };
  }
  if (!place && /^(?:(?:grand |sub-?)?totals?|sum|合计|总计|小计|总和|共计)$/i.test(main))
    return unknown(TOTAL);
  const inner = placeIn(main, known) ?? (years && countryIn(main));
  const unit = unitText && unitOfText(unitText.inside);
  if (!years && !moment && isPartOfYear(main)) return unknown('part of a year');
  return valueHeader(main, years, place ?? inner, unit, moment);
}

/** Matches a header that says that cells also print their years: Progress (year). */
const OF_YEARS = /\((?:years?|年度?|年份)\)$/i;

const unknown = (reason: UnreadReason = 'the header is not understood'): HeaderRole => ({
  role: 'unknown',
  reason,
});

function valueHeader(
  main: string,
  years: NamedYears | undefined,
  place: string | undefined,
  unit: PrintedUnit | undefined,
  moment: PrintedTime | undefined,
): HeaderRole {
  const given = {
    ...(years ? { years } : {}),
    ...(moment ? { moment } : {}),
    ...(place ? { place } : {}),
    ...(unit ? { unit } : {}),
  };
  if (
    BESIDE_VALUE.test(main) ||
    (unit?.base === '%' &&
      /^(?:progress|achievement|attainment|completion)$|^progress|进展|^完成(?:全年|年度|年|总)?(?:目标|计划|预算|任务)/i.test(
        main,
      ))
  )
    return unknown(BESIDE);
  if (!years && !moment && /\byear$|年份$/i.test(main)) return unknown('a year, not a value');
  if (!years && !moment && OTHER_PERIOD.test(main)) return unknown(NO_YEAR);
  if (/(?:完成|实现|落实|进展|实施)情况/.test(main) && !ESTIMATE.test(main) && !FORECAST.test(main))
    return { role: 'value', kind: 'actual', outcome: true, ...given };
  if (!VALUES_ALONE.test(main) && hasMore(main, place))
    return unknown('the header names more than a year and a kind of value');
  const isBase = BASE.test(main);
  const achieved = main.replace(/\bachieved targets?\b|\btargets? achieved\b/i, 'achieved');
  const isTarget = TARGET.test(isBase ? main.replace(/规划/, '') : achieved) || MILESTONE.test(main);
  const isActual = ACTUAL.test(main) || isBase;
  const estimate = FORECAST.test(main) ? 'forecast' : ESTIMATE.test(main) ? 'estimate' : undefined;
  const change =
    CHANGE.test(main) && !(years && (years.from < years.to || years.together) && !/增/.test(main));
  if (years && !isTarget && !isActual && !estimate && NEITHER.test(main))
    return unknown('the header does not say whether these are targets or results');
  if (isTarget && isActual) return unknown('the header names both a target and a result');
  if (estimate && !isTarget) return { role: 'value', estimate, ...(change ? { change } : {}), ...given };
  const kind = isTarget ? 'target' : isActual ? 'actual' : undefined;
  if (!kind && !years && !moment && !place && !change && !VALUES_ALONE.test(main)) return unknown();
  const by =
    /^[到至](?:19|20)\d\d年[末底]?$/.test(main) ||
    /\bby\s+(?:(?:the )?end(?:[- ]of)?[- ]|mid-?)?(?:FY|CY)?\s*(?:19|20)\d\d/i.test(main);
  return {
    role: 'value',
    ...(kind ? { kind } : {}),
    ...(isTarget ? forceIn(main) : {}),
    ...(isBase ? { base: true } : {}),
    ...(isActual && LATEST.test(main) ? { latest: true } : {}),
    ...(change ? { change } : {}),
    ...(by ? { by } : {}),
    ...(PROVISIONAL.test(main) ? { flags: ['provisional'] as const } : {}),
    ...(/\brestated\b/i.test(main) ? { flags: ['revised'] as const } : {}),
    ...given,
  };
}

/** Matches a stage of a budget or plan that is neither its result nor clearly its target: 2022 Amended, MTEF 2025. */
const NEITHER =
  /\b(?:amended|agreed|scheduled|proposed|requested|approved|authorised|authorized|expected|likely|indicative|outlook|voted|mtef|outlays?)\b/i;

const TOTAL: UnreadReason = 'a rate or total beside the values';
const BESIDE: UnreadReason = 'a rank, weight or completion rate';

/** One column of a table: its header as printed, and what it holds. */
export interface HeaderColumn {
  readonly header: string;
  /** Row of the lowest cell of the header. */
  readonly row: number;
  readonly column: number;
  readonly holds: HeaderRole;
  /** Whether the author says what it holds. */
  readonly isGiven?: boolean;
  /** Whether its year was taken from the title. */
  readonly isTitled?: boolean;
}
