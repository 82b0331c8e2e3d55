import type { Quantity } from '../../types.js';
import { saysYearly } from './indicator-of-name.js';
import { planNamed, type NamedYears } from '../times/named-years.js';
import { overPlan, type KnownPeriod } from './period-of-value.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** Matches names of sums since the start of a plan: 单位GDP能耗累计下降, 累计新增就业. */
const SUMMED = /累[计計](?:下降|降低|减少|削减|压减|减排|增长|提高|上升|新增|新建|完成|改造)/;
/** Matches yearly additions; the figure of a plan may be of one year or of all. */
const ADDED = /^(?:新增|新建|新改|新开工|改造|建成|完成|培育|培训|淘汰|治理|修复)/;
/** Matches works and investments, whose figure for a plan is that of all its years. */
const WORKS =
  /投[资資](?![率比占])|造林|植树|[改拆][造迁遷建]|加固|修缮|修复|整治|搬[迁遷]|安置|绿化面积|治理面积|\b(?:investment|planted|renovated|built|completed)\b/i;
const OF_PLAN = /^(?:[五5三3十]|10)年(?:累计)?(?:目标|任务|计划|规划)/;
/** Matches targets of a plan that only the title names. */
const PLANNED = /^[规規][划劃]期?(?:目[标標]|任[务務]|指[标標])/;

/** Returns the period of a sum over the years of a plan, or why it is unclear; undefined for all other values. */
export function periodOfSum(
  name: string,
  quantity: Quantity,
  header: string,
  years: NamedYears,
): KnownPeriod | UnreadReason | undefined {
  if (years.from < years.to) return undefined;
  if (SUMMED.test(name)) return overPlan('total', years, 'stated');
  const isUpTo = years.together === true && years.end === true;
  if (quantity === 'flow' && isUpTo) return overPlan('total', years, 'column');
  const isOfWorks = WORKS.test(name) && (quantity === 'flow' || quantity === 'stock-or-flow');
  if (years.isUpTo && (quantity === 'flow' || isOfWorks)) return overPlan('total', years, 'column');
  const isOfPlan = planNamed(header) !== undefined && !/(?:19|20)\d\d/.test(header);
  const isAdded = ADDED.test(name) && quantity !== 'stock';
  const mayBeSum =
    OF_PLAN.test(header) || (isAdded && (isOfPlan || PLANNED.test(header))) || (isOfPlan && isOfWorks);
  return mayBeSum && !saysYearly(name) && !/[末底]/.test(header)
    ? 'the column may be a total or an average over years'
    : undefined;
}
