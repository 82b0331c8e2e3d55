import type { Force } from '../../types.js';
import { wordsInEnglish } from './foreign-headers.js';
import { isOtherStage } from './stage-words.js';

export const TARGET =
  /目标|年[度初]?指标值|预期(?!寿命|余命)|计划(?!生育|单列|免疫|[内外]|经济)|规划|(?<=(?:(?:19|20)\d\d(?:[-/–]\d\d)?|(?<!\d)1[0-3]\d)\s*年?度?)预算$|预算(?:[数额]|金额)|(?:年初|原|^)预算$|任务|(?<=\d年?度?)建议|建议(?![数件案])|力争|约束|路线图|时间表|[远遠]景|展望|target|goal(?!s (?:scored|conceded|against))|planned|promised|pledged|adopted|appropriat(?:ed|ions?)|enacted|\ballocat(?:ed|ions?)\b|(?<!\bend[- ]of[- ](?:the )?)\bplan\b|roadmap|\btrajector(?:y|ies)\b|\b(?:ambition|aspiration)\b|\baim(?= (?:for |by )?20\d\d)|(?<=20\d\d )aim\b|budget(?:ed)?\b|commit(?:ted|ment) level|\bpcl\b|\bstandards?(?= (?:(?:for )?FY ?)?20\d\d)|(?<=20\d\d(?:[-/–]\d{2,4})? )(?:budget(?:ed)? )?standards?\b|\b(?:approved|requested) (?:(?:FY ?)?20\d\d(?:-\d\d)? |prior year )*standards?\b|\bexpected (?:activity|activity ?\/ ?target)\b/i;
export const MILESTONE = /\bmilestones?\b/i;
export const ACTUAL =
  /实现|实际|完成|最终核[实算]|(?<=20\d\d\s*年?)绩效$|达成(?![率度百])|实绩|实况|执行|决算|录取(?=数?$)|(?:监测|实测|调查)值|次.{0,4}普查|[五六七]普(?=\s?\()|[终末]期调查|actual|\bact\.|audited|achieved|achievement|\baccomplish(?:ed|ments?)\b|\battain(?:ed|ments?)\b|\breached\b|observed|\bstatistics$|(?<=20\d\d(?:[-/–]\d{2,4})? )performance$|^performance (?:in )?(?:FY ?)?20\d\d(?:[-/–]\d{2,4})?$|result|outturn|\bstatus\b|\b(?:delivered|implemented)\b|^fact$|(?<=20\d\d[,\s]+)fact$|^fact(?=[,\s]+(?:19|20)\d\d)|census|latest|most recent|最新|进展|\bprogress\b/i;
export const BASE =
  /基期|基数|基准|基线|基础值|现[状况]|当前(?=值|水平|$)|(?<!实)现值|baseline|^base|base (?:year|value)|\breference (?:points?|levels?|values?)\b|\bstarting (?:points?|levels?|values?)\b|\bat (?:the )?(?:election|start|outset|adoption|launch)\b|current|\bwhere we are\b|^now\b/i;
/** Matches the current state: the baseline if no other column holds one, otherwise the result beside it. */
export const LATEST =
  /current|\bwhere we are\b|^now\b|latest|most recent|to date|最新|现[状况]|[目当]前|(?<!实)现值/i;
export const ESTIMATE =
  /预计|预估|估计|推算|estimate|\best\b|\b(?:expected|anticipated|likely) (?:outcomes?|results?|actuals?|outturns?|achievements?)\b/i;
export const FORECAST = /预测|forecast|project(?:ed|ion)|\bproj\b/i;
export const PROVISIONAL =
  /初步(?:核算|统计)?(?=数|$|[)）])|初步(?:核算|统计)|快报|provisional(?= outturn|$)|^provisional|preliminary/i;
export const CHANGE = /增速|增长|增幅|增减|同比|环比|年均|累计|变化|变动|growth|change|cagr|annual average/i;
/** Matches ranks, weights, and comparisons of a result with its target. */
export const BESIDE_VALUE =
  /位次|排名|名次|权重|(?:完成|达成|执行|实现)率|进度|差[额值]$|(?:目标|计划|任务|完成|实际|预计|执行)[数值]?\s?(?:[得评]分|分[值数]|排序)|(?:完成|达成)(?:度|百分比)|完成.{0,6}比[例重]|(?:完成|占|为)(?:全年|年度|总|年初|调整|[上去]年)?(?:目标|计划|预算|执行|决算)数?的?(?:比[例重]|百分比|%)|(?:与|较|比|距)目标|目标(?:差距|偏差|完成比)|差距|偏差|^diff(?:erences?)?\b(?! between)|\brank|(?:%|\bper ?cent(?:age)?)(?: of)?(?: the)?(?: annual| yearly| overall)?(?: (?:FY ?)?20\d\d(?:[-/]\d\d)?)? (?:target|goal|plan|budget|appropriation|achiev\w*|attain\w*|complet\w*|met\b)|\b(?:variances?|deviation|gap|distance|difference|shortfall)\b|\b(?:vs|versus|against|compared (?:to|with)|relative to)\.?(?: the)? (?:target|goal|plan|budget|baseline)|\b(?:target|goal) (?:met|achievement|attainment)\b|^(?:%|per ?cent(?:age)?)(?: of)?(?: \w+)? (?:reached|delivered|implemented|covered|spent|executed|used|utili[sz]ed)\b/i;

/** Matches a period whose date depends on the one beside it: last year, 上年同期. */
export const OTHER_PERIOD =
  /[上去]年同[期月]|上年(?:实际|完成|数|决算)|同期(?:数|值|完成)$|\b(?:same period|previous year|prior year|last year)\b|\b(?:previous|prior|last) (?:period|quarter|month|results?|actuals?|outturns?|performance|values?|figures?|scores?|targets?|report|review)$/i;

export const VALUES_ALONE =
  /^(?:指标值|数值|值|(?:当|本)[月季期年](?:值|数|数值)|[当本][月季]|数据|绝对[数值量额]|总量|总额|金额|数额|[年期]末[数值]|(?:本年|当年)?[数产]量|(?:obs(?:ervation)?|data|indicator|kpi|metric|measure) values?|(?:fact )?(?:value numeric|numeric value)|observations?|val(?:ues?)?|figures?)$/i;

/** Matches what results are compared with, or a version of a figure, besides the words for targets and results. */
const OTHER_KIND =
  /standard|benchmark|threshold|ceiling|quota|\brevised|\boriginal|标准值|限值|上限|下限|阈值/i;

/**
 * Whether a text says that figures are targets or estimates, what results are compared with, or how far they are from
 * it; 完成投资 says none of these.
 */
export function isNoResult(text: string): boolean {
  const all = [TARGET, MILESTONE, ESTIMATE, FORECAST, PROVISIONAL, OTHER_KIND, BESIDE_VALUE];
  return [text, wordsInEnglish(text)].some((one) => isStage(one) || all.some((words) => words.test(one)));
}

/** Whether a header over years begins with the word for targets, whatever plan it names: Metas do PPA. */
export const isOfTargets = (head: string) =>
  /^(?:(?!progress|results?|actual|achiev\w*|and|of|to|towards|against|vs|versus)[\p{L}\d]+ ){1,2}(?:targets|goals)$/iu.test(
    head,
  ) ||
  /^(?:(?:annual|yearly|interim|planned) )*(?:targets?|goals?|milestones?)(?: (?:of|under|in|for|by|per|from)\b|$)/i.test(
    wordsInEnglish(head).replace(/^targets?(?= do\b| da\b| del?\b| du\b| des\b| der\b| dell)/i, 'targets of'),
  );

/** How binding a text says that a target is; empty if it does not say. */
export function forceIn(text: string): { force?: Force } {
  if (/约束|binding|mandatory/i.test(text)) return { force: 'binding' };
  if (/预期(?!寿命|余命)|anticipat|expected|indicative/i.test(text)) return { force: 'expected' };
  if (/参考|指导|reference/i.test(text)) return { force: 'reference' };
  return {};
}

/** Matches a stage of a budget or plan, which names no indicator: proposed, % of budget, aprobado, 예산현액. */
const STAGE_WORD =
  /^(?:amended|agreed|scheduled|proposed|requested|approved|authori[sz]ed|expected|likely|indicative|outlook|voted|revised|mtef|outlays?|actuals?|targets?|budgets?|forecasts?|(?:%|per ?cent) of (?:budget|plan|target)|variance|(?:créditos |presupuesto )?(?:aprobado|modificado|autorizado|asignado|vigente|presupuestado|programado|inicial(?:es)?|definitivos?)|aprovad[oa]|dotação(?: (?:inicial|atualizada))?|(?:crédits )?(?:votés?|ouverts?|inscrits?)|(?:autorisations?|propositions?)(?: (?:d['’]engagement|de programme|nouvelles))?|prévu|proposé|bewilligt|beantragt|BP|BS|DM|RAR|LFI|PLF|예산(?:현?액)?|결산액?|추경(?:예산)?|본예산|批复数|下达数|[核批]定数)(?:\s*[（(][^()（）]*[)）])?$/iu;

/** Whether a text is a stage of a budget or plan, which names no indicator. */
export const isStage = (text: string) => STAGE_WORD.test(text) || isOtherStage(text);

/** Matches a word for what was spent of a budget: ejercido, mandaté. */
export const SPENT =
  /^(?:spent|executed|ejercido|ejecutado|devengado|pagado|empenhado|liquidado|pago|mandaté|réalisé|consommés?|CA)$/i;

/** The month or quarter of a report, which is no year even where the title names one. */
export const OWN_PART = /(?:^|[^日基])[本当當][月季](?!起)|\b(?:this|current|in) (?:month|quarter)\b/i;
