import { besidePoints, levelsApart, listed, scaleEnds, trackMarks, type Span } from '../../layout/beside.js';
import { linearScale } from '../../layout/scales.js';
import { legend, type LegendEntry } from '../../layout/legend.js';
import { column, lines, space, wrapped, type Block } from '../../layout/block.js';
import { widest, wrap } from '../../layout/wrap.js';
import { textWidth } from '../../scene/measure.js';
import type { Label, Scene } from '../../scene/marks.js';
import { text } from '../../scene/shapes.js';
import { markedFigure, placeStyle, POINT_ROOM, pointDatum, pointOf } from './web.js';
import { datumId, isMany, reachOf } from './model.js';
import type { RadarPicture, RadarPlace, Spoke, Tint } from './model.js';

const EDGE = 8;
/** From this width on, the names have a column of their own. */
const NAMES_BESIDE = 480;
/** Points nearer to each other than this are stacked; more than 14 of them cover each other in part. */
const APART = 11;
/** The space above a row whose name is above its points, and between names in a column. */
const ROW_GAP = 8;
const NAME_GAP = 9;

/** The columns of the plot in pixels. */
interface Columns {
  readonly width: number;
  /** The width of the column of names; 0 with each name above its row. */
  readonly names: number;
  readonly x: (share: number) => number;
  /** The largest share. */
  readonly reach: number;
}

/**
 * The comparison as a dot plot: one row per indicator, one point per place from zero to the largest share, joined by a
 * line, with the values at the points.
 * @param reason why this is not the requested radar; empty if none was requested
 */
export function drawDots(
  picture: RadarPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
  reason: string,
): Scene {
  const roomy = columnsOf(picture, width, !isMany(picture));
  const isListed =
    !roomy.names && (isMany(picture) || picture.spokes.some((spoke) => !labelsOf(picture, spoke, roomy)));
  const columns = isListed ? columnsOf(picture, width, false) : roomy;
  const rows = picture.spokes.map((spoke) => rowOf(picture, spoke, columns, isListed));
  const pitch = columns.names ? Math.max(0, ...rows.map((row) => row.height)) : 0;
  const block = column([
    legend(isMany(picture) ? [] : picture.places.flatMap(entry), width),
    wrapped(reason, width, 'quiet'),
    space(4),
    scaleEnds(picture.hundredIs(), columns),
    ...rows.map((row) => ({ ...row, height: Math.max(row.height, pitch) })),
  ]);
  return { width, height: Math.ceil(block.height + 4), name, lang, marks: block.marks(0, 0) };
}

/**
 * The columns: names, then points, with room for the widest value after the last point if values are beside the points
 * and, with many places, before the first.
 */
function columnsOf(picture: RadarPicture, width: number, beside: boolean): Columns {
  const { spokes, places } = picture;
  const most = Math.min(220, width * 0.34);
  const namesOf = (spoke: Spoke) => [
    widest(wrap(spoke.name, most, nameStyle(spoke)), nameStyle(spoke)),
    ...places.map(({ front, name }, index) =>
      front || spoke.shares[index] === undefined
        ? textWidth(`${name} ${spoke.figures[index] ?? '—'}`, 'place-1')
        : 0,
    ),
  ];
  const names = width < NAMES_BESIDE ? 0 : Math.min(most, Math.max(0, ...spokes.flatMap(namesOf)));
  const start = names && names + 14;
  const labels = spokes.flatMap((spoke) => dotLabels(picture, spoke).map((label) => ({ spoke, label })));
  const limit = (width - start) * 0.4;
  const behind = labels.filter(({ label }) => !label.first).map(({ label }) => widthOf(label) + 12);
  const right = width - (names || beside ? Math.min(Math.max(EDGE, ...behind), limit) : EDGE);
  const reach = reachOf(picture);
  /** The left end that leaves room for the label of a first point between the names and that point. */
  const leftFor = ({ spoke, label }: (typeof labels)[number]) => {
    const part = (spoke.shares[label.index] ?? 0) / reach;
    return label.first && part < 1 ? (start + 15 + widthOf(label) - part * right) / (1 - part) : start;
  };
  const left = Math.max(start + EDGE, ...(isMany(picture) && names ? labels.map(leftFor) : []));
  return { width, names, reach, x: linearScale([0, reach], [Math.min(left, start + limit), right]) };
}

const nameStyle = (spoke: Spoke) => (spoke.front ? 'strong' : 'name');
const widthOf = ({ words, tint }: DotLabel) => textWidth(words, placeStyle(tint));

/** One indicator: its name, its reference value, the figures of places without a point, and the points. */
function rowOf(picture: RadarPicture, spoke: Spoke, columns: Columns, isListed: boolean): Block {
  const { width, names, x } = columns;
  const [anchor, room] = names ? (['end', names] as const) : (['start', width] as const);
  const style = nameStyle(spoke);
  const title = column([
    space(names ? 0 : ROW_GAP),
    lines(wrap(spoke.name, room, style), style, anchor, room),
    lines(spoke.reference ? wrap(spoke.reference, room, 'quiet') : [], 'quiet', anchor, room),
  ]);
  const points = pointsOf(spoke, x);
  const xs = points.flatMap((point) => point?.x ?? []);
  const levels = points.reduce((most, point) => Math.max(most, point?.level ?? 0), 0);
  const rise = Math.min(APART, (13 * APART) / levels);
  const labels = isListed ? undefined : labelsOf(picture, spoke, columns);
  const track = 20 + Math.max(0, rise * levels - APART);
  const list = labels ? undefined : figureList(picture, spoke, width - (names && names + 14));
  const unplaced = labels ? figuresBelow(picture, spoke, labels, { width: room, anchor }) : [];
  const head = column([title, ...unplaced.map(({ block }) => block)]);
  const plot = (list?.height ?? 0) + track;
  return {
    width,
    height: names ? Math.max(head.height + NAME_GAP, plot + 6) : head.height + plot + 4,
    marks(_, top) {
      const plotTop = names ? top + (this.height - plot) / 2 : top + head.height;
      const middle = plotTop + (list?.height ?? 0) + track / 2;
      const headTop = names ? top + (this.height - head.height) / 2 : top;
      let y = headTop + title.height;
      const below = new Map(
        unplaced.map(({ index, block }) => [index, block.marks(0, (y += block.height) - block.height)]),
      );
      return [
        ...title.marks(0, headTop),
        ...trackMarks(xs, labels?.spans ?? [], columns, middle),
        ...frontLast(picture).map(({ place, index }) => {
          const point = points[index];
          const y = middle + rise * (levels / 2 - (point?.level ?? 0));
          const own = point ? [pointOf(place.tint, [point.x, y])] : [];
          const words = labels
            ? [...(labels.drawn.get(index)?.(middle + 4) ?? []), ...(below.get(index) ?? [])]
            : (list?.marks(index, names && names + 14, plotTop) ?? []);
          return pointDatum(datumId(place.id, spoke.id), [...own, ...words]);
        }),
      ];
    },
  };
}

const entry = ({ tint, name: label }: RadarPlace): LegendEntry[] =>
  tint === 'other' ? [] : [{ shape: 'marker', colour: tint, label }];

const frontLast = ({ places }: RadarPicture) =>
  places
    .map((place, index) => ({ place, index }))
    .sort((a, b) => Number(a.place.front) - Number(b.place.front));

/** The position of each point, raised by one level if it is too near another; undefined without a share. */
function pointsOf({ shares }: Spoke, x: (share: number) => number) {
  const at = shares.map((share) => (share === undefined ? undefined : x(share)));
  const levels = levelsApart(at, APART);
  return at.map((one, i) => (one === undefined ? undefined : { x: one, level: levels[i] ?? 0 }));
}

/** A value at its point. */
interface DotLabel {
  /** The index of its place. */
  readonly index: number;
  readonly tint: Tint;
  readonly words: string;
  /** Whether its point is the first of several. */
  readonly first: boolean;
}

/**
 * The values to write at the points of a row, from the largest share down; only the largest has the unit. With many
 * places, only the first and the last value, each with the name of its place.
 */
function dotLabels(picture: RadarPicture, { shares, figures, bare }: Spoke): DotLabel[] {
  const many = isMany(picture);
  const order = shares
    .flatMap((share, index) => (share === undefined ? [] : [{ share, index }]))
    .sort((a, b) => b.share - a.share);
  return order.flatMap(({ index }, rank) => {
    const place = picture.places[index];
    const last = rank === order.length - 1;
    if (!place || (many && rank > 0 && !last)) return [];
    const figure = (rank > 0 && bare?.[index]) || (figures[index] ?? '—');
    const words = many ? `${place.name} ${figure}` : figure;
    return [{ index, tint: place.tint, words, first: last && rank > 0 }];
  });
}

interface PlacedLabels {
  /** Draws the label of each place on a baseline. */
  readonly drawn: ReadonlyMap<number, (y: number) => readonly Label[]>;
  readonly spans: readonly Span[];
}

const labelsOf = (picture: RadarPicture, spoke: Spoke, columns: Columns) =>
  placedLabels(dotLabels(picture, spoke), pointsOf(spoke, columns.x), columns);

/** The labels beside their points, by place; undefined if one would cover a point, another label or the 100 % mark. */
function placedLabels(
  labels: readonly DotLabel[],
  points: ReturnType<typeof pointsOf>,
  { width, names, x }: Columns,
): PlacedLabels | undefined {
  const xOf = ({ index }: DotLabel) => points[index]?.x ?? 0;
  const spans = besidePoints(
    labels.map((label) => ({ x: xOf(label), width: widthOf(label), prefer: label.first ? 'left' : 'right' })),
    [...points.flatMap((point): Span[] => (point ? [[point.x - 6, point.x + 6]] : [])), [x(1) - 3, x(1) + 3]],
    [names && names + 6, width],
  );
  if (!spans) return undefined;
  const drawn = new Map(
    labels.map((label, i) => {
      const [from, to] = spans[i] ?? [0, 0];
      const [edge, anchor] = from > xOf(label) ? ([from, 'start'] as const) : ([to, 'end'] as const);
      return [
        label.index,
        (y: number) => [text(placeStyle(label.tint), edge, y, label.words, anchor)],
      ] as const;
    }),
  );
  return { drawn, spans };
}

/** The figures below the name: those of places without a point, and of a highlighted place among many. */
function figuresBelow(
  { places }: RadarPicture,
  { shares, figures }: Spoke,
  labels: PlacedLabels,
  { width, anchor }: Pick<Label, 'anchor'> & { readonly width: number },
) {
  return places.flatMap(({ name, tint, front }, index) => {
    if (labels.drawn.has(index) || (shares[index] !== undefined && !front)) return [];
    const style = placeStyle(tint);
    const words = wrap(`${name} ${figures[index] ?? '—'}`, width, style);
    return [{ index, block: lines(words, style, anchor, width) }];
  });
}

/**
 * The values above the points if they do not fit beside them: of a few places all, as the legend has their names; of
 * many, the first, the last and the highlighted ones, with their names.
 */
function figureList(picture: RadarPicture, spoke: Spoke, width: number) {
  const ends = dotLabels(picture, spoke).map(({ index }) => index);
  const entries = picture.places.flatMap(({ name, tint, front }, index, { length }) => {
    const isFew = !isMany(picture);
    const figure = (isFew && index < length - 1 && spoke.bare?.[index]) || (spoke.figures[index] ?? '—');
    const style = placeStyle(tint);
    const label = { anchor: 'start', width: Math.min(width, POINT_ROOM + textWidth(figure, style)) } as const;
    const block = isFew ? markedFigure(label, figure, tint) : wrapped(`${name} ${figure}`, width, style);
    return isFew || front || ends.includes(index) ? [{ index, block }] : [];
  });
  return listed(entries, width);
}
