import type { HeaderColumn, ValueHeader } from './header-role.js';
import { momentIn } from './time-of-text.js';

/**
 * The columns as they stand beside one another: what is known now (current, 现状) is a result where another column
 * holds the base; results in percent beside targets that are not are rates of completion; and the day of a base, a
 * target or what is known now stands for its year.
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
        holds: { role: 'unknown', reason: 'a rank, a weight or a rate of completion, and no value' },
      };
    const own = holds.latest && hasBase ? withoutBase(holds) : holds;
    const isOfYear = own.base || own.kind === 'target' || (own.latest && hasBase);
    return { ...column, holds: isOfYear ? withYearOfDay(own, column.header) : own };
  });
}

function withoutBase({ base: _, ...holds }: ValueHeader): ValueHeader {
  return holds;
}

/** The column with the year of the day that its header prints, and the day as it is printed. */
function withYearOfDay(holds: ValueHeader, header: string): ValueHeader {
  const { moment, ...others } = holds;
  if (moment?.step !== 'day') return holds;
  const year = Number(moment.date.slice(0, 4));
  const printed = momentIn(header)?.text;
  return { ...others, years: { from: year, to: year, stands: true, ...(printed ? { printed } : {}) } };
}
