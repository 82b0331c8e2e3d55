import { yearsOfPlan } from '../../periods.js';
import { namesNone, RANK } from '../header/no-indicator.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { bracketAtEnd, joinedNames, joinedText } from '../text/cell-text.js';
import { AS_TARGET, headedIndicator, saysOther, withTargetBehind } from '../header/indicator-in-header.js';
import { planNamed, yearsNamed, type NamedYears } from '../times/named-years.js';
import { NO_YEAR, type UnreadReason } from '../text/unread-reasons.js';
import { MARK } from '../text/cell-words.js';
import { unitOfText } from '../numbers/unit-of-text.js';
import { isBreakdown, WITHIN_YEAR_HEAD } from '../header/qualifiers.js';
import type { TableHints } from './table-title.js';
import type { HeaderColumn } from '../header/header-role.js';
import { CHANGE, OTHER_PERIOD } from '../text/header-words.js';
import type { ValueColumn } from './value-columns.js';

/** Indexes of columns of figures under headers that are not understood, if no column names indicators. */
export function indicatorColumns(rows: SpreadGrid, header: Header): number[] {
  const { columns } = header;
  if (
    columns.some(
      ({ holds }) => holds.role === 'name' || (holds.role === 'value' && !holds.years && !holds.change),
    )
  )
    return [];
  const dated = columns.filter(({ holds }) => holds.role === 'value' && holds.years);
  if (dated.length > 1 && !dated.every(({ holds }) => holds.role === 'value' && holds.part)) return [];
  const scores = scoresOf(columns);
  const heads = columns.map(({ header: text }) => text);
  return columns.flatMap((column, at) => {
    const { holds, header: text } = column;
    if (
      holds.role !== 'unknown' ||
      isBreakdown(column) ||
      WITHIN_YEAR_HEAD.test(text) ||
      (at === 0 && /^number$/i.test(text)) || // of a thing: Number, Project, Year
      scores.has(text) ||
      holds.reason === 'part of a year' ||
      holds.reason === 'a second value for the same time' ||
      holds.reason === 'the unit of the row is not clear' ||
      OTHER_PERIOD.test(text) ||
      RANK.test(headedIndicator(text).name) ||
      (dated.length > 1 && (yearsNamed(text) !== undefined || CHANGE.test(text))) ||
      text === '' ||
      namesNone(text, heads) ||
      namesNone(headedIndicator(text).name, heads)
    )
      return [];
    const texts = rows.map((row) => row[at]!.text.trim()).filter(Boolean);
    const numbers = texts.filter((one) => /^(?:[A-Z]{0,3}\p{Sc}\s?)?[^\p{L}]{0,4}[\d０-９]/u.test(one));
    return numbers.length * 2 > texts.length ? [at] : [];
  });
}

/** Headers of scores for the values of other columns, and of their sum: 税收得分 beside 税收, 总得分. */
function scoresOf(columns: readonly HeaderColumn[]): ReadonlySet<string> {
  const heads = columns.map(({ header }) => header);
  const scores = heads.filter((head) => heads.some((other) => other && other === SCORE_OF.exec(head)?.[1]));
  return new Set(scores.length ? [...scores, ...heads.filter((head) => TOTAL_SCORE.test(head))] : []);
}

const SCORE_OF = /^(.+?)\s*(?:得分|评分|分值|分数|scores?|points)$/i;

const TOTAL_SCORE =
  /^[总综合计]{0,2}(?:得分|评分|分值|分数|分)$|^(?:(?:total|overall|final) )?(?:scores?|points)$/i;

/**
 * Reads figures under a word for any figure, such as Data or Amount, as values if a name before them and a time say of
 * what, and there are no other values.
 */
export function withDataAsValues(rows: SpreadGrid, header: Header): Header {
  const roles = header.columns.map(({ holds }) => holds.role);
  if (!roles.includes('time') || roles.includes('value')) return header;
  const isOfFigures = (at: number) =>
    rows.some((row) => /^[\d,.]+%?$/.test(row[at]!.text.trim())) && !isNumbering(rows, at);
  const found = header.columns.flatMap(({ header: text }, at) =>
    ANY_FIGURE.test(text) && roles.slice(0, at).includes('name') && isOfFigures(at) ? [at] : [],
  );
  const columns = header.columns.map((column, at): HeaderColumn =>
    found.length === 1 && at === found[0] ? { ...column, holds: figuresUnder(column.header) } : column,
  );
  return { ...header, columns };
}

const PERCENT = /^(?:%|per ?cent(?:ages?)?)$/i;
const ANY_FIGURE = new RegExp(
  String.raw`${PERCENT.source}|^(?:data|amounts?|counts?|numbers?|scores?|totals?|readings?|levels?|rates?|shares?)$`,
  'i',
);

const figuresUnder = (head: string): HeaderColumn['holds'] => {
  const unit = PERCENT.test(head) && unitOfText('%');
  return { role: 'value', ...(unit ? { unit } : {}) };
};

/** Whether a column counts its rows: 1, 2, 3. */
const isNumbering = (rows: SpreadGrid, at: number) =>
  rows.length > 1 && rows.every((row, index) => Number(row[at]!.text) === index + Number(rows[0]![at]!.text));

/**
 * Names the only column of targets after the only indicator beside it, or each after the indicator before it, if each
 * row has its time: Year, Trees planted, Target. Any other header is unchanged, except that Target score 2030 becomes
 * Score target 2030.
 */
export function withTargetNamed(rows: SpreadGrid, printed: Header): Header {
  const heads = printed.columns.map(({ header }) => header);
  const columns = printed.columns.map((column) =>
    column.holds.role === 'unknown' ? { ...column, header: withTargetBehind(column.header, heads) } : column,
  );
  const header = { ...printed, columns };
  const roles = columns.map(({ holds }) => holds.role);
  const targets = columns.flatMap((column, at) => (holdsValues(rows, column, at) ? [at] : []));
  if (!roles.includes('time') || roles.includes('name') || roles.includes('kind')) return header;
  const areBare = targets.every((at) => {
    const { holds, header: text } = columns[at]!;
    return holds.role === 'value' && BARE_TARGET.test(text) && !holds.years;
  });
  if (!areBare) return header;
  const withoutValues = columns.map((column): HeaderColumn =>
    column.holds.role === 'value' || isBeside(column) ? { ...column, holds: { role: 'verdict' } } : column,
  );
  const found = indicatorColumns(rows, { ...header, columns: withoutValues });
  const isPaired = targets.length === 1 || targets.every((at) => found.includes(at - 1));
  if (!targets.length || found.length !== targets.length || !isPaired) return header;
  const named = found.map((at) => ({
    ...columns[at]!,
    header: columns[at]!.header.replace(/^actual (\p{L})/iu, (_, first: string) => first.toUpperCase()),
  }));
  const ofTargets = targets.map((at, index): HeaderColumn => {
    const own = named[index]!.header;
    const bracket = bracketAtEnd(own);
    const unit = bracketAtEnd(columns[at]!.header)?.inside ?? bracket?.inside;
    const name = `${bracket?.before ?? own} (target)${unit ? ` (${unit})` : ''}`;
    return { ...columns[at]!, header: name, holds: { role: 'unknown', reason: NO_YEAR } };
  });
  return {
    ...header,
    columns: withoutValues.map(
      (column, at) => ofTargets[targets.indexOf(at)] ?? named[found.indexOf(at)] ?? column,
    ),
  };
}

const isBeside = ({ holds }: HeaderColumn) =>
  holds.role === 'unknown' && holds.reason === 'a rank, weight or completion rate';

/** Whether a column holds values, not verdicts or shares of a target. */
const holdsValues = (rows: SpreadGrid, { holds, header }: HeaderColumn, at: number) =>
  holds.role === 'value' && !SHARE_OF_TARGET.test(header) && rows.some((row) => /\d/.test(row[at]!.text));

const SHARE_OF_TARGET =
  /^(?:target )?(?:achieve(?:d|ment)|attain(?:ed|ment)|complet(?:ed|ion))(?: rate)?\s*[（(]%[)）]$/i;

/** Matches a word for targets without a name, but maybe with a unit. */
const BARE_TARGET =
  /^(?:(?:annual|yearly|monthly|quarterly) )?(?:targets?|goals?|目标值?|年度目标)(?:\s*[（(][^（）()]*[)）])?$/i;

/**
 * What all values measure if a column repeats one word in every row, and neither a column of names nor the title says
 * so: `Employment` under "Labour force characteristics". Undefined if no column does.
 */
export function constantName(rows: SpreadGrid, { columns, caption }: Header): string | undefined {
  if (caption || columns.some(({ holds }) => holds.role === 'name')) return undefined;
  const words = columns.flatMap(({ holds, header }, at) => {
    const text = joinedText(rows[0]?.[at]?.text ?? '');
    const isWord =
      (holds.role === 'unknown' || holds.role === 'category') &&
      header !== '' &&
      /\p{L}{2}/u.test(text) &&
      !MARK.test(text);
    return isWord && rows.every((row) => joinedText(row[at]!.text) === text) ? [text] : [];
  });
  return words.length ? joinedNames([...new Set(words)]) : undefined;
}

/** Whether columns are headed by a single indicator, and its targets are beside it under nothing but their year. */
export const isOfOne = (
  { columns }: Header,
  indicators: readonly number[],
  dated: readonly ValueColumn[],
): boolean =>
  new Set(indicators.map((at) => headedIndicator(columns[at]!.header).name)).size === 1 &&
  dated.every(({ kind, holds }) => kind === 'target' && holds.years !== undefined) &&
  !columns.some(({ holds }) => holds.role === 'kind');

/**
 * The year of an indicator's column in rows without times: from its header, the title or the caller; otherwise why not.
 */
export function yearOfIndicator(
  header: string,
  { titleYear, year, presentYear, isPlanned, kind }: TableHints,
): NamedYears | UnreadReason {
  const own = headedIndicator(header).years;
  if (!own && (yearsNamed(header) || saysOther(header)))
    return 'the header names more than a year and a kind of value';
  const given = titleYear ?? year;
  if (!own && isPlanned && !kind) return 'the header does not say whether these are targets or results';
  if (!own && titleYear !== undefined && year !== undefined && titleYear !== year)
    return 'the printed year is not the one given';
  if (!own && given === undefined) return NO_YEAR;
  const years = own ?? { from: given!, to: given! };
  return years.to > presentYear ? 'a result of a year still to come' : years;
}

/** Whether a header calls the values of its column targets: 能耗强度下降目标（%）. */
export const isTargetOfPlan = (header: string) =>
  AS_TARGET.test(headedIndicator(bracketAtEnd(header)?.before ?? header).name) &&
  (yearsNamed(header) === undefined || headedIndicator(header).years !== undefined);

/** Whether a header has neither a year nor a word by which its values may be something other than results. */
export const saysNothingElse = (header: string) => yearsNamed(header) === undefined && !saysOther(header);

/** The year of such targets: the last of the plan in the head or the title, which may not differ; else why not. */
export const yearOfTarget = (
  { plan, year, titleYear }: TableHints,
  header: string,
): NamedYears | UnreadReason => {
  const own = planNamed(header);
  const ends = [own, plan].map((one) => one && yearsOfPlan(one).to);
  const known = new Set([...ends, year, titleYear].filter((one) => one !== undefined));
  const [to] = known;
  if (own && known.size > 1) return 'name and column are of different plans';
  return known.size > 1 ? 'the printed year is not the one given' : to ? { from: to, to } : NO_YEAR;
};

/** What the year and the kind of an indicator's column were taken from. */
export const sourcesOfIndicator = (
  header: string,
  { to }: NamedYears,
  { titleYear, titleKind, titleTargets, kind, plan }: TableHints,
): Pick<ValueColumn, 'yearFrom' | 'kindFrom'> => {
  const named = planNamed(header) ?? plan;
  return {
    ...(headedIndicator(header).years
      ? {}
      : {
          yearFrom:
            titleYear === to
              ? 'title'
              : named !== undefined && yearsOfPlan(named).to === to
                ? 'plan'
                : 'author',
        }),
    kindFrom: kind ? 'author' : titleKind || titleTargets?.includes(to) ? 'title' : 'present-year',
  };
};
