import type { Lang } from '../../messages/format.js';
import * as series from '../../analysis/series.js';
import type { Panel } from '../../analysis/series.js';
import type { Reading } from '../../indicator/types.js';
import { isRough } from '../../indicator/precision.js';
import { messagesOf } from '../../messages/index.js';
import type { LegendLabels, TrendPanel } from './model.js';

/** What the forms that occur in a picture are called. */
export function legendLabels(
  panels: readonly Panel[],
  drawn: readonly TrendPanel[],
  now: number | undefined,
  lang: Lang,
): LegendLabels {
  const messages = messagesOf(lang);
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
    [...new Set(some.map((one) => messages.force[one.force ?? 'set']))].join(' / ');
  const named = (some: boolean, name: string) => (some ? name : '');
  const both = [...values, ...targets];
  return {
    actual: named(
      values.some((one) => single(one) && one.kind === 'actual') || all.some(({ track }) => track),
      messages.actual,
    ),
    approximate: named(
      values.some((one) => single(one) && isRough(one)),
      messages.trend.approximate,
    ),
    computed: named(
      values.some((one) => single(one) && one.kind === 'computed'),
      messages.computed,
    ),
    due: forces(due.filter((one) => point(one) && !isRough(one))),
    dueApproximate: named(
      due.some((one) => point(one) && isRough(one)),
      messages.trend.approximateTarget,
    ),
    ahead: forces(coming.filter(point)),
    range: named(
      targets.some((one) => one.upTo !== undefined),
      messages.trend.range,
    ),
    total: named(
      both.some(({ period, value }) => period.kind === 'total' && value !== null),
      messages.trend.total,
    ),
    average: named(
      both.some(({ period, value }) => period.kind === 'average' && value !== null),
      messages.trend.average,
    ),
    missing: named(
      both.some(({ value }) => value === null),
      messages.noFigure,
    ),
    now: now === undefined ? '' : messages.trend.now(now),
  };
}
