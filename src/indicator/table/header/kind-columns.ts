import { joinedText, spacedWords } from '../text/cell-text.js';
import { isBaseline, isNeither, kindNamed, kindOfRow } from '../text/cell-words.js';
import { isFlagText } from '../numbers/flags.js';
import type { HeaderColumn } from './header-role.js';

// Columns whose words say, row by row, whether values are results, targets, forecasts or estimates.

/** Words in such columns, with the word that other modules understand; `beside` compares a result with its target. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:variances?|gap|difference|shortfall|(?:rag )?(?:status|rating)|rag|trend|on track\?|(?:target )?(?:met|achieved)\?|direction(?: of travel)?|(?:%|per ?cent(?:age)?)(?: of)? (?:achieved|achievement|targets?(?: achieved)?|change)|(?:完成|达成|達成)率|差距|差额|偏差|状态|狀態|评价|是否(?:达标|完成))$/i,
    'beside',
  ],
  [
    /\b(?:forecasts?|project(?:ed|ions?)|predict(?:ed|ions?)|outlook|nowcasts?)\b|^expected$|预测/i,
    'forecast',
  ],
  [
    /\bestimate[ds]?\b|^(?:est\.?|modell?ed|simulated|imputed|nowcast)$|^(?:预计|估计|估算|推算|测算)/i,
    'estimate',
  ],
  [/\b(?:provisional|preliminary|prelim)\b|^flash$|^(?:初步|快报|暂定)/i, 'provisional'],
  [
    /\bbudget(?:ed)?\b|^(?:appropriat(?:ed|ions?)|adopted|approved|enacted|allocat(?:ed|ions?)|authori[sz]ed|requested|proposed|scheduled)$|预算案/i,
    'budget',
  ],
  [
    /^(?:plans?|planned|pledge[ds]?|promise[ds]?|commitments?|committed|(?:target|plan|goal) (?:values?|figures?)|任务数?)$/i,
    'target',
  ],
  [
    /^(?:outcomes?|reali[sz]ed|reported|measured|recorded|history|delivered|expended|spent|executed|expenditure|census|confirmed|revised|actual (?:values?|figures?)|最终数?|执行数?|支出|核实数?|年报数?|修订数?)$/i,
    'final',
  ],
];

const LETTERS: Readonly<Record<string, string>> = {
  a: 'actual',
  b: 'budget',
  e: 'estimate',
  f: 'forecast',
  p: 'forecast',
  t: 'target',
};
/** Matches a header for one letter for either of two kinds: A/F. */
const OF_LETTERS = /^[abefpt] ?\/ ?[abefpt]$/i;

/** Matches headers for how or when a figure was made. */
const SAYS_VERSION =
  /^(?:(?:data|figure|value|estimate|release|reporting|budget) ?)?(?:status|stage|version|vintage|basis|nature|type|kind|category|series|release|phase)$|^(?:数据)?(?:状态|版本|类型|性质|阶段)$/i;
/** Matches headers for scenarios or variants, each with figures of its own. */
const OF_SCENARIO =
  /\b(?:scenarios?|variants?|pathways?)\b|^(?:情景|方案|情境)(?:名称?)?$|^projection (?:type|series)$/i;

/** Matches headers that ask whether values are of a kind: is_forecast, Estimated?, 是否预测. */
const ASKS =
  /^(?:is |was )?(?:an? )?(forecast|projection|projected|estimated?|target|provisional|preliminary|planned|budget|actual)(?: (?:flag|value|year))?\??$|^是否为?(预测|预计|估计|目标|计划|预算|初步|实际)(?:数据|数值|数|值)?$/i;
const YES = /^(?:true|yes|y|1|t|x|✓|是)$/i;
const NO = /^(?:false|no|n|0|f|否|)$/i;

const asked = (head: string) => {
  const [, english, chinese] = ASKS.exec(spacedWords(joinedText(head)).replace(/_/g, ' ')) ?? [];
  return english ?? chinese;
};

/** The word for the kind in a row of a column of kinds, as other modules know it; as printed if there is none. */
export function wordOfKind(head: string, printed: string): string {
  const question = asked(head);
  if (question && (YES.test(printed) || NO.test(printed))) {
    const isActual = /^actual|实际/i.test(question);
    if (YES.test(printed)) return wordOfKind('', question);
    return isActual ? 'other' : 'actual';
  }
  if (OF_LETTERS.test(joinedText(head))) return LETTERS[printed.toLowerCase()] ?? printed;
  if (OF_SCENARIO.test(spacedWords(head)) && /^(?:baseline|reference|基准)/i.test(printed)) return 'other';
  if (kindOfRow(printed) ?? isNeither(printed)) return printed;
  return WORDS.find(([pattern]) => pattern.test(printed))?.[1] ?? printed;
}

const isKnown = (word: string) =>
  /^(?:other|beside)$/.test(word) || kindOfRow(word) !== undefined || isNeither(word);
const isResult = (word: string) => kindNamed(word) === 'actual' || word === 'final';

/** Roles of columns that may hold kinds as well. */
const MAY_TELL: ReadonlySet<string> = new Set([
  'unknown',
  'category',
  'property',
  'verdict',
  'flag',
  'definition',
  'remark',
]);

/** Whether a column lists scenarios, and so states no outcome. */
export const isOfScenarios = (head: string): boolean => OF_SCENARIO.test(spacedWords(joinedText(head)));

/**
 * Whether a column holds kinds: its header asks for one or is for scenarios, or its words are kinds. All of them must
 * be, or, under a header for versions of figures, some that are not results.
 */
export function tellsKinds(
  { header, holds }: HeaderColumn,
  texts: readonly string[],
  names: number,
): boolean {
  if (texts.length === 0) return false;
  // Under a header of one word, 1 may be a figure.
  const mayBeFigures = /^\p{L}+$/u.test(header) && texts.every((text) => /^\d$/.test(text));
  const isYesOrNo = texts.every((text) => YES.test(text) || NO.test(text));
  const isQuestion = asked(header) !== undefined && isYesOrNo && !mayBeFigures;
  if (isQuestion) return holds.role !== 'name';
  const areWords = holds.role === 'value' && !holds.years && !texts.some((text) => /\d/.test(text));
  if (holds.role === 'name' ? names < 2 : !areWords && !MAY_TELL.has(holds.role)) return false;
  if (holds.role === 'flag' && texts.every(isFlagText)) return false;
  const head = spacedWords(joinedText(header));
  if (OF_SCENARIO.test(head)) return texts.some((text) => /\p{L}/u.test(text));
  const words = [...new Set(texts.map((text) => wordOfKind(header, joinedText(text))))];
  const areOther = words.some((word) => isKnown(word) && !isResult(word));
  const hasResult = words.some(isResult);
  if (!areOther) return words.length > 1 && words.every(isResult) && words.some(isBaseline);
  return words.every(isKnown)
    ? hasResult || words.length > 1 || SAYS_VERSION.test(head)
    : SAYS_VERSION.test(head);
}
