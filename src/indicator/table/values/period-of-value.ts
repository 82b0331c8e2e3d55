import { planOfYear, yearsOfPlan } from '../../periods.js';
import type { Period, PeriodBasis, Quantity } from '../../types.js';
import type { PrintedFigure } from '../numbers/cell-figure.js';
import { saysYearly } from './indicator-of-name.js';
import { planNamed, yearsNamed, type NamedYears } from '../times/named-years.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** A period and the basis on which it is known. */
export interface KnownPeriod {
  readonly period: Period;
  readonly basis: PeriodBasis;
}

/** Everything that determines the period of one value. */
export interface PeriodClues {
  readonly name: string;
  readonly quantity: Quantity;
  /** The years that the column names. */
  readonly years: NamedYears;
  /** Whether the header prints the years. */
  readonly dated: boolean;
  /** The remark of the row. */
  readonly remark?: string;
  readonly figure?: PrintedFigure;
  /** Whether another column holds yearly averages; a result of a single year is then no average. */
  readonly isBesideAverage?: boolean;
}

const TOTAL =
  /^(?:指|为|注)?[:：]?(?:五年|5年|期间|规划期内?|十[一二三四五六]五(?:期间|时期)?)?(?:内)?(?:累计|合计|总计)(?:值|数|量|指标|完成|新增)?$/;
const AVERAGE =
  /^(?:指|为)?[:：]?(?:五年|5年|期间|规划期内?|十[一二三四五六]五(?:期间|时期)?)?(?:年|每年)?(?:年平均|年均|平均)(?:值|数|量|增长|增速)?$/;

/** Matches an average over the days of one year: 细颗粒物年均浓度, 年平均气温, 年平均工资. */
export const WITHIN_YEAR =
  /年(?:均|平均)(?=工[资資]|[薪报報]酬|[汇匯]率|人口|用工|[职職]工|[从從][业業]|[浓濃]度|[气氣][温溫]|[温溫]度|[湿濕]度|降水|降雨|日照|水位|流量|风速|径流|值)/g;

const FIVE_YEAR_AVERAGE = /(?:5|five)[-_ ]?(?:yr|year)s?[-_ ]?(?:rolling[-_ ])?(?:avg|average|mean)/i;

/**
 * Returns the period of a value, or the reason why it is unknown. In order of precedence: the cell (十三五期间), the remark
 * of the row (五年累计值), the name (年均, 五年新增), the column. Under a column's year, stocks are at its end and flows within
 * it; what may be either is of the year, without saying which.
 */
export function periodOfValue(clues: PeriodClues): KnownPeriod | UnreadReason {
  const { name, quantity, years, figure } = clues;
  if (figure?.during) return inCell(figure.during, quantity);
  const named = clues.dated ? undefined : yearsNamed(name);
  if (named && named.to !== years.to && planNamed(name) === undefined)
    return 'the printed year is not the one given';
  if (figure?.over) return overPlan(figure.over, years, 'stated');
  if (years.from < years.to)
    return years.average || years.together
      ? { period: { kind: years.average ? 'average' : 'total', ...span(years) }, basis: 'column' }
      : 'the column may be a total or an average over years';
  if (FIVE_YEAR_AVERAGE.test(name))
    return { period: { kind: 'average', from: years.to - 4, to: years.to }, basis: 'stated' };
  const said = clues.remark?.replace(/[“”"'‘’\s。.；;（）()]/g, '') ?? '';
  if (TOTAL.test(said)) return overPlan('total', years, 'remark');
  if (AVERAGE.test(said)) return overPlan('average', years, 'remark');
  const ofYears = name.replace(WITHIN_YEAR, '');
  if (clues.isBesideAverage && /年均|年平均/.test(ofYears)) return 'a rate or total beside the values';
  if (/年均|年平均/.test(ofYears)) return overPlan('average', years, 'stated');
  if (/^(?:近)?[五5]年|(?<![一二三四五六])[五5]年(?:累计|新增|培育|内)|期间|时期|五年累计/.test(name))
    return overNamedPlan(name, years);
  return inColumn(clues, /累计|合计|年均|平均|期间/.test(said) || Boolean(years.together));
}

/** Returns the years of the plan, unless name and column are of different plans. */
function overNamedPlan(name: string, years: NamedYears): KnownPeriod | UnreadReason {
  const plan = planNamed(name);
  return plan === undefined || plan === planOfYear(years.to)
    ? overPlan('total', years, 'stated')
    : 'name and column are of different plans';
}

function inCell(during: NamedYears, quantity: Quantity): KnownPeriod {
  if (during.from < during.to)
    return { period: { kind: during.average ? 'average' : 'total', ...span(during) }, basis: 'stated' };
  const kind = during.end ? 'end' : KINDS[quantity];
  return { period: { kind, to: during.to }, basis: 'stated' };
}

/** The kind of period of a value under a year, by quantity. */
const KINDS = {
  stock: 'end',
  flow: 'year',
  'stock-or-flow': 'year-or-end',
  ratio: 'year',
  growth: 'year',
  score: 'year',
  rank: 'year',
} as const;

function inColumn({ name, quantity, years, dated }: PeriodClues, doubtful: boolean): KnownPeriod {
  const to = years.to;
  if (years.stands) return { period: { kind: 'year', to }, basis: 'inferred' };
  const named = years.printed === undefined ? { to } : { to, printed: years.printed };
  const known: PeriodBasis = doubtful ? 'ambiguous' : dated && !years.fiscal ? 'column' : 'inferred';
  const kind = quantity === 'stock-or-flow' && years.end ? 'end' : KINDS[quantity];
  if (quantity !== 'flow') return { period: { kind, ...named }, basis: known };
  const basis = saysYearly(name) ? 'stated' : doubtful || /新增|累计/.test(name) ? 'ambiguous' : 'inferred';
  return { period: { kind, ...named }, basis };
}

/** Returns the five years of the plan that ends in the column's year; a total up to another year has no known start. */
export function overPlan(
  kind: 'total' | 'average',
  years: NamedYears,
  basis: PeriodBasis,
): KnownPeriod | UnreadReason {
  if (years.from < years.to) return { period: { kind, ...span(years) }, basis };
  if (years.since) return { period: { kind, from: years.since, to: years.to }, basis };
  const plan = yearsOfPlan(planOfYear(years.to));
  return plan.to === years.to && years.since !== 0
    ? { period: { kind, ...span(plan) }, basis }
    : 'a total or average without its first year';
}

const span = ({ from, to }: NamedYears) => ({ from, to });
