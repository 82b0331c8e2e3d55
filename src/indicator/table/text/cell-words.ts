import { joinedText } from './cell-text.js';

/** The kind that a word in a row or header names; undefined for any other word, such as forecast. */
export function kindNamed(word: string): 'actual' | 'target' | undefined {
  if (
    /^(?:targets?|goals?|planned|(?:(?:规划|计划|年度|预期|进度|时序|阶段性?)?目标|预期|计划|规划)值?|(?:年初)?预算数?)$/i.test(
      word,
    )
  )
    return 'target';
  return /^(?:actuals?|results?|outturns?|achieved|achievements?|baseline|base|(?:实际(?:完成|实现)?|实现|完成|决算|基期|现[状况])[值数]?)$/i.test(
    word,
  )
    ? 'actual'
    : undefined;
}

/** The flag that a word names; undefined for any other word. */
export function flagNamed(word: string): 'forecast' | 'estimate' | 'provisional' | undefined {
  if (/^(?:forecasts?|projected|projections?|预测值?)$/i.test(word)) return 'forecast';
  if (/^(?:estimate[ds]?|est\.?|(?:预[计估]|估[计算]|[测推]算)[值数]?)$/i.test(word)) return 'estimate';
  return /^(?:provisional|preliminary|初步(?:核算|统计|测算)?[值数]?|快报[值数]?)$/i.test(word)
    ? 'provisional'
    : undefined;
}

/** The kind that a word in a row names; flags name results, and so does `final`, which marks them among estimates. */
export const kindOfRow = (word: string): 'actual' | 'target' | undefined =>
  /^(?:final|definitive|observed|historical)$/i.test(word) || flagNamed(word) ? 'actual' : kindNamed(word);

/** Whether a word names the state before a plan. */
export const isBaseline = (word: string) => /^(?:base(?:line)?|(?:基期|基线|现[状况])[值数]?)$/i.test(word);

/** Whether a word names values that are neither results nor targets. */
export const isNeither = (word: string) =>
  flagNamed(word) !== undefined || /^budget$|^(?:调整|修订)预算数?$/i.test(word);

/** Whether a word says how ambitious a target is: stretch, 底线. */
export const isAmbition = (word: string) =>
  /^(?:(?:stretch|aspirational?|minimum) (?:targets?|goals?)|stretch|aspirational|(?:底线|保底|挑战|冲刺|奋斗|力争|确保)(?:值|目标)?)$/i.test(
    word,
  );

/** Whether a text is only a word for how binding a target is: 约束性. */
export const isForce = (text: string) =>
  /^[（(]?(?:[约約]束|[预預]期|指[导導]|[参參]考)性(?:指[标標])?[)）]?$/.test(text);

/** The direction that a word calls better; undefined for any other word. */
export function directionWord(text: string): 'higher' | 'lower' | 'neither' | undefined {
  const plain = joinedText(text).toLowerCase();
  if (
    /^(?:\+|↑|▲|up|upwards?|higher|high|increas(?:e|es|ing)|grow(?:s|ing|th)?|rais(?:e|es|ing)|expand(?:s|ing)?|maximi[sz]e|rising|positive|ascending|more|bigger|(?:high(?:er)?|big(?:ger)?|larger|greater|more|up)(?: values?)? (?:is|are|=) (?:better|best|good)|good (?:is|to be|=) (?:high|big)(?:er|ger)?|(?:the )?higher the better|正向(?:指标)?|正|越高越好|上升|提高|增加|增长|扩大|高优|正指标)$/.test(
      plain,
    )
  )
    return 'higher';
  if (
    /^(?:[-−–]|↓|▼|down|downwards?|lower|low|decreas(?:e|es|ing)|cut|shrink(?:ing)?|reduc(?:e|es|ing|tion)|minimi[sz]e|falling|negative|descending|less|fewer|smaller|(?:low(?:er)?|small(?:er)?|fewer|less|down)(?: values?)? (?:is|are|=) (?:better|best|good)|good (?:is|to be|=) (?:low|small)(?:er)?|(?:the )?lower the better|逆向(?:指标)?|负向(?:指标)?|逆|负|越低越好|下降|降低|减少|压减|缩小|低优|逆指标)$/.test(
      plain,
    )
  )
    return 'lower';
  return /^(?:neutral|neither|none|maintain(?:s|ed|ing)?|keep|hold|stable|steady|stabili[sz]e|no change|monitor(?:ing)?(?: only)?|n\/?a|无|中性|适度|保持|维持|稳定|持平)$/.test(
    plain,
  )
    ? 'neither'
    : undefined;
}

/** Matches the status of a row without a value. */
export const NOT_GIVEN =
  /^(?:not (?:reported|available|published|applicable)|missing|n\/?a|suppressed|withheld)$/i;

/** Matches texts that say which direction is better, not how values changed. */
export const BETTER = /better|[优越].*好/i;

/** Whether a word can only name the better direction: lower, 逆向; not ↓, which may be a change. */
export const isPreference = (text: string) =>
  BETTER.test(text) || /^(?:higher|lower|(?:[正逆]向?|负向)(?:指标)?|[高低]优)$/i.test(text);

/** Matches a mark or verdict in a record, which names neither an indicator nor a part of one. */
export const MARK =
  /^(?:true|false|yes|no|[yn]|(?:not |un)?met|missed|(?:not |partly |partially )?(?:achieved|completed?)|(?:on|off)[ -](?:track|target)|ahead|behind|是|否|(?:未|已|基本)?(?:完成|达标|达到|实现)|達成|未達成)$/i;
