import { amount } from '../indicator/attainment.js';
import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import { sameKindOfPeriod } from '../indicator/periods.js';
import type { TargetRow } from '../indicator/select.js';
import type { Reading } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import type { Footnotes } from './chart.js';
import type { Bar } from './target-bars-marks.js';
import { figureText, sentenceOf, valuesText } from './target-bars-words.js';

/** Whether base and target, or actual and target, cannot be set in proportion because of their periods. */
function differInPeriod(row: TargetRow): boolean {
  const first = row.actual ?? row.base;
  if (!first || !row.target || first.value === null) return false;
  return !sameKindOfPeriod(first.period, row.target.period);
}

/** One row as it is drawn: its words, its superscripts, and its lengths as shares of the target. */
export function barOf(row: TargetRow, footnotes: Footnotes, lang: Lang): Bar {
  const words = wordsOf(lang);
  const { target, actual, base, indicator } = row;
  const aim = target && amount(target);
  const share = (reading: Reading | undefined) => {
    const value = reading && amount(reading);
    return aim && value !== undefined && value !== null ? value / aim : undefined;
  };
  const odd = differInPeriod(row);
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
    state: odd ? 'incomparable' : row.state,
    name: `${format.inLang(indicator.name, lang)}${tag}${marks && `\u2009${marks}`}`,
    values: valuesText(row, lang),
    figure: figureText(row, lang),
    behind: row.met === false,
    share: odd ? undefined : share(actual),
    baseShare: odd ? undefined : share(base),
    sentence: sentenceOf(row, lang),
  };
}
