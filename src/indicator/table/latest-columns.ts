import type { HeaderColumn, ValueHeader } from './header-role.js';
import { momentIn } from './time-of-text.js';

/**
 * The columns as they stand beside one another: what is known now (current, 现状) is a result where another column
 * holds the base; results in percent beside targets that are not are rates of completion; and the day of a base, a
 * target or what is known now stands for its year, and so does their month beside a base.
 */
export function withLatest(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const values = columns.flatMap(({ holds }) => (holds.role === 'value' ? [holds] : []));
  const hasBase = values.some((one) => one.base && !one.latest);
  const targets = values.filter(({ kind }) => kind === 'target');
  const arePercents = targets.length === 0 || targets.some(({ unit }) => unit?.base === '%');
  return columns.map((column) => {
    const { holds } = column;
    if (holds.role !== 'value' || !holds.kind) return column;
    const isDated = holds.years !== undefined || holds.moment !== undefined;
    const isResult = holds.kind === 'actual' && !holds.base;
    if (isResult && holds.unit?.base === '%' && !isDated && !arePercents)
      return {
        ...column,
        holds: { role: 'unknown', reason: 'a rank, weight or completion rate' },
      };
    const own = holds.latest && hasBase ? withoutBase(holds) : holds;
    const isOfYear = own.base || own.kind === 'target' || (own.latest && hasBase);
    return { ...column, holds: isOfYear ? withYearOfMoment(own, column.header, hasBase) : own };
  });
}

function withoutBase({ base: _, ...holds }: ValueHeader): ValueHeader {
  return holds;
}

/** The column with the year of the day, or of any time in it, that its header prints, and that time as it is printed. */
function withYearOfMoment(holds: ValueHeader, header: string, isAny: boolean): ValueHeader {
  const { moment, ...others } = holds;
  if (!moment || (moment.step !== 'day' && !isAny)) return holds;
  const year = Number(moment.date.slice(0, 4));
  const printed = momentIn(header)?.text;
  return { ...others, years: { from: year, to: year, stands: true, ...(printed ? { printed } : {}) } };
}
