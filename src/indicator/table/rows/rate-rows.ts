import { namesNone } from '../header/no-indicator.js';
import type { RowFigure } from './row-figure.js';

/** Matches names of rates that say of what they are: EBITDA margin, 毛利率; not growth rates, which may be of the row above. */
const RATE =
  /^(?!占|其中|as |of |%).*\p{L}{2}(?:(?<!增长|下降|变动|变化|增减|同比|环比|完成|达成|执行)率|占比|比[重例率])(?:[（(][^（）()]*[)）])?$|\p{L} (?:margin|ratio|yield|coverage|occupancy|utili[sz]ation|(?<!\b(?:growth|change|increase|decrease|achievement|completion|execution) )rate)s?$|^return on \p{L}/iu;

/** Whether a row is of a rate whose every figure is printed in percent, so that the unit of the table is not its own. */
export const isRateInPercent = (name: string, figures: readonly RowFigure[]): boolean => {
  const own = name.split(/[：:]\s*/).at(-1)!;
  const printed = figures.flatMap(({ figure }) => (figure.kind === 'figure' ? [figure] : []));
  return (
    RATE.test(own) &&
    !namesNone(own, [own]) &&
    printed.length > 0 &&
    printed.every(({ unit, scale }) => unit === '%' && scale === 1) &&
    figures.every(({ column, figure }) => !column.holds.unit && figure.kind !== 'cumulative')
  );
};
