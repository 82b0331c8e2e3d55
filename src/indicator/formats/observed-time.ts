import { meaningOfDashes, timeNamed, type NamedYears } from '../table/times/named-years.js';
import type { PrintedTime } from '../table/times/months-span.js';

/** The time of an observation: a year, a half, quarter, month or day, or another part of a year. */
export type ObservedTime = { readonly years: NamedYears; readonly moment?: PrintedTime } | 'part';

/**
 * Parses the time codes of statistical offices: `2021`, `2021-A1`, `2021-Q1`, `2021Q1`, `2021-03`, `2021M03`,
 * `2021-03-15`, `2021-01-01/P1Y`. Weeks are other parts of a year.
 * @param step the frequency in the file: A, S, Q, M, W or D; a date then represents its step
 */
export function codedTime(text: string, step = ''): ObservedTime | undefined {
  const plain = text.trim();
  const [, year = '', rest = '', duration = ''] =
    /^((?:1[5-9]|2[01])\d\d)(?:-?([A-Z]?\d[\dT:.-]*Z?|A))?(?:\/(P\S+))?$/i.exec(plain) ?? [];
  if (year === '') return undefined;
  const named = STEPS[duration.toUpperCase()] ?? step.trim().toUpperCase();
  if (rest === '' || /^A1?$/i.test(rest)) return yearTime(Number(year));
  const [, letter = '', number = ''] = /^([QMSBHWD])(\d{1,3})$/i.exec(rest) ?? [];
  if (/q/i.test(letter)) return quarterTime(year, Number(number));
  if (/m/i.test(letter)) return monthTime(year, Number(number));
  if (/[shb]/i.test(letter)) return halfTime(year, Number(number));
  if (letter) return 'part';
  const [, month = '', day = ''] = /^(\d\d)(?:-(\d\d)(?:T.*)?)?$/.exec(rest) ?? [];
  const at = Number(month);
  if (at < 1 || at > 12) return undefined;
  if (named === 'A') return yearTime(Number(year));
  if (named === 'Q') return quarterTime(year, Math.ceil(at / 3));
  if (named === 'W') return 'part';
  if (['S', 'H', 'B2'].includes(named)) return halfTime(year, Math.ceil(at / 6));
  if (named === 'M' || day === '') return monthTime(year, at);
  return dayTime(year, month, day);
}

const STEPS: Readonly<Record<string, string>> = {
  P1Y: 'A',
  P6M: 'S',
  P3M: 'Q',
  P1M: 'M',
  P7D: 'W',
  P1D: 'D',
};

const yearTime = (year: number): ObservedTime => ({ years: { from: year, to: year } });

const momentTime = (year: string, moment: PrintedTime): ObservedTime => ({
  years: { from: Number(year), to: Number(year) },
  moment,
});

const halfTime = (year: string, half: number): ObservedTime | undefined =>
  half === 1 || half === 2 ? momentTime(year, { step: 'half', date: `${year}-H${half}` }) : undefined;

const quarterTime = (year: string, quarter: number): ObservedTime | undefined =>
  quarter >= 1 && quarter <= 4
    ? momentTime(year, { step: 'quarter', date: `${year}-Q${quarter}` })
    : undefined;

const monthTime = (year: string, month: number): ObservedTime | undefined =>
  month >= 1 && month <= 12
    ? momentTime(year, { step: 'month', date: `${year}-${String(month).padStart(2, '0')}` })
    : undefined;

function dayTime(year: string, month: string, day: string): ObservedTime | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && Number(day) > 0
    ? momentTime(year, { step: 'day', date: `${year}-${month}-${day}` })
    : undefined;
}

/** Returns a function that reads the times of a column, which may be printed for people: `2015/16`, `Jan 2021`. */
export function printedTimes(texts: readonly string[]): (text: string) => ObservedTime | undefined {
  const dashes = meaningOfDashes(texts);
  return (text) => {
    if (!/^\d{4}-\d\d$/.test(text.trim()) || dashes === 'month') {
      const coded = codedTime(text);
      if (coded) return coded;
    }
    const found = timeNamed(text, dashes);
    if (found === undefined || found === 'unclear') return undefined;
    if ('years' in found) return found;
    const year = Number(found.moment.date.slice(0, 4));
    return { years: { from: year, to: year }, moment: found.moment };
  };
}
