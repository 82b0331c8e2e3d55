// What only some data and attributes ask for: long series, a part of the time, log and index scales.
import { indexBase } from '../../analysis/index-base.js';
import type { Panel, Series } from '../../analysis/series.js';
import type { TimeWindow } from '../../analysis/time-window.js';
import {
  decimalsAt,
  indicesWithin,
  landmarksOf,
  trackMoment,
  trackOf,
  trackReading,
  type Track,
} from '../../analysis/track.js';
import { sourceFact, type Description, type ValueKind } from '../../describe/description.js';
import { trackStanding } from '../../describe/track-summary.js';
import { DataError } from '../../indicator/data-error.js';
import { yearsOfPlan } from '../../indicator/periods.js';
import { momentOf } from '../../indicator/time.js';
import type { Document } from '../../indicator/types.js';
import { fineNames } from '../../layout/fine-years.js';
import { logAxis } from '../../layout/log-axis.js';
import { extentOf, runPoints, strokes, thinned } from '../../layout/thinning.js';
import { formatNumber } from '../../messages/format.js';
import type { Mark, PathStep } from '../../scene/marks.js';
import { path } from '../../scene/shapes.js';
import { timeId } from '../focus.js';
import { refuse } from '../options.js';
import { rangeOf } from '../time-range.js';
import { IN_TABLE, seriesId } from './describe.js';
import { segmentsOf } from './marks.js';
import {
  indexed,
  trendExtras,
  type AskedWindow,
  type Drawn,
  type Position,
  type SeriesColour,
  type TrendContext,
  type TrendTrack,
} from './points.js';

/** Makes them usable by {@link trendExtras}. */
export const fillTrendExtras = (): void =>
  trendExtras.fill({
    trackOf,
    drawnTrack,
    describeTrack,
    trackStanding,
    askedWindow,
    rangeOf,
    indexBase,
    logAxis,
    fineNames,
  });

function drawnTrack(
  track: Track,
  one: Series,
  panel: Panel,
  { view, documents, lang }: TrendContext,
  { base, factor, name, place, colour }: Drawn,
): TrendTrack {
  const { times, values } = track;
  const [begin, end] = indicesWithin(track, panel.step !== undefined, view);
  const extent = extentOf({ times, values, begin, end });
  const latest = landmarksOf(track, begin, end)?.latest;
  const figure = (value: number) =>
    base
      ? formatNumber(value * factor, base.decimals(value * factor), lang)
      : formatNumber(value, decimalsAt(track, value), lang);
  const text = latest === undefined ? '' : figure(values[latest] ?? NaN);
  const label = colour === 0 ? name : `${name} ${text}`.trim();
  const brief = colour === 0 ? name : `${place} ${text}`.trim();
  const drawn: TrendTrack = {
    times,
    values,
    factor,
    begin,
    end,
    extent: extent && [extent[0] * factor, extent[1] * factor],
    latest: latest === undefined ? undefined : { index: latest, label, brief },
    describe: (index) => {
      const value = (values[index] ?? NaN) * factor;
      const description = describeTrackValue(track, index, one, panel, documents);
      return indexed(description, Number.isNaN(value) ? undefined : value, base);
    },
    lines: (x, y) => trackLines(drawn, colour, x, y),
    dots: (x, y) => trackDots(drawn, colour, x, y),
  };
  return drawn;
}

function trackLines(track: TrendTrack, colour: SeriesColour, x: Position, y: Position) {
  const runs = thinned(track, x(1) - x(0), x(0));
  const corners = runPoints(track, runs, x, (value) => y(value * track.factor));
  const count = runs.reduce((sum, run) => sum + run.length, 0);
  return {
    marks: corners.length ? [path(`line-${colour}`, strokes(corners))] : [],
    segments: corners.flatMap((points) => segmentsOf(points, Math.max(1, Math.ceil(count / 300)))),
  };
}

function trackDots(track: TrendTrack, colour: SeriesColour, x: Position, y: Position): Mark[] {
  if (!track.latest) return [];
  const room = x(track.times[track.end - 1] ?? 0) - x(track.times[track.begin] ?? 0);
  const apart = (track.end - track.begin) * 12 <= room;
  const [from, to] = apart ? [track.begin, track.end - 1] : [track.latest.index, track.latest.index];
  const dots: PathStep[] = [];
  for (let i = from; i <= to; i += 1) {
    const value = track.values[i] ?? NaN;
    if (!Number.isNaN(value))
      dots.push({ kind: 'circle', x: x(track.times[i] ?? 0), y: y(value * track.factor), r: 3 });
  }
  return [path(`dot-${colour}`, dots)];
}

/** One value of a long series. */
function describeTrackValue(
  track: Track,
  index: number,
  one: Series,
  panel: Panel,
  documents: readonly Document[],
  kind: ValueKind = 'actual',
): Description {
  const reading = trackReading(track, index);
  return {
    id: timeId(seriesId(one, panel), track.times[index] ?? 0),
    indicator: panel.indicator,
    place: one.place,
    unit: panel.unit,
    period: trackMoment(track, index),
    facts: [{ role: 'value', reading, kind }, ...sourceFact(reading.sources[0], documents)],
    state: reading.value === null ? 'no-figure' : 'none',
    shortfall: undefined,
  };
}

/** The values of a long series that the table has: all of a few; of many the first, lowest, highest and latest in view. */
function describeTrack(
  one: Series,
  panel: Panel,
  documents: readonly Document[],
  view: TimeWindow,
): readonly Description[] {
  const { track } = one;
  if (!track) return [];
  if (track.count <= IN_TABLE)
    return Array.from({ length: track.count }, (_, index) =>
      describeTrackValue(track, index, one, panel, documents),
    );
  const found = landmarksOf(track, ...indicesWithin(track, panel.step !== undefined, view));
  if (!found) return [];
  return (['first', 'lowest', 'highest', 'latest'] as const).map((kind) =>
    describeTrackValue(track, found[kind], one, panel, documents, kind),
  );
}

/** The part of the full range that is asked for by dates, else by plans. */
function askedWindow(
  full: TimeWindow,
  fine: boolean,
  plans: readonly number[],
  asked: AskedWindow,
): TimeWindow {
  const { wrong = refuse } = asked;
  const moment = (field: 'from' | 'to') => {
    const text = asked[field];
    if (!text) return undefined;
    const time = momentOf(text, field === 'to' || !fine);
    if (time === undefined)
      wrong(new DataError('', field, `expected a year, month or day such as 2021, 2021-03, got "${text}"`));
    return time;
  };
  if (full.from > full.to) return full;
  const years = fine ? plans.map(yearsOfPlan) : [];
  const from = moment('from') ?? Math.max(full.from, Math.min(...years.map((plan) => plan.from - 1)));
  const to = moment('to') ?? Math.min(full.to, Math.max(...years.map((plan) => plan.to)));
  const begin = Number.isFinite(from) ? from : full.from;
  const end = Number.isFinite(to) ? to : full.to;
  if (begin <= end) return { from: begin, to: end };
  wrong(new DataError('', 'to', `${asked.to || end} comes before ${asked.from || begin}`));
  return askedWindow(full, fine, plans, {});
}
