import { amount, countsInPoints } from '../analysis/attainment.js';
import {
  changeText,
  inLang,
  joined,
  figureText,
  percentText,
  unitText,
  type Lang,
} from '../messages/format.js';
import { goodSign } from '../indicator/better.js';
import { commonYear } from '../indicator/periods.js';
import { valueOf, type Reason } from '../indicator/outcome.js';
import type { TargetRow } from '../analysis/target-rows.js';
import type { Reading } from '../indicator/types.js';
import { messagesOf } from '../messages/index.js';
import type { NamedFigure } from '../messages/types/bars.js';
import type { Finding } from '../messages/types/common.js';

/** The finding of a target table: what was reached or, at the start of a plan, what is required. */
export function targetFinding(rows: readonly TargetRow[], lang: Lang): Finding {
  return rows.some((row) => row.actual) ? resultFinding(rows, lang) : startFinding(rows, lang);
}

/** The finding as one text. */
export const targetSentence = (rows: readonly TargetRow[], lang: Lang): string =>
  targetFinding(rows, lang).summary;

const nameOf = (row: TargetRow, lang: Lang) => inLang(row.indicator.name, lang);

function resultFinding(rows: readonly TargetRow[], lang: Lang): Finding {
  const assessed = rows.filter((row) => row.met !== undefined);
  const refusedFor = (why: Reason) =>
    rows.filter(({ gap }) => 'why' in gap && gap.why === why).map((row) => nameOf(row, lang));
  const shares = assessed.filter((row) => row.indicator.better === 'higher' && isShare(row));
  const best = only(shares, (row) => valueOf(row.attainment) ?? 0);
  return messagesOf(lang).resultFinding({
    repeated: new Set(rows.map(({ indicator }) => indicator.id)).size < rows.length,
    total: rows.length,
    assessed: assessed.length,
    met: assessed.filter((row) => row.met).length,
    year: commonYear(rows.map((row) => row.target)),
    best:
      best && 'value' in best.attainment && best.met && rows.length > 1
        ? { name: nameOf(best, lang), figure: percentText(best.attainment.value, lang) }
        : undefined,
    behind: assessed.filter((row) => row.met === false).map((row) => nameOf(row, lang)),
    incomparable: refusedFor('other-period'),
    unsaid: refusedFor('period-unsaid'),
    underWay: rows.filter((row) => row.pace && isOpen(row) && !hasUnknownDirection(row)).length,
    unassessed: rows.filter((row) => isOpen(row) && hasUnknownDirection(row)).length,
    unreported: rows.filter((row) => row.target && isMissing(row.actual)).length,
    untargeted: rows.filter((row) => isMissing(row.target)).length,
  });
}

/** Whether the source gives no figure. */
const isMissing = (reading: Reading | undefined) => (reading?.value ?? null) === null && !reading?.unread;

const isOpen = (row: TargetRow) => row.met === undefined && 'value' in row.gap;

const hasUnknownDirection = (row: TargetRow) => row.indicator.better === 'unknown';

const isShare = (row: TargetRow) => 'value' in row.attainment && !countsInPoints(row.indicator.quantity);

function startFinding(rows: readonly TargetRow[], lang: Lang): Finding {
  const changing = rows.filter(
    (row) => 'value' in row.requiredChange && !isThere(row) && !hasUnknownDirection(row),
  );
  const change = (row: TargetRow) => valueOf(row.requiredChange) ?? 0;
  const size = (row: TargetRow) => Math.abs(change(row));
  const [most, least] = [only(changing, size), only(changing, (row) => -size(row))];
  const others = rows.filter(isLeftOut).map(relativeSize);
  const finding = (row: TargetRow | undefined): NamedFigure | undefined =>
    row && { name: nameOf(row, lang), figure: changeText(change(row), lang) };
  return messagesOf(lang).startFinding({
    total: rows.length,
    year: commonYear(rows.map((row) => row.target)),
    most: finding(most),
    isOfAll: !!most && others.every((one) => one < size(most)),
    least:
      least && changing.length > 1 && others.every((one) => one > size(least)) ? finding(least) : undefined,
    fromZero: rows.flatMap((row) =>
      row.target && 'why' in row.requiredChange && row.requiredChange.why === 'zero-base'
        ? [{ name: nameOf(row, lang), figure: aim(row, row.target, lang) }]
        : [],
    ),
    withoutBase: rows
      .filter((row) => row.target && row.base && isMissing(row.base))
      .map((row) => nameOf(row, lang)),
  });
}

/** Whether the change a row requires is not compared with others: it counts in points, or its direction is unknown. */
const isLeftOut = (row: TargetRow) =>
  'value' in row.requiredDifference &&
  !isThere(row) &&
  (hasUnknownDirection(row) || countsInPoints(row.indicator.quantity));

/** The change from base to target as a share of the base. */
const relativeSize = ({ base, target }: TargetRow) =>
  Math.abs(((target && amount(target)) ?? NaN) / ((base && amount(base)) ?? NaN) - 1);

/** Whether the base has already reached the target. */
const isThere = ({ requiredDifference: way, indicator }: TargetRow) =>
  'value' in way && way.value * goodSign(indicator.better) < 0;

const aim = (row: TargetRow, target: Reading, lang: Lang) =>
  joined(figureText(target, lang), unitText(target.scale, row.unit, lang), lang);

/** The row with the highest score; undefined if another row has the same. */
function only(rows: readonly TargetRow[], score: (row: TargetRow) => number): TargetRow | undefined {
  const top = Math.max(...rows.map(score));
  const tops = rows.filter((row) => score(row) === top);
  return tops.length === 1 ? tops[0] : undefined;
}
