import type { Flag, Force } from '../types.js';
import { bracketAtEnd, joinedText, plainText, withoutMarks, spacedWords } from './cell-text.js';
import { hasMore, isPlaceName, placeIn } from './header-rest.js';
import { yearsNamed, type NamedYears } from './named-years.js';
import { isPartOfYear, momentNamed, type PrintedTime } from './time-of-text.js';
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
  readonly estimate?: 'estimate' | 'forecast';
  /** 完成情况, where a figure or a verdict may stand. */
  readonly outcome?: boolean;
  /** 年均增长, 累计: rates and totals beside the levels. */
  readonly change?: boolean;
  readonly years?: NamedYears;
  /** The quarter, month or day that the header names instead of a year. */
  readonly moment?: PrintedTime;
  /** "By 2030": the header speaks of what is to be reached by its year. */
  readonly by?: boolean;
  /** The place that the header names, as printed. */
  readonly place?: string;
  /** The part of each indicator that the column is of, such as 男 under a year. */
  readonly part?: string;
  readonly unit?: PrintedUnit;
  /** What all its values are marked as, as in `2009 (prov.)`. */
  readonly flags?: readonly Flag[];
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
  | 'definition'
  | 'place'
  | 'time'
  | 'base-year'
  | 'target-year'
  | 'actual-year'
  | 'direction'
  | 'kind'
  | 'multiplier'
  | 'flag';

export type HeaderRole =
  ValueHeader | { readonly role: OtherRole } | { readonly role: 'unknown'; readonly reason: UnreadReason };

/** What heads the column of an indicator's name, of times and of places. */
const NAME =
  /^(?:.{0,8}指标(?:名称|项|内容|体系)?|名称|项目|项目名称|产品(?:名称)?|内容|事项|(?:(?:(?!number|target)[\w&/’'-]+ ){0,4}(?:key|core|performance|outcome|output|main|headline|sdg|priority|results?|impact|service|strategic|success|progress|quality|monitoring) )?(?:indicators?|measures?|metrics?|kpis?)(?: (?:names?|titles?|descriptions?|including .*))?|particulars|statistic label|name|items?|series(?: (?:names?|titles?|descriptions?))?|variables?(?: names?)?)$/i;
const TIME =
  /^(?:年份?|年度|时间|日期|月份|季度|报告期|统计时间|(?:(?:financial|fiscal|calendar|census|reporting|school|academic|reference|report|data|obs(?:ervation)?) )?(?:years?|dates?|periods?|time(?: ?periods?)?|months?|quarters?)|day|timestamp|ref(?:erence)? date|year ended?|years? ?\(s\))$/i;
const PLACE_COLUMN =
  /^(?:地区(?:名称)?|区域|城市(?:名称)?|地市|区县|县区|市县|市（州）|市\(州\)|省份|省市|行政区划?|国家(?:名称)?|[省市州县区旗](?:\([省市州县区旗、，,/]+\))?|县\(市、区\)|设区市|(?:(?:local|reporting|ref(?:erence)?|geo(?:graphic(?:al)?)?) )?(?:countr(?:y|ies)|entit(?:y|ies)|locations?|places?|cit(?:y|ies)|towns?|regions?|districts?|states?|provinces?|count(?:y|ies)|boroughs?|municipalit(?:y|ies)|territor(?:y|ies)|geograph(?:y|ies)|authorit(?:y|ies)|areas?)(?: names?)?|country or area|(?:geo ?)?area ?n(?:m|ame)|geo|geo labels?|geopolitical entity.*)$/i;

const OTHERS: readonly (readonly [RegExp, OtherRole])[] = [
  [/^(?:obs(?:ervation)? )?(?:status|flags?)(?: codes?)?$/i, 'flag'],
  [
    /^(?:序号|编号|序|号|(?:s(?:[rl]|erial)?\.? ?)?no\.?|#|s\/?n|id|row ?id|index)$|^(?:dguid|vector|coordinate|terminated|decimals|tlist(?:\(.*\))?|c\d{5}v\d{5})$|代码$|编码$|codes?$|^iso ?[23]?$|\b(?:ids?|fips|geoid)$/i,
    'serial',
  ],
  [
    /^(?:基期年份?|基准年份?|基期年度|基数年份?|基期|(?:base(?:line)?|reference) (?:year|date)s?|year of (?:the )?base(?:line)?)$/i,
    'base-year',
  ],
  [
    /^(?:目标年份?|目标年度|规划年份?|完成(?:时限|年限|时间|年份)|(?:target|due|end) (?:year|date)s?|deadline|year of (?:the )?target|target by)$/i,
    'target-year',
  ],
  [
    /^(?:现状年份?|数据年份|实际年份|(?:actual|latest|current|result|achievement) (?:year|date)s?|year of (?:the )?(?:latest |actual )?(?:data|value|result))$/i,
    'actual-year',
  ],
  [TIME, 'time'],
  [
    /^(?:指标)?(?:方向|导向|极性|趋势要求)$|^指标(?:性质|属性)\((?:正向|逆向).*\)$|^(?:desired |preferred |good |target )?(?:direction|polarity|trend)(?: of (?:good|change|travel|improvement))?$|^(?:better|good is|good performance|what is better|desired level|desired outcome)$/i,
    'direction',
  ],
  [/^unit ?mult(?:iplier)?$|^multiplier$|^scalar factor$|^数量级$/i, 'multiplier'],
  [/权重|分值|赋分|标准分|\bweight/i, 'weight'],
  [/排名|位次|名次|^rank/i, 'rank'],
  [
    /^(?:计量|指标)?单位$|^uom$|^units?(?: of measure(?:ment)?| measure| names?)?$|^measure(?:ment)? units?$/i,
    'unit',
  ],
  [/属性|性质|^指标类型$|^类型$|^attribute$|^nature$/i, 'property'],
  [
    /完成率|完成比例|达成率|达标|是否|完成程度|完成进度|进度|^(?:目标)?(?:完成|实现|达成|落实)(?:情况|状态|程度)$|^评估|^结论|^status$|^progress$|^assessment$|^verdict$|^(?:%|per ?cent(?:age)?) (?:achieved|achievement|attained|completed?|met|of (?:the )?(?:annual )?target)|\b(?:achievement|attainment|completion|fulfil+ment) rates?\b/i,
    'verdict',
  ],
  [/数据来源|资料来源|^来源|数据提供|统计部门|^(?:data )?sources?$|^means of verification$|^mov$/i, 'source'],
  [/责任|牵头|负责|主管|实施单位|实施主体|配合|^(?:owner|responsible|lead|agency|department)/i, 'owner'],
  [
    /备注|说明|^注$|^附注|^remarks?$|^notes?$|^comments?$|^footnotes?$|^assumptions?(?: and risks?)?$/i,
    'remark',
  ],
  [/解释|含义|定义|计算方法|计算公式|口径|内涵|^definition$|^description$/i, 'definition'],
  [
    /^(?:类别|分类|领域|维度|方面|大类|板块|目标层|准则层|一级指标|category|types?|kind|class|group|domain|theme|pillar|sector|goals?|objectives?)$/i,
    'category',
  ],
  [PLACE_COLUMN, 'place'],
  [NAME, 'name'],
];

const TARGET =
  /目标|预期|计划|规划|任务|约束|路线图|时间表|target|goal|planned|\bplan\b|roadmap|budget(?:ed)?\b/i;
const MILESTONE = /^(?:interim |intermediate )?milestones?\b/i;
const ACTUAL =
  /实现|实际|完成|实绩|达到|执行|actual|achieved|achievement|result|outturn|\bstatus\b|latest|most recent/i;
const BASE = /基期|基数|基准|基础值|现状|(?<!实)现值|baseline|^base|base (?:year|value)|current/i;
const ESTIMATE = /预计|估计|推算|estimate|\best\b/i;
const FORECAST = /预测|forecast|project(?:ed|ion)/i;
const PROVISIONAL = /provisional outturn|preliminary/i;
const CHANGE = /增速|增长|增幅|同比|环比|年均|累计|变化|growth|change|cagr|annual average/i;
/** Traditional characters of the words that head columns, as simplified ones. */
const TRADITIONAL = '項標數實際國單區縣別類種規劃預計執達較總稱產額構約負責備註說內';
const SIMPLIFIED = '项标数实际国单区县别类种规划预计执达较总称产额构约负责备注说内';

/** A header in simplified characters, as far as the words above need it. */
const simplified = (text: string) =>
  text.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED[TRADITIONAL.indexOf(sign)] ?? sign);

/**
 * What the header of one column says that the column holds. `known` are names of places that the
 * caller expects as headers; others are taken for places only where they end as 福州市 or 鼓楼区 do.
 */
export function headerRole(text: string, known: readonly string[] = []): HeaderRole {
  const [marked, mark = ''] = FLAGGED.exec(text) ?? [];
  if (marked === undefined) return roleOf(text, known);
  const holds = roleOf(text.replace(marked, ''), known);
  return holds.role === 'value' && holds.years
    ? { ...holds, flags: [/^p/i.test(mark) ? 'provisional' : 'revised'] }
    : roleOf(text, known);
}

const FLAGGED = /\s*[(（[](p|r|prov(?:isional|\.)?|rev(?:ised|\.)?)[)）\]]\s*$/i;

function roleOf(text: string, known: readonly string[]): HeaderRole {
  const spaced = simplified(plainText(withoutMarks(text))).replace(/(?<=[〕\]】)])\d{1,2}$/, '');
  const plain = spacedWords(
    joinedText(spaced)
      .replace(/(?<![\d\p{L}])['’‘](?=\d\d(?!\d))/gu, 'FY')
      .replace(/[“”"'‘’]/g, ''),
  );
  if (plain === '') return { role: 'unknown', reason: 'the column has no header' };
  const bracket = bracketAtEnd(plain);
  const unitText = bracket && looksLikeUnit(bracket.inside) ? bracket : undefined;
  const main = unitText ? unitText.before : plain;
  const place = known.includes(plain) || isPlaceName(main) ? main : undefined;
  const years = yearsNamed(main);
  const moment = years ? undefined : momentNamed(main);
  if (!years && !place && !moment) {
    const bare = main.replace(/^(.*?)\(.*\)$/, '$1').trim() || main;
    const other = OTHERS.find(
      ([pattern, role]) =>
        !(unitText && (role === 'place' || role === 'time')) && (pattern.test(main) || pattern.test(bare)),
    );
    if (other) return other[1] === 'verdict' && main === '' ? unknown() : { role: other[1] };
  }
  const inner = placeIn(main, known);
  const unit = unitText && unitOfText(unitText.inside);
  if (!years && !moment && isPartOfYear(main)) return unknown('the header speaks of a part of a year');
  return valueHeader(main, years, place ?? inner, unit, moment);
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
  moment: PrintedTime | undefined,
): HeaderRole {
  const given = {
    ...(years ? { years } : {}),
    ...(moment ? { moment } : {}),
    ...(place ? { place } : {}),
    ...(unit ? { unit } : {}),
  };
  if (/位次|排名|名次|权重|完成率|达成率|进度|\brank/i.test(main))
    return unknown('a rank, a weight or a rate of completion, and no value');
  if (!years && !moment && /\byear$|年份$/i.test(main)) return unknown('a year for each row, and no value');
  if (/完成情况|实现情况|落实情况/.test(main))
    return { role: 'value', kind: 'actual', outcome: true, ...given };
  if (!VALUE.test(main) && hasMore(main, place))
    return unknown('the header names something beside a year and a kind of value');
  const isBase = BASE.test(main);
  const achieved = main.replace(/\bachieved targets?\b|\btargets? achieved\b/i, 'achieved');
  const isTarget = TARGET.test(isBase ? main.replace(/规划/, '') : achieved) || MILESTONE.test(main);
  const isActual = ACTUAL.test(main) || isBase;
  const estimate = FORECAST.test(main) ? 'forecast' : ESTIMATE.test(main) ? 'estimate' : undefined;
  const change =
    CHANGE.test(main) && !(years && (years.from < years.to || years.together) && !/增/.test(main));
  if (isTarget && isActual) return unknown('the header speaks of a target and of a result');
  if (estimate && !isTarget) return { role: 'value', estimate, ...(change ? { change } : {}), ...given };
  const kind = isTarget ? 'target' : isActual ? 'actual' : undefined;
  if (!kind && !years && !moment && !place && !change && !VALUE.test(main)) return unknown();
  const by = /\bby\s+(?:the end of\s+)?(?:FY|CY)?\s*(?:19|20)\d\d/i.test(main);
  return {
    role: 'value',
    ...(kind ? { kind } : {}),
    ...(isTarget ? forceIn(main) : {}),
    ...(isBase ? { base: true } : {}),
    ...(change ? { change } : {}),
    ...(by ? { by } : {}),
    ...(PROVISIONAL.test(main) ? { flags: ['provisional'] as const } : {}),
    ...given,
  };
}

const VALUE =
  /^(?:指标值|数值|值|数据|绝对数|绝对值|总量|[年期]末[数值]|(?:本年|当年)?[数产]量|(?:obs(?:ervation)?|data|indicator) values?|observations?|values?|figures?)$/i;

/** How firmly a text says that a target is meant; nothing where it does not say. */
export function forceIn(text: string): { force?: Force } {
  if (/约束|binding|mandatory/i.test(text)) return { force: 'binding' };
  if (/预期|anticipat|expected|indicative/i.test(text)) return { force: 'expected' };
  if (/参考|指导|reference/i.test(text)) return { force: 'reference' };
  return {};
}

/** One column of a table: its header as printed, and what it holds. */
export interface HeaderColumn {
  readonly header: string;
  /** Where the lowest cell of the header is printed. */
  readonly row: number;
  readonly column: number;
  readonly holds: HeaderRole;
}
