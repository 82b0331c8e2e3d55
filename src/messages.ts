/** Figures and findings in words, as the charts write them. */
export {
  changeText,
  derivedText,
  differenceText,
  figureText,
  formatNumber,
  inLang,
  methodText,
  noteText,
  percentText,
  unitText,
  valueText,
  type Lang,
} from './messages/format.js';
export { problemText } from './messages/problem-text.js';
export { langOf, messagesOf, setMessages, type Messages } from './messages/all.js';
export type { NumberStyle, ScaleWord } from './messages/number-style.js';
export type * from './messages/types/index.js';
export { comparisonSentence } from './describe/comparison-texts.js';
export { targetSentence } from './describe/target-summary.js';
