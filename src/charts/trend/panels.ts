import type { AxisForm, LogAxis } from '../../layout/axis.js';
import { amount } from '../../analysis/attainment.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import type { Panel } from '../../analysis/series.js';
import { sharedTargets } from '../../analysis/shared-targets.js';
import { hasUnread } from '../../describe/description.js';
import { momentText } from '../../describe/words.js';
import { namesOf, notesOfPanels, readingsOf, whenOf } from './describe.js';
import { messagesOf } from '../../messages/index.js';
import type { TimePanel } from '../focus.js';
import { trendExtras, trendSeries, type TrendContext, type TrendPoint, type TrendSeries } from './points.js';

/** A panel to draw: its texts, axis and series. */
export interface TrendPanel extends TimePanel {
  /** Empty if the heading already says it. */
  readonly title: string;
  readonly unit: string;
  readonly form: AxisForm;
  /** Its logarithmic scale, if any. */
  readonly log: LogAxis | undefined;
  readonly tickFactor: number;
  readonly tickText: (value: number, decimals: number) => string;
  /** The remark on an axis that starts above zero. */
  readonly axisFrom: (tick: string) => string;
  readonly series: readonly TrendSeries[];
  /** The times at which a new definition applies. */
  readonly breaks: readonly number[];
  /** Why the requested scale is not used; empty if it is. */
  readonly refusedScale: string;
}

/** The forms in the legend: kinds of values and targets, periods, gaps, and the present. */
type Form =
  | 'actual'
  | 'approximate'
  | 'computed'
  | 'estimate'
  | 'due'
  | 'dueApproximate'
  | 'ahead'
  | 'range'
  | 'total'
  | 'average'
  | 'missing'
  | 'now';

export type LegendLabels = Readonly<Record<Form, string>>;

/** With fewer values, the axis starts at zero; with more, it may be broken if zero is far from all of them. */
const FEW = 24;

/**
 * The panels in groups that share an axis: an indicator and those that replaced it in turn, if they have the same unit
 * and kind of period. All others are alone.
 */
export function joinedPanels(panels: readonly Panel[]): readonly (readonly Panel[])[] {
  const keyOf = (indicator: string | undefined, { unit, kind, step }: Panel) =>
    JSON.stringify([indicator, unit.id, kind, step]);
  const known = new Map(panels.map((panel) => [keyOf(panel.indicator.id, panel), panel]));
  const oldOf = (now: Panel) => known.get(keyOf(now.indicator.replaces, now));
  const firstOf = (panel: Panel): Panel => {
    const path = new Set<Panel>();
    for (let old: Panel | undefined = panel; old; old = oldOf(old)) {
      if (path.has(old)) return panel; // In a cycle, none is the first.
      path.add(old);
    }
    return [...path].at(-1) ?? panel;
  };
  const firsts = panels.map(firstOf);
  const groups = new Map<Panel, Panel[]>();
  panels.forEach((panel, i) => firsts[i] === panel && groups.set(panel, [panel]));
  panels.forEach((panel, i) => firsts[i] !== panel && groups.get(firsts[i]!)?.push(panel));
  return [...groups.values()];
}

/** A group of panels merged into one. */
export function trendPanel(
  group: readonly Panel[],
  context: TrendContext,
  scale: 'linear' | 'log' | 'index',
  titled: boolean,
  lead: string,
): TrendPanel {
  const { lang, view } = context;
  const messages = messagesOf(lang);
  const [first] = group;
  if (!first) throw new RangeError('a group has a panel');
  const whole: Panel = { ...first, series: group.flatMap((panel) => panel.series) };
  const base = scale === 'index' ? trendExtras.codeIn(lang).indexBase(whole, view.from, view.to) : undefined;
  const several = new Set(whole.series.map((one) => one.place.id)).size > 1;
  const axis = base
    ? { factor: 1, word: '' }
    : format.axisScale(
        whole.series.flatMap(readingsOf),
        lang,
        whole.series.flatMap(({ track }) =>
          track ? trendExtras.code.extentInView(track, first.step !== undefined, view) : [],
        ),
      );
  const frontFirst = [...whole.series].sort(
    (a, b) => Number(!context.colourOf(a)) - Number(!context.colourOf(b)),
  );
  const shared = sharedTargets(base || !several ? [] : frontFirst);
  const series = group.flatMap((panel, i) =>
    panel.series.map((one) =>
      trendSeries(one, panel, context, {
        base,
        shared,
        several,
        named: group.length > 1 && (i > 0 || !several),
        multiplier: axis.factor,
      }),
    ),
  );
  const values = valuesOf(series);
  const log = scale === 'log' && values.length > 0 && Math.min(...values) >= 1e-300;
  const unit = base
    ? messages.trend.indexScale(momentText(base.moment, lang))
    : format.axisUnit(axis, first.unit, lang);
  const tag = first.series.flatMap((one) => [...one.values, ...one.targets])[0];
  const tagText = tag ? messages.periodTag(tag.period) : '';
  const [home] = whole.series;
  const notes = notesOfPanels(group, context).map(({ text }) => text);
  const names = namesOf(group, lang);
  const count = series.reduce(
    (sum, { points, track }) => Math.max(sum, points.length, track ? track.end - track.begin : 0),
    0,
  );
  return {
    about: [first.indicator.id, ...(whole.series.length === 1 && home ? [home.place.id] : [])],
    place: several || !home ? '' : format.placeName(home.place, lang),
    names,
    shortNames: group.map(({ indicator }) => format.shortName(indicator, lang)),
    when: (time) => whenOf(whole, time, lang),
    title: titled ? messages.and(names).replace(lead, '') + tagText : tagText.trim(),
    unit: unit + (log ? messages.semicolon + messages.trend.logScale : ''),
    form: !log && isFarFromZero(values, count) ? 'break' : 'zero',
    log: log ? trendExtras.codeIn(lang).logAxis : undefined,
    tickFactor: axis.factor,
    tickText: (value, decimals) => format.tickText(value, decimals, axis, lang),
    axisFrom: messages.axisFrom,
    series,
    notes,
    breaks: group.slice(1).flatMap((panel) => beginOf(panel)),
    refusedScale:
      scale === 'log' && !log
        ? messages.trend.noLog
        : scale === 'index' && !base
          ? messages.trend.noIndex
          : '',
  };
}

/** The names of the forms in a picture, in legend order; empty if a form does not occur. */
export function legendLabels(
  panels: readonly TrendPanel[],
  now: number | undefined,
  lang: Lang,
): LegendLabels {
  const messages = messagesOf(lang);
  const all = panels.flatMap((panel) => panel.series);
  const values = all.flatMap((one) => one.points);
  const targets = all.flatMap((one) => one.targets);
  const both = [...values, ...targets];
  const gaps = both.filter(({ value }) => value === null);
  const aheadIds = new Set(all.flatMap((one) => one.ahead));
  const isAhead = ({ id }: TrendPoint) => aheadIds.has(id);
  const isSingle = ({ value, aggregate }: TrendPoint) => value !== null && aggregate === undefined;
  const isPoint = (one: TrendPoint) => isSingle(one) && one.upTo === undefined;
  const hasAggregate = (aggregate: TrendPoint['aggregate']) =>
    both.some((one) => one.value !== null && one.aggregate === aggregate);
  const named = (occurs: boolean, name: string) => (occurs ? name : '');
  const forces = (some: readonly TrendPoint[]) => [...new Set(some.map(({ force }) => force))].join(' / ');
  const due = targets.filter((one) => isPoint(one) && !isAhead(one));
  const singles = values.filter(isSingle);
  return {
    actual: named(
      singles.some(({ kind }) => kind === 'actual') || all.some(({ track }) => track),
      messages.actual,
    ),
    approximate: named(
      singles.some((one) => one.approximate),
      messages.trend.approximate,
    ),
    computed: named(
      singles.some(({ kind }) => kind === 'computed'),
      messages.computed,
    ),
    estimate: [
      ...new Set(singles.flatMap(({ kind }) => format.flagsOf({ kind }, lang).map(([, word]) => word))),
    ].join(' / '),
    due: forces(due.filter((one) => !one.approximate)),
    dueApproximate: named(
      due.some((one) => one.approximate),
      messages.trend.approximateTarget,
    ),
    ahead: forces(targets.filter((one) => isPoint(one) && isAhead(one))),
    range: named(
      targets.some(({ upTo }) => upTo !== undefined),
      messages.trend.range,
    ),
    total: named(hasAggregate('total'), messages.trend.total),
    average: named(hasAggregate('average'), messages.trend.average),
    missing: [
      named(
        gaps.some((gap) => !hasUnread(gap.description)),
        messages.noFigure,
      ),
      named(
        gaps.some((gap) => hasUnread(gap.description)),
        messages.notRead,
      ),
    ]
      .filter(Boolean)
      .join(messages.comma),
    now: now === undefined ? '' : messages.trend.now(now),
  };
}

/** The lowest and highest drawn value. */
function valuesOf(series: readonly TrendSeries[]): number[] {
  return series.flatMap(({ points, targets, track }) => [
    ...[...points, ...targets].flatMap(({ value, upTo }) => (value === null ? [] : [value, upTo ?? value])),
    ...(track?.extent ?? []),
  ]);
}

function isFarFromZero(values: readonly number[], count: number): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return count >= FEW && low > 0 && low > high * 0.5;
}

/** The time of the first value of a panel, as a list. */
function beginOf({ series }: Panel): readonly number[] {
  const times = series.flatMap(({ values, targets, track }) => [
    ...[...values, ...targets].filter((one) => amount(one) !== null).map(({ period }) => period.to),
    ...(track?.count ? [track.times[0] ?? 0] : []),
  ]);
  return times.length ? [Math.min(...times)] : [];
}
