import type { BarsMessages } from '../types/bars.js';
import { period, plan, inner, few, capital } from './words.js';

export const messages: BarsMessages = {
  required: { rise: 'Needed', fall: 'Needed', either: 'Needed' },
  progress: 'Progress',
  is100: (target) => `${target} = 100%`,
  ownScale: 'each row has its own scale',
  actualOverTarget: 'Actual / target',
  baseActualTarget: 'Base → actual / target',
  baseToTarget: (from, to) => (from && to ? `${from} → ${to}` : 'Base → target'),
  inYear: (word, year) => (year ? `${word} ${year}` : word),
  incomparable: 'not comparable',
  noProportion: 'no proportion to draw',
  noBase: 'no base',
  noActual: 'not reported',
  missed: 'missed',
  atBound: 'exactly at the bound',
  targetRange: 'target range',
  otherSection: 'Other',
  statusRule: {
    reached: 'the latest value has reached the target',
    'at-or-past-even-path':
      'the latest value is at or past an even path (a guide of this chart; the plan sets no yearly targets)',
    'short-of-even-path':
      'the latest value is short of an even path (a guide of this chart; the plan sets no yearly targets)',
    'nothing-reported': 'no actual value within the plan yet',
    'year-missing': 'a year between is not reported, so nothing is summed',
    'no-base': 'no base of the same kind',
    'no-better-side': 'neither high nor low is better',
    'not-additive': 'rates, scores and ranks cannot be added over years',
  },
  disputed: (printed, where) => `elsewhere (${where}) the plan prints ${printed}`,
  pointsNote: 'Percentages and scores are compared in points.',
  totalsNote: 'Change between two five-year totals; not a yearly growth.',
  periodsNote: (actual, target) =>
    `The target is for ${period(target)}, the actual value for ${period(actual)}: not compared.`,
  verdicts: (groups) =>
    `The plan’s own verdicts: ${groups.map(({ verdict, names }) => `“${verdict}”${names.length ? ` (${names.join('; ')})` : ''}`).join('; ')}.`,
  resultHeading: (places, value) => `${places}, ${plan(value)}: targets and results`,
  startHeading: (places, value, from, to) => `${places}, ${plan(value)}: from ${from} to ${to}`,
  mixedHeading: (places) => `${places}: main indicators`,
  resultSentence: (f) => {
    const aim = f.year ? `${f.year} targets` : 'targets';
    const parts: string[] = [];
    if (f.judged > 0) {
      const head =
        f.total === 1 && f.met === 1
          ? `The one indicator reached or passed its ${f.year ? `${f.year} ` : ''}target`
          : f.met === f.judged && f.judged === f.total
            ? `All ${f.total} indicators reached or passed their ${aim}`
            : `${f.met} of ${f.total} indicators reached or passed their ${aim}`;
      parts.push(f.best ? `${head}, led by ${inner(f.best.name)} (${f.best.figure})` : head);
    }
    if (f.behind.length) parts.push(`target not met: ${few(f.behind)}`);
    if (f.incomparable.length)
      parts.push(`not comparable, as target and actual cover different periods: ${few(f.incomparable)}`);
    if (f.underWay) parts.push(`${f.underWay} not yet due and still on the way`);
    if (f.unreported) parts.push(`${f.unreported} without an actual value yet`);
    return parts.length ? capital(`${parts.join('; ')}.`) : '';
  },
  startSentence: (f) => {
    const parts: string[] = [];
    if (f.most)
      parts.push(
        `furthest to go${f.year ? ` by ${f.year}` : ''}: ${inner(f.most.name)} (${f.most.figure})` +
          (f.least ? `; least far: ${inner(f.least.name)} (${f.least.figure})` : ''),
      );
    for (const one of f.fromZero) parts.push(`${inner(one.name)}: from 0 to ${one.figure}`);
    if (f.withoutBase.length) parts.push(`no base is printed for ${few(f.withoutBase)}`);
    return parts.length ? capital(`${parts.join('; ')}.`) : '';
  },
};
