import type { RadarMessages } from '../types/radar.js';
import { and, capital } from './words.js';

export const messages: RadarMessages = {
  refusal: {
    'one-place': 'only one place has a value',
    'other-period': 'different periods',
    'other-unit': 'different units',
    'other-base': 'growth over different periods',
    'no-direction': 'neither high nor low is better',
    nested: 'contain another indicator shown',
    growth: 'growth rates are not mixed with levels',
    'beside-level': 'growth rates are not mixed with levels',
    differs: 'each place has its own definition',
    doubtful: 'a doubtful figure',
    few: 'very small counts',
    rank: 'rank out of an unstated number',
    'no-figure': 'no figure given',
    unread: 'a value could not be read',
    'no-target': 'no target for the same period',
    'no-reference': 'no value given for 100%',
    zero: 'a value below zero, or zero as 100%',
  },
  radarHeading: (places, years, count) =>
    `${places}${years && `, ${years}`}: ${count} comparable indicator${count === 1 ? '' : 's'}`,
  radarLead: (place, count, names) =>
    !names.length ? `${place} leads on ${count} indicators` : `${place} leads on ${and(names)}`,
  radarLowest: (place, count, names) =>
    !names.length
      ? `lowest on ${count} indicators where lower is better: ${place}`
      : `lowest on ${and(names)}: ${place}`,
  ringIs: {
    leader: 'Outer ring = leader, 100%',
    greatest: 'Outer ring = greatest value, 100%',
    'leader-or-greatest': 'Outer ring = leader or greatest value, 100%',
  },
  rankReversed: (outOf) => `rank, reversed: 1st of ${outOf} is 100%`,
  gapIs: (isRadar) =>
    `“—”: the source gives no figure${isRadar ? '; a radar’s outline is left open there, not drawn to zero' : ''}.`,
  viewLabel: 'View',
  viewName: { radar: 'Radar', dots: 'Dot plot' },
  placesAround: (names) => `Left out because they contain the places compared: ${names.join(', ')}.`,
  lowerIsBetter: 'lower is better; axis reversed',
  listedOnly: (names) => `In the table only (neither high nor low is better): ${names.join('; ')}.`,
  notCompared: (reason, names) => `Left out (${names.length}; ${reason}): ${names.join('; ')}.`,
  noResults: 'Only targets found in the data, no results.',
  tooFewSpokes: 'Fewer than three comparable indicators, so dots are shown instead of a radar.',
  periods: (groups) =>
    groups.length === 1
      ? `All values: ${groups[0]?.period ?? ''}.`
      : `${groups.map(({ period: when, names }) => `${capital(when)}: ${names.join(', ')}`).join('; ')}.`,
  shareNote: (size, isRadar) => `${size}${isRadar ? '; a radar’s area has no meaning' : ''}.`,
  sizeOfShare: {
    leader: 'Each value is a share of the leader’s',
    greatest: 'Each value is a share of the greatest',
    'leader-or-greatest':
      'Each value is a share of the leader’s, or of the greatest where the direction is not given',
  },
};
