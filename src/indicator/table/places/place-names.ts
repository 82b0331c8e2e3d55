import { isChinesePlace } from './chinese-places.js';
import { isKoreanProvince } from './korean-places.js';
import { plainText } from '../text/cell-text.js';
import { PLACE_WORDS as PLACES } from '../text/place-words.js';
import { monthsNamed } from '../times/months-span.js';
import { atYearEnd, momentIn } from '../times/time-of-text.js';

const PLACE =
  /^(?:[\u4e00-\u9fff]{1,7}(?:省|市|区|县|州|盟|旗|自治区|开发区|新区)|全国|全省|全市|全区|全县|本市)$/;
const NO_PLACE =
  /城市$|地区$|市区$|园区$|城区$|社区$|景区$|辖区$|灌区$|[小街校厂]区$|(?:保护|示范|功能|服务|先行|试验|建成)区$|^全(?:市|区|县)?辖/;
/** Matches a country, its regions or the world in headers of targets. */
const REGION = /全国|(?:东部|中部|西部|东北)(?:地区)?|\b(?:national|regional|global|worldwide)\b/i;

/** Whether a text is a place name: a Chinese province or city, or a name with a typical ending. */
export const isPlaceName = (text: string) =>
  isChinesePlace(text) || isKoreanProvince(text) || (PLACE.test(text) && !NO_PLACE.test(text));

/** Whether a word among place names stands for all of them together, as their sum or average. */
export const isTotalOfPlaces = (text: string) => TOTAL.test(text.replace(/[\s:：]+$/, ''));

const TOTAL = new RegExp(
  String.raw`^(?:(?:grand |sub-?|overall |combined )?totals?|ensemble|insgesamt|totale|total (?:ville|commune|département|région|nacional|ciudad|municipio|provincia)|gesamtstadt|(?:city|county|district|state|province|region|area|borough|council) total|total (?:(?:of|all|for) )*${PLACES}|total (?:dac|oecd|eu)|all(?: (?=.*s$)(?:\p{L}+ )?${PLACES})?|overall|sum|averages?|mean|median|(?:.{0,5}[国省市区县州盟旗]|全[镇乡])?(?:平均(?:值|水平)?|合计|总计)|均值|中位数|.{0,6}小计|总和|共计|(?:全部|所有)(?:区县|县市区|县区|市县|省市|地区|城市|乡镇|[省市区县])?|汇总|總計|合計|小計|합계|소계|총계|전체|계)$`,
  'iu',
);

/** Whether several texts are places, maybe towns, perhaps with their sum. */
export const arePlaceNames = (texts: readonly string[]) =>
  new Set(texts).size > 1 &&
  texts.every((text) => isPlaceOrTown(text) || isTotalOfPlaces(text)) &&
  !texts.every(isTotalOfPlaces);

/** Whether a text is the name of a town. */
export const isTown = (text: string) => TOWN.test(text);

/** Whether a text is the name of a place of any level, down to towns. */
export const isPlaceOrTown = (text: string) => TOWN.test(text) || isPlaceName(text);

const TOWN = /^\p{Script=Han}{2,6}(?:[镇鎮乡鄉]|街道(?:办事处|辦事處)?)$/u;

const LEVELS = '国省市区县';

/**
 * The level of the smallest area that a table covers as a whole: 市 for 本市 beside 全省. A mean is over places one level
 * down, so 全省平均 gives 市. Empty if the table names none.
 */
export function smallestWhole(texts: readonly string[]): string {
  let smallest = -1;
  for (const text of texts)
    for (const [, level = '', mean] of text.matchAll(/[全本我]([国省市区县])(平均)?/g))
      smallest = Math.max(smallest, LEVELS.indexOf(level) + (mean ? 1 : 0));
  return LEVELS[smallest] ?? '';
}

/**
 * Whether 全市 or 全省 is the table's own place. If that place's name shows its level, the levels must match: 全市 is not a
 * province. Otherwise the area must not be larger than the smallest one that the table covers as a whole.
 */
export const isWhole = (printed: string, home: string, smallest: string) => {
  const [, level] = /^[全本我]([省市区县])$/.exec(printed) ?? [];
  const [own] = /[省市区县]$/.exec(home) ?? [];
  if (level === undefined) return false;
  if (own === undefined) return smallest === '' || LEVELS.indexOf(level) >= LEVELS.indexOf(smallest);
  return own === level || (level === '区' && home.endsWith('自治区'));
};

/** Whether a word among place names says that its row or column holds ranks. */
export const isRankWord = (text: string) =>
  /^(?:排名|位次|名次|排位|ranks?|rankings?|(?:national|overall) rank(?:ing)?)$/i.test(text.trim());

/** Whether a word among place names says that its row holds targets, or the highest possible values. */
export const isTargetWord = (text: string) =>
  /^(?:(?:annual|yearly|overall|national|city|county|state|our|plan|programme|(?:19|20)\d\d(?:[-/]\d\d)?) )*(?:targets?|goals?|benchmarks?|standards?|maximum|max\.?|full marks?)(?: (?:19|20)\d\d)?$|^\p{Script=Han}{0,4}(?:\d{4}年)?(?:目标|目標|计划|計[畫劃]|任务|任務|指标|标准|標準|满分|滿分|权重|權重|基准)[值数數]?$|^(?:objectifs?|cibles?|ziel(?:e|wert)?|soll|metas?|objetivos?|obiettiv[oi]|doel|streefwaarde)$/iu.test(
    text.replace(/[\s:：]+$/, ''),
  );

/** Whether a name occurs in a text as a word of its own, unlike `Act` in `Actual`. */
function isWordIn(name: string, text: string): boolean {
  if (!name) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = /[a-z\d]/i.test(name[0]!) && /[\p{Script=Latin}\d]/u.test(text[at - 1] ?? '');
    const after = /[a-z\d]/i.test(name.at(-1)!) && /[\p{Script=Latin}\d]/u.test(text[at + name.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}

const GLUE =
  /(?:19|20)\d\d(?:届|년도?)?|民[国國]\s*\d{2,3}年|(?:令和|平成)元?|路线图|时间表|十[一二三四五六七]五|第?十[一二三四五六七]个五年|目标(?:区间)?|预期(?!寿命|余命)性?|(?:年初|原)(?=预算(?:[数额]|金额|$)|目标)|下达(?=任务)|预算(?:[数额]|金额|$)|决算数?|计划|规划|任务|约束性?|参考性?|实现|实际|实施(?=进展|情况|完成|成效)|成效|阶段性?(?=目标)|政府工作报告(?=目标|预期)|已(?=完成|实现|达到)|进展|最新|完成|达成|实绩|实况|达到|执行|录取(?=数?$)|控制(?=目标|指标)|考核(?=目标)|情况|基期|基数|基准|基线(?:调查)?|基础|现[状况]|[目当]前(?=值|水平|$)|初步(?:核算|统计|(?=数))|最终核[实算]|快报|(?<=20\d\d\s*年?)绩效$|现有|现值|预计|预估|估计|预测|增速|增长率|增长|增幅|同比|环比|按[年月季]|变动|增减|年均|累计|变化|平均|分年度?|逐年|建设(?=目标|任务)|建议|[远遠]景|展望|监测|实测|第.次(?:全.)?(?:人口|经济|农业)普查|[五六七]普(?=\s?\()|[终末]期调查|调查(?=值)|余额|[财財]政?年度?|学年|过去|以往|历年|往年|年度|全年|当[年月]|截至|期间|时期|期末|年末|年底|数据|数值|指标|水平|状况|发展|主要|总体|力争|近期|远期|中期|终期|末期(?=目标)|最终(?=目标)|水平年|合计|总量|五年|比上年|较上年|比去年|[年末底期值数到至的度率]|[\s\d\-—–~/:,.()（）、“”"'%‰±+〔〕【】[\]]/g;
const ENGLISH_GLUE =
  /\(sdgs?\)|\b(?:(?:(?:local|corporate|council|strategic|strategy|service|business|development|structure|policy) )+(?:plan )?(?=targets?\b)|where we are(?: now)?|now|europe(?= 2020\b)|(?:agenda|vision|horizon|strategy)(?= 20\d\d\b)|sdgs?(?= (?:20\d\d|targets?)\b)|(?:cidp|adp|ndp|pdp|mtp(?: [ivx]{1,4})?)(?= targets?\b)|targets?|goals?|planned|promised|pledged|plan|roadmap|trajector(?:y|ies)|ambition|aspiration|aim(?= (?:for |by )?20\d\d)|(?<=20\d\d )aim|overall|annual|actuals?|act(?=\.)|achieved|accomplish(?:ed|ments?)|attain(?:ed|ments?)|interim|status|(?:position|situation)(?= (?:as )?(?:at|on|in)\b)|observed|statistics|(?<=\b(?:latest|last|recent) )available|with (?:existing|additional) measures|progress|most recent|intermediate|milestones?(?: \d{1,2})?(?![\d.])|achievements?|delivered|implemented|fact(?=$|[,\s]+(?:19|20)\d\d)|pcl|performance(?= (?:FY ?)?20)|(?<=(?:20\d\d(?:[-/]\d\d)?|current|latest|actual) )performance|results?|outturn|(?:reference|starting) (?:points?|levels?|values?)|at (?:the )?(?:election|start|outset|adoption|launch)|baseline|base|current|latest|estimated?|estimates?|forecasts?|projected|proj|census(?: data)?|surveys?|expected|est|growth|change|cagr|annual|average|academic|rentrée|saison|season|schuljahr|school|financial|fiscal|calendar|as at|end-?line|mid-?line|lop|life of project|end[- ]of[- ](?:the )?(?:programme|program|project|grant|strategy|plan|period)|commit(?:ted|ment) level|range|binding|anticipat\w*|indicative|desired|provisional|previous|prior|full[- ]year|original(?= budget\b)|data|mtef|completion|audited|formally|budget(?:ed)?|(?:approved|requested)(?= (?:(?:FY ?)?20\d\d(?:-\d\d)? |prior year )*standards?\b)|activity(?= ?\/ ?targets?\b)|amended|allocat(?:ed|ions?)|adopted|appropriat(?:ed|ions?)|enacted|reached|targeted|revised|restated|original(?= targets?\b)|projections?|preliminary|likely|outcomes?|outputs?(?= (?:targets?|outturns?))|standards?|final|medium|long|short|mid|term|fy|cy|by|for|in|at|as|of|the|end|years?|values?|figures?|level|total|period|to|five|\d*th|y(?:ea)?r?\d)\b|FY|CY|YR(?=\d)/gi;

/** Whether a header says more than a year, a place and a kind of value: 占比, 男. */
export const hasMore = (main: string, place: string | undefined) =>
  restOf(place ? main.split(place).join('') : main) !== '';

export function restOf(text: string): string {
  const named = monthsNamed(text)?.text ?? momentIn(text)?.text;
  const undated = named === undefined ? text : plainText(text).replace(named, '');
  return atYearEnd(undated).replace(ENGLISH_GLUE, '').replace(GLUE, '').trim();
}

/** The place that a header names among other words: a known one, a region, or what remains without the other words. */
export function placeIn(printed: string, known: readonly string[]): string | undefined {
  const main = printed.replace(/全[国省市](?=.{2}普查)/, '');
  const named = [...known, ...(REGION.exec(main) ?? [])].find((name) => isWordIn(name, main));
  if (named) return named;
  const rest = restOf(main);
  return isPlaceName(rest) && main.includes(rest) ? rest : undefined;
}

const GROUP =
  /^(?:\P{L}*|(?:all |both )?(?:males?|females?|men|women|boys|girls|sexes|urban|rural|adults|children|youth)|[男女](?:性|生|童)?|(?:全体|城乡)居民|城[镇市乡]|[农乡]村|城镇居民|农村居民)$/iu;

/** Whether a header is a group of people or places, which does not say what is measured. */
export const isGroup = (head: string) => GROUP.test(head);
