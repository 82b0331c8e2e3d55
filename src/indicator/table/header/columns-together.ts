import { datedKind } from './kind-in-header.js';
import { bracketAtEnd, BY_PLACE } from '../text/cell-text.js';
import { areCountries, isCountry, isCountryOrGroup } from '../places/country-names.js';
import type { SpreadGrid } from '../grid/grid.js';
import { isFigureCell } from './header-lines.js';
import { isGroup, isTotalOfPlaces } from '../places/place-names.js';
import type { HeaderColumn, HeaderRole, ValueHeader } from './header-role.js';
import { momentIn } from '../times/time-of-text.js';
import { looksLikeUnit, unitOfText, type PrintedUnit } from '../numbers/unit-of-text.js';

/**
 * Adjusts columns by those beside them. The current state (current, 现状) is a result if another column holds the
 * baseline. Undated results in percent are completion rates if the targets are not in percent. The day of a baseline,
 * of a target or of the current state stands for its year, and so does its month if there is a baseline, the only one by
 * which something was achieved, and a lone day without a kind beside targets with years.
 */
export function withLatest(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const values = columns.flatMap(({ holds }) => (holds.role === 'value' ? [holds] : []));
  const hasBase = values.some((one) => one.base && !one.latest);
  const targets = values.filter(({ kind }) => kind === 'target');
  const arePercents = targets.length === 0 || targets.some(({ unit }) => unit?.base === '%');
  const [day, ...otherDays] = values.filter(({ kind, moment }) => !kind && moment);
  const ofActuals = values.flatMap(({ moment, kind }) =>
    moment && kind === 'actual' ? [moment.date.slice(0, 4)] : [],
  );
  const areApart = new Set(ofActuals).size === ofActuals.length;
  const isOnly = values.filter(({ kind, base }) => kind === 'actual' && !base).length === 1;
  const isLoneDay = otherDays.length === 0 && targets.some(({ years }) => years);
  return columns.map((column) => {
    const { holds } = column;
    if (holds.role !== 'value') return column;
    if (holds === day && isLoneDay)
      return { ...column, holds: withYearOfMoment(holds, column.header, false) };
    if (!holds.kind) return column;
    const isDated = holds.years !== undefined || holds.moment !== undefined;
    const isResult = holds.kind === 'actual' && !holds.base;
    if (isResult && holds.unit?.base === '%' && !isDated && !arePercents)
      return {
        ...column,
        holds: { role: 'unknown', reason: 'a rank, weight or completion rate' },
      };
    if (
      /^(?:achievement|attainment|performance)\b/i.test(column.header) &&
      isResult &&
      isBesideResult(column, columns)
    )
      return { ...column, holds: { role: 'unknown', reason: 'a rank, weight or completion rate' } };
    if (isReplaced(column, columns)) return { ...column, holds: replaced };
    const own = holds.latest && hasBase ? withoutBase(holds) : holds;
    const isLast = /completion|\bclos(?:ing|ure)\b/i.test(column.header) || (isOnly && isReached(column));
    const isAtEnd = hasBase && targets.length > 0 && isLast;
    const isOfYear = areApart && (own.base || own.kind === 'target' || (own.latest && hasBase) || isAtEnd);
    return { ...column, holds: isOfYear ? withYearOfMoment(own, column.header, hasBase) : own };
  });
}

/** Whether a header says what was reached by a day or month: Achieved (Dec 2024). */
const isReached = ({ header, holds }: HeaderColumn) =>
  holds.role === 'value' &&
  (holds.moment?.step === 'month' || holds.moment?.step === 'day') &&
  /\b(?:achiev|reach|accomplish|attain)\w*|^(?:progress|status)\b/i.test(header);

/** Whether another column holds the result of a column's year. */
const isBesideResult = (column: HeaderColumn, columns: readonly HeaderColumn[]) =>
  columns.some(
    (one) =>
      one !== column &&
      one.holds.role === 'value' &&
      column.holds.role === 'value' &&
      one.holds.kind === 'actual' &&
      !one.holds.base &&
      one.holds.years?.to === column.holds.years?.to,
  );

/** Whether a column holds the original target of a year for which another holds the revised one. */
const isReplaced = ({ header, holds }: HeaderColumn, columns: readonly HeaderColumn[]) =>
  holds.role === 'value' &&
  /\boriginal targets?\b/i.test(header) &&
  columns.some(
    ({ header: other, holds: one }) =>
      one.role === 'value' && /\brevised targets?\b/i.test(other) && one.years?.to === holds.years?.to,
  );

const replaced: HeaderRole = {
  role: 'unknown',
  reason: 'the header names more than a year and a kind of value',
};

function withoutBase({ base: _, ...holds }: ValueHeader): ValueHeader {
  return holds;
}

/** Replaces the day in a header (with `isAny`, also a month or quarter) by its year, and keeps the time as printed. */
function withYearOfMoment(holds: ValueHeader, header: string, isAny: boolean): ValueHeader {
  const { moment, ...others } = holds;
  if (!moment || (moment.step !== 'day' && !isAny)) return holds;
  const year = Number(moment.date.slice(0, 4));
  const printed = momentIn(header)?.text;
  return { ...others, years: { from: year, to: year, stands: true, ...(printed ? { printed } : {}) } };
}

const PROPER_NAME = /^\p{Lu}\p{L}+(?:[-’' ](?:\p{Lu}\p{L}*|and|of|the|upon|de|du|la))*$/u;

/** Matches words for statistics and sectors, which may head columns beside those of countries. */
const NO_PLACE =
  /^(?:ratio|index|share|gap|average|mean|median|total|rate|number|count|value|score|level|change|difference|trend|result|rank|weight|cost|budget|public|private|domestic|foreign)s?$/i;

/** Matches titles that compare several places: Cities compared, 2024; A comparison of five districts. */
const OF_PLACES =
  /\b(?:compar\w+|benchmark\w*)\b.*\b(?:cities|countries|districts|regions|provinces|counties|states|towns|boroughs|municipalities)\b|\b(?:cities|countries|districts|regions|provinces|counties|states|towns|boroughs|municipalities)(?: (?:at a glance|side by side|in (?:comparison|figures|numbers))\b|.*\bcompar\w+)/i;

/**
 * Reads columns of figures headed by nothing but proper names as places, if one is a country or the title says so, and
 * other columns hold a unit for each row and the names of indicators.
 */
export function withRegions(
  columns: readonly HeaderColumn[],
  below: SpreadGrid,
  title: string,
): readonly HeaderColumn[] {
  const bare = columns.filter(
    ({ holds }, at) => holds.role === 'unknown' && below.some((row) => isFigureCell(row[at]!)),
  );
  const unit = columns.findIndex(({ holds }) => holds.role === 'unit');
  const areNames = bare.every(
    ({ header }) =>
      isTotalOfPlaces(header) || (PROPER_NAME.test(header) && !isGroup(header) && !NO_PLACE.test(header)),
  );
  const isOfIndicators = unit >= 0 && columns.some(({ holds }) => holds.role === 'name');
  const saysPlaces =
    BY_PLACE.test(title) || OF_PLACES.test(title) || bare.some(({ header }) => isCountry(header));
  if (bare.length < 2 || !isOfIndicators || !areNames || !saysPlaces) return columns;
  return columns.map((column) =>
    bare.includes(column) ? { ...column, holds: { role: 'value', place: column.header } } : column,
  );
}

/**
 * Reads columns headed by countries alone as places, and likewise the headers over the same years if one of them is a
 * country: Puglia beside Italia.
 */
export function withPlaces(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const bare = columns.filter(({ holds }) => holds.role === 'unknown').map(({ header }) => header);
  const named = columns.some(({ holds }) => holds.role === 'name' || holds.role === 'unit');
  if (named && bare.length > 1 && areCountries(bare))
    return columns.map((column) =>
      column.holds.role === 'unknown' && isCountryOrGroup(column.header)
        ? { ...column, holds: { role: 'value', place: column.header } }
        : column,
    );
  const parts = columns.flatMap(({ holds }) => {
    if (holds.role !== 'value' || !holds.years || holds.kind || holds.unit) return [];
    const part = holds.part ?? (isCountryOrGroup(holds.place ?? '') ? holds.place : undefined);
    return part && !(holds.part && holds.place) ? [{ part, year: holds.years.to }] : [];
  });
  const heads = [...new Set(parts.map(({ part }) => part))];
  const yearsOf = (head: string) => parts.flatMap(({ part, year }) => (part === head ? [year] : []));
  const longest = heads.map(yearsOf).sort((a, b) => b.length - a.length)[0];
  const arePlaces =
    heads.length > 1 &&
    heads.some(isCountryOrGroup) &&
    heads.every(
      (head) =>
        /^\p{Lu}\p{Ll}/u.test(head) &&
        !isGroup(head) &&
        yearsOf(head).every((year) => longest!.includes(year)),
    );
  if (!arePlaces) return besidePlaces(columns);
  return columns.map((column) => {
    if (column.holds.role !== 'value' || !heads.includes(column.holds.part ?? '')) return column;
    const { part: place, ...holds } = column.holds;
    return { ...column, holds: { ...holds, ...(place ? { place } : {}) } };
  });
}

/**
 * In a table of several places, reads a header over years as a place too if it is a country. Any other such header is
 * left unread, as it may be a place as well: 深圳, 上海, 新加坡.
 */
function besidePlaces(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const places = new Set(columns.flatMap(({ holds }) => (holds.role === 'value' && holds.place) || []));
  if (places.size < 2 && ![...places].some(isCountryOrGroup)) return [...columns];
  return columns.map((column) => {
    const { holds } = column;
    if (holds.role !== 'value' || holds.place || !holds.part || isGroup(holds.part)) return column;
    const { part: place, ...others } = holds;
    if (isCountryOrGroup(place) || /\b(?:countries|economies|states|regions?|areas)$/i.test(place))
      return { ...column, holds: { ...others, place } };
    const reason = 'the header names more than a year and a kind of value';
    return { ...column, holds: { role: 'unknown', reason } };
  });
}

const SHARE =
  /^(?:所占)?(?:比重|比例)|^占比|^构成|^(?:share|proportion|percentage)(?: of (?:the )?(?:total|whole|all))?\b/i;

/** Matches amounts of money, which need no unit of their own if the table has one: 营业收入, 2024年营业成本. */
const AMOUNT = /^[\d年度]*(?![预计拟])\p{Script=Han}*(?:收入|成本|支出|费用|利润|利润总额|产值)$/u;

/**
 * Reads columns as parts of each named indicator: shares in percent beside its values (人口：比重), and headers with units
 * or of amounts in the unit of the table if no column holds values, with the year that they name (普通高中：在校生数, 2024年产量).
 */
export function sharesAsParts(
  columns: readonly HeaderColumn[],
  unitOfAll: PrintedUnit | undefined,
): HeaderColumn[] {
  const isNamed = columns.some(({ holds }) => holds.role === 'name');
  const values = columns.filter(({ holds }) => holds.role === 'value');
  const hasValues = values.some(({ holds }) => holds.role === 'value' && !holds.change);
  const unitOf = (one: HeaderColumn) =>
    unitInHead(one) ?? (AMOUNT.test(one.header) && unitOfAll?.base === '元' ? unitOfAll : undefined);
  const united = columns.filter((one) => one.holds.role === 'unknown' && unitOf(one));
  const areMeasures = values.length === 0 && united.length > 1;
  const heads = columns.map(({ header }) => header);
  return columns.map((column) => {
    const unit = unitOf(column);
    const isPart = areMeasures || (hasValues && unit?.base === '%' && SHARE.test(column.header));
    if (!isNamed || !isPart || !unit || column.holds.role !== 'unknown') return column;
    const headed = datedKind(column.header, heads);
    if (headed === 'unclear') return { ...column, holds: UNCLEAR };
    if (/截[至止]/.test(column.header)) return { ...column, holds: { ...UNCLEAR, reason: 'part of a year' } };
    const { name, years, holds } = headed;
    const part = (bracketAtEnd(name)?.before ?? name).trim();
    return { ...column, holds: { role: 'value', part, ...(years ? { years } : {}), ...holds, unit } };
  });
}

const UNCLEAR = {
  role: 'unknown',
  reason: 'the header does not say whether these are targets or results',
} as const;

/** The unit in brackets at the end of a header. */
function unitInHead({ header }: HeaderColumn): PrintedUnit | undefined {
  const bracket = bracketAtEnd(header);
  return bracket?.before && looksLikeUnit(bracket.inside) ? unitOfText(bracket.inside) : undefined;
}
