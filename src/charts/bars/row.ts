import type { Told } from '../../layout/datum-focus.js';
import { amount } from '../../analysis/attainment.js';
import { methodText, type Lang } from '../../messages/format.js';
import { mayMeet } from '../../indicator/periods.js';
import type { TargetRow } from '../../analysis/targets.js';
import { shortfall } from '../../analysis/shortfall.js';
import type { Target } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import { lazy } from '../../scene/lazy.js';
import { whereText, type Footnotes } from '../chart.js';
import type { Bar } from './marks.js';
import { lengthsOf, type BarScale } from './scale.js';
import { figureText, partsOf, progressText, sentenceOf, valuesText } from './words.js';

/** How the rows of a picture are told. */
export interface RowStyle {
  readonly scale: BarScale;
  readonly nameOf: (row: TargetRow) => string;
  /** Whether some rows have an actual value and others do not, so that a figure must say what it is. */
  readonly mixed: boolean;
  readonly lang: Lang;
}

/** One row as it is drawn: its words, its superscripts, and its lengths on the scale. */
export function barOf(row: TargetRow, footnotes: Footnotes, { scale, nameOf, mixed, lang }: RowStyle): Bar {
  const messages = messagesOf(lang);
  const { target, actual, base } = row;
  const main = actual ?? base;
  const odd = Boolean(main && target && main.value !== null && !mayMeet(main.period, target.period));
  const lengths = lengthsOf(row, scale);
  const drawn = actual ? lengths.actual : lengths.base;
  const apart = drawn === undefined && main !== undefined && amount(main) !== null;
  const told = row.notes.some((note) => note.kind === 'contradiction');
  const totals = !actual && 'value' in row.requiredChange && target?.period.kind === 'total';
  const method = actual?.kind === 'computed' && actual.method;
  const own = [
    ...(method ? [methodText(method, lang)] : []),
    ...(odd && actual && target && !told ? [messages.periodsNote(actual.period, target.period)] : []),
    ...(totals ? [messages.totalsNote] : []),
  ];
  const marks = footnotes.marks(row.notes, own);
  const progress = progressText(row, lang);
  const aimless = target?.value === null;
  return {
    id: row.id,
    state: apart ? 'incomparable' : aimless ? 'actual' : row.state,
    ...lengths,
    aim: aimOf(target),
    name: `${nameOf(row)}${marks && `\u2009${marks}`}`,
    values: valuesText(row, lang),
    figure: figureText(row, lang, mixed),
    progress,
    progressTold: progress && `${messages.semicolon}${messages.progress} ${progress}`,
    behind: row.met === false,
    get sentence() {
      return sentenceOf(row, lang);
    },
    told: toldOf(row, () => footnotes.texts(row.notes, own), lang),
  };
}

/** What is told of a row; its words are made when they are asked for. */
function toldOf(row: TargetRow, notes: () => readonly string[], lang: Lang): Told {
  const { target, actual, base, pace } = row;
  const words = lazy(() => partsOf(row, lang));
  return {
    ...{ key: row.id, indicator: row.indicator.id, place: row.place.id },
    behind: row.met === false || pace?.status === 'behind',
    short: shortfall(actual ?? base, target, row.indicator),
    get title() {
      return words()[0] ?? '';
    },
    get news() {
      return sentenceOf(row, lang);
    },
    get lines() {
      const { source, colon } = messagesOf(lang);
      const where = whereText((target ?? actual)?.sources[0], lang);
      return [...words().slice(1), ...notes(), ...(where ? [source + colon + where] : [])];
    },
  };
}

/** How a target is meant, by the sign it is printed with. */
function aimOf(target: Target | undefined): Bar['aim'] {
  switch (target?.approximation) {
    case 'at-least':
    case 'more-than':
    case 'over':
      return 'at-least';
    case 'at-most':
    case 'less-than':
      return 'at-most';
    case 'about':
    case 'just-under':
      return 'about';
    default:
      return 'exact';
  }
}
