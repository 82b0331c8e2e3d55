import { indexFrom } from '../indicator/time.js';
import type { TimedPoint, TimedSeries, TimeGrid } from '../charts/focus.js';
import { factOf, factsOf, type Description } from '../describe/description.js';
import { capitalised } from '../describe/words.js';
import { sourceText } from '../describe/source-text.js';
import { noteTexts, textAtTime } from '../describe/text.js';
import { shortValue, statusLine, unitOnce, valuesOf } from '../describe/tooltip.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { distance } from '../scene/bounds.js';
import type { PlotArea, Shape } from '../scene/marks.js';
import { circle, line } from '../scene/shapes.js';
import type { TextStyle } from '../scene/theme.js';
import {
  isMissed,
  type FocusLine,
  type FocusPoint,
  type FocusPoints,
  type FocusPosition,
} from './focus-points.js';
import { panelOutlines, seriesOutlines, type PlottedPanel } from './time-outlines.js';
import { SAME, panelTimes } from './times.js';

/** The maximum number of values in a tooltip; chosen series come first. */
const MOST = 8;

/** A focus point for each time of a panel, with all values at that time. */
export function timePoints({ name, panels }: TimeGrid, plots: readonly PlotArea[], lang: Lang): FocusPoints {
  const plotted = panels.flatMap((panel, i): PlottedPanel[] => {
    const area = plots[i];
    return area ? [{ panel, area }] : [];
  });
  const placed = panels.some(({ place }) => place !== panels[0]?.place);
  const times = plotted.map(({ panel }) => panelTimes(panel));
  const timeAt = ([row, column]: FocusPosition) => times[row]?.at(column) ?? NaN;
  const positionOf = (row: number, time: number): FocusPosition => [row, times[row]?.nearest(time) ?? 0];
  const lines = plotted.flatMap(({ panel }, row) => panel.series.map((one) => ({ row, one })));
  const targets = lines.flatMap(({ row, one }) => one.targets.map((target) => ({ row, target })));
  const shortOf = (one: (typeof targets)[number] | undefined) => one?.target.description.shortfall ?? 0;
  const farthest = targets.reduce<(typeof targets)[number] | undefined>(
    (most, one) => (shortOf(one) > shortOf(most) ? one : most),
    undefined,
  );
  const missed = targets.filter(({ target }) => isMissed(target.description));
  return {
    name,
    rows: plotted.length,
    start: [0, Math.max(0, (times[0]?.count ?? 1) - 1)],
    downward: false,
    columns: (row) => times[row]?.count ?? 0,
    nearest: (x, y) => nearestOf(plotted, positionOf, x, y),
    at: (row, column) => {
      const one = plotted[row];
      if (!one) throw new RangeError(`no row ${row}`);
      return pointAt(one, timeAt([row, column]), placed, lang);
    },
    across: (from, row) => positionOf(row, timeAt(from)),
    find: ({ id, time }) => {
      const found = lines.find(({ one }) => one.id === id);
      return found && time !== undefined ? positionOf(found.row, time) : undefined;
    },
    missed: inOrder(missed.map(({ row, target }) => positionOf(row, target.to))),
    largestGap: farthest && positionOf(farthest.row, farthest.target.to),
    outlinesAbout: (ids) => panelOutlines(plotted.filter(({ panel }) => ids.includes(panel.about[0] ?? ''))),
    outlinesOf: (some) => plotted.flatMap((one) => seriesOutlines(one, some)),
  };
}

const inOrder = (positions: readonly FocusPosition[]) =>
  [...new Map(positions.map((position) => [position.join(), position])).values()].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );

/** The time nearest to a point of the picture, in the nearest panel. */
function nearestOf(
  plotted: readonly PlottedPanel[],
  positionOf: (row: number, time: number) => FocusPosition,
  x: number,
  y: number,
): FocusPosition {
  const away = ({ area }: PlottedPanel) => distance(area.box, x, y);
  const row = plotted.reduce((best, one, i) => (away(one) < away(plotted[best] ?? one) ? i : best), 0);
  const area = plotted[row]?.area;
  if (!area) return [0, 0];
  const { left, right } = area.plot;
  const at = Math.min(right, Math.max(left, x));
  return positionOf(row, (at - area.x(0)) / (area.x(1) - area.x(0)));
}

/** The description of a time of a panel: values, notes, then sources. */
function pointAt({ panel, area }: PlottedPanel, time: number, placed: boolean, lang: Lang): FocusPoint {
  const messages = messagesOf(lang);
  const front = panel.series.filter(isFront);
  const found = [...front, ...panel.series.filter((one) => !isFront(one))].map((one) => ({
    one,
    here: valuesAt(one, time),
  }));
  const all = found.flatMap(({ here }) => here);
  const values = found.flatMap(({ one, here }) => {
    const texts = here.length ? here.map(({ item }) => textAtTime(item, lang)) : [messages.noValue];
    const name = one.name && one.name + messages.colon;
    return texts.map((text) => ({ text: name + text, style: styleOf(one) }));
  });
  const notes = unique([...all.flatMap(({ item }) => noteTexts(item, lang)), ...panel.notes]);
  const { place, names, shortNames } = panel;
  const when = panel.when(time);
  /** Whether each line says what it is of. */
  const timed = !placed && place && names[1];
  const head = (some: readonly string[]) =>
    timed ? capitalised(when) : messages.inPlace(placed ? place : '', some.join(messages.semicolon));
  return {
    id: panel.series[0]?.id ?? '',
    time,
    of: all.map(({ item }) => item.id),
    about: panel.about,
    marks: guideAndRings(area, area.x(time), all),
    what: head(names),
    brief: head(shortNames),
    when: timed ? '' : when,
    lines: briefly(when, found, lang),
    all: [
      ...firstOf(values, lang),
      ...[...notes, ...sourceLines(all, lang)].map((text) => ({ text, style: 'quiet' as const })),
    ],
  };
}

/** The short text: value, target and status of one series; values with targets of two; of more, up to four values. */
function briefly(time: string, found: readonly FoundSeries[], lang: Lang): readonly FocusLine[] {
  const { colon, semicolon, inBrackets, noValue, moreInTable } = messagesOf(lang);
  const known = found.flatMap(({ one, here }) => {
    const main = here.find(({ item }) => factOf(item, 'value')?.reading?.kind !== 'target') ?? here[0];
    return main ? [{ one, item: main.item }] : [];
  });
  const [first] = known;
  if (!first) return [{ text: noValue, style: 'value' }];
  const named = ({ name }: TimedSeries, { values, when }: ReturnType<typeof valuesOf>) =>
    (name ? name + colon + values : capitalised(values)) + (when && when !== time ? inBrackets(when) : '');
  if (known.length < 3) {
    const lines = known.map(({ one, item }) => ({
      text: named(one, valuesOf(item, lang)),
      style: styleOf(one),
    }));
    const status = known.length === 1 ? statusLine(first.item, lang) : '';
    return status ? [...lines, { text: capitalised(status), style: 'value' }] : lines;
  }
  const shown = known.length > 4 ? known.slice(0, 3) : known;
  const texts = unitOnce(
    shown.map(({ one, item }) => `${one.name} ${shortValue(item, lang)}`),
    factOf(first.item, 'value')?.reading,
    first.item,
    lang,
  );
  const more = known.length > 4 ? [moreInTable(known.length - shown.length)] : [];
  return [texts.slice(0, 2), [...texts.slice(2), ...more]].map((two) => ({
    text: two.join(semicolon),
    style: 'value',
  }));
}

interface FoundSeries {
  readonly one: TimedSeries;
  readonly here: readonly Found[];
}

const isFront = ({ colour }: TimedSeries) => colour !== 0;
const styleOf = ({ colour }: TimedSeries): TextStyle => (colour === 0 ? 'quiet' : `place-${colour}`);
const unique = (texts: readonly string[]) => [...new Set(texts)];

/** The first few values, and the number of others. */
function firstOf(values: readonly FocusLine[], lang: Lang): readonly FocusLine[] {
  if (values.length <= MOST) return values;
  const more = messagesOf(lang).moreInTable(values.length - MOST + 1);
  return [...values.slice(0, MOST - 1), { text: more, style: 'quiet' }];
}

/** The sources of some values as one line; nothing if they are unknown. */
function sourceLines(values: readonly Found[], lang: Lang): readonly string[] {
  const { source, colon, semicolon } = messagesOf(lang);
  const texts = values.flatMap(({ item }) => factsOf(item, 'source').map((fact) => sourceText(fact, lang)));
  const known = unique(texts.filter(Boolean));
  return known.length ? [source + colon + known.join(semicolon)] : [];
}

/** A guide line at a time, and a ring around each value. */
function guideAndRings({ plot, y }: PlotArea, x: number, values: readonly Found[]): Shape[] {
  const rings = values.flatMap(({ value }): Shape[] =>
    value === undefined ? [] : [circle('ring', x, y(value), 8)],
  );
  return [line('axis', x, plot.top, x, plot.bottom), ...rings.slice(0, 2 * MOST)];
}

interface Found {
  readonly item: Description;
  /** The drawn value; undefined for a gap and for a multi-year value. */
  readonly value: number | undefined;
}

/** The values of a series at a time, including totals that end then. */
function valuesAt({ points, targets, track }: TimedSeries, time: number): Found[] {
  const found = [...points, ...targets]
    .filter(({ to }: TimedPoint) => Math.abs(to - time) < SAME)
    .map(({ description, value, aggregate }) => ({
      item: description,
      value: value === null || aggregate ? undefined : value,
    }));
  const index = track ? indexFrom(track.times, time - SAME) : -1;
  if (!track || index < track.begin || index >= track.end || (track.times[index] ?? 0) > time + SAME)
    return found;
  const value = (track.values[index] ?? NaN) * track.factor;
  return [...found, { item: track.describe(index), value: Number.isNaN(value) ? undefined : value }];
}
