import { YEARS_APART, yearStep, type FineNames, type Name } from './year-axis.js';

/** The axis label of a month, or of the quarter or half that ends with it: 2021-03, 2021-Q1. */
const monthName = (month: number, length: number): string => {
  const number = (month % 12) + 1;
  const part = { 3: `Q${number / 3}`, 6: `H${number / 6}` }[length] ?? String(number).padStart(2, '0');
  return `${Math.floor(month / 12)}-${part}`;
};

/** The months in a step. */
const MONTHS: Readonly<Record<string, number>> = { quarter: 3, half: 6, year: 12 };

/**
 * Labels centred on years, or at the ends of months and days, where their values stand, if a year is wide enough; at the
 * ends of quarters or halves if no series has a finer step.
 */
export function fineNames(series: readonly { readonly step: string }[]): FineNames {
  const finest = Math.min(...series.map(({ step }) => MONTHS[step] ?? 1));
  return (from, to, room) => namesOf(from, to, room, finest);
}

const namesOf = (from: number, to: number, room: number, length: number) => {
  if (to - from < 1 / 6) return dayNames(from, to, room / 12);
  const months = [1, 3, 6].find((count) => count >= length && (room * count) / 12 >= 64);
  if (months) return monthNames(from, to, months, length);
  const step = [1, 2].find((years) => room * years >= YEARS_APART) ?? yearStep(room);
  const names = yearNames(from, to, step);
  return names[1] ? names : yearNames(from, to, FEW);
};

/** The year step to use if the usual one leaves a single label, which gives no scale. */
const FEW = 4;

/** Labels every so many years, centred on them. */
function yearNames(from: number, to: number, step: number): Name[] {
  const names: Name[] = [];
  for (let year = Math.ceil(from); year <= Math.floor(to) + 1; year += 1)
    if (year % step === 0 && year - 0.5 >= from && year - 0.5 <= to)
      names.push({ text: String(year), at: year - 0.5 });
  return names;
}

/** Labels at regular intervals at the ends of months, those of quarters and years among them. */
function monthNames(from: number, to: number, every: number, length: number): Name[] {
  const names: Name[] = [];
  for (let month = Math.ceil((from + 1) * 12 - 1e-6); month + 1 <= (to + 1) * 12 + 1e-6; month += 1)
    if ((month + 1) % every === 0)
      names.push({ text: monthName(month, length), at: (month + 1) / 12 - 1, hasTick: true });
  return names;
}

const DAY = 86_400_000;

/**
 * Labels at regular intervals at the ends of days: 2020-02-27.
 * @param width of the axis where it covers at most a month
 */
function dayNames(from: number, to: number, width: number): Name[] {
  const [first, last] = [dayAt(from), dayAt(to)].map(Math.round) as [number, number];
  const count = Math.max(1, last - first);
  const room = (width * Math.max(1, (to - from) * 12)) / count;
  const every = [1, 2, 5, 10, 20].find((days) => room * days >= 76) ?? 30;
  const names: Name[] = [];
  for (let day = first; day < last; day += every)
    names.push({
      text: new Date(day * DAY).toISOString().slice(0, 10),
      at: timeAt(day + 1),
      hasTick: true,
    });
  return names;
}

/** The first day of a month and of the next one, in days from 1970; months are counted from the year 0. */
const daysOf = (month: number) =>
  [month, month + 1].map((one) => Date.UTC(1970, one - 1970 * 12, 1) / DAY) as [number, number];

/** The number of the day that begins at a time, counted from 1970; each month is a twelfth of its year. */
function dayAt(time: number): number {
  const months = (time + 1) * 12;
  const month = Math.floor(months + 1e-9);
  const [start, end] = daysOf(month);
  return start + (months - month) * (end - start);
}

/** The time at which a day begins. */
function timeAt(day: number): number {
  const date = new Date(day * DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const [start, end] = daysOf(month);
  return (month + (day - start) / (end - start)) / 12 - 1;
}
