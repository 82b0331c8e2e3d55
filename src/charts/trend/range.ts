import type { Lang } from '../../messages/format.js';
import { DataError } from '../../indicator/data-error.js';
import { yearsOfPlan } from '../../indicator/periods.js';
import type { Panel } from '../../analysis/series.js';
import type { TimeWindow } from '../../analysis/time-window.js';
import { boundaryDate, dateOf, momentOf } from '../../indicator/time.js';
import { messagesOf } from '../../messages/index.js';
import type { Mark } from '../../scene/marks.js';
import { inDirection } from '../direction.js';
import { linearScale } from '../../layout/scales.js';
import { refuse, type OnWrong } from '../options.js';
import type { TimeRange } from '../range.js';
import { path } from '../../scene/shapes.js';
import { extentOf, runPoints, strokes, thinned } from '../../layout/thinning.js';

/** A chart with fewer values than this shows them all and offers no span. */
const LONG = 48;

/** The part of the whole that is asked for by dates, else by plans. */
export function shownRange(
  whole: TimeWindow,
  fine: boolean,
  plans: readonly number[],
  asked: { readonly from?: string; readonly to?: string; readonly wrong?: OnWrong },
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
  if (whole.from > whole.to) return whole;
  const years = fine ? plans.map(yearsOfPlan) : [];
  const from = moment('from') ?? Math.max(whole.from, Math.min(...years.map((plan) => plan.from - 1)));
  const to = moment('to') ?? Math.min(whole.to, Math.max(...years.map((plan) => plan.to)));
  const begin = Number.isFinite(from) ? from : whole.from;
  const end = Number.isFinite(to) ? to : whole.to;
  if (begin <= end) return { from: begin, to: end };
  wrong(new DataError('', 'to', `${asked.to || end} comes before ${asked.from || begin}`));
  return shownRange(whole, fine, plans, {});
}

/** What is needed to choose a span; undefined where there is too little to choose from. */
export function rangeOf(
  panels: readonly Panel[],
  whole: TimeWindow,
  shown: TimeWindow,
  { fine, rtl, lang }: { fine: boolean; rtl: boolean; lang: Lang },
): TimeRange | undefined {
  const tracks = panels.flatMap((panel) => panel.series.flatMap(({ track }) => track ?? []));
  const most = Math.max(0, ...tracks.map((track) => track.count));
  if (most < LONG && (fine || whole.to - whole.from < LONG)) return undefined;
  const messages = messagesOf(lang);
  const { chooseSpan, spanBegin, spanEnd, wholeSpan, date } = messages.trend;
  const unit = whole.to - whole.from > 4 || !fine ? 1 : 1 / 12;
  const months = (time: number, end: boolean) => Math.round((time + 1) * 12) - (end ? 1 : 0);
  return {
    whole,
    shown,
    unit,
    rtl,
    name: chooseSpan,
    start: spanBegin,
    end: spanEnd,
    reset: wholeSpan,
    attribute: (time, end) => boundaryDate(time, end || !fine),
    text: (time, end) => {
      const text = boundaryDate(time, end || !fine);
      return text.length === 4
        ? date({ year: Number(text) })
        : date(dateOf(months(time, end || !fine), 'month'));
    },
    draw: inDirection(rtl, (width: number, height: number) => {
      const marks = panels.slice(0, 1).flatMap((panel) => stripMarks(panel, whole, width, height));
      return { width, height, name: '', lang: messages.tag, marks };
    }),
  };
}

/** Lines of strips that are drawn, as a strip stays while its span is being chosen. */
const strips = new WeakMap<Float64Array, { readonly size: string; readonly mark: Mark }>();

/** The lines of a panel without anything around them. */
function stripMarks({ series }: Panel, whole: TimeWindow, width: number, height: number): Mark[] {
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
  const x = linearScale([whole.from, whole.to], [0, width]);
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
