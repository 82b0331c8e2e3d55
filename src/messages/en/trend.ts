import type { TrendMessages } from '../types/trend.js';
import { capital, few } from './words.js';

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
    const not = missed.length > 2 ? '' : `not met: ${few(missed)}`;
    if (reached) return `${reached} of ${due} ${targets(due)} reached or exceeded${not && `; ${not}`}`;
    return not
      ? `${capital(targets(missed.length))} ${not}`
      : `None of the ${due} ${targets(due)} was reached`;
  },
  linesJoin: 'Lines connect years with a value; the years in between are not published.',
  trend: {
    targetLabel: (name, figure, force, ahead) =>
      (ahead ? [name, figure, force] : [name, force, figure]).filter(Boolean).join(' '),
    approximate: 'approximate',
    approximateTarget: 'approximate target',
    range: 'target range',
    total: 'multi-year total',
    average: 'annual average',
    now: (year) => `this year (${year})`,
    definitionChanges: 'definition changes',
    replaced: (old, now) =>
      `“${now}” replaced “${old}”; the definitions differ, so the lines do not connect.`,
    few: (names) => few(names, 3),
    single: (names) => `Not drawn, with a figure for one time only: ${few(names, 3)}.`,
    readValues: 'Read values by date',
    pointsPace: (force, when, value, needed) => `${value} ${force} (${when}) takes ${needed} a year`,
  },
  axisFrom: (value) => `axis starts at ${value}`,
};
