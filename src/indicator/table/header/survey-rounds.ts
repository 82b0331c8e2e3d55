import { bracketAtEnd } from '../text/cell-text.js';
import { yearsNamed } from '../times/named-years.js';
import type { HeaderColumn } from './header-role.js';

const ROUND = /^(.*\p{L}[\p{L} ]*?)[- ]?(\d{1,2}|[IVX]{1,5})$/u;

/**
 * Reads the columns of the rounds of one survey as values of their years, shown as printed: NFHS-4 (2015-16) beside
 * NFHS-5 (2019-21). A single such column is left alone, as it may be an indicator: PM 10 (2020).
 */
export function withSurveys(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const found = columns.map(({ header, holds }) => {
    const bracket = holds.role === 'unknown' ? bracketAtEnd(header) : undefined;
    const [, survey = '', round = ''] = ROUND.exec(bracket?.before ?? '') ?? [];
    const years = survey && yearsNamed(bracket!.inside);
    return years ? { survey, round, years, printed: bracket!.inside.replace(/\s/g, '') } : undefined;
  });
  const rounds = (survey: string) =>
    new Set(found.flatMap((one) => (one?.survey === survey ? [one.round] : []))).size;
  return columns.map((column, at) => {
    const one = found[at];
    if (!one || rounds(one.survey) < 2) return column;
    const { to } = one.years;
    const isYear = one.years.from === to && !one.years.fiscal;
    const years = { from: to, to, ...(isYear ? {} : { fiscal: true, printed: one.printed }) };
    return { ...column, holds: { role: 'value', kind: 'actual', years } };
  });
}
