import type { Force } from '../types.js';
import { bracketAtEnd, plainText, withoutMarks } from './cell-text.js';
import { isPartOfYear, yearsNamed, type NamedYears } from './named-years.js';
import { looksLikeUnit, unitOfText, type PrintedUnit } from './unit-of-text.js';
import type { UnreadReason } from './unread-reasons.js';

/** What a column of values holds, as far as its own header tells. */
export interface ValueHeader {
  readonly role: 'value';
  /** Absent where the header gives a year or a place only. */
  readonly kind?: 'actual' | 'target';
  readonly force?: Force;
  /** 基期, 现状: the state before the plan. */
  readonly base?: boolean;
  /** 预计: an estimate before the plan, an expectation within it. */
  readonly estimate?: boolean;
  /** 完成情况, where a figure or a verdict may stand. */
  readonly outcome?: boolean;
  /** 年均增长, 累计: rates and totals beside the levels. */
  readonly change?: boolean;
  readonly years?: NamedYears;
  /** The place that the header names, as printed. */
  readonly place?: string;
  readonly unit?: PrintedUnit;
}

/** What stands in a column that holds no values. */
export type OtherRole =
  | 'name'
  | 'unit'
  | 'serial'
  | 'category'
  | 'property'
  | 'weight'
  | 'rank'
  | 'verdict'
  | 'source'
  | 'owner'
  | 'remark'
  | 'definition';

export type HeaderRole =
  ValueHeader | { readonly role: OtherRole } | { readonly role: 'unknown'; readonly reason: UnreadReason };

const OTHERS: readonly (readonly [RegExp, OtherRole])[] = [
  [/^(?:序号|编号|序|号|no\.?|#|s\/?n|id)$|代码$|编码$|code$/i, 'serial'],
  [/权重|分值|赋分|标准分|weight/i, 'weight'],
  [/排名|位次|名次|^rank/i, 'rank'],
  [/^(?:计量|指标)?单位$|^units?(?: of measure(?:ment)?)?$/i, 'unit'],
  [/属性|性质|^指标类型$|^类型$|^attribute$|^nature$/i, 'property'],
  [
    /完成率|完成比例|达成率|达标|是否|完成程度|完成进度|进度|^(?:目标)?(?:完成|实现|达成|落实)(?:情况|状态|程度)$|^评估|^结论|^status$|^progress$|^assessment$|^verdict$/i,
    'verdict',
  ],
  [/数据来源|资料来源|^来源|数据提供|统计部门|^(?:data )?sources?$|^means of verification$|^mov$/i, 'source'],
  [/责任|牵头|负责|主管|实施单位|实施主体|配合|^(?:owner|responsible|lead|agency|department)/i, 'owner'],
  [/备注|说明|^注$|^附注|^remarks?$|^notes?$|^comments?$|^assumptions?(?: and risks?)?$/i, 'remark'],
  [/解释|含义|定义|计算方法|计算公式|口径|内涵|^definition$|^description$/i, 'definition'],
  [
    /^(?:类别|类型|分类|领域|维度|方面|大类|板块|目标层|准则层|一级指标|category|area|domain|theme|pillar|sector)$/i,
    'category',
  ],
  [
    /^(?:.{0,8}指标(?:名称|项|内容|体系)?|名称|项目|项目名称|内容|事项|indicators?(?: name| including .*)?|headline indicator|particulars|name|kpis?|metrics?|measures?|item)$/i,
    'name',
  ],
];

const TARGET = /目标|预期|计划|规划|任务|约束|target|goal|planned/i;
const ACTUAL = /实现|实际|完成|实绩|达到|执行|actual|achieved|achievement|result|outturn/i;
const BASE = /基期|基数|基准|基础值|现状|现值|baseline|^base|base (?:year|value)|current/i;
const ESTIMATE = /预计|估计|预测|estimate|forecast|projected/i;
const CHANGE = /增速|增长|增幅|同比|环比|年均|累计|变化|growth|change|cagr|annual average/i;
const PLACE =
  /^(?:[\u4e00-\u9fff]{1,7}(?:省|市|区|县|州|盟|旗|自治区|开发区|新区)|全国|全省|全市|全区|全县|本市)$/;
const NO_PLACE = /城市$|地区$|市区$|园区$|城区$|社区$|景区$|辖区$|灌区$|^全(?:市|区|县)?辖/;

/**
 * What the header of one column says that the column holds. `known` are names of places that the
 * caller expects as headers; others are taken for places only where they end as 福州市 or 鼓楼区 do.
 */
export function headerRole(text: string, known: readonly string[] = []): HeaderRole {
  const spaced = plainText(withoutMarks(text)).replace(/(?<=[〕\]】)])\d{1,2}$/, '');
  const plain = spaced.replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '').replace(/[“”"'‘’]/g, '');
  if (plain === '') return { role: 'unknown', reason: 'the column has no header' };
  const bracket = bracketAtEnd(plain);
  const unitText = bracket && looksLikeUnit(bracket.inside) ? bracket : undefined;
  const main = unitText ? unitText.before : plain;
  const place = known.includes(plain) || (PLACE.test(main) && !NO_PLACE.test(main)) ? main : undefined;
  const years = yearsNamed(main);
  if (!years && !place) {
    const other = OTHERS.find(([pattern]) => pattern.test(main.replace(/^(.*?)\(.*\)$/, '$1') || main));
    if (other) return other[1] === 'verdict' && main === '' ? unknown() : { role: other[1] };
  }
  if (isPartOfYear(main)) return { role: 'unknown', reason: 'the header speaks of a part of a year' };
  const inner = known.find((name) => name && main.includes(name));
  return valueHeader(main, years, place ?? inner, unitText && unitOfText(unitText.inside));
}

const unknown = (reason: UnreadReason = 'the header is not understood'): HeaderRole => ({
  role: 'unknown',
  reason,
});

function valueHeader(
  main: string,
  years: NamedYears | undefined,
  place: string | undefined,
  unit: PrintedUnit | undefined,
): HeaderRole {
  const given = { ...(years ? { years } : {}), ...(place ? { place } : {}), ...(unit ? { unit } : {}) };
  if (/位次|排名|名次|权重|完成率|达成率|进度|\brank/i.test(main))
    return unknown('a rank, a weight or a rate of completion, and no value');
  if (!years && /\byear$|年份$/i.test(main)) return unknown('a year for each row, and no value');
  if (/完成情况|实现情况|落实情况/.test(main))
    return { role: 'value', kind: 'actual', outcome: true, ...given };
  if (hasMore(main, place)) return unknown('the header names something beside a year and a kind of value');
  const isBase = BASE.test(main);
  const isTarget = TARGET.test(isBase ? main.replace(/规划/, '') : main);
  const isActual = ACTUAL.test(main) || isBase;
  const isEstimate = ESTIMATE.test(main);
  const change =
    CHANGE.test(main) && !(years && (years.from < years.to || years.together) && !/增/.test(main));
  if (isTarget && isActual) return unknown('the header speaks of a target and of a result');
  if (isEstimate && !isTarget)
    return { role: 'value', estimate: true, ...(change ? { change } : {}), ...given };
  const kind = isTarget ? 'target' : isActual ? 'actual' : undefined;
  if (!kind && !years && !place && !change && !/^(?:指标值|数值|值|数据|values?|figures?)$/i.test(main))
    return unknown();
  return {
    role: 'value',
    ...(kind ? { kind } : {}),
    ...(isTarget ? forceIn(main) : {}),
    ...(isBase ? { base: true } : {}),
    ...(change ? { change } : {}),
    ...given,
  };
}

const GLUE =
  /(?:19|20)\d\d|十[一二三四五六七]五|第?十[一二三四五六七]个五年|目标|预期性?|计划|规划|任务|约束性?|参考性?|实现|实际|完成|实绩|达到|执行|情况|基期|基数|基准|基础|现状|现有|现值|预计|估计|预测|增速|增长率|增长|增幅|同比|环比|年均|累计|变化|平均|年度|全年|当年|期间|时期|期末|年末|年底|数据|数值|指标|水平|状况|发展|主要|总体|力争|合计|总量|五年|[年末底期值数到至的度率]|[\s\d\-—–~/:,.()（）、“”"'%‰±+〔〕【】[\]]/g;
const ENGLISH_GLUE =
  /\b(?:targets?|goals?|planned|plan|overall|annual|actuals?|achieved|achievements?|results?|outturn|baseline|base|current|latest|estimated?|estimates?|forecast|projected|expected|growth|change|cagr|annual|average|binding|anticipat\w*|indicative|fy|cy|by|in|at|as|of|the|end|years?|values?|figures?|level|total|period|to|five|\d*th)\b|FY|CY/gi;

/** Whether a header says more than a year, a place and a kind of value, such as 占比 or 男. */
function hasMore(main: string, place: string | undefined): boolean {
  const rest = place ? main.split(place).join('') : main;
  return rest.replace(ENGLISH_GLUE, '').replace(GLUE, '').trim() !== '';
}

/** How firmly a text says that a target is meant; nothing where it does not say. */
export function forceIn(text: string): { force?: Force } {
  if (/约束|binding|mandatory/i.test(text)) return { force: 'binding' };
  if (/预期|anticipat|expected|indicative/i.test(text)) return { force: 'expected' };
  if (/参考|指导|reference/i.test(text)) return { force: 'reference' };
  return {};
}
