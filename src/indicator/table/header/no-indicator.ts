import { simplified } from '../text/simplified.js';
import { BARE_CHANGE } from '../text/bare-change.js';
import { bracketAtEnd } from '../text/cell-text.js';
import { inEnglish } from '../text/foreign-headers.js';
import { BARE_MONTH, BARE_NAME } from '../times/month-names.js';

/**
 * Matches statistics beside values that are not indicators: margin of error, deviation from the mean, change since a
 * year, points added or deducted.
 */
export const NO_INDICATOR =
  /^(?:long[- ]term|\d{1,2}[- ]year) (?:average|mean|normal)\b|margin of error|standard (?:error|deviation)|confidence (?:interval|limit)|^confidence$|(?<![\p{L}\d])(?:moe|ci|se)$|\bchanges? in .*(?:on|from|over) (?:the )?(?:previous|prior|last)|(?:^|%|\b(?:changes?|growth|increases?|decreases?|reductions?|rise|fall|difference|per ?cent)\b.*)\W*\bsince (?:19|20)\d\d|(?:19|20)\d\d年以来(?:$|.*[增减降变])|^距平|^anomal(?:y|ies)\b|^(?:加减|增减|奖惩|附加|奖励|调节|加|减|扣)分(?:项|值)?(?:[（(][^（）()]*[)）])?$/iu;

/** Matches the header of a year, sum or mean beside months. */
const OF_MONTHS =
  /^(?:annual|(?:full |whole )?year|total|sum|average|mean|avg\.?|全年|合计|总计|平均|均值)$/i;

export const RANK = /(?:^|\s)rank(?:ing)?s?$|(?:排名|位次|名次|排位)$/i;

/** Matches a gap that does not say of what. */
const BARE_GAP =
  /^(?:(?:gap|difference|diff\.?|variance|deviation|distance|shortfall)(?: (?:to|from|with) (?:the )?target)?|差距|差额|差值|差异)(?:\s*[（(].*[)）])?$/i;

/** Matches the change of an indicator in another column: 客流量（人次）同比（%） beside 客流量（人次）. */
const CHANGE_OF = /^(.+?)\s*(?:同比|环比|[比较](?:上[年月]|去年)|(?:% )?(?:change|growth)\b).*$/i;

/** Matches the achieved share of a target or plan, and ranks of results: 招商完成%, 完成排名. */
const SHARE_OF_TARGET =
  /^完成(?:全年|年度|年|总)?(?:目标|计划|预算|任务)数?的?[（(]%[)）]$|^(?:%|per ?cent(?:age)?)(?: of)?(?: the)?(?: annual)? (?:target|goal|plan|budget)s?$|^(?:vs\.?|versus) |(?:完成|达成|执行|实现)(?:[数值额]?\s*[%％]|率)$|(?:完成|达成)[数值]?(?:排名|位次|名次)$/;

/** Whether a row compares results with targets: Recycling: Gap, Actual as % of target, 完成率. */
export const isBesideTarget = (name: string): boolean => {
  const own = name.replace(/^.*[:：]\s*/, '');
  return BARE_GAP.test(own) || SHARE_OF_RESULT.test(own) || BOUND.test(own);
};

const SHARE_OF_RESULT =
  /^(?:(?:actuals?|results?|outturn) )?(?:as )?(?:an? )?(?:%|per ?cent(?:age)?)(?: of)?(?: the)?(?: annual)? (?:targets?|goals?|plan|budget|achieved|achievement|spent)$|^(?:完成|达成|执行)率?[%％]?(?:[（(]%[)）])?$/i;

const BOUND =
  /^(?:(?:upper|lower)(?: 9\d%)? (?:ci|confidence (?:interval|limit)|bound|limit)|(?:9\d% )?ci (?:upper|lower))$/i;

/** Matches a Chinese change or an earlier value that does not say of what: 上学年, 比上年下降（%）, 累计下降, “十四五”下降目标. */
const CHANGE_ALONE =
  /^上(?:学年度?|年度|[年期])[数值]?$|^(?:[比较](?:上年|去年|基期|(?:19|20)\d\d年)|累计|同比|环比|年均)+(?:增[长减加速幅]|下降|降低|提高|上升|减少|升降|变化)?(?:率|幅度?|百分点)?$|^(?:[“"]?十[一二三四五六七]五[”"]?|五年|规划)?(?:期[间内末])?(?:累计|总)?(?:下降|降低|削减|减排|减少|提高|上升|增长)(?:率|幅度?|比例)?(?:的?(?:目标|任务)值?)?$/;

/** Matches a share or an amount per head that does not say of what: 人均（公斤）, 占GDP比重（%）, per capita. */
const SHARE_ALONE =
  /^(?:人均|户均|亩均|占比|比重|占.{0,10}(?:的?比[重例]|百分比)?|每[万千百]?[人户]拥有量?)$|^(?:[%％‰]|per ?cent(?:age)?|pct\.?)$|^(?:share|proportion|percentage|per ?cent|%) of (?:the )?(?:total|all)$|^per (?:capita|head|person|household)$/i;

/** Matches the averages that places are compared with: England rate, city average. */
const MEAN_OF_ALL =
  /^(?:england|uk|national|regional|city|county|state|sector|industry|peer(?: group)?) (?:rate|average|mean|median)$/i;

const withoutUnit = (text: string) => bracketAtEnd(text)?.before ?? text;

/** Matches bounds, errors and sample sizes beside values: 95% CI lower, UCL, Std error, Unweighted n. */
const OF_SAMPLE =
  /^(?:[lu]c[li]|(?:\d\d ?%? ?)?(?:ci|confidence)[ _]?(?:low(?:er)?|high|upper|[lu]l?)\b.*|(?:lower|upper)(?: (?:ci|bound|limit|95%?))?|std\.? ?(?:err(?:or)?|dev(?:iation)?)\.?|s\.?[de]\.?|rse|cv|p[- ]?values?|n|(?:un)?weighted (?:n|base|count|sample)|sample(?: sizes?)?|样本[量数]|标准[误差]|置信.*)$/i;

const isMonth = (text: string) => BARE_NAME.test(text) || BARE_MONTH.test(text);

/**
 * Whether a header names no indicator: a month, a statistic, or a change or gap, alone or of the indicator of another
 * header.
 */
export const namesNone = (printed: string, heads: readonly string[]): boolean => {
  const text = inEnglish(printed);
  return (
    isMonth(text) ||
    CHANGE_ALONE.test(simplified(withoutUnit(text))) ||
    (SHARE_ALONE.test(withoutUnit(text)) && heads.length > 1) ||
    (OF_MONTHS.test(text) && heads.some(isMonth)) ||
    [NO_INDICATOR, BARE_CHANGE, BARE_GAP, SHARE_OF_TARGET, OF_SAMPLE, MEAN_OF_ALL].some((pattern) =>
      pattern.test(text),
    ) ||
    heads.some((other) => other !== '' && other === CHANGE_OF.exec(text)?.[1])
  );
};
