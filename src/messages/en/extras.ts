import type { DateParts } from '../../indicator/time.js';
import type { ExtrasMessages } from '../types/extras.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const messages: ExtrasMessages = {
  otherSection: 'Other',
  ringIs: {
    target: 'Ring = own target, 100%',
    given: 'Ring = value set for each, 100%',
  },
  hundredPercent: {
    leader: '100% = leader',
    greatest: '100% = greatest value',
    'leader-or-greatest': '100% = leader or greatest value',
    target: '100% = own target',
    given: '100% = value set for each',
  },
  sizeOfShare: {
    target: 'Each value is a share of the place’s own target',
    given: 'Each value is a share of the value set for it',
  },
  hundredIs: (value) => `100% = ${value}`,
  meanOutline: (count) => `Mean of ${count} places (computed)`,
  tooNarrow:
    'A radar would be misleading at this width (web too small, or names too far from their spokes), so dots are shown.',
  trend: {
    date: dateText,
    dates: ({ year, ...first }, last) => {
      const from = dateText(year === last.year ? first : { year, ...first });
      return from + (from.includes(' ') ? ' – ' : '–') + dateText(last);
    },
    logScale: 'logarithmic scale',
    indexScale: (base) => `index, ${base} = 100`,
    noLog: 'Some values are zero or negative, so the scale is not logarithmic.',
    noIndex: 'No date has a value for every line, so no index is shown.',
    yearTargets: (names) =>
      `Not drawn among values of shorter periods, as set for a whole year: ${names.join('; ')}.`,
    between: (low, lowWhen, high, highWhen) => `lowest ${low} (${lowWhen}), highest ${high} (${highWhen})`,
    first: 'first',
    lowest: 'lowest',
    highest: 'highest',
    latest: 'latest',
    someOf: (count) => `Of ${count} values, the table lists the first, lowest, highest and latest.`,
    chooseRange: 'Choose a time range',
    rangeStart: 'Start of range',
    rangeEnd: 'End of range',
    fullRange: 'Show full range',
  },
};

function dateText({ year, half, quarter, month, day, hour }: Partial<DateParts>): string {
  return [
    ...(hour === undefined ? [] : [`${String(hour).padStart(2, '0')}:00,`]),
    ...(day ? [day] : []),
    ...(month ? [MONTHS[month - 1]] : []),
    ...(half ? [`H${half}`] : []),
    ...(quarter ? [`Q${quarter}`] : []),
    ...(year === undefined ? [] : [year]),
  ].join(' ');
}
