import type { Panel } from '../analysis/series.js';
import type { TimeWindow } from '../analysis/time-window.js';
import { boundaryDate, dateOf } from '../indicator/time.js';
import { linearScale } from '../layout/scales.js';
import { extentOf, runPoints, strokes, thinned } from '../layout/thinning.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Mark } from '../scene/marks.js';
import { path } from '../scene/shapes.js';
import type { Mirror } from './chart.js';
import { inDirection } from './direction.js';
import { LONG, type TimeRange } from './range.js';

/** The data of the range selector; undefined if there is too little to select from. */
export function rangeOf(
  panels: readonly Panel[],
  full: TimeWindow,
  shown: TimeWindow,
  { fine, mirror, lang }: { fine: boolean; mirror: Mirror | undefined; lang: Lang },
): TimeRange | undefined {
  const tracks = panels.flatMap((panel) => panel.series.flatMap(({ track }) => track ?? []));
  const most = Math.max(0, ...tracks.map((track) => track.count));
  if (most < LONG && (fine || full.to - full.from < LONG)) return undefined;
  const messages = messagesOf(lang);
  const { chooseRange, rangeStart, rangeEnd, fullRange, date } = messages.trend;
  const unit = full.to - full.from > 4 || !fine ? 1 : 1 / 12;
  const months = (time: number, end: boolean) => Math.round((time + 1) * 12) - (end ? 1 : 0);
  return {
    full,
    shown,
    unit,
    rtl: mirror !== undefined,
    name: chooseRange,
    start: rangeStart,
    end: rangeEnd,
    reset: fullRange,
    attribute: (time, end) => boundaryDate(time, end || !fine),
    text: (time, end) => {
      const text = boundaryDate(time, end || !fine);
      return text.length === 4
        ? date({ year: Number(text) })
        : date(dateOf(months(time, end || !fine), 'month'));
    },
    draw: inDirection(mirror, (width: number, height: number) => {
      const marks = panels.slice(0, 1).flatMap((panel) => stripMarks(panel, full, width, height));
      return { width, height, name: '', lang: messages.tag, marks };
    }),
  };
}

/** The lines of strips, cached because a strip stays while a part of it is being selected. */
const strips = new WeakMap<Float64Array, { readonly size: string; readonly mark: Mark }>();

/** The lines of a panel without anything around them. */
function stripMarks({ series }: Panel, full: TimeWindow, width: number, height: number): Mark[] {
  const tracks = series.slice(0, 4).map(({ track, values }) => {
    const known = values.filter((reading) => reading.value !== null);
    return {
      times: track?.times ?? Float64Array.from(known, (reading) => reading.period.to),
      values: track?.values ?? Float64Array.from(known, (reading) => (reading.value ?? 0) * reading.scale),
      begin: 0,
      end: track?.count ?? known.length,
    };
  });
  const extents = tracks.flatMap((track) => extentOf(track) ?? []);
  const x = linearScale([full.from, full.to], [0, width]);
  const y = linearScale([Math.min(...extents), Math.max(...extents)], [height - 4, 4]);
  return tracks.map((track): Mark => {
    const size = `${width} ${height} ${extents.join(' ')}`;
    const known = strips.get(track.values);
    if (known?.size === size) return known.mark;
    const runs = thinned(track, x(1) - x(0), x(0));
    const mark = path('axis', strokes(runPoints(track, runs, x, y)));
    strips.set(track.values, { size, mark });
    return mark;
  });
}
