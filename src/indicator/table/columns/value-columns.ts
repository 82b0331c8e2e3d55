import type { Force, PointFlag } from '../../types.js';
import { sourceOfKind, sourceOfYear } from './assumed-of-column.js';
import type { Assumed } from '../../library-texts.js';
import { mayBeAhead } from './implied-targets.js';
import { kindOfColumn } from './kind-of-years.js';
import type { Header } from '../header/header.js';
import type { HeaderColumn, ValueHeader } from '../header/header-role.js';
import { meaningOfDashes, timeNamed, type NamedYears } from '../times/named-years.js';
import type { PrintedTime } from '../times/months-span.js';
import { isColumnOfPart } from './part-of-title.js';
import { isBesideMainTarget, isReplaced } from './replaced-budgets.js';
import type { TableHints } from './table-title.js';
import { LATEST, OWN_PART } from '../text/header-words.js';
import { isPartOfYear } from '../times/time-of-text.js';
import { NO_YEAR, type UnreadReason } from '../text/unread-reasons.js';
import { countsFromOpen } from './cumulated-columns.js';
import { withFirstYear, yearsOfColumn } from './years-of-column.js';

/** A column whose values can be read: their kind and years are known. */
export interface ValueColumn {
  readonly at: number;
  readonly header: string;
  readonly holds: ValueHeader;
  /** Whether the author says what it holds. */
  readonly isGiven?: boolean | undefined;
  readonly kind: 'actual' | 'target';
  readonly force?: Force;
  /** The flags of all its values. */
  readonly flags?: readonly PointFlag[];
  readonly years: NamedYears;
  /** Whether the header prints the years; otherwise they are from the plan or the caller. */
  readonly dated: boolean;
  /** The source of the year; absent if the header, the row or the cell prints it. */
  readonly yearFrom?: Assumed<'year'>['from'] | undefined;
  /** The source of the kind; absent if the table states it for these values. */
  readonly kindFrom?: Assumed<'kind'>['from'] | undefined;
  /** The quarter, month or day in the header; `years` is the year that contains it. */
  readonly moment?: PrintedTime;
}

/** A column that cannot be read, and why. */
export interface UnreadColumn {
  readonly column: HeaderColumn;
  readonly reason: UnreadReason;
}

/**
 * Determines the kind and years of the columns of values. Without a year in the header, the plan or the caller has to
 * give it. A bare year is of targets only in the table of a plan: one with a property column, with named targets, or
 * from a base to the plan's end.
 * @param governed columns whose times are in another column
 */
export function valueColumns(
  header: Header,
  hints: TableHints,
  governed: ReadonlySet<number> = new Set(),
): { readable: ValueColumn[]; unread: UnreadColumn[] } {
  const readable: ValueColumn[] = [];
  const unread: UnreadColumn[] = [];
  const dashes = meaningOfDashes(header.columns.map((column) => column.header));
  const timeOf = ({ header: text, isGiven }: HeaderColumn, { moment }: ValueHeader) =>
    isGiven && moment ? { moment } : timeNamed(text, dashes);
  const moments = header.columns.filter((column) => {
    const { holds } = column;
    const time = holds.role === 'value' && !holds.years?.stands && timeOf(column, holds);
    return time && time !== 'unclear' && 'moment' in time;
  }).length;
  header.columns.forEach((column, at) => {
    const { holds, header: text, isGiven } = column;
    if (holds.role !== 'value' || governed.has(at)) return;
    const time = timeOf(column, holds);
    const settled =
      time === 'unclear'
        ? ('may be a year or a month' as const)
        : time &&
            'moment' in time &&
            !holds.years?.stands &&
            !(time.moment.date.endsWith('-12-31') && moments === 0)
          ? settleMoment(time.moment, column, holds, header, hints, moments)
          : settle(column, holds, header, hints);
    if (typeof settled === 'string') unread.push({ column, reason: settled });
    else readable.push({ at, header: text, holds, isGiven, ...settled });
  });
  const isOneOfMany = (one: ValueColumn) => readable.some((other) => isOtherTimeOfYear(one, other));
  return {
    readable: readable.filter((one) => !isOneOfMany(one)),
    unread: [
      ...unread,
      ...readable.filter(isOneOfMany).map(({ at }) => ({
        column: header.columns[at]!,
        reason: 'no year found for the value' as const,
      })),
    ],
  };
}

/**
 * Whether two columns are of twelve months each that end in the same year but not in the same month, as rolling ones.
 */
const isOtherTimeOfYear = (one: ValueColumn, other: ValueColumn) =>
  one.kind === other.kind &&
  one.years.to === other.years.to &&
  !one.moment &&
  !other.moment &&
  /\p{L}{3}/u.test(one.years.printed ?? '') &&
  other.years.printed !== one.years.printed;

type Settled = Omit<ValueColumn, 'at' | 'header' | 'holds' | 'isGiven'>;

/** Accepts results of months or quarters side by side; a single one may as well be a total up to then. */
function settleMoment(
  moment: PrintedTime,
  column: HeaderColumn,
  holds: ValueHeader,
  header: Header,
  hints: TableHints,
  moments: number,
): Settled | UnreadReason {
  if (hints.areChanges) return 'a change, not a value';
  const year = Number(moment.date.slice(0, 4));
  const isAhead = hints.areAllPlanned === true || hints.isPlanned || hints.noResults !== undefined;
  if (isAhead && !holds.kind && !hints.kind && !holds.estimate) return 'part of a year';
  const kind = holds.kind ?? hints.kind ?? 'actual';
  const isOne = moments < 2 && !/当月|余额/.test(column.header);
  if (isOne || kind === 'target' || holds.change) return 'part of a year';
  if (year > hints.presentYear && !holds.estimate) return 'a result of a year still to come';
  const kindFrom = sourceOfKind(holds, kind, header, hints);
  return { kind, kindFrom, ...flagged(holds), years: { from: year, to: year }, dated: true, moment };
}

/** Returns the flags in the header of a column. */
const flagged = ({ flags = [], estimate }: ValueHeader): { flags?: readonly PointFlag[] } =>
  flags.length || estimate ? { flags: [...flags, ...(estimate ? [estimate] : [])] } : {};

function settle(
  column: HeaderColumn,
  holds: ValueHeader,
  header: Header,
  hints: TableHints,
): Settled | UnreadReason {
  if (hints.areChanges) return 'a change, not a value';
  if (hints.noResults && !hints.kind && !hints.titleKind && isBare(holds)) return hints.noResults;
  if (OWN_PART.test(column.header)) return 'part of a year';
  if (isNationalBesideUnion(holds, header)) return 'the header names more than a year and a kind of value';
  if (isRevisedEstimate(column, header)) return 'an estimate or projection, not a result';
  if (isReplaced(column, header) || isBesideMainTarget(column, header))
    return 'the header names more than a year and a kind of value';
  const others = header.columns.flatMap(({ holds: one }) => (one.role === 'value' ? [one] : []));
  const years = yearsOfColumn(column, holds, others, header, hints);
  if (years === 'other') return 'the printed year is not the one given';
  const isOfRows = years !== undefined && header.columns.some(({ holds: one }) => one.role === 'kind');
  const byRow = isOfRows && !holds.kind ? (years.to > hints.presentYear ? 'target' : 'actual') : undefined;
  const kind = byRow ?? kindOfColumn(column, holds, years, others, header, hints);
  if (holds.change && (!kind || !years)) return 'a rate or total beside the values';
  const noYear = holds.latest && hints.plan !== undefined ? 'no year found for the value' : NO_YEAR;
  const { titleMoment: moment } = hints;
  if (!kind && !years && moment && isOfTitle(holds, hints)) return { ...ofMoment(moment), ...flagged(holds) };
  if (!kind && !years && !holds.estimate) return noYear;
  if (!kind)
    return holds.estimate
      ? 'an estimate or projection, not a result'
      : 'the header does not say whether these are targets or results';
  if (!years) return noYear;
  const isBareYear = !(byRow ?? hints.kind) && isBare(holds) && !holds.flags && !LATEST.test(column.header);
  if (kind === 'actual' && isBareYear && mayBeAhead(years.to, others, header, hints))
    return 'the header does not say whether these are targets or results';
  if (years.from === years.to && countsFromOpen(column.header, kind, years.to, header))
    return 'a total or average without its first year';
  if (kind === 'actual' && isColumnOfPart(column.header, years.to, header, hints)) return 'part of a year';
  const refused = refusedKind(kind, holds, years, header, hints);
  if (refused) return refused;
  const force = holds.force ?? (holds.estimate ? 'expected' : undefined) ?? hints.force;
  const dated = holds.years !== undefined;
  const yearFrom = column.isTitled ? 'title' : sourceOfYear(column.header, holds, years, hints);
  const kindFrom = sourceOfKind(holds, kind, header, hints);
  const known = { kind, years, dated, yearFrom, kindFrom };
  return kind === 'target'
    ? { ...known, years: withFirstYear(years, others, hints), ...(force ? { force } : {}) }
    : { ...known, ...flagged(holds) };
}

/**
 * Whether a column is national beside one of a union of countries; columns without a place may then be national too.
 */
const isNationalBesideUnion = ({ place = '' }: ValueHeader, { columns }: Header) =>
  /^national$/i.test(place) &&
  columns.some(({ header }) => /\b(?:EU|European|global|world|international|OECD|UN)\b/i.test(header)) &&
  columns.some(({ holds }) => holds.role === 'value' && holds.years && !holds.place) &&
  !columns.some(({ header }) =>
    /\b(?:local|regional|city|county|state|district|council|our)\b/i.test(header),
  );

/** Whether a header states nothing about its values beyond a year or a place. */
const isBare = ({ kind, estimate, change, base, by }: ValueHeader) =>
  !kind && !estimate && !change && !base && !by;

/** Whether a column that says nothing of its time and its kind is of the part of a year in the title. */
const isOfTitle = ({ estimate, change, latest }: ValueHeader, { year, kind, titleKind, plan }: TableHints) =>
  !estimate && !change && !latest && (year ?? plan) === undefined && (kind ?? titleKind) !== 'target';

/** Returns the kind and the years of results for the part of a year in the title. */
export const ofMoment = (moment: PrintedTime) => {
  const year = Number(moment.date.slice(0, 4));
  return { kind: 'actual', years: { from: year, to: year }, dated: true, yearFrom: 'title', moment } as const;
};

/**
 * Whether a column holds the revised figures of a budget: another has the original, an estimate, or figures of the same
 * year.
 */
const isRevisedEstimate = ({ holds, header: text }: HeaderColumn, { columns }: Header) =>
  holds.role === 'value' &&
  holds.kind === undefined &&
  /\brevised\b/i.test(text) &&
  columns.some(
    ({ holds: other, header }) =>
      header !== text &&
      (/\b(?:original|actual|estimate[ds]?|budget|adopted|approved|appropriat\w*|enacted|proposed|requested)\b/i.test(
        header,
      ) ||
        (other.role === 'value' && holds.years !== undefined && other.years?.to === holds.years.to)),
  );

/** Returns why values cannot be of a kind: results of a future year, or a title that says otherwise. */
export function refusedKind(
  kind: 'actual' | 'target',
  holds: ValueHeader,
  years: NamedYears,
  { columns }: Header,
  { presentYear, titleKind }: TableHints,
): UnreadReason | undefined {
  if (kind === 'actual' && years.to > presentYear && !holds.estimate)
    return holds.kind === 'actual'
      ? 'a result of a year still to come'
      : 'the header does not say whether these are targets or results';
  const said = new Set(
    columns.flatMap(({ holds: one }) => (one.role === 'value' && one.kind && !one.base ? [one.kind] : [])),
  );
  const isResultOfPart = ({ header, holds: one }: HeaderColumn) =>
    one.role === 'unknown' && isPartOfYear(header) && /完成|实际|实现|actual|achiev|result/i.test(header);
  const isBare = ({ holds: one }: HeaderColumn) =>
    one.role === 'value' &&
    ((one.years !== undefined && !one.kind && !one.change) || one.estimate !== undefined);
  const isSaid = titleKind === 'actual' && columns.some((one) => isResultOfPart(one) || isBare(one));
  if (titleKind && !isSaid && said.size === 1 && !said.has(titleKind) && !holds.base)
    return 'the title and the header disagree on targets and results';
  return undefined;
}
