import type { Lang } from '../../messages/format.js';
import * as series from '../../analysis/series.js';
import type { Panel } from '../../analysis/series.js';
import type { Reading } from '../../indicator/types.js';
import { isRough } from '../../indicator/precision.js';
import { wordsOf } from '../../messages/index.js';
import type { TrendKeys, TrendPanel } from './model.js';

/** What the forms that occur in a picture are called. */
export function keysOf(
  panels: readonly Panel[],
  drawn: readonly TrendPanel[],
  now: number | undefined,
  lang: Lang,
): TrendKeys {
  const words = wordsOf(lang);
  const shown = new Set(
    drawn.flatMap((panel) =>
      panel.series.flatMap((one) => [...one.points, ...one.targets].map(({ id }) => id)),
    ),
  );
  const all = panels.flatMap((panel) => panel.series);
  const values = all.flatMap((one) => one.values).filter(({ id }) => shown.has(id));
  const targets = all.flatMap((one) => one.targets).filter(({ id }) => shown.has(id));
  const ahead = new Set(all.flatMap(series.targetsAhead));
  const single = (reading: Reading) => !('from' in reading.period) && reading.value !== null;
  const [due, coming] = [targets.filter((one) => !ahead.has(one)), targets.filter((one) => ahead.has(one))];
  const point = (one: Reading) => single(one) && one.upTo === undefined;
  const forces = (some: readonly Reading[]) =>
    [...new Set(some.map((one) => words.force[one.force ?? 'set']))].join(' / ');
  const named = (some: boolean, name: string) => (some ? name : '');
  const both = [...values, ...targets];
  return {
    actual: named(
      values.some((one) => single(one) && one.kind === 'actual') || all.some(({ track }) => track),
      words.actual,
    ),
    approximate: named(
      values.some((one) => single(one) && isRough(one)),
      words.trend.approximate,
    ),
    computed: named(
      values.some((one) => single(one) && one.kind === 'computed'),
      words.computed,
    ),
    due: forces(due.filter((one) => point(one) && !isRough(one))),
    dueApproximate: named(
      due.some((one) => point(one) && isRough(one)),
      words.trend.approximateTarget,
    ),
    ahead: forces(coming.filter(point)),
    range: named(
      targets.some((one) => one.upTo !== undefined),
      words.trend.range,
    ),
    total: named(
      both.some(({ period, value }) => period.kind === 'total' && value !== null),
      words.trend.total,
    ),
    average: named(
      both.some(({ period, value }) => period.kind === 'average' && value !== null),
      words.trend.average,
    ),
    missing: named(
      both.some(({ value }) => value === null),
      words.noFigure,
    ),
    now: now === undefined ? '' : words.trend.now(now),
  };
}
