import { decimalsOf } from '../../precision.js';
import { ordinalOf } from '../../time.js';
import type { PointFlag, Source, TimeSeries } from '../../types.js';
import type { PrintedTime } from '../times/months-span.js';

/** A time series under construction, with its values by date. */
interface Points extends Omit<TimeSeries, 'dates' | 'values'> {
  readonly values: Map<string, number | null>;
  /** The numbers of decimals that are printed. */
  readonly printed: Set<number>;
}

/** The indicator and place of a time series, and the kind of its values. */
export type SeriesKey = Pick<TimeSeries, 'indicator' | 'place' | 'kind'>;

/** A value of a time series in the indicator's unit. */
export interface PointFigure {
  readonly value: number | null;
  /** Number of decimals as printed. */
  readonly decimals: number;
  /** The multiplier of the printed number. */
  readonly scale: number;
}

const idOf = ({ indicator, place }: Omit<SeriesKey, 'kind'>, { step }: PrintedTime) =>
  [indicator, place, step].join(' ');

/** Collects the time series of a table: values of months, quarters or half-years. */
export class SeriesOfTable {
  readonly #series = new Map<string, Points>();
  readonly #flags = new Map<string, Map<string, readonly PointFlag[]>>();

  /** Adds a value and returns the id of its series; undefined if there is another value for that time. */
  add(of: SeriesKey, time: PrintedTime, figure: PointFigure, source: Source): string | undefined {
    const { value, decimals } = figure;
    const { indicator, place, kind } = of;
    const { step, date } = time;
    const id = idOf(of, time);
    const own = this.#series.get(id) ?? {
      id,
      indicator,
      place,
      kind,
      step,
      sources: [source],
      values: new Map(),
      printed: new Set(),
    };
    this.#series.set(id, own);
    const known = own.values.get(date);
    if (known !== undefined && known !== null && value !== null && known !== value) return undefined;
    if (known === undefined || known === null) own.values.set(date, value);
    if (value !== null) own.printed.add(decimals);
    return id;
  }

  /** Flags a value. */
  mark(of: Omit<SeriesKey, 'kind'>, time: PrintedTime, flags: readonly PointFlag[]): void {
    const id = idOf(of, time);
    this.#flags.set(id, (this.#flags.get(id) ?? new Map()).set(time.date, flags));
  }

  /** Returns the time series that have a value, each sorted by date. */
  all(): TimeSeries[] {
    const all = [...this.#series.values()].filter(({ values }) =>
      [...values.values()].some((one) => one !== null),
    );
    return all.map(({ values, printed, ...own }) => {
      const points = [...values].sort(([a], [b]) => ordinalOf(a, own.step)! - ordinalOf(b, own.step)!);
      const marked = this.#flags.get(own.id);
      const flags = points.flatMap(([date]) => {
        const all = marked?.get(date);
        return all ? [{ date, flags: all }] : [];
      });
      return {
        ...own,
        dates: points.map(([date]) => date),
        values: points.map(([, value]) => value),
        ...decimalsIn(values, printed),
        ...(flags.length ? { flags } : {}),
      };
    });
  }
}

/** The number of decimals that all values are printed with, if a value alone does not tell it: 1 for 4.8 and 5.0. */
function decimalsIn(values: Points['values'], printed: Points['printed']): Pick<TimeSeries, 'decimals'> {
  const [decimals = 0, ...others] = printed;
  const isLost = [...values.values()].some((one) => one !== null && decimalsOf(String(one)) < decimals);
  return isLost && !others.length ? { decimals } : {};
}
