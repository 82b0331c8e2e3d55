import type { HeaderColumn, HeaderRole } from './header-role.js';

// Percentages, changes and verdicts whose headers state just a year and a kind: 2024年完成%, ±, 达成.

const beside: HeaderRole = { role: 'unknown', reason: 'a rank, weight or completion rate' };

/** Matches a percent or difference sign at the end of a header, outside brackets. */
const SIGN_AT_END = /[^（(]\s*[%％±‰]+$|^[±%％]+$/;
const AN_ACHIEVEMENT = /(?:^|[^\p{L}]|年度?)达成$/u;
/** Matches a year in percent and nothing else: 2019 %, % 2019. */
const IN_PERCENT = /^(?:19|20)\d\d(?:[-–/]\d\d)?年?\s*[%％]$|^[%％]\s*(?:19|20)\d\d(?:[-–/]\d\d)?$/;
/**
 * Matches words that divide targets and results into sorts; the row names do not tell which of two sorts they belong
 * to.
 */
const SORT = /\b(?:output|outcome|physical|financial(?! year))\b/i;

/** Matches the number of respondents of a year: Base 2022. */
const SURVEYED = /^(?:(?:un)?weighted )?base(?: size)?[ ,(]*(?:19|20)\d\d/i;

/** Matches the result in percent of the target: 完成%. */
const COMPLETION = /(?:完成|达成|执行|实现)\s*[%％]$/;

/**
 * Excludes shares and changes, whose headers end in a sign unlike those of other values; columns of 达成 if another
 * column has the results; and totals beside values of their year.
 */
export function withSharesBeside(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const values = columns.filter(({ holds }) => holds.role === 'value' && !holds.change);
  const isPlain = ({ header }: HeaderColumn) => !SIGN_AT_END.test(header);
  const arePlain = values.some(isPlain);
  const hasOthers = columns.some((one) => one.holds.role === 'unknown' && one.header && isPlain(one));
  const hasResults = values.some(
    ({ holds, header }) => holds.role === 'value' && holds.kind === 'actual' && !AN_ACHIEVEMENT.test(header),
  );
  const isTotal = ({ holds }: HeaderColumn) =>
    holds.role === 'value' && holds.years?.together === true && holds.years.from === holds.years.to;
  const sorts = new Set(columns.flatMap(({ header }) => SORT.exec(header)?.[0].toLowerCase() ?? []));
  const isOver = ({ holds, header }: HeaderColumn) =>
    holds.role === 'value' &&
    SURVEYED.test(header) &&
    values.some(
      (one) =>
        one.holds.role === 'value' &&
        !one.holds.base &&
        !one.holds.kind &&
        one.holds.years?.to === holds.years?.to,
    );
  const isBeside = (column: HeaderColumn) =>
    isOver(column) ||
    (arePlain && !isPlain(column)) ||
    (hasOthers && COMPLETION.test(column.header)) ||
    (hasResults && AN_ACHIEVEMENT.test(column.header));
  const hasYear = ({ holds: total }: HeaderColumn) =>
    values.some(
      (one) =>
        one.holds.role === 'value' &&
        total.role === 'value' &&
        !isTotal(one) &&
        one.holds.kind === total.kind &&
        one.holds.years?.to === total.years?.to,
    );
  return columns.map((column) => {
    if (!values.includes(column)) return column;
    if (isBetween(column, values)) return { ...column, holds: between };
    if (sorts.size > 1 && SORT.test(column.header)) return { ...column, holds: unclear };
    if (isBeside(column)) return { ...column, holds: beside };
    if (column.holds.role === 'value' && IN_PERCENT.test(column.header))
      return { ...column, holds: { unit: { scale: 1, base: '%' }, ...column.holds } };
    return isTotal(column) && hasYear(column) ? { ...column, holds: total } : column;
  });
}

/**
 * Whether a column is of the time between years with columns of their own: 2021–22 beside 2021 and 2022, 1990–2022 (%).
 */
function isBetween({ holds }: HeaderColumn, values: readonly HeaderColumn[]): boolean {
  if (holds.role !== 'value' || !holds.years || holds.kind || holds.years.together) return false;
  const { from, to, fiscal, average } = holds.years;
  const isPercent = holds.unit?.base === '%';
  if (average || !(fiscal || (from < to && isPercent))) return false;
  const hasOwn = (year: number) =>
    values.some(
      ({ holds: one }) =>
        one.role === 'value' &&
        one.years?.from === year &&
        one.years.to === year &&
        !one.years.fiscal &&
        (!isPercent || one.unit?.base !== '%'),
    );
  return hasOwn(to) && hasOwn(fiscal ? to - 1 : from);
}

const between: HeaderRole = { role: 'unknown', reason: 'the column may be a total or an average over years' };

const unclear: HeaderRole = {
  role: 'unknown',
  reason: 'the header names more than a year and a kind of value',
};

const total: HeaderRole = { role: 'unknown', reason: 'a rate or total beside the values' };
