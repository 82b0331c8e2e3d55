import type { DateParts } from '../../indicator/time.js';
import type { TrendMessages } from '../types/trend.js';
import { capital, few, MONTHS } from './words.js';

export const messages: TrendMessages = {
  trendHeading: (indicator, places, years) => `${indicator}${places && `: ${places}`}, ${years}`,
  trendsHeading: (places, indicators, years) => `${places || few(indicators, 3)}, ${years}`,
  trendActual: (subject, when, value, share) =>
    `${subject}: ${value} (${when})${share ? `, ${share} of the target` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${value} ${force} (${when}) takes ${needed} a year` +
    (pace
      ? `, after ${pace} a year in the ${years === 1 ? 'year' : `${years} years`} before${computed ? ' (computed)' : ''}`
      : ''),
  trendTarget: (force, when, value) => `${value} ${force} (${when})`,
  trendMore: (count) => `${count} more in the chart.`,
  trendReached: ({ due, reached, year, missed }) => {
    const targets = (count: number) => `${count === 1 ? 'target' : 'targets'}${year ? ` for ${year}` : ''}`;
    const all = due === 1 ? 'The' : due === 2 ? 'Both' : `All ${due}`;
    if (reached === due) return `${all} ${targets(due)} ${due === 1 ? 'was' : 'were'} reached or exceeded`;
    return reached
      ? `${reached} of ${due} ${targets(due)} reached or exceeded; not met: ${few(missed)}`
      : `${capital(targets(missed.length))} not met: ${few(missed)}`;
  },
  linesJoin: 'Lines connect years with a value; the years in between are not published.',
  trend: {
    targetLabel: (name, figure, force, ahead) =>
      (ahead ? [name, figure, force] : [name, force, figure]).filter(Boolean).join(' '),
    date: dateText,
    dates: ({ year, ...first }, last) => {
      const from = dateText(year === last.year ? first : { year, ...first });
      return from + (from.includes(' ') ? ' – ' : '–') + dateText(last);
    },
    places: (count) => `${count} places`,
    approximate: 'approximate',
    approximateTarget: 'approximate target',
    range: 'target range',
    total: 'multi-year total',
    average: 'annual average',
    now: (year) => `this year (${year})`,
    definitionChanges: 'definition changes',
    replaced: (old, now) =>
      `“${now}” replaced “${old}”; the definitions differ, so the lines do not connect.`,
    logScale: 'logarithmic scale',
    indexScale: (base) => `index, ${base} = 100`,
    noLog: 'Some values are zero or negative, so the scale is not logarithmic.',
    noIndex: 'No date has a value for every line, so no index is shown.',
    single: (names) => `Not drawn, with a figure for one time only: ${few(names, 3)}.`,
    readValues: 'Read values by date',
    pointsPace: (force, when, value, needed) => `${value} ${force} (${when}) takes ${needed} points a year`,
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
  axisFrom: (value) => `axis starts at ${value}`,
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
