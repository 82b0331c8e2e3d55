import { byId } from '../indicator/records.js';
import { annotatedTimes } from '../indicator/annotations.js';
import { momentOf } from '../indicator/time.js';
import type { Moment } from '../analysis/track.js';
import type { Annotation, PlanData } from '../indicator/types.js';
import { factOf, type Description } from '../describe/description.js';
import { annotate, type AnnotationText } from '../layout/annotate.js';
import type { Subject } from '../layout/annotation-spots.js';
import {
  formatNumber,
  inLang,
  joined,
  placeName,
  shortName,
  unitText,
  type Lang,
} from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { boundsOf } from '../scene/bounds.js';
import type { Box } from '../scene/box.js';
import type { Datum, PlotArea, Scene } from '../scene/marks.js';
import type { Chart } from './chart.js';
import type { TimePanel } from './focus.js';

/** More annotations than these are not drawn; a note says so. */
const MOST = 500;

/**
 * A chart with the annotations of its data drawn in the picture if their subjects are in it. The accessible name of the
 * picture includes them.
 * @param rtl whether its pictures are mirrored
 */
export function annotated(chart: Chart, data: PlanData, rtl: boolean): Chart {
  const found = (data.annotations ?? []).filter((one) => isShown(one, chart));
  if (!found.length) return chart;
  const shown = found.slice(0, MOST);
  const { lang, moreNotes } = chart;
  const fullTexts = shown.map((one) => fullTextOf(one, data, chart));
  const { stop, space, semicolon, spoken, shownOf } = messagesOf(lang);
  const draw = (width: number): Scene => {
    const scene = chart.draw(width);
    const texts = shown.flatMap((one, index): AnnotationText[] => {
      const subject = subjectOf(one, chart, scene);
      const isOutside = !subject && chart.focus.kind === 'times' && one.time !== undefined;
      return isOutside ? [] : [{ text: inLang(one.text, lang), fullText: fullTexts[index] ?? '', subject }];
    });
    if (!texts.length) return scene;
    const words = spoken(texts.map((one) => one.fullText).join(semicolon));
    return annotate(scene, texts, rtl, scene.name.replace(/[.。]$/, '') + stop + space + words + stop);
  };
  return Object.defineProperties({} as Chart, {
    ...Object.getOwnPropertyDescriptors(chart),
    draw: { value: draw, enumerable: true },
    annotations: { value: fullTexts, enumerable: true },
    ...(shown.length < found.length
      ? { moreNotes: { value: [...moreNotes, shownOf('annotations', MOST, found.length)], enumerable: true } }
      : {}),
  });
}

/** The data that an annotation is about: of its indicator and place, and at its time. */
const about = (one: Annotation, items: readonly Description[]): readonly Description[] =>
  items.filter(
    ({ indicator, place }) =>
      (one.indicator === undefined || one.indicator === indicator.id) &&
      (one.place === undefined || one.place === place.id),
  );

/** Whether a chart has data that an annotation is about, at its time and not only before or after it. */
function isShown(one: Annotation, { items }: Chart): boolean {
  const all = about(one, items);
  const times = annotatedTimes(one);
  if (!times) return all.length > 0;
  const spans = all.flatMap(({ period, facts }) => [
    spanOf(period),
    ...facts.flatMap((fact) => ('reading' in fact && fact.reading ? [spanOf(fact.reading.period)] : [])),
  ]);
  return (
    times[1] >= Math.min(...spans.map(([from]) => from)) && times[0] <= Math.max(...spans.map(([, to]) => to))
  );
}

function spanOf(period: Moment): readonly [from: number, to: number] {
  if (period.kind === 'date') return [period.date.year - 1, period.date.year];
  return ['from' in period ? period.from : period.to - 1, period.to];
}

/** The text preceded by its indicator, place and time. */
function fullTextOf(one: Annotation, data: PlanData, { items, lang }: Chart): string {
  const { comma, colon, typeset = String } = messagesOf(lang);
  const place = one.place === undefined ? undefined : byId(data.places, one.place);
  const indicator = one.indicator === undefined ? undefined : byId(data.indicators, one.indicator);
  const subject = [
    place && placeName(place, lang, true),
    indicator && shortName(indicator, lang),
    one.value !== undefined && valuesOf(one, items, lang),
    one.time && typeset([one.time, ...(one.until ? [one.until] : [])].join('–')),
  ];
  const named = subject.filter(Boolean).join(comma);
  return (named && named + colon) + inLang(one.text, lang);
}

/** A value or range of values, with its unit if all data that it is about have the same one. */
function valuesOf(one: Annotation, items: readonly Description[], lang: Lang): string {
  const { value = 0, upTo } = one;
  const units = new Set(about(one, items).map(({ unit }) => unit));
  const [unit] = units;
  const figures = [value, ...(upTo === undefined ? [] : [upTo])].map((figure) =>
    formatNumber(figure, (String(figure).split('.')[1] ?? '').length, lang),
  );
  return joined(figures.join('–'), unit && units.size === 1 ? unitText(1, unit, lang) : '', lang);
}

/** A panel of a time chart, and its position. */
interface Shown {
  readonly panel: TimePanel;
  readonly plot: PlotArea;
}

/** The subject of an annotation in a picture; undefined if it has no position there. */
function subjectOf(one: Annotation, chart: Chart, scene: Scene): Subject | undefined {
  const { focus } = chart;
  const items = about(one, chart.items);
  if (focus.kind === 'data')
    return one.indicator !== undefined && one.value === undefined
      ? datumAt(items, scene, whole(scene))
      : undefined;
  const shown = focus.panels.flatMap((panel, index): Shown[] => {
    const plot = scene.plots?.[index];
    const isOther = one.indicator !== undefined && !panel.about.includes(one.indicator);
    return plot && !isOther ? [{ panel, plot }] : [];
  });
  const [first] = shown;
  if (!first) return undefined;
  if (one.value !== undefined) return shown.length === 1 ? valuesAt(one, first) : undefined;
  return pointAt(one, items, scene, first.plot) ?? timesAt(one, chart.items, shown);
}

const whole = ({ width, height }: Scene): Box => ({ x: 0, y: 0, width: width - 3, height: height - 3 });

/** A value or range of values in a panel; undefined outside the axis, and on an axis that shows an index. */
function valuesAt({ value = 0, upTo = value }: Annotation, { panel, plot }: Shown): Subject | undefined {
  const points = panel.series.flatMap((one) => [...one.points, ...one.targets]);
  if (points.some(({ description }) => factOf(description, 'index'))) return undefined;
  const { top, bottom } = plot.plot;
  const isInside = [value, upTo].every((at) => plot.y(at) >= top - 1 && plot.y(at) <= bottom + 1);
  return isInside ? { kind: 'values', from: value, to: upTo, plots: [plot] } : undefined;
}

/** The mark of the named place or indicator at the named time; undefined unless the data is of a single place. */
function pointAt(
  one: Annotation,
  items: readonly Description[],
  scene: Scene,
  { plot }: PlotArea,
): Subject | undefined {
  const times = annotatedTimes(one);
  if (one.until !== undefined) return undefined;
  if (one.indicator === undefined && one.place === undefined) return undefined;
  const at = items.filter(({ period }) => !times || ('to' in period && period.to === times[0]));
  if (new Set(at.map(({ place }) => place.id)).size !== 1) return undefined;
  const results = at.filter((item) => factOf(item, 'value')?.reading?.kind !== 'target');
  const [left, top] = [plot.left + 4, plot.top + 2];
  const within = { x: left, y: top, width: plot.right - 4 - left, height: plot.bottom - 4 - top };
  return datumAt(times ? (results.length ? results : at) : results.slice(-1), scene, within);
}

/** The mark of the first of some data: the middle of a dot, the end of a bar. */
function datumAt(items: readonly Description[], { marks }: Scene, within: Box): Subject | undefined {
  const [first] = items;
  const all = marks.filter((mark): mark is Datum => mark.kind === 'datum');
  const own = all.find(({ id }) => id === first?.id)?.hit[0]?.filter(({ kind }) => kind !== 'text') ?? [];
  const bars = own.filter(({ kind }) => kind === 'rect');
  const [box] = boundsOf(bars.length ? bars : own);
  if (!box) return undefined;
  const others = all.filter(({ id }) => id !== first?.id).flatMap(({ hit }) => boundsOf(hit[0] ?? []));
  const x = box.x + (bars.length ? box.width : box.width / 2);
  return { kind: 'point', x, y: box.y + box.height / 2, within, others };
}

/** A time or span of time in all panels, limited to the times in view. */
function timesAt(
  one: Annotation,
  items: readonly Description[],
  shown: readonly Shown[],
): Subject | undefined {
  const times = annotatedTimes(one);
  if (!times) return undefined;
  const { time = '', until } = one;
  const isFine = items.some(({ period }) => period.kind === 'date' && Object.keys(period.date).length > 1);
  const isSpan = until !== undefined || (isFine && /^\d{4}$/.test(time));
  const from = isSpan && isFine ? (momentOf(time, false) ?? NaN) : times[0];
  const views = shown.map(({ panel }) => timesIn(panel));
  const [first, last] = [Math.min(...views.map(([low]) => low)), Math.max(...views.map(([, high]) => high))];
  if (!(times[1] >= first && from <= last)) return undefined;
  const [begin, end] = [Math.max(from, first), Math.min(times[1], last)];
  return { kind: 'times', from: begin, to: end, plots: shown.map(({ plot }) => plot) };
}

/** The first and last time of the values in view. */
function timesIn({ series }: TimePanel): readonly [from: number, to: number] {
  const times = series.flatMap(({ points, targets, track }) => [
    ...[...points, ...targets].flatMap(({ from, to }) => [from, to]),
    ...(track ? [track.times[track.begin] ?? NaN, track.times[track.end - 1] ?? NaN] : []),
  ]);
  const known = times.filter((time) => !Number.isNaN(time));
  return [Math.min(...known), Math.max(...known)];
}
