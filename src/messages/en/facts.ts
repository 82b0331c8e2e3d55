import type { FactMessages } from '../types/facts.js';

export const messages: FactMessages = {
  statusRule: {
    reached: 'the latest value has reached the target',
    'at-or-past-even-path':
      'the latest value is on or ahead of a steady path (a guide drawn by this chart; the plan sets no annual targets)',
    'short-of-even-path':
      'the latest value falls short of a steady path (a guide drawn by this chart; the plan sets no annual targets)',
    'nothing-reported': 'no actual value reported within the plan yet',
    'year-missing': 'a year in between is not reported, so there is no sum',
    'period-unsaid': 'the source does not say whether its values are totals of a year',
    'no-base': 'no base of the same kind',
    'no-better-side': 'neither high nor low is better',
    'direction-unknown': 'direction not given',
    'not-additive': 'rates, scores and ranks cannot be added up over years',
  },
  disputed: (printed, where) => `elsewhere (${where}), the plan gives ${printed}`,
  shareOf: {
    leader: (share) => `${share} of the leader`,
    target: (share) => `${share} of its target`,
    given: (share) => `${share} of the value set as 100%`,
    lowest: (share) => `the lowest value is ${share} of it`,
    greatest: (share) => `${share} of the greatest value`,
  },
  isReference: { leader: 'in the lead', lowest: 'lowest value', greatest: 'greatest value' },
  meanShare: (share) => `mean of all places ${share} (computed)`,
  indexValue: (figure) => `index ${figure}`,
  noValue: 'no value',
  soFar: (share, when) => `${when}: ${share} of target`,
  moreInTable: (count) => `${count} more in the data table`,
  rowOf: (part, row) => `${part && `${part}, `}row ${row}`,
};
