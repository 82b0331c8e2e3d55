import type { BarsMessages, BarsSubject } from '../types/bars.js';
import type { Finding } from '../types/common.js';
import { period, plan, few, capital } from './words.js';

/** The start of a heading: places, else indicators, and the plan. */
const headed = ({ places, indicators, plan: named }: BarsSubject) =>
  [places || few(indicators, 3), ...(named ? [plan(named)] : [])].join(', ');

const finding = (lead: string, parts: readonly string[]): Finding => ({
  lead: capital(lead),
  summary: parts.length ? capital(`${parts.join('; ')}.`) : '',
});

export const messages: BarsMessages = {
  required: { rise: 'Needed', fall: 'Needed', either: 'Needed' },
  progress: 'progress',
  is100: (target) => `${target} = 100%`,
  ownScale: 'each row has its own scale',
  actualOverTarget: 'Actual / target',
  baseActualTarget: 'Base → actual / target',
  baseToTarget: (from, to) => (from && to ? `${from} → ${to}` : 'Base → target'),
  inYear: (word, year) => (year ? `${word} ${year}` : word),
  incomparable: 'not comparable',
  noProportion: 'no ratio to draw',
  noTarget: 'no target',
  noTargets: 'No targets found in the data.',
  noDirection: 'direction not given',
  noBase: 'no base',
  noActual: 'not reported',
  missed: 'missed:',
  atBound: 'exactly at the limit',
  targetRange: 'target range',
  pointsNote: 'Percentages and scores are compared in points.',
  totalsNote: 'Change between two five-year totals, not annual growth.',
  periodsNote: (actual, target) =>
    `Target: ${period(target)}; actual: ${period(actual)}. The two are not compared.`,
  verdicts: (groups) =>
    `The plan’s own verdicts: ${groups.map(({ verdict, names }) => `“${verdict}”${names.length ? ` (${names.join('; ')})` : ''}`).join('; ')}.`,
  resultHeading: (subject, year) =>
    `${headed(subject)}: ${year && !subject.plan ? `${year} targets` : 'targets'} and results`,
  startHeading: (subject, from, to) =>
    `${headed(subject)}: ${from && to ? `from ${from} to ${to}` : to ? `targets for ${to}` : 'targets'}`,
  mixedHeading: (subject) => (subject.places ? `${subject.places}: main indicators` : headed(subject)),
  resultFinding: (f) => {
    const year = f.year ? `${f.year} ` : '';
    const parts: string[] = [];
    let lead = '';
    if (f.assessed > 0) {
      const [total, some] = [f.total - f.unassessed, f.unassessed ? 'assessable ' : ''];
      const own = f.met === 1 || total === 1 ? `its ${year}target` : `their ${year}targets`;
      const all = total === 2 ? 'Both' : `All ${total}`;
      const none = total === 2 ? 'Neither of the 2' : `None of the ${total}`;
      const many = f.met === total ? all : f.met ? `${f.met} of ${total}` : none;
      const due = year && `for ${year}`;
      lead =
        total === 1
          ? f.repeated
            ? `The only ${some}target ${due}was ${f.met ? 'reached or exceeded' : 'not reached'}`
            : `The only ${some}indicator ${f.met ? 'reached or exceeded' : 'did not reach'} ${own}`
          : f.repeated
            ? `${many} ${some}targets ${due}${f.met === 1 ? 'was' : 'were'} reached or exceeded`
            : `${many} ${some}indicators reached or exceeded ${own}`;
      const led = total === 1 ? ':' : ', led by';
      parts.push(f.best ? `${lead}${led} ${f.best.name} (${f.best.figure})` : lead);
    }
    if (f.behind.length) parts.push(`target not met: ${few(f.behind)}`);
    if (f.incomparable.length)
      parts.push(
        `not comparable${parts.length ? '' : ', as target and actual cover different periods'}: ${few(f.incomparable)}`,
      );
    if (f.unsaid.length)
      parts.push(
        `not compared, as the source does not say whether values are of a year or its end: ${few(f.unsaid)}`,
      );
    if (f.furthest) {
      const { name, figure } = f.furthest;
      const ahead =
        f.underWay === 1
          ? `${name}: ${figure} of its ${year}target`
          : `furthest to go${f.year ? ` by ${f.year}` : ''}: ${name} (${figure})`;
      lead ||= ahead;
      parts.push(ahead);
    }
    if (f.underWay > (f.furthest ? 1 : 0))
      parts.push(
        `${f.underWay} ${f.underWay === 1 ? `target awaits its ${year}result` : `targets await their ${year}results`}`,
      );
    const main = lead || (parts[0] ?? '');
    if (f.unassessed)
      parts.push(
        `direction not given${f.total > 1 ? ` for ${f.unassessed} indicator${f.unassessed === 1 ? '' : 's'}` : ''}`,
      );
    if (f.unreported) parts.push(`${f.unreported} with no actual value yet`);
    if (f.untargeted) parts.push(`${f.untargeted} without a target figure`);
    return finding(main, parts);
  },
  startFinding: (f) => {
    const parts: string[] = [];
    let lead = '';
    if (f.most) {
      const by = f.year ? ` by ${f.year}` : '';
      const { name, figure } = f.most;
      lead = f.isOfAll ? `furthest to go${by}: ${name} (${figure})` : `${name}: ${figure} needed${by}`;
      parts.push(lead + (f.least ? `; closest: ${f.least.name} (${f.least.figure})` : ''));
    }
    for (const one of f.fromZero) parts.push(`from 0 to ${one.figure}: ${one.name}`);
    if (f.withoutBase.length) parts.push(`no base value is given for ${few(f.withoutBase)}`);
    return finding(lead || (parts[0] ?? ''), parts);
  },
};
