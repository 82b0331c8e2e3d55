import { yearsOfPlan } from '../../periods.js';
import { isPartOfYear } from '../times/time-of-text.js';

/** What a title says of values whose headers have no year, if it is of a review before the end of a plan. */
export interface Review {
  /** The year of results; undefined if the title does not say which. */
  readonly year?: number;
  /** Whether targets may be of the years reviewed, not of the plan's last: 2023年度任务, 前三年任务. */
  readonly mayHaveTargets: boolean;
}

/** Matches a review before a plan's end. */
const MIDWAY =
  /中期|中评|中評|[前首][一二两兩三四]年|年度|[监監][测測]|[进進]展|[阶階]段性|截至|截止|半年|\b(?:mid-?term|interim|progress|monitoring|so far|to date|first (?:two|three|four) years)\b/i;

const REVIEW =
  /[评評]估|[监監][测測]|完成|[实實]施|[实實][现現]|[进進]展|[执執]行|[总總][结結]|[检檢]查|[报報]告|\b(?:review|evaluation|assessment|monitoring|progress|report|results)\b/i;

/** Matches a plan's first years. */
const FIRST_YEARS = /[前首][一二两兩三四]年|\bfirst (?:two|three|four) years\b/i;

/** What a title that names a plan says of a review before its end; undefined if it names none. */
export function reviewOf(title: string, plan: number | undefined): Review | undefined {
  if (plan === undefined) return undefined;
  const { from, to } = yearsOfPlan(plan);
  const plain = title.replace(new RegExp(`${from}年?\\s*[-—–~～至到]+\\s*${to}`), '');
  const years = new Set(
    (plain.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number).filter((year) => year >= from && year <= to),
  );
  const [year] = years;
  if (year !== undefined && years.size === 1 && REVIEW.test(title) && !isPartOfYear(plain))
    return { year, mayHaveTargets: true };
  return years.size > 0 || MIDWAY.test(title)
    ? { mayHaveTargets: years.size > 0 || FIRST_YEARS.test(title) }
    : undefined;
}
