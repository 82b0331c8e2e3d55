// Loaded only for some data and attributes: long series, a time range, log and index scales, crowded line ends.
import { indexBase } from '../../analysis/index-base.js';
import type { Panel, Series } from '../../analysis/series.js';
import { shortWindow } from '../../analysis/short-window.js';
import type { TimeWindow } from '../../analysis/time-window.js';
import {
  extentInView,
  indicesWithin,
  landmarksOf,
  trackMoment,
  trackOf,
  trackReading,
  type Track,
} from '../../analysis/track.js';
import { sourceFact, type Description, type ValueKind } from '../../describe/description.js';
import { notDrawn } from '../../describe/not-drawn.js';
import { flagNotes, trackStanding } from '../../describe/track-summary.js';
import { DataError } from '../../indicator/data-error.js';
import { hasBreak, isEstimate, yearsOfPlan } from '../../indicator/periods.js';
import { momentOf } from '../../indicator/time.js';
import type { Document } from '../../indicator/types.js';
import { movedApart } from '../../layout/apart.js';
import { fineNames } from '../../layout/fine-years.js';
import { logAxis } from '../../layout/log-axis.js';
import { extentOf, runPoints, strokes, thinned } from '../../layout/thinning.js';
import { besideAxis, flaggedFigure, flagLetters, formatNumber } from '../../messages/format.js';
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

/** Makes the extras available to {@link trendExtras}. */
export const fillTrendExtras = (): void =>
  trendExtras.fill({
    trackOf,
    extentInView,
    drawnTrack,
    describeTrack,
    trackStanding,
    notDrawn,
    flagNotes,
    askedWindow,
    shortWindow,
    rangeOf,
    indexBase,
    logAxis,
    fineNames,
    movedApart,
  });

function drawnTrack(
  track: Track,
  one: Series,
  panel: Panel,
  { view, documents, lang }: TrendContext,
  { base, factor, multiplier, name, place, colour }: Drawn,
): TrendTrack {
  const { times, values } = track;
  const [begin, end] = indicesWithin(track, panel.step !== undefined, view);
  const extent = extentOf({ times, values, begin, end });
  const latest = landmarksOf(track, begin, end)?.latest;
  const figure = (index: number) => {
    const reading = trackReading(track, index);
    const value = (values[index] ?? NaN) * factor;
    return base
      ? formatNumber(value, base.decimals(value), lang) + flagLetters(reading, lang)
      : flaggedFigure(besideAxis(reading, multiplier, lang), lang);
  };
  const text = latest === undefined ? '' : figure(latest);
  const label = colour === 0 ? name : `${name} ${text}`.trim();
  const brief = colour === 0 ? name : `${place} ${text}`.trim();
  const drawn: TrendTrack = {
    times,
    values,
    factor,
    begin,
    end,
    extent: extent && [extent[0] * factor, extent[1] * factor],
    latest:
      latest === undefined
        ? undefined
        : { index: latest, label, brief, bare: colour === 0 ? '' : text, figure: text },
    describe: (index) => {
      const value = (values[index] ?? NaN) * factor;
      const description = describeTrackValue(track, index, one, panel, documents);
      return indexed(description, Number.isNaN(value) ? undefined : value, base);
    },
    lines: (x, y) => trackLines(drawn, track.markedAt, colour, x, y),
    dots: (x, y) => trackDots(drawn, track.markedAt, colour, x, y),
  };
  return drawn;
}

function trackLines(
  track: TrendTrack,
  markedAt: Track['markedAt'],
  colour: SeriesColour,
  x: Position,
  y: Position,
) {
  const runs = thinned(track, x(1) - x(0), x(0)).flatMap((run) => pieces(run, markedAt));
  const cornersOf = (some: readonly Piece[]) =>
    runPoints(
      track,
      some.map(({ run }) => run),
      x,
      (value) => y(value * track.factor),
    );
  const solid = cornersOf(runs.filter(({ dashed }) => !dashed));
  const dashed = cornersOf(runs.filter((one) => one.dashed));
  const count = runs.reduce((sum, { run }) => sum + run.length, 0);
  return {
    marks: [
      ...(solid.length ? [path(`line-${colour}`, strokes(solid))] : []),
      ...(dashed.length ? [path(`expected-${colour}`, strokes(dashed))] : []),
    ],
    segments: [...solid, ...dashed].flatMap((points) =>
      segmentsOf(points, Math.max(1, Math.ceil(count / 300))),
    ),
  };
}

interface Piece {
  readonly run: number[];
  readonly dashed: boolean;
}

/** A run of values in pieces: divided by breaks in the series, dashed towards estimates. */
function pieces(run: readonly number[], markedAt: Track['markedAt']): Piece[] {
  const all: Piece[] = [];
  run.forEach((index, at) => {
    const marked = markedAt(index);
    const last = all.at(-1);
    const before = run[at - 1];
    const dashed = isEstimate(marked);
    if (!last || before === undefined || hasBreak(marked)) all.push({ run: [index], dashed });
    else if (last.dashed === dashed) last.run.push(index);
    else all.push({ run: [before, index], dashed });
  });
  return all;
}

function trackDots(
  track: TrendTrack,
  markedAt: Track['markedAt'],
  colour: SeriesColour,
  x: Position,
  y: Position,
): Mark[] {
  if (!track.latest) return [];
  const room = x(track.times[track.end - 1] ?? 0) - x(track.times[track.begin] ?? 0);
  const apart = (track.end - track.begin) * 12 <= room;
  const [from, to] = apart ? [track.begin, track.end - 1] : [track.latest.index, track.latest.index];
  const [dots, hollow]: [PathStep[], PathStep[]] = [[], []];
  for (let i = from; i <= to; i += 1) {
    const value = track.values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    const dot = { kind: 'circle', x: x(track.times[i] ?? 0), y: y(value * track.factor), r: 3 } as const;
    (isEstimate(markedAt(i)) ? hollow : dots).push(dot);
  }
  return [
    ...(dots.length || !hollow.length ? [path(`dot-${colour}`, dots)] : []),
    ...(hollow.length ? [path(`hollow-${colour}`, hollow)] : []),
  ];
}

/** One value of a long series. */
function describeTrackValue(
  track: Track,
  index: number,
  one: Series,
  panel: Panel,
  documents: readonly Document[],
  landmark?: ValueKind,
): Description {
  const reading = trackReading(track, index);
  const kind = landmark ?? reading.kind;
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

/** The values of a long series in the table: all of a few; of many, the first, lowest, highest and latest in view. */
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

/** The requested part of the full range, by dates or else by plans. */
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
      wrong(
        new DataError('', field, 'expected a year, month or day such as 2021, 2021-03, got "{0}"', [text]),
      );
    return time;
  };
  if (full.from > full.to) return full;
  const years = fine ? plans.map(yearsOfPlan) : [];
  const from = moment('from') ?? Math.max(full.from, Math.min(...years.map((plan) => plan.from - 1)));
  const to = moment('to') ?? Math.min(full.to, Math.max(...years.map((plan) => plan.to)));
  const begin = Number.isFinite(from) ? from : full.from;
  const end = Number.isFinite(to) ? to : full.to;
  if (begin <= end) return { from: begin, to: end };
  wrong(new DataError('', 'to', '{0} comes before {1}', [asked.to || end, asked.from || begin]));
  return askedWindow(full, fine, plans, {});
}
