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
import { pointsText } from './figures.js';
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
  const best = only(assessed.filter(isShare), attained);
  const underWay = rows.filter((row) => row.pace && isOpen(row) && !hasUnknownDirection(row));
  const furthest = underWay.every(isShare) ? only(underWay, (row) => -attained(row)) : undefined;
  const shareOf = (row: TargetRow) => ({
    name: nameOf(row, lang),
    figure: percentText(attained(row), lang),
  });
  return messagesOf(lang).resultFinding({
    repeated: new Set(rows.map(({ indicator }) => indicator.id)).size < rows.length,
    total: rows.length,
    assessed: assessed.length,
    met: assessed.filter((row) => row.met).length,
    year: commonYear(rows.map((row) => row.target)),
    best: best?.met && rows.length > 1 ? shareOf(best) : undefined,
    behind: assessed.filter((row) => row.met === false).map((row) => nameOf(row, lang)),
    incomparable: refusedFor('other-period'),
    unsaid: refusedFor('period-unsaid'),
    underWay: underWay.length,
    furthest: furthest && shareOf(furthest),
    unassessed: rows.filter((row) => isOpen(row) && hasUnknownDirection(row)).length,
    unreported: rows.filter((row) => row.target && isMissing(row.actual)).length,
    untargeted: rows.filter((row) => isMissing(row.target)).length,
  });
}

/** Whether the source gives no figure. */
const isMissing = (reading: Reading | undefined) => (reading?.value ?? null) === null && !reading?.unread;

const isOpen = (row: TargetRow) => row.met === undefined && 'value' in row.gap;

const hasUnknownDirection = (row: TargetRow) => row.indicator.better === 'unknown';

/** Whether a row is measured by its share of a target to rise to. */
const isShare = ({ indicator, attainment }: TargetRow) =>
  indicator.better === 'higher' && 'value' in attainment && !countsInPoints(indicator.quantity);

const attained = (row: TargetRow) => valueOf(row.attainment) ?? 0;

function startFinding(rows: readonly TargetRow[], lang: Lang): Finding {
  const open = rows.filter((row) => 'value' in row.requiredDifference && !isThere(row));
  const known = open.filter((row) => !hasUnknownDirection(row));
  const inShares = known.filter((row) => 'value' in row.requiredChange);
  const inPoints = known.filter((row) => countsInPoints(row.indicator.quantity));
  const arePoints = !inShares.length && new Set(inPoints.map(({ unit }) => unit.id)).size === 1;
  const [compared, change] = arePoints ? [inPoints, difference] : [inShares, relativeChange];
  const size = (row: TargetRow) => Math.abs(change(row));
  const [most, least] = [only(compared, size), only(compared, (row) => -size(row))];
  const leftOut = open.filter(
    (row) => hasUnknownDirection(row) || (!arePoints && countsInPoints(row.indicator.quantity)),
  );
  // Points are neither more nor less than a change whose direction is unknown.
  const others = leftOut.map(arePoints ? () => NaN : relativeSize);
  const finding = (row: TargetRow | undefined): NamedFigure | undefined =>
    row && {
      name: nameOf(row, lang),
      figure: arePoints
        ? pointsText(
            change(row),
            [row.base, row.target].filter((one) => !!one),
            row,
            lang,
          )
        : changeText(change(row), lang),
    };
  return messagesOf(lang).startFinding({
    total: rows.length,
    year: commonYear(rows.map((row) => row.target)),
    most: finding(most),
    isOfAll: !!most && open.length > 1 && others.every((one) => one < size(most)),
    least:
      least && compared.length > 1 && others.every((one) => one > size(least)) ? finding(least) : undefined,
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

/** The required change, relative and in points. */
const relativeChange = ({ requiredChange: way }: TargetRow) => valueOf(way) ?? 0;
const difference = ({ requiredDifference: way }: TargetRow) => valueOf(way) ?? 0;

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
