import { planOfYear, yearsOfPlan } from '../../periods.js';
import { textsOf } from '../../texts.js';
import type { Better, Indicator, Quantity } from '../../types.js';
import { quantityOf } from './indicator-of-name.js';
import { type DirectionClues, knownDirection } from './direction-of-name.js';
import type { RowFigure } from '../rows/row-figure.js';
import type { TableRow } from '../rows/rows.js';
import type { TableSet } from './table-set.js';
import type { ValueColumn } from '../columns/value-columns.js';

/**
 * Adds the indicator of a row to the set. Its id is its name; with the unit if the name is taken for another unit, with
 * the category if it is taken for another category. Undefined if the same row occurs twice.
 * @param base the unit without its multiplier
 * @param goesOn whether the rows continue those of a table above, for other years
 */
export function rowIndicator(
  set: TableSet,
  row: TableRow,
  base: string,
  figures: readonly RowFigure[],
  goesOn = false,
): Indicator | undefined {
  const unit = set.unit(base, row.name);
  const full = row.category ? `${row.category}：${row.name}` : row.name;
  const known = set.indicators.get(full);
  if (goesOn && known?.unit === unit.id && !figures.some(({ column }) => isTold(set, known.id, column)))
    return known;
  const [own = ''] = textsOf(unit.name);
  const withUnit = /\p{Script=Han}/u.test(row.name) ? `${row.name}（${own}）` : `${row.name} (${own})`;
  const isOtherUnit = set.indicators.get(row.name)?.unit !== unit.id;
  const id = [row.name, ...(isOtherUnit ? [withUnit] : []), full].find((one) => !set.indicators.has(one));
  if (id === undefined) return undefined;
  const quantity = quantityOf(row.name, base);
  const parent = row.parent === undefined ? undefined : set.indicators.get(row.parent);
  const { source, owner } = row.texts;
  const { better, from } = knownDirection(directionClues(row, full, quantity, figures));
  const indicator: Indicator = {
    id,
    name: id,
    unit: unit.id,
    quantity,
    better,
    ...(parent?.unit === unit.id ? { within: parent.id } : {}),
    ...(row.texts.definition ? { definition: row.texts.definition } : {}),
    ...(source ? { reporter: source } : {}),
    ...(owner ? { owner: owner } : {}),
  };
  set.indicators.set(id, indicator);
  set.assumptions.addDirection(id, better, from);
  return indicator;
}

/** Whether the indicator has a value for the time, place and kind of a column. */
const isTold = (set: TableSet, id: string, { kind, years, holds }: ValueColumn) =>
  set.readings.some(
    (one) =>
      one.indicator === id &&
      one.period.to === years.to &&
      (one.kind === 'target') === (kind === 'target') &&
      one.place === set.placeId(holds.place),
  );

// What the cells of a row say about which direction is better.

function directionClues(
  row: TableRow,
  name: string,
  quantity: Quantity,
  figures: readonly RowFigure[],
): DirectionClues {
  const targets = figures.filter(({ column }) => column.kind === 'target');
  const values = valuesOf(figures);
  return {
    name,
    quantity,
    ...(row.texts.direction ? { stated: row.texts.direction } : {}),
    signs: targets.map(({ figure }) => (figure.kind === 'figure' ? figure.approximation : undefined)),
    verdict: directionOfVerdict(row.texts.verdict ?? '', values),
    fromBase: ADDED.test(name) ? undefined : sideOfBase(values),
  };
}

/** Matches names of additions in a year; their base does not show a direction. */
const ADDED = /新增|新建|净增|增加|\b(?:additional|new|newly)\b/i;

/** A value of a row that is read and is of one year. */
interface YearValue {
  readonly kind: 'actual' | 'target';
  readonly year: number;
  readonly isBase: boolean;
  readonly place: string | undefined;
  readonly amount: number;
}

const valuesOf = (figures: readonly RowFigure[]): YearValue[] =>
  figures.flatMap(({ column: { kind, years, holds }, figure, reason }) =>
    figure.kind === 'figure' && !reason && years.from === years.to
      ? [
          {
            kind,
            year: years.to,
            isBase: holds.base === true,
            place: holds.place,
            amount: figure.value * figure.scale,
          },
        ]
      : [],
  );

const MISSED = /未(?:完成|达到?|实现)|没有完成|\bnot (?:met|achieved|reached)\b|\bmissed\b/i;
const MET = /^(?:已|提前|超额|全面)*(?:完成|达到|达标|实现)|^(?:met|exceeded|achieved|reached|target met)\b/i;

/**
 * Returns which direction is better if the source calls a result that differs from its target met or missed; undefined
 * if both are equal or it does not say.
 */
function directionOfVerdict(verdict: string, values: readonly YearValue[]): Better | undefined {
  const isMissed = MISSED.test(verdict);
  if (!isMissed && !MET.test(verdict.trim())) return undefined;
  const results = values.filter(({ kind, isBase }) => kind === 'actual' && !isBase);
  const actual = results.reduce<YearValue | undefined>((a, b) => (a && a.year > b.year ? a : b), undefined);
  const target = values.find(({ kind, year }) => kind === 'target' && year === actual?.year);
  if (!actual || !target || actual.place !== target.place || actual.amount === target.amount)
    return undefined;
  return actual.amount > target.amount === !isMissed ? 'higher' : 'lower';
}

/**
 * Returns on which side of the base the targets lie, each at least as far away as the one before. The base is one that
 * the header calls so, the last result before the five-year plan at whose end the target is, or a single result at
 * least four years earlier. A cautious target for the next year says nothing, nor do targets that go up and down.
 */
function sideOfBase(values: readonly YearValue[]): 'above' | 'below' | undefined {
  const [first, ...later] = values.filter(({ kind }) => kind === 'target').sort((a, b) => a.year - b.year);
  const base = first && ownBase(values, first);
  if (!base || later.some(({ place }) => place !== first.place)) return undefined;
  // Earlier results beyond the last target make it doubtful that the targets start from this one.
  const side = ({ amount }: YearValue) => Math.sign(amount - (later.at(-1) ?? first).amount);
  const earlier = values.filter(
    ({ kind, year, place }) => kind === 'actual' && year < base.year && place === base.place,
  );
  if (!base.isBase && earlier.some((one) => side(one) !== side(base))) return undefined;
  const steps = [first, ...later].map(({ amount }, at, all) => amount - (all[at - 1] ?? base).amount);
  if (steps.every((step) => step >= 0) && steps.some((step) => step > 0)) return 'above';
  return steps.every((step) => step <= 0) && steps.some((step) => step < 0) ? 'below' : undefined;
}

/** Returns the base of a target; undefined if none is certain. */
function ownBase(values: readonly YearValue[], { year: due, place }: YearValue): YearValue | undefined {
  const before = values.filter((one) => one.kind === 'actual' && one.year < due && one.place === place);
  const plan = yearsOfPlan(planOfYear(due));
  const own = before.find(({ isBase, year }) => isBase || (due === plan.to && year === plan.from - 1));
  const [only, ...others] = before;
  return own ?? (only && !others.length && due - only.year >= 4 ? only : undefined);
}
