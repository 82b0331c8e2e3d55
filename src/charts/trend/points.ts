import { amount } from '../../analysis/attainment.js';
import type { IndexBase } from '../../analysis/index-base.js';
import * as series from '../../analysis/series.js';
import type { Panel, Series } from '../../analysis/series.js';
import type { shortWindow } from '../../analysis/short-window.js';
import { isInWindow, startOf, type TimeWindow } from '../../analysis/time-window.js';
import type { Track } from '../../analysis/track.js';
import type { Description, Fact } from '../../describe/description.js';
import type { NoteContext } from './describe.js';
import type { FigureNotes, Remark } from '../../describe/notes.js';
import { kindText } from '../../describe/words.js';
import { hasBreak } from '../../indicator/periods.js';
import { isRough } from '../../indicator/precision.js';
import type { Document, Reading, TimeSeries } from '../../indicator/types.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import type { movedApart } from '../../layout/apart.js';
import type { LogAxis } from '../../layout/axis.js';
import type { FineNames } from '../../layout/year-axis.js';
import type { TrackStanding } from '../../describe/track-summary.js';
import type { Segment } from '../../scene/box.js';
import type { Mark } from '../../scene/marks.js';
import type { Mirror } from '../chart.js';
import { Extras } from '../extras.js';
import type { TimedPoint, TimedSeries, TimedTrack } from '../focus.js';
import type { OnWrong } from '../options.js';
import type { TimeRange } from '../range.js';
import { seriesId } from './describe.js';

/** The colour number of a place; 0 is the grey of places in the background. */
export type SeriesColour = TimedSeries['colour'];

/** One reading to draw, with its label. */
export interface TrendPoint extends TimedPoint {
  readonly id: string;
  readonly kind: Reading['kind'];
  readonly approximate: boolean;
  /** The word for a target by its force. */
  readonly force: string;
  readonly label: string;
  /** Whether its definition differs from that of the previous value, so that no line connects them. */
  readonly broken: boolean;
  /** The label for narrow panels, without what colour and legend show. */
  readonly brief: string;
  /** The label beside a legend of line ends: the figure, with the place of a due target; empty for grey lines. */
  readonly bare: string;
  /** Whether it is a target that all places have, so that its label has the colour of none. */
  readonly shared: boolean;
  /** The signs of its notes alone; empty without any. */
  readonly sign: string;
  readonly figure: string;
}

/** Whether a reading is a due target, drawn as a short bar with its label beside it. */
export const isDue = ({ point, one }: { point: TrendPoint; one: TrendSeries }) =>
  point.kind === 'target' && !one.ahead.includes(point.id);

/** The values of a long series in view; `values × factor` is drawn. */
export interface TrendTrack extends TimedTrack {
  /** The lowest and highest value in view, times the factor; undefined if all are gaps. */
  readonly extent: readonly [number, number] | undefined;
  /** The latest value in view. */
  readonly latest:
    ({ readonly index: number } & Pick<TrendPoint, 'label' | 'brief' | 'bare' | 'figure'>) | undefined;
  /** Its lines, and segments of them that labels avoid. */
  readonly lines: (x: Position, y: Position) => { readonly marks: Mark[]; readonly segments: Segment[] };
  /** Dots of values that are far enough apart, and always of the latest; none if all are gaps. */
  readonly dots: (x: Position, y: Position) => Mark[];
}

/** The position of a time or a value in pixels. */
export type Position = (value: number) => number;

export interface TrendSeries extends TimedSeries {
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TrendPoint[];
  /** Ids of the targets after the latest value. */
  readonly ahead: readonly string[];
  readonly track: TrendTrack | undefined;
}

/** The shared inputs of the series of a picture. */
export interface TrendContext extends NoteContext {
  readonly lang: Lang;
  readonly view: TimeWindow;
  readonly colourOf: (one: Series) => SeriesColour;
  /** The description of each reading. */
  readonly items: ReadonlyMap<Reading, Description>;
  readonly notes: FigureNotes;
  readonly documents: readonly Document[];
}

/** Loaded only for some data and attributes. */
export const trendExtras = new Extras<{
  readonly trackOf: (record: TimeSeries) => Track;
  readonly extentInView: (track: Track, fine: boolean, view: TimeWindow) => readonly number[];
  /** A long series as it is drawn. */
  readonly drawnTrack: (
    track: Track,
    one: Series,
    panel: Panel,
    context: TrendContext,
    drawn: Drawn,
  ) => TrendTrack;
  /** The values of a long series in the table. */
  readonly describeTrack: (
    one: Series,
    panel: Panel,
    documents: readonly Document[],
    view: TimeWindow,
  ) => readonly Description[];
  readonly trackStanding: TrackStanding;
  /** What is told of panels that are not drawn, among those that are. */
  readonly notDrawn: (single: readonly Panel[], lang: Lang, drawn: readonly Panel[]) => readonly string[];
  /** The flags of a long series, with their dates. */
  readonly flagNotes: (record: TimeSeries, lang: Lang) => readonly Remark[];
  /** The part of the full range requested by `from`, `to` or plans. */
  readonly askedWindow: (
    whole: TimeWindow,
    fine: boolean,
    plans: readonly number[],
    asked: AskedWindow,
  ) => TimeWindow;
  /** The window of values that cover a small part of their years. */
  readonly shortWindow: typeof shortWindow;
  /** The range selector's data; undefined if there is too little to select from. */
  readonly rangeOf: (
    panels: readonly Panel[],
    whole: TimeWindow,
    shown: TimeWindow,
    look: { readonly fine: boolean; readonly mirror: Mirror | undefined; readonly lang: Lang },
  ) => TimeRange | undefined;
  readonly indexBase: (panel: Panel, from: number, to: number) => IndexBase | undefined;
  readonly logAxis: LogAxis;
  readonly fineNames: (records: readonly TimeSeries[]) => FineNames;
  /** Moves overlapping labels at line ends apart. */
  readonly movedApart: typeof movedApart;
}>();

/** The requested first and last year, month or day. */
export interface AskedWindow {
  readonly from?: string;
  readonly to?: string;
  readonly wrong?: OnWrong;
}

/** One series in view. With `named`, its labels include the name of the indicator. */
export function trendSeries(
  one: Series,
  panel: Panel,
  context: TrendContext,
  look: Pick<Drawn, 'base' | 'multiplier' | 'shared'> & Readonly<Record<'several' | 'named', boolean>>,
): TrendSeries {
  const { several, named } = look;
  const { lang, view } = context;
  const colour = context.colourOf(one);
  const whole = format.placeName(one.place, lang, several);
  const place = several ? whole : '';
  const short = format.shortName(panel.indicator, lang);
  const name = named ? (several ? messagesOf(lang).inPlace(whole, short) : short) : place;
  const drawn = { ...look, factor: look.base?.factor(one) ?? 1, name, place, colour };
  const pointsOf = (readings: readonly Reading[]) =>
    readings.flatMap((reading) => {
      const description = isInWindow(reading, view) ? context.items.get(reading) : undefined;
      return description ? [pointOf(reading, description, one, context, drawn)] : [];
    });
  return {
    id: seriesId(one, panel),
    colour,
    name,
    points: pointsOf(one.values),
    targets: pointsOf(one.targets),
    ahead: series.targetsAhead(one).map((target) => target.id),
    track: one.track && trendExtras.code.drawnTrack(one.track, one, panel, context, drawn),
  };
}

/** The options of drawing a series. */
export interface Drawn {
  readonly base: IndexBase | undefined;
  readonly factor: number;
  /** Of the figures of its panel. */
  readonly multiplier: number;
  /** The targets that all series of its panel have in common, each with the one that has the label. */
  readonly shared: ReadonlyMap<Reading, Reading>;
  /** Its name; empty if it is the only one. */
  readonly name: string;
  /** Its place; empty if there is only one. */
  readonly place: string;
  readonly colour: SeriesColour;
}

function pointOf(
  reading: Reading,
  description: Description,
  one: Series,
  { notes, lang }: TrendContext,
  { base, multiplier, factor, shared, colour, ...own }: Drawn,
): TrendPoint {
  const { period, kind, upTo } = reading;
  const bearer = shared.get(reading);
  const { name, place } = bearer ? { name: '', place: '' } : own;
  const isTarget = kind === 'target';
  const value = amount(reading);
  const index = base && value !== null ? value * factor : undefined;
  const figure =
    base && index !== undefined
      ? format.formatNumber(index, base.decimals(index), lang)
      : format.flaggedFigure(format.besideAxis(reading, multiplier, lang), lang);
  const force = kindText('target', reading, lang);
  const ahead = series.targetsAhead(one).some((target) => target.id === reading.id);
  const latest = reading === series.latestValue(one);
  const beside = (words: string) => [words, figure].filter(Boolean).join(' ');
  const label = isTarget
    ? messagesOf(lang).trend.targetLabel(name, figure, force, ahead)
    : beside(latest ? name : '');
  const brief = beside((isTarget ? !ahead : latest) ? place : '');
  const marks = notes.marks(description);
  const shown = (words: string) => (bearer && bearer !== reading ? '' : words) + marks;
  return {
    id: reading.id,
    kind,
    from: startOf(reading),
    to: period.to,
    aggregate: period.kind === 'total' || period.kind === 'average' ? period.kind : undefined,
    approximate: isRough(reading),
    broken: hasBreak(reading),
    force,
    value: value === null ? null : value * factor,
    upTo: upTo === undefined ? undefined : upTo * reading.scale * factor,
    label: colour === 0 ? name : shown(label),
    brief: colour === 0 ? name : shown(brief),
    bare: colour === 0 ? '' : shown(isTarget ? brief : figure),
    shared: bearer !== undefined,
    sign: marks,
    figure: figure + marks,
    description: indexed(description, index, base),
  };
}

/** A description with its index value, if there is one. */
export function indexed(description: Description, index?: number, base?: IndexBase): Description {
  if (!base || index === undefined) return description;
  const fact: Fact = { role: 'index', value: index, decimals: base.decimals(index) };
  return { ...description, facts: [...description.facts, fact] };
}
