import { joinedText } from '../text/cell-text.js';
import { isGroup, isTotalOfPlaces } from '../places/place-names.js';
import { saysShare, withoutEndUnit } from './table-unit.js';

/**
 * The measure in a heading or title that the names below it need before them; undefined if they do not.
 * @param areAlike whether the names have one unit, which may be that of the heading
 */
export function measureOver(heading: string, names: readonly string[], areAlike = true): string | undefined {
  const measure = measureOf(heading);
  const isShare = saysShare(heading);
  const isUnited = (areAlike && withoutEndUnit(heading) !== heading) || BY_KIND.test(heading) || isShare;
  return measure && areParts(names, measure, isUnited) ? measure : undefined;
}

/** The measure in a corner that the names below it need before them: Number of visits over Museum and Library. */
export function measureInCorner(corner: string, names: readonly string[]): string | undefined {
  const measure = measureOf(corner);
  if (!measure || OF_ROWS.test(measure)) return undefined;
  const isOfCounts = OF_COUNTS.test(measure) && !names.some((name) => saysSame(name, measure));
  const isMeasured = isMeasureName(corner) || BY_KIND.test(corner);
  return isOfCounts || (isMeasured && areParts(names, measure, true)) ? measure : undefined;
}

/** Matches words for what has the figures of a row, not for what they measure: Programme (£m), Department ($'000). */
export const OF_ROWS =
  /^(?:[单單]位|units?)$|^(?:(?:budget|capital|business|economic|main|key) )?(?:program(?:me)?|project|department|division|directorate|portfolio|sector|segment|service|function|mission|scheme|activity|component|appropriation|head|line|vote|item|heading|chapter|area|action|asset|product|category|ministry|agency|type|kind|class|group|name|chapitre|ministère|einzelplan|ressort|capítulo)s?$|^(?:ministries|agencies|categories|activities)$/iu;

/** Matches the many that are counted, and things that were done or happened: Fatalities, Tonnes recycled. */
const OF_COUNTS =
  /^(?:[\p{L}-]+ ){0,3}(?:fatalities|casualties|(?:seriously )?(?:killed|injured)|injuries|collisions|crashes|accidents|arrests|offen[cs]es|crimes|incidents|complaints|complainants|waiting list|staff|employees|teachers|pupils|students|graduates|apprentices|patients|clients|beneficiaries|residents|tourists|passengers|cases|calls|referrals|appointments|inspections|claims|loans|vehicles|volunteers)$|^(?!(?:as|not|amounts?|figures?|values?|year|months?|period|items?|when) )\p{L}+ (?:on roll|\p{L}+ed|sold|built|born|given|made|held)$|(?:事故|案件|伤亡|傷亡|投诉|投訴|病例|[学學]生|在校生|教师|教師|职工|職工|员工|員工|游客|遊客|旅客|招生|床位)$/iu;

/**
 * The measure in a title that says it is broken down by what the corner names (Sales by brand over Brand, 各院系学生数), or
 * over names that are kinds of what is measured (Average earnings over Occupation).
 */
export function measureByCorner(
  title: string,
  corner: string,
  names: readonly string[],
  areKinds: boolean,
): string | undefined {
  if (!/\p{L}{2}/u.test(corner)) return undefined;
  const [, english, chinese] = partedBy(corner.trim(), title) ?? [];
  const broken = english ?? chinese ?? (areKinds ? title : '');
  const measure = COUNTS.exec(broken)?.[0] ?? measureOf(broken);
  return measure && !names.some((name) => saysSame(name, measure) || MEASURE.test(name))
    ? measure
    : undefined;
}

/** Matches a title such as Offences by type, 各区人口; the pattern is only made for a title that has the word. */
function partedBy(word: string, title: string): RegExpExecArray | null {
  if (!title.toLowerCase().includes(word.toLowerCase().replace(/y$/, ''))) return null;
  const own = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/y$/, '(?:y|ies)');
  const pattern = `^(.*\\S),? (?:by|par|por|nach|per) (?:\\p{L}+[ -]){0,2}${own}(?:e?s)?(?=$|[ ,(:])|^(?:全?[国省市县区校院])?(?:[各分]|按)${own}分?的?(?=\\p{L}{2})(.*)$`;
  return new RegExp(pattern, 'iu').exec(title);
}

/** Matches a count of one kind, unlike key numbers: Teacher numbers. */
const COUNTS = /^(?!(?:key|main|headline|the|all|other|selected) )\p{L}{4,} numbers(?=$| \()/iu;

/** Matches a title whose rows are parts: Vacancies by industry, 社会消费品零售总额分行业. */
const BY_KIND =
  /\bby (?:(?:staff|age|ethnic|crime|business|main) )?(?:age|band|category|department|ethnicity|fuel|gender|grade|group|industry|mode|occupation|offence|product|sector|service|sex|size|source|subject|tenure|type)\b|按.{1,12}分|分(?:行业|产业|领域|类型|类别|性别|年龄|学科|部门|来源|用途)(?:情况)?(?=$|[（(\s])/i;

/** Whether names need the title before them: they are groups, or none is a measure while the title is one. */
function areParts(names: readonly string[], measure: string, isUnited: boolean): boolean {
  if (names.length === 0 || names.some((name) => saysSame(name, measure))) return false;
  if (names.every(isPart)) return true;
  const isOfAll = SAYS_OF_ALL.test(measure) && !/[及与和、]|\band\b/.test(measure);
  const areMeasures = names.some((name) => name.split(/[：:]\s*/).some((part) => MEASURE.test(part)));
  if (isOfAll && !names.some((name) => OF_ONE.test(name))) return true;
  return !areMeasures && (isUnited || names.some(isPart));
}

/** Whether a name already contains the title. */
const saysSame = (name: string, measure: string) => plain(name).includes(plain(measure));
const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();

/** Whether a name is a group, a whole or a state, and does not say what is measured. */
export const isPart = (name: string) => isGroup(name) || isTotalOfPlaces(name) || GROUP.test(name);

const GROUP =
  /^(?:(?:aged? )?(?:under |over )?\d{1,3}(?:[-–—]\d{1,3}|\+| to \d{1,3}| (?:and|or) (?:over|under|older))?(?: years?| yrs)?|\d{1,3}(?:[-–—至到~]\d{1,3})?[周岁歲]{1,2}(?:及?以[上下])?|第[一二三]产业|合计|总[计量]|全年|annual|full[- ]year|(?:fe)?males?|persons|both sexes|other|others|其他|工作日|周末|限额|余额|(?:sanctioned|approved|completed|started|granted|received|issued|built|sold|rented|employed|unemployed|private|public)|目标|实际|计划|完成)$/i;

/** Matches what a title says about all figures below it: shares, indices, amounts per head. */
const SAYS_OF_ALL =
  /(?:构成|结构|占比|比重|指数|率|增速|增幅)$|人均|日均|户均|\b(?:index|indices|shares?|per (?:capita|head|household|person)|composition|breakdown)\b|(?<!\b(?:green|clean|blue|inclusive|sustainable|smart|shared|balanced|local|regional))\s+growth$/i;
const OF_ONE =
  /构成|占比|比重|指数|率$|增速|增幅|人均|日均|\b(?:index|shares?|rates?|per (?:capita|head)|percentage|growth)\b/i;

/** Matches words that name an indicator, not a part of one. */
const MEASURE =
  /\b(?:rates?|ratios?|per|number|index|percent\w*|prevalence|coverage|access|use|consumption|expenditure|spend(?:ing)?|income|gdp|gva|inflation|population|attendance|enrolment|mortality|births?|deaths?|expectancy|visitors?|visits|arrivals|departures|sales|revenues?|turnover|profit|trips|admissions|applications|permits|dwellings|inhabitants|emissions|exports|imports|wages?|prices?|costs?|margins?|yields?|debt|deficit|balance|area|employment|unemployment|jobs|homes|houses)\b|[率数數量额額值比度]$|指[数數]|人口|收入|支出|投[资資]|面[积積]|[产產]值|[总總][额額]/i;

/** Whether a name says what is measured, in words or by its unit: Unemployment rate, Green space (ha). */
export const isMeasureName = (name: string) =>
  MEASURE.test(name) || withoutEndUnit(name) !== name || /[（(](?:%|per ?cent) [^（）()]+[)）]$/i.test(name);

/** What heads figures of all kinds, plans and reports, and names none of them. */
const GENERIC =
  /\b(?:indicators?|statistics|figures|data|numbers|summary|overview|key|main|selected|profile|results?|targets?|goals?|objectives?|budgets?|plans?|planned|forecasts?|progress|performance|scorecard|dashboard|report|monitoring|review|framework|accounts?|statements?|at a glance|tables?|trends?|facts?|highlights|kpis?|outcomes?|measures?|baselines?)\b|指标|统计|情况|数据|一览|概况|目标|计划|规划|预算|决算|任务|公报|年鉴|报告|进展|进度|完成|表$|绩效|考核|方案|预测|摘要|汇总|结果|半年|季度|\d月|\bquarter|\bhalf\b|(?:工作|项目|工程|事业|实事|事项|问题|清单)$|指標|統計|計畫|預算|決算/i;

/** The measure that a title names, without its unit, years and breakdown; empty if it names none. */
export function measureOf(title: string): string {
  const bare = joinedText(withoutEndUnit(title))
    .replace(saysShare(title) ? '' : /(?<=[^\s/])\s*[（(][^（）()]*[)）]\s*$/, '')
    .replace(/^(?:19|20)\d\d年?度?(?:底|末)?/, '')
    .replace(/,? and (?:age|sex|gender|sector|type|source|group|industry|tenure|quintile)\b.*$/i, '')
    .replace(/,? by quintile\b.*$/i, '')
    .replace(/按.{1,12}分(?:组|的)?/, '')
    .replace(new RegExp(`,? ?(?:${BY_KIND.source}).*$`, 'i'), '')
    .replace(/^各[^\d]{1,4}?[级类种]/, '')
    .trim();
  return /\p{L}{2}/u.test(bare) && bare.length <= 90 && !GENERIC.test(bare) ? bare : '';
}
