import { cellFigure } from '../numbers/cell-figure.js';
import { joinedText } from '../text/cell-text.js';
import { MARK } from '../text/cell-words.js';
import type { PlacedCell } from '../grid/grid.js';
import { headerRole } from './header-role.js';

const YEAR = String.raw`(?:FY ?)?(?:(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?|\d\d[-/–]\d\d)(?:年度?| year)?`;
/** Matches one word, with a year on either side and a bracket behind it at most: Spent 2022 (£m). */
const ONE_WORD = new RegExp(String.raw`^(${YEAR}\s*)?(\p{L}+)(\s+${YEAR})?(\s*[（(].*[)）])?$`, 'u');

/** Words for what is planned that mean something else on their own. */
const PROGRAMME = /^(?:program(?:me|med)?|requirements?|required|commitments?)$/i;
const PLANNED = /^(?:plan(?:ned)?|targets?|targeted|goals?|promised|pledged)$/i;
const BUDGETED = /^(?:budget(?:ed|s)?|allocat(?:ed|ions?)|(?:年初)?预算数?)$/i;
const DONE =
  /^(?:built|completed|constructed|created|filled|installed|laid|opened|outputs?|planted|reali[sz]ed|recruited|repaired|served|started|trained|upgraded|spent|spend|expended|expenditure|disbursed|disbursements?|支出数?|开支)$/i;
const RECEIVED = /\b(?:income|revenues?|receipts|surplus|deficit)\b|收入|[盈结]余/i;

/** Whether a text is a word for what is planned, or for a budget. */
export const isPlanned = (text: string) => [PLANNED, PROGRAMME, BUDGETED].some((words) => words.test(text));

const wordOf = (text: string) => ONE_WORD.exec(text)?.[2] ?? '';

/**
 * Returns a function that calls what was done `Actual`, and a programme or requirement `Planned`, where the two stand
 * side by side: Completed beside Planned, Spent beside Budget, Delivered beside Requirement. Only one word may say what
 * was done, and the cells of both must be figures.
 * @param valuesOf the cells under, or beside, the head at an index
 */
export function withDoneAsActual(
  heads: readonly PlacedCell[],
  valuesOf: (at: number) => readonly PlacedCell[],
): (text: string) => string {
  const texts = heads.map(({ text }) => joinedText(text));
  const words = texts.map(wordOf);
  const indexesOf = (pattern: RegExp) => words.flatMap((word, at) => (pattern.test(word) ? [at] : []));
  const ofFigures = (at: number) => areValues(valuesOf(at));
  const programmes = indexesOf(PROGRAMME).filter(ofFigures);
  const isMoney = indexesOf(BUDGETED).length > 0 && !texts.some((text) => RECEIVED.test(text));
  if (!isMoney && !programmes.length && !indexesOf(PLANNED).length) return asPrinted;
  const done = texts.some(saysResult) ? [] : indexesOf(DONE);
  const hasOneWord = new Set(done.map((at) => words[at]!.toLowerCase())).size === 1;
  if (done.length ? !hasOneWord || !done.every(ofFigures) : !texts.some(saysResult)) return asPrinted;
  const kinds = new Map([
    ...done.map((at) => [texts[at]!, 'Actual'] as const),
    ...programmes.map((at) => [texts[at]!, 'Planned'] as const),
  ]);
  return (text) => (kinds.has(text) ? text.replace(ONE_WORD, `$1${kinds.get(text)!}$3$4`) : text);
}

const asPrinted = (text: string) => text;

/** Whether a header names results or estimates itself: Actual, Delivered. */
export function saysResult(text: string): boolean {
  const role = headerRole(text);
  return role.role === 'value' && (role.kind === 'actual' || role.estimate !== undefined);
}

/** Whether the texts of cells are figures and marks, at least one of them a figure. */
function areValues(cells: readonly PlacedCell[]): boolean {
  const texts = cells.map(({ text }) => joinedText(text)).filter((text) => text && !MARK.test(text));
  return texts.length > 0 && texts.every((text) => cellFigure(text).kind === 'figure');
}
