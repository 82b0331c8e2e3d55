import { inEnglish } from '../text/foreign-headers.js';
import { isCountryOrGroup } from '../places/country-names.js';
import type { SpreadGrid } from '../grid/grid.js';
import { bracketAtEnd, joinedText, withoutMarks } from '../text/cell-text.js';
import { isGroup } from '../places/place-names.js';
import { isOfBoth } from './targets-and-results.js';
import { headerRole, type HeaderColumn, type HeaderRole, type ValueHeader } from './header-role.js';
import { isNoResult, isOfTargets } from '../text/header-words.js';
import { yearsNamed } from '../times/named-years.js';
import { looksLikeUnit, unitOfText } from '../numbers/unit-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** The header of one column, joined from all its lines, and what the column holds. */
export interface JoinedHeader {
  readonly header: string;
  readonly holds: HeaderRole;
}

/** Matches a header for the whole beside its parts, which is the indicator itself. */
const WHOLE =
  /^(?:totals?|all|overall|both(?: sexes)?|values?|numbers?|no\.?|levels?|合计|总计|小计|总数|绝对[数值量额]|数值|总量|数量|全部)$/i;
/** Matches a header over columns that says only that they hold values: Past years, Performance indicator values. */
const GENERIC_HEAD =
  /^(?:(?:past|previous|prior|recent|performance|indicators?|measures?|values?|years?|data|figures?|historical|trends?|reporting|periods?|first|second|third|fourth|programme|phase|cycle|plan(?= period))(?: |$))+$/i;
/** Matches a word followed by a unit: 总量（亿元）. */
const WHOLE_UNIT = /^([^（()）]+?)\s*([（(][^（()）]+[)）])?$/su;
/** Matches measures in another unit than the indicator they are printed for. */
const OTHER_MEASURE =
  /\d|[占比率]|指数|增|同比|环比|位次|排名|share|rate|ratio|percent|%|index|rank|change|growth|weight|error|interval|\bci\b|\bn\b/i;

/**
 * Joins the lines of a header. A unit in the last line goes into brackets; a line with nothing but a place gives the
 * place; and words above or below a year, such as sexes, give a part of the indicator.
 * @param lines from top to bottom, each once
 * @param areNames whether words above a year name the indicator itself, as in a table of places
 */
export function joinedHeader(
  lines: readonly string[],
  known: readonly string[],
  areNames = false,
): JoinedHeader {
  const [first = '', ...below] = lines;
  const last = below.at(-1) ?? first;
  if (below.length > 0 && GENERIC_HEAD.test(inEnglish(first)) && yearsNamed(last))
    return joinedHeader(below, known, areNames);
  if (below.length > 0 && isOfBoth(first) && yearsNamed(last))
    return { ...joinedHeader(below, known, areNames), header: joinedText(lines.join(' ')) };
  if (below.length > 0 && /^[本当當]月(?:数|值)?$/.test(last) && !lines.some((line) => yearsNamed(line)))
    return joinedHeader(lines.slice(0, -1), known, areNames);
  const whole = below.length > 0 ? WHOLE_UNIT.exec(last) : null;
  if (whole && WHOLE.test(whole[1]!.trim())) {
    const { header, holds } = joinedHeader(
      [...lines.slice(0, -1), ...(whole[2] ? [whole[2]] : [])],
      known,
      areNames,
    );
    const unit = unitOfText(whole[2]?.slice(1, -1) ?? '');
    return holds.role === 'unknown' && lines.length === 2 && isGroup(first)
      ? { header, holds: { role: 'value', part: first, ...(unit ? { unit } : {}) } }
      : { header, holds };
  }
  const under =
    below.length > 1 && isOfTargets(first) ? joinedHeader(below, known, areNames).holds : undefined;
  if (under?.role === 'value' && (under.kind === 'actual' || under.estimate) && under.years)
    return { header: joinedText(lines.join(' ')), holds: under };
  const undated = withoutSpan(first, below);
  if (undated !== first) {
    const { holds } = joinedHeader([undated, ...below], known, areNames);
    return { header: joinedText(lines.join(' ')), holds };
  }
  const isLabel = ['name', 'time', 'place'].includes(headerRole(first, known).role);
  if (isLabel && below.length > 0 && headerRole(last, known).role === 'unit')
    return joinedHeader(lines.slice(0, -1), known, areNames);
  if (lines.length > 1 && looksLikeUnit(last) && headerRole(last, known).role === 'unknown') {
    const { header, holds } = joinedHeader(lines.slice(0, -1), known, areNames);
    const united = `${header} (${last})`;
    const own = headerRole(united, known);
    const part = holds.role === 'value' && own.role === 'value' && holds.part ? { part: holds.part } : {};
    return { header: united, holds: { ...own, ...part } as HeaderRole };
  }
  const header = joinedText(lines.join(' '));
  const ofResults = resultsUnderTargets(first, last, known);
  if (ofResults) return { header, holds: ofResults };
  const holds = headerRole(header, known);
  const isNamed = areNames && lines.length > 1 && headerRole(first, known).role === 'unknown';
  const isOutcome = holds.role === 'value' && holds.outcome === true && isNamed;
  return {
    header,
    holds:
      isOutcome || (lines.length > 1 && holds.role === 'unknown')
        ? roleOfLines(lines, known, holds, areNames)
        : holds,
  };
}

/**
 * The role of results under a header of a plan or of milestones: Milestone 1 (2023) over Achieved. Undefined for
 * results in percent, which may be shares of the target.
 */
function resultsUnderTargets(head: string, last: string, known: readonly string[]): HeaderRole | undefined {
  if (head === last) return undefined;
  const [over, own] = [headerRole(head, known), headerRole(last, known)];
  if (over.role !== 'value' || over.kind !== 'target' || own.role !== 'value' || own.kind !== 'actual')
    return undefined;
  const years = own.years ?? over.years;
  return own.base || own.unit?.base === '%' ? undefined : { ...own, ...(years ? { years } : {}) };
}

/** Drops the years from a header of several years above one of them: Targets 2024–2027 over 2025. */
function withoutSpan(head: string, below: readonly string[]): string {
  const [span, own] = [yearsNamed(head), yearsNamed(below.at(-1) ?? '')];
  const bare = head
    .replace(SPAN, '')
    .replace(/[(（]\s*[)）]/, '')
    .trim();
  if (own && span && span.from < span.to && GENERIC_HEAD.test(bare)) return bare;
  const isWithin = span && own && span.from < span.to && own.from === own.to && !own.average && !own.together;
  if (!isWithin || own.to < span.from || own.to > span.to) return head;
  return bare;
}

const SPAN = /(?:19|20)\d\d\s*年?\s*[-—–~至到]+\s*(?:(?:19|20)\d\d|\d\d)\s*年?/;

/** Matches a part of a year that is printed above or below the year. */
const UP_TO_NOW =
  /\b(?:to[- ]date|so far|half[- ]year|(?:first|last|past) (?:two|three|six|nine|\d) (?:quarters?|months?))\b|截至目前|目前为止|年?至今/i;

/** Reasons that leave the whole column unread if they apply to one line of its header. */
const LEFT: ReadonlySet<UnreadReason> = new Set([
  'part of a year',
  'a rank, weight or completion rate',
  'the unit of the row is not clear',
]);

const OUTCOME = /^(?:完成|实现|落实|进展|实施)情况$/;

function roleOfLines(
  lines: readonly string[],
  known: readonly string[],
  asOne: HeaderRole,
  areNames: boolean,
): HeaderRole {
  const roles = lines.map((line) => headerRole(line, known));
  const left = roles.find((role) => role.role === 'unknown' && LEFT.has(role.reason));
  if (left) return left;
  if (asOne.role === 'unknown' && asOne.reason === 'a rank, weight or completion rate') return asOne;
  if (lines.some((line) => UP_TO_NOW.test(line)) && lines.some((line) => yearsNamed(line)))
    return { role: 'unknown', reason: 'part of a year' };
  const isPlace = (role: HeaderRole) =>
    role.role === 'value' && role.place !== undefined && !role.kind && !role.years && !role.moment;
  const saysPlace = roles.some(({ role }) => role === 'place');
  const places = lines.filter(
    (line, at) =>
      isPlace(roles[at]!) ||
      (lines.length > 1 && isCountryOrGroup(line)) ||
      (saysPlace && roles[at]!.role === 'unknown' && !/\d/.test(line)),
  );
  const isMeasure = (role: HeaderRole, line: string) =>
    role.role === 'value' && /产量/.test(line) && !role.kind && !role.years && !role.moment && !role.change;
  const parts = lines.filter(
    (line, at) => (roles[at]!.role === 'unknown' || isMeasure(roles[at]!, line)) && !places.includes(line),
  );
  const others = lines.filter(
    (line, at) => !places.includes(line) && !parts.includes(line) && roles[at]!.role !== 'place',
  );
  const [place] = places;
  const said = headerRole(joinedText([...others, ...places].join(' ')), [...known, ...places]);
  const holds: HeaderRole =
    areNames && said.role === 'verdict' && others.some((line) => OUTCOME.test(line))
      ? { role: 'value', kind: 'actual', outcome: true }
      : said;
  const whole = joinedText(
    parts.map((line) => withoutMarks(line.replace(/\[[\da-z]{1,2}\]$/, ''))).join(' '),
  );
  const bracket = bracketAtEnd(whole);
  const united = bracket && looksLikeUnit(bracket.inside) ? bracket : undefined;
  const part = united?.before ?? whole;
  const unit = united && unitOfText(united.inside);
  const areTargets = areNames && /\p{L}{2}\s?(?:目标值?|\btargets?)$/iu.test(part);
  if (holds.role === 'value' && areTargets && places.length < 2 && holds.years && !holds.kind)
    return { ...holds, kind: 'target', part, ...(unit ? { unit } : {}) };
  const isYear = holds.role === 'value' && holds.years && !holds.kind && !holds.place;
  if (isYear && isOfTargets(part)) return { ...holds, kind: 'target' };
  if (holds.role !== 'value' || places.length > 1 || isNoResult(part)) return asOne;
  if (!part || WHOLE.test(part)) return holds;
  const isMeasured = holds.years !== undefined || holds.moment !== undefined || holds.kind !== undefined;
  return isMeasured && (areNames ? !yearsNamed(part) : !OTHER_MEASURE.test(part))
    ? { ...holds, ...(place ? { place } : {}), part, ...(unit ? { unit } : {}) }
    : asOne;
}

/**
 * Takes `National` for the table's own place if no other place is named and either the table is about the nation or all
 * values are targets, as results without a place may be those of a smaller one. In a table of places, a column headed
 * `National` whose values differ belongs to the place of each row.
 */
export function withOwnRegion(
  columns: readonly HeaderColumn[],
  rows: SpreadGrid,
  title: string,
): HeaderColumn[] {
  const values = columns.flatMap(({ holds }) => (holds.role === 'value' ? [holds] : []));
  const isNational = ({ place }: ValueHeader) => /^national$/i.test(place ?? '');
  const said = [title, ...columns.flatMap(({ holds, header }) => (holds.role === 'value' ? [] : [header]))];
  const isOfNation =
    said.some((text) => OF_NATION.test(text)) && values.every((one) => isNational(one) || !one.place);
  const isOwn =
    isOfNation ||
    values.every((one) => isNational(one) || (one.place === undefined && one.kind === 'target'));
  const areOfPlaces = columns.some(({ holds }) => holds.role === 'place');
  return columns.map((column, at) => {
    if (column.holds.role !== 'value') return column;
    const differ = new Set(rows.map((row) => row[at]!.text.trim()).filter(Boolean)).size > 1;
    if (!isOwn && !(areOfPlaces && isNational(column.holds) && differ)) return column;
    const { place: _, ...holds } = column.holds;
    return { ...column, holds };
  });
}

/** Matches texts that show that a table is about a whole country. */
const OF_NATION =
  /\bnational (?:[a-z]+ )?(?:indicators?|development|plan|review|strategy|report|progress|results|monitoring|statistics|accounts)\b/i;

/** Takes a place above the names for the place of all values that name no other. */
export function withCornerPlace(columns: readonly HeaderColumn[], rows: SpreadGrid): HeaderColumn[] {
  const [corner, ...others] = columns;
  const holds: HeaderRole | undefined =
    corner?.holds.role === 'unknown' && isCountryOrGroup(corner.header)
      ? { role: 'value', place: corner.header }
      : corner?.holds;
  if (!corner || holds?.role !== 'value' || !holds.place || holds.years || holds.kind || holds.moment)
    return [...columns];
  const texts = rows.map(([first]) => first!.text.trim()).filter(Boolean);
  const areNames = texts.length > 0 && texts.every((text) => /\p{L}/u.test(text) && !/^\d/.test(text));
  if (!areNames || others.some((one) => one.holds.role === 'name')) return [...columns];
  const { place } = holds;
  const placed = others.map((one) =>
    one.holds.role === 'value' && !one.holds.place ? { ...one, holds: { ...one.holds, place } } : one,
  );
  return [{ ...corner, holds: { role: 'name' } }, ...placed];
}
