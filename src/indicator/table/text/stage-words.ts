import { isAmbition } from './cell-words.js';

/** Matches a comparison of two years, which may both have results: 五年变化. */
export const COMPARED = /^(?:[两三四五]年|五年间|期间)?(?:的)?(?:变化|变动)(?:情况)?(?:[（(].*[)）])?$/;

/**
 * Matches a stage of a project, whose values may be planned or measured: Mid-term (2022), Year 1 (2021), End of project
 * 2024.
 */
export const EITHER =
  /^(?:(?:19|20)\d\d(?:[-/]\d\d)? )?(?:mid-?term|end[- ]of[- ](?:the )?(?:project|programme|program|plan|strategy|phase|term|period)|year \d)\s*[(（]?\s*(?:(?:19|20)\d\d(?:[-/]\d\d)?)?[)）]?$/i;

/**
 * Matches a figure of a plan or budget that is neither its target nor its result, or not clearly so: 考核值, 省下达, 调整,
 * 高方案, threshold, high case.
 */
const OTHER_STAGE =
  /^(?:[（(]預算[）)]|(?:[国國]家|中央|上[级級]|[省市县縣区區][级級]?|本[级級])?(?:挑[战戰]|[门門][槛檻]|引[导導]|考核|[评評]估|[评評][价價]|控制|申[报報]|上[报報]|下[达達]|核定|批[复復]|[调調]整|修[订訂改]|修正|[测測]算|快[报報]|意向|限|上限|下限|[阈閾]|[预預]警|[参參]考|[标標][准準]|[规規]定|要求|[应應]完成|[应應][达達]到?)(?:后|後)?(?:[值数數额額]|指[标標]|任[务務][数數]?|目[标標][值数數]?|[预預]算[数數]?|[计計][划劃畫][数數]?|得分)?|[低中高](?:方案|情景|[预預][测測])|thresholds?|floor|caps?|ceilings?|limits?|quotas?|trigger|(?:low|high|base|central|medium|upper|lower|best|worst)(?: (?:case|scenario|variant|bound|limit))|(?:minimum|maximum) (?:required|standard|threshold|limit))$/iu;

/** Whether words beside a year name a stage of a plan or budget that is neither its target nor its result. */
export const isOtherStage = (text: string) => OTHER_STAGE.test(text) || isAmbition(text);
