/** Figures and findings in words, as the charts write them. */
export {
  changeText,
  differenceText,
  figureText,
  formatNumber,
  inLang,
  percentText,
  unitText,
  valueText,
  type Lang,
} from './messages/format.js';
export { langOf } from './messages/index.js';
export { comparisonSentence, targetSentence } from './describe/summaries.js';
