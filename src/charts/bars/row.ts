import { amount } from '../../analysis/attainment.js';
import type { TargetRow } from '../../analysis/targets.js';
import type { Description } from '../../describe/description.js';
import { progressText, rowFigure, rowValues } from '../../describe/figures.js';
import type { NumberedNotes } from '../../describe/notes.js';
import type { Target } from '../../indicator/types.js';
import type { Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import type { Bar } from './scale.js';
import { lengthsOf, type BarScale } from './scale.js';

/** What all rows of a picture have in common. */
export interface RowStyle {
  readonly scale: BarScale;
  readonly nameOf: (row: TargetRow) => string;
  /** Whether some rows have an actual value and others do not, so that a figure must say what it is. */
  readonly mixed: boolean;
  readonly notes: NumberedNotes;
  readonly lang: Lang;
}

/** One row as it is drawn: its texts with their superscripts, and its lengths on the scale. */
export function barOf(
  row: TargetRow,
  description: Description,
  { scale, nameOf, mixed, notes, lang }: RowStyle,
): Bar {
  const { semicolon, progress: progressLabel } = messagesOf(lang);
  const { target, actual, base } = row;
  const main = actual ?? base;
  const lengths = lengthsOf(row, scale);
  const drawn = actual ? lengths.actual : lengths.base;
  const incomparable = drawn === undefined && main !== undefined && amount(main) !== null;
  const marks = notes.marks(description);
  const progress = progressText(description, lang);
  return {
    id: row.id,
    state: incomparable ? 'incomparable' : target?.value === null ? 'actual' : row.state,
    ...lengths,
    aim: aimOf(target),
    name: `${nameOf(row)}${marks && `\u2009${marks}`}`,
    values: rowValues(description, lang),
    figure: rowFigure(description, lang, mixed),
    progress,
    progressTold: progress && `${semicolon}${progressLabel} ${progress}`,
    behind: row.met === false,
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
