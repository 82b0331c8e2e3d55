import type { TrendMessages } from '../types/trend.js';
import { MONTHS } from './words.js';

export const messages: TrendMessages = {
  trendHeading: (indicator, places, from, to) => `${indicator}: ${places}, ${from}–${to}`,
  trendsHeading: (places, from, to) => `${places}, ${from}–${to}`,
  trendActual: (subject, when, value, share) =>
    `${subject}: ${value} (${when})${share ? `, ${share} of the target` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${value} ${force} (${when}) takes ${needed} a year` +
    (pace
      ? `, after ${pace} a year in the ${years === 1 ? 'year' : `${years} years`} before${computed ? ' (computed)' : ''}`
      : ''),
  trendTarget: (force, when, value) => `${value} ${force} (${when})`,
  trendMore: (count) => `${count} more in the picture.`,
  linesJoin: 'Lines join the years that have a value; the years between are not published.',
  trend: {
    targetLabel: (name, figure, force) => [name, figure, force].filter(Boolean).join(' '),
    date: ({ year, quarter, month, day, hour }) =>
      [
        ...(hour === undefined ? [] : [`${String(hour).padStart(2, '0')}:00,`]),
        ...(day ? [day] : []),
        ...(month ? [MONTHS[month - 1]] : []),
        ...(quarter ? [`Q${quarter}`] : []),
        year,
      ].join(' '),
    places: (count) => `${count} places`,
    approximate: 'approximate',
    approximateTarget: 'approximate target',
    range: 'target range',
    total: 'total over years',
    average: 'yearly average',
    now: (year) => `this year (${year})`,
    definitionChanges: 'definition changes',
    replaced: (old, now) =>
      `“${now}” took the place of “${old}”; the definitions differ, so the lines do not join.`,
    logScale: 'logarithmic scale',
    indexScale: (base) => `index, ${base} = 100`,
    indexValue: (figure) => `index ${figure}`,
    noLog: 'There are values of zero or below, so the scale is not logarithmic.',
    noIndex: 'There is no time at which all lines have a value, so no index is shown.',
    readValues: 'Read the values date by date',
    noValue: 'no value',
    soFar: (share, when) => `${when}: ${share} of it`,
    more: (count) => `${count} more in the data table`,
    pointsPace: (force, when, value, needed) => `${value} ${force} (${when}) takes ${needed} points a year`,
    between: (low, lowWhen, high, highWhen) => `lowest ${low} (${lowWhen}), highest ${high} (${highWhen})`,
    first: 'first',
    lowest: 'lowest',
    highest: 'highest',
    latest: 'latest',
    someOf: (count) => `Of ${count} values the table has the first, the lowest, the highest and the latest.`,
    chooseSpan: 'Choose a span of time',
    spanBegin: 'Begin of the span',
    spanEnd: 'End of the span',
    wholeSpan: 'Show the whole time',
  },
  axisFrom: (value) => `axis starts at ${value}`,
};
