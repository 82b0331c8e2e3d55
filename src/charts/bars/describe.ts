import { countsInPoints, isAtBound } from '../../analysis/attainment.js';
import { shortfall } from '../../analysis/shortfall.js';
import type { TargetRow } from '../../analysis/target-rows.js';
import {
  noteFacts,
  sourceFact,
  type Description,
  type Fact,
  type TargetFigure,
  type NoteFact,
  type State,
} from '../../describe/description.js';
import { rowFigure } from '../../describe/row-texts.js';
import type { ColumnKind } from '../../describe/table.js';
import { valueOf } from '../../indicator/outcome.js';
import { mayMeet } from '../../indicator/periods.js';
import type { Note, Reading } from '../../indicator/types.js';
import type { Lang } from '../../messages/format.js';

/**
 * The facts of a row.
 * @param noteFactsOf turns its notes into facts
 * @param isDirected whether any row has a direction; only then is a missing verdict noted
 * @param isReported whether other rows have actual values; a row with only a target then lacks its actual value, not
 *   its base
 */
export function describeRow(
  row: TargetRow,
  noteFactsOf: (notes: readonly Note[]) => NoteFact[],
  isDirected: boolean,
  isReported: boolean,
): Description {
  const { target, actual, base, indicator, place, unit } = row;
  const main = target ?? actual;
  if (!main) throw new RangeError(`row ${row.id} has neither target nor actual value`);
  const done = lacksVerdict(row) ? undefined : valueOf(row.progress);
  return {
    id: row.id,
    indicator,
    place,
    unit,
    period: main.period,
    facts: [
      ...readingFact('base', base),
      ...readingFact('target', target),
      ...readingFact('actual', actual),
      ...readingFact('estimate', row.estimate),
      figureFactOf(row, isReported),
      ...(done === undefined ? [] : [{ role: 'progress', share: done } as const]),
      ...statusFact(row),
      ...row.disputing.map((reading): Fact => ({ role: 'dispute', reading })),
      ...(actual?.verdict ? [{ role: 'verdict', text: actual.verdict, own: true } as const] : []),
      ...noteFacts([
        ...(lacksVerdict(row) && isDirected ? [{ kind: 'direction-unknown' } as const] : []),
        ...ownNotes(row),
        ...noteFactsOf(row.notes),
      ]),
      ...sourceFact(main.sources[0]),
    ],
    state: stateOf(row),
    shortfall: shortfall(actual ?? base, target, indicator),
  };
}

const readingFact = (
  role: 'base' | 'target' | 'actual' | 'estimate',
  reading: Reading | undefined,
): readonly Fact[] => (reading ? [{ role, reading }] : []);

function stateOf(row: TargetRow): State {
  const { met, pace, target, actual, base, gap, requiredDifference } = row;
  if (met !== undefined) return met ? 'met' : 'missed';
  const outcome = actual ? gap : requiredDifference;
  if ((actual ?? base)?.value == null) return 'no-figure';
  if (target && target.value !== null && 'why' in outcome) return 'not-comparable';
  if (lacksVerdict(row)) return 'direction-unknown';
  if (pace && pace.status !== 'cannot-say') return pace.status;
  return pace?.rule === 'no-better-side' ? 'direction-unknown' : 'none';
}

/** Whether the direction of a row is known, including that neither high nor low is better. */
export const hasDirection = ({ indicator }: TargetRow): boolean => indicator.better !== 'unknown';

/** Whether all rows have a target only. */
export const isBare = (rows: readonly TargetRow[]): boolean =>
  !rows.some(({ base, actual }) => base ?? actual);

/** Whether a row has both figures but no direction, and so no verdict. */
export const lacksVerdict = (row: TargetRow): boolean =>
  !hasDirection(row) && 'value' in (row.actual ? row.gap : row.requiredDifference);

/** The attainment of a row; without an actual value, the change required from its base. */
function figureFactOf(row: TargetRow, isReported: boolean): Fact {
  const { actual, base, attainment, indicator } = row;
  if (lacksVerdict(row))
    return { role: actual ? 'attainment' : 'required', figure: { kind: 'none', why: 'direction-unknown' } };
  if (!actual && !base && isReported)
    return { role: 'attainment', figure: { kind: 'none', why: 'no-actual' } };
  if (!actual) {
    const label = isRequired(row) ? { label: requiredLabel([row]) } : {};
    return { role: 'required', figure: requiredFigure(row), ...label };
  }
  const inShares = 'value' in attainment && !countsInPoints(indicator.quantity);
  return {
    role: 'attainment',
    figure: attainedFigure(row, actual),
    ...(row.target && 'why' in row.gap ? {} : { label: inShares ? 'attainment' : 'against-target' }),
  };
}

function attainedFigure({ target, gap, attainment, indicator }: TargetRow, actual: Reading): TargetFigure {
  if ('why' in gap || !target) return { kind: 'none', why: 'why' in gap ? gap.why : 'no-target' };
  const ranged = target.upTo !== undefined;
  if (ranged && gap.value === 0) return { kind: 'within-range' };
  if (isAtBound(actual, target)) return { kind: 'at-bound' };
  const apart = { difference: gap.value, of: [actual, target] } as const;
  if (countsInPoints(indicator.quantity)) return { kind: 'points', ...apart };
  if ('value' in attainment) return { kind: 'share', share: attainment.value };
  return ranged ? { kind: 'difference', scale: target.scale, ...apart } : { kind: 'difference', ...apart };
}

function requiredFigure({
  target,
  base,
  requiredDifference,
  requiredChange,
  indicator,
}: TargetRow): TargetFigure {
  if ('why' in requiredDifference || !target || !base)
    return { kind: 'none', why: 'why' in requiredDifference ? requiredDifference.why : 'no-base' };
  if (target.upTo !== undefined && requiredDifference.value === 0) return { kind: 'within-range' };
  if (isAtBound(base, target)) return { kind: 'at-bound' };
  if (isKept(target, requiredDifference.value)) return { kind: 'kept' };
  const apart = { difference: requiredDifference.value, of: [base, target] } as const;
  if (countsInPoints(indicator.quantity)) return { kind: 'points', ...apart };
  if ('value' in requiredChange) return { kind: 'change', change: requiredChange.value };
  return { kind: 'difference', scale: target.scale, ...apart };
}

/** Whether the figure of a row is a required change. */
function isRequired(row: TargetRow): boolean {
  const { actual, base, target, requiredDifference: change } = row;
  if (actual || !hasDirection(row) || !base || !target || 'why' in change) return false;
  return change.value !== 0 && !isKept(target, change.value);
}

/** The direction of the changes that some rows require: rise, fall, or either. */
export function requiredLabel(rows: readonly TargetRow[]): 'rise' | 'fall' | 'either' {
  const changes = rows.flatMap((row) => (isRequired(row) ? (valueOf(row.requiredDifference) ?? []) : []));
  if (changes.length === 0) return 'either';
  return changes.every((change) => change > 0)
    ? 'rise'
    : changes.every((change) => change < 0)
      ? 'fall'
      : 'either';
}

/** Whether a base already satisfies a target that is a limit. */
function isKept(target: Reading, change: number): boolean {
  const aim = aimOf(target);
  return aim === 'at-most' ? change >= 0 : aim === 'at-least' && change <= 0;
}

export type Aim = 'exact' | 'about' | 'at-least' | 'at-most';

/** The kind of a target, by the sign it is printed with. */
export function aimOf(target: Reading | undefined): Aim {
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

/** Whether the target was met or, before it is due, its pace, with the rule applied. */
function statusFact(row: TargetRow): readonly Fact[] {
  const { met, pace } = row;
  if (met !== undefined) return [{ role: 'status', status: met ? 'met' : 'missed' }];
  return pace && !lacksVerdict(row) ? [{ role: 'status', status: pace.status, rule: pace.rule }] : [];
}

/** The notes on a row besides those of the data. */
function ownNotes(row: TargetRow): NoteFact[] {
  const { actual, base, target, requiredChange, notes } = row;
  const main = actual ?? base;
  const differ = main && target && main.value !== null && !mayMeet(main.period, target.period);
  const isNoted = notes.some((note) => note.kind === 'contradiction');
  const method = actual?.kind === 'computed' ? actual.method : undefined;
  const totals =
    !actual && !lacksVerdict(row) && 'value' in requiredChange && target?.period.kind === 'total';
  return [
    ...(method ? [{ kind: 'method', method } as const] : []),
    ...(differ && actual && !isNoted
      ? [{ kind: 'periods-differ', actual: actual.period, target: target.period } as const]
      : []),
    ...(totals ? [{ kind: 'totals' } as const] : []),
  ];
}

/** The non-empty columns of the table. */
export function tableColumns(rows: readonly TargetRow[], lang: Lang): ColumnKind[] {
  const actual = rows.some((row) => row.actual);
  const mixed = actual && rows.some((row) => !row.actual);
  const some = (column: ColumnKind, has: (row: TargetRow) => boolean): ColumnKind[] =>
    rows.some(has) ? [column] : [];
  return [
    'indicator',
    ...some('place', (row) => row.place.id !== rows[0]?.place.id),
    ...some('base', (row) => row.base !== undefined),
    'target',
    ...some('actual', (row) => row.actual !== undefined),
    ...(rows.length === 0 || (rows.some(hasDirection) && !isBare(rows))
      ? [
          {
            figure: actual ? 'attainment' : requiredLabel(rows),
            text: (description: Description) => rowFigure(description, lang, mixed),
          } as const,
        ]
      : []),
    ...some('progress', (row) => !lacksVerdict(row) && 'value' in row.progress),
    ...some('verdict', (row) => row.actual?.verdict !== undefined),
    'source',
  ];
}
