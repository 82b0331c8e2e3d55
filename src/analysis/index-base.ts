import { decimalsOf } from '../indicator/precision.js';
import { amount } from './attainment.js';
import type { Panel, Series } from './series.js';
import { trackMoment, type Moment } from './track.js';
import { nearestIndex } from '../indicator/time.js';

/** The common base of an index: at this time, every series is 100. */
export interface IndexBase {
  readonly time: number;
  readonly moment: Moment;
  readonly factor: (one: Series) => number;
  /** The decimals of an index figure, 0 or 1, so that it has no more digits than its base, or no more than three. */
  readonly decimals: (index: number) => number;
}

interface Figure {
  readonly value: number;
  readonly printed: string;
  readonly moment: Moment;
}

/** Values beyond this multiple of their base cannot be drawn as an index. */
const MOST = 1e100;
/** Values this close to zero cannot be a base. */
const LEAST = 1e-300;

/** The earliest time in view at which every series has a value above zero; undefined where there is none. */
export function indexBase(panel: Panel, from: number, to: number): IndexBase | undefined {
  const [first, ...others] = panel.series;
  if (!first) return undefined;
  const most = Math.max(...panel.series.map(largestOf));
  for (const time of timesOf(first, from, to)) {
    const figures = [first, ...others].map((one) => figureAt(one, time));
    if (!figures.every((figure) => figure && figure.value > LEAST && most / figure.value < MOST)) continue;
    const [start] = figures;
    if (!start) continue;
    const digits = Math.max(3, Math.min(...figures.map((figure) => digitsOf(figure?.printed ?? ''))));
    return {
      time,
      moment: start.moment,
      factor: (one) => 100 / (figures[panel.series.indexOf(one)]?.value ?? NaN),
      decimals: (index) => {
        const integer = Math.max(1, Math.floor(Math.log10(Math.abs(index) || 1)) + 1);
        return Math.min(1, Math.max(0, digits - integer));
      },
    };
  }
  return undefined;
}

/** The largest absolute value of a series. */
function largestOf({ values, targets, track }: Series): number {
  let most = 0;
  for (const one of [...values, ...targets]) most = Math.max(most, Math.abs(amount(one) ?? 0));
  for (const value of track?.values ?? []) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
}

function* timesOf({ values, track }: Series, from: number, to: number): Generator<number> {
  for (const { period } of values) if (period.to >= from && period.to <= to) yield period.to;
  if (track) for (const time of track.times) if (time >= from && time <= to) yield time;
}

function figureAt({ values, track }: Series, time: number): Figure | undefined {
  const reading = values.find(({ period, value }) => period.to === time && value !== null);
  const value = reading && amount(reading);
  if (reading && value != null) return { value, printed: reading.printed, moment: reading.period };
  if (!track) return undefined;
  const index = nearestIndex(track.times, time);
  const at = track.values[index] ?? NaN;
  if (Math.abs((track.times[index] ?? Infinity) - time) > 1e-6 || Number.isNaN(at)) return undefined;
  return { value: at, printed: String(at), moment: trackMoment(track, index) };
}

/** The digits of a printed figure, without zeros before the decimal point: 3 for 9.75 and for 0.975. */
function digitsOf(printed: string): number {
  const decimals = decimalsOf(printed);
  const integer =
    printed
      .replace(/[^\d.]/g, '')
      .split('.')[0]
      ?.replace(/^0+/, '') ?? '';
  return integer.length + decimals || 1;
}
