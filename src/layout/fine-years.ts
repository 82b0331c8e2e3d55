import { yearStep, type FineNames, type Name } from './year-axis.js';

/** The axis label of a month: 2021-03. */
const monthName = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Labels centred on years, or on months where a year is wide enough. */
export const fineNames: FineNames = (from, to, room) => {
  const months = [1, 3, 6].find((count) => (room * count) / 12 >= 64);
  if (months) return monthNames(from, to, months);
  const step = yearStep(room);
  const names: Name[] = [];
  for (let year = Math.ceil(from); year <= Math.floor(to) + 1; year += 1)
    if (year % step === 0 && year - 0.5 >= from && year - 0.5 <= to)
      names.push({ text: String(year), at: year - 0.5 });
  return names;
};

/** Labels at regular intervals, centred on months. */
function monthNames(from: number, to: number, every: number): Name[] {
  const names: Name[] = [];
  for (let month = Math.ceil((from + 1) * 12 - 1e-6); month + 1 <= (to + 1) * 12 + 1e-6; month += 1)
    if (month % every === 0) names.push({ text: monthName(month), at: (month + 0.5) / 12 - 1 });
  return names;
}
