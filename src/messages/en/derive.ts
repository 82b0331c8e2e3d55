import type { DeriveMessages } from '../types/derive.js';

export const messages: DeriveMessages = {
  derived: {
    sum: ({ count }) => `computed: sum of ${count} printed figures`,
    remainder: ({ from, to }) => `computed: ${from}–${to} total`,
    'average-of-total': ({ from, to }) => `computed: average per year, from the ${from}–${to} total`,
    'total-of-average': ({ from, to }) => `computed: ${from}–${to} total, from the yearly average`,
    'yearly-growth': ({ from, to }) =>
      `computed: constant yearly growth equivalent to the growth stated for ${from}–${to}`,
    share: ({ part, whole, isPart, isPeriod }) =>
      `computed: ${part} as a share of ${isPeriod ? 'the ' : ''}${whole}${isPart ? '' : '; not a rate'}`,
    ratio: () => 'computed: ratio of two printed values',
    'implied-denominator': () => 'denominator implied by count and rate; the plan does not define it',
    'even-rate': () => 'even yearly rate that would make the totals grow as stated',
    'even-year': ({ from, to, year }) => `estimate for ${year}, had the ${from}–${to} total grown evenly`,
    'even-total': ({ years }) => `estimate of the ${years}-year total, had it grown evenly`,
    'even-start': ({ years }) => `estimate for ${years} years before, had it grown evenly`,
  },
};
