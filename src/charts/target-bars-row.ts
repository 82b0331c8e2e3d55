import { amount } from '../indicator/attainment.js';
import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import { sameKindOfPeriod } from '../indicator/periods.js';
import type { TargetRow } from '../indicator/select.js';
import type { Reading, Target } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import type { Footnotes } from './chart.js';
import type { Bar } from './target-bars-marks.js';
import { figureText, sentenceOf, valuesText } from './target-bars-words.js';

/** One row as it is drawn: its words, its superscripts, and its lengths as shares of the target. */
export function barOf(row: TargetRow, footnotes: Footnotes, lang: Lang): Bar {
  const words = wordsOf(lang);
  const { target, actual, base, indicator } = row;
  const main = actual ?? base;
  const odd = Boolean(main && target && main.value !== null && !sameKindOfPeriod(main.period, target.period));
  const share = shareOf(main, target);
  const aimless = target?.value === null;
  const apart = share === undefined && target && !aimless && main && main.value !== null;
  const told = row.notes.some((note) => note.kind === 'contradiction');
  const totals = !actual && 'value' in row.change && target?.period.kind === 'total';
  const own = [
    ...(odd && actual && target && !told ? [words.periodsNote(actual.period, target.period)] : []),
    ...(totals ? [words.totalsNote] : []),
  ];
  const marks = footnotes.marks(row.notes, own);
  const periodTag = odd || !target ? '' : words.periodTag(target.period);
  const tag = periodTag + (indicator.better === 'lower' ? words.lowerTag : '');
  return {
    key: row.key,
    state: apart ? 'incomparable' : aimless ? 'actual' : row.state,
    name: `${format.inLang(indicator.name, lang)}${tag}${marks && `\u2009${marks}`}`,
    values: valuesText(row, lang),
    figure: figureText(row, lang),
    behind: row.met === false,
    share: actual && share,
    baseShare: shareOf(base, target),
    sentence: sentenceOf(row, lang),
  };
}

/**
 * A value as a share of the target; undefined where there is none to draw: no figure, another kind of
 * period, a target of zero, or anything below zero.
 */
function shareOf(reading: Reading | undefined, target: Target | undefined): number | undefined {
  const [value, aim] = [reading && amount(reading), target && amount(target)];
  if (!reading || !target || value === undefined || value === null || value < 0) return undefined;
  return aim && aim > 0 && sameKindOfPeriod(reading.period, target.period) ? value / aim : undefined;
}
