import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { amount, isMet } from '../../analysis/attainment.js';
import { firstYear, isTarget } from '../../indicator/periods.js';
import * as series from '../../analysis/series.js';
import type { Panel, Series } from '../../analysis/series.js';
import { shortfall } from '../../analysis/shortfall.js';
import { decimalsAt, type Track } from '../../analysis/track.js';
import { isRough } from '../../indicator/precision.js';
import type { Indicator, Reading, Source, TimeSeries } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import type { IndexBase } from './index-scale.js';
import { seriesId, type Colour, type TrendPoint, type TrendSeries, type TrendTrack } from './model.js';
import { extentOf } from '../../layout/thinning.js';
import { newsOf, pointSentence, toldParts, trackValue } from './told.js';
import { inView } from './words.js';

/** What all points of a picture need to know to be told. */
export interface Telling {
  readonly lang: Lang;
  readonly colourOf: (one: Series) => Colour;
  /** The superscripts of the notes that hang on a reading. */
  readonly notes: (reading: Reading) => string;
  /** The same notes in words. */
  readonly noteTexts: (holder: Reading | TimeSeries | Indicator) => readonly string[];
  /** Where a reading is printed. */
  readonly where: (source: Source | undefined) => string;
  readonly from: number;
  readonly to: number;
}

/** The end of the year before a total begins, else the year itself. */
export const startOf = ({ period }: Reading) => ('from' in period ? firstYear(period) - 1 : period.to);

/** One series as it is drawn, as far as it is in view. `named` asks for the indicator's name in its labels. */
export function trendSeries(
  one: Series,
  panel: Panel,
  telling: Telling,
  { base, several, named }: { base: IndexBase | undefined; several: boolean; named: boolean },
): TrendSeries {
  const { lang, from, to } = telling;
  const colour = telling.colourOf(one);
  const whole = format.inLang(one.place.name, lang);
  const place = several ? whole : '';
  const short = format.inLang(panel.indicator.short ?? panel.indicator.name, lang);
  const name = named ? (several ? messagesOf(lang).inPlace(whole, short) : short) : several ? place : '';
  const factor = base?.factor(one) ?? 1;
  const inView = (reading: Reading) =>
    reading.period.to >= from && reading.period.to <= to && startOf(reading) >= from;
  const pointsOf = (readings: readonly Reading[]) =>
    readings
      .filter(inView)
      .map((reading) => pointOf(reading, one, panel, telling, { base, factor, name, place, colour }));
  return {
    id: seriesId(one, panel),
    colour,
    name,
    points: pointsOf(one.values),
    targets: pointsOf(one.targets),
    ahead: series.targetsAhead(one).map((target) => target.id),
    track: one.track && trackOf(one.track, panel, telling, { base, factor, name, place, colour }),
  };
}

interface Drawn {
  readonly base: IndexBase | undefined;
  readonly factor: number;
  /** What it is called, empty where it is alone. */
  readonly name: string;
  /** Its place, empty where that is the only one. */
  readonly place: string;
  readonly colour: Colour;
}

function pointOf(reading: Reading, one: Series, panel: Panel, telling: Telling, drawn: Drawn): TrendPoint {
  const { lang } = telling;
  const { base, factor, name, place, colour } = drawn;
  const messages = messagesOf(lang);
  const { period, kind, upTo } = reading;
  const value = amount(reading);
  const index = base && value !== null ? base.text(value * factor, lang) : undefined;
  const figure = index ?? format.figureText(reading, lang);
  const force = messages.force[reading.force ?? 'set'];
  const ahead = series.targetsAhead(one).some((target) => target.id === reading.id);
  const latest = reading === series.latestValue(one);
  const named = latest ? [name, figure] : [figure];
  const label =
    kind !== 'target'
      ? named.filter(Boolean).join(' ')
      : messages.trend.targetLabel(name, figure, force, ahead);
  const brief = [kind === 'target' ? (ahead ? '' : place) : latest ? place : '', figure]
    .filter(Boolean)
    .join(' ');
  const due = isTarget(reading) ? series.valueFor(one, reading) : undefined;
  const marks = telling.notes(reading);
  return {
    ...{ id: reading.id, kind, from: startOf(reading), to: period.to },
    span: period.kind === 'total' || period.kind === 'average' ? period.kind : undefined,
    approximate: isRough(reading),
    value: value === null ? null : value * factor,
    upTo: upTo === undefined ? undefined : upTo * reading.scale * factor,
    label: colour === 0 ? name : label + marks,
    brief: colour === 0 ? name : brief + marks,
    sentence: pointSentence(reading, one, panel, lang),
    told: () => ({
      text: [
        ...toldParts(reading, one, panel, lang),
        ...(index ? [messages.trend.indexValue(index)] : []),
      ].join(messages.semicolon),
      notes: telling.noteTexts(reading),
      source: telling.where(reading.sources[0]),
    }),
    news: () => newsOf(reading, one, panel, lang),
    behind: isTarget(reading) && isMet(due, reading, panel.indicator.better) === false,
    short: isTarget(reading)
      ? shortfall(due ?? series.latestFor(one, reading), reading, panel.indicator)
      : undefined,
  };
}

function trackOf(
  track: Track,
  panel: Panel,
  telling: Telling,
  { base, factor, name, place, colour }: Drawn,
): TrendTrack {
  const { lang } = telling;
  const messages = messagesOf(lang);
  const { times, values } = track;
  const [begin, end] = inView(times, panel, telling);
  const extent = extentOf({ times, values, begin, end });
  let last = end - 1;
  while (last >= begin && Number.isNaN(values[last])) last -= 1;
  const figure = (value: number) =>
    base ? base.text(value * factor, lang) : format.formatNumber(value, decimalsAt(track, value), lang);
  const told = (index: number) => {
    const value = values[index] ?? NaN;
    const printed = Number.isNaN(value) ? messages.noFigure : trackValue(track, panel, index, lang);
    return {
      text:
        base && !Number.isNaN(value)
          ? printed + messages.semicolon + messages.trend.indexValue(figure(value))
          : printed,
      notes: [],
      source: telling.where(track.record.sources[0]),
    };
  };
  const text = last >= begin ? figure(values[last] ?? NaN) : '';
  const label = colour === 0 ? name : `${name} ${text}`.trim();
  const brief = colour === 0 ? name : `${place} ${text}`.trim();
  return {
    ...{ times, values, factor, begin, end, told },
    extent: extent && [extent[0] * factor, extent[1] * factor],
    latest: last >= begin ? { index: last, label, brief } : undefined,
  };
}
