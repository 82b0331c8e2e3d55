import { linearScale } from '../../layout/scales.js';
import { legend, type LegendEntry } from '../../layout/legend.js';
import { column, flow, space, wrapped, type Block } from '../../layout/block.js';
import { lineHeight } from '../../scene/measure.js';
import type { Mark, Scene, Shape } from '../../scene/marks.js';
import { line } from '../../scene/shapes.js';
import { placeStyle, POINT_BESIDE, POINT_ROOM, pointDatum, pointOf } from './web.js';
import { datumId, MOST_OVERLAID, reachOf, type RadarPicture, type RadarPlace, type Spoke } from './model.js';

const EDGE = 8;
/** Points nearer to each other than this stand one above the other. */
const APART = 11;

/**
 * The comparison as rows: one point per place from zero to the largest share, with all values written
 * above. `reason` says why it is not the radar that was asked for; empty where it is what was asked for.
 */
export function drawDots(
  picture: RadarPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
  reason: string,
): Scene {
  const x = linearScale([0, reachOf(picture)], [EDGE, width - EDGE]);
  const many = picture.places.length > MOST_OVERLAID;
  const key = legend(
    [
      ...(many ? [] : picture.places.flatMap(entry)),
      { shape: 'tick', style: 'axis', label: picture.zero },
      { shape: 'tick', style: 'axis', label: picture.end },
    ],
    width,
  );
  const block = column([
    key,
    wrapped(reason, width, 'quiet'),
    space(8),
    ...picture.spokes.map((spoke) => spokeRow(picture, spoke, width, x)),
  ]);
  return { width, height: Math.ceil(block.height), name, lang, marks: block.marks(0, 0) };
}

/** One indicator: its name, the values of all places, what 100 % is, and a point for each place on a track. */
function spokeRow(picture: RadarPicture, spoke: Spoke, width: number, x: (share: number) => number): Block {
  const many = picture.places.length > MOST_OVERLAID;
  const title = wrapped(spoke.name, width, spoke.front ? 'strong' : 'name');
  const figures = picture.places.map((place, index) =>
    figureBlock(place, spoke.figures[index] ?? '—', width, many),
  );
  const { places, height } = flow(figures, width, { gap: 14, line: lineHeight('place-1') });
  const reference = wrapped(spoke.reference, width, 'quiet');
  const points = pointsApart(spoke, x);
  const levels = Math.max(0, ...points.map((point) => point?.level ?? 0));
  const trackAt = title.height + height + reference.height + 12 + APART * levels;
  const placeMarks = (top: number, track: number): Mark[] =>
    frontLast(picture).map(({ place, index }) => {
      const [point, [left, down]] = [points[index], places[index] ?? [0, 0]];
      const own = point ? [pointOf(place.tint, [point.x, track - APART * point.level])] : [];
      const words = figures[index]?.marks(left, top + down) ?? [];
      return pointDatum(datumId(place.id, spoke.id), [...own, ...words]);
    });
  return {
    width,
    height: trackAt + 16,
    marks: (left, top) => [
      ...title.marks(left, top),
      ...reference.marks(left, top + title.height + height),
      ...trackMarks(x, width, top + trackAt),
      ...placeMarks(top + title.height, top + trackAt),
    ],
  };
}

/** The line that points stand on, with its zero and its 100 %. */
const trackMarks = (x: (share: number) => number, width: number, y: number): Mark[] => [
  line('grid', x(0), y, width - EDGE, y),
  line('axis', x(0), y - 4, x(0), y + 4),
  line('axis', x(1), y - 9, x(1), y + 9),
];

const entry = ({ tint, name: label }: RadarPicture['places'][number]): LegendEntry[] =>
  tint === 'other' ? [] : [{ shape: 'marker', colour: tint, label }];

const frontLast = ({ places }: RadarPicture) =>
  places
    .map((place, index) => ({ place, index }))
    .sort((a, b) => Number(a.place.front) - Number(b.place.front));

/** Where each point stands, raised by a level where another one is too near; undefined without a share. */
function pointsApart({ shares }: Spoke, x: (share: number) => number) {
  const placed: { x: number; level: number }[] = [];
  return shares.map((share) => {
    if (share === undefined) return undefined;
    const at = x(share);
    const taken = placed.filter((one) => Math.abs(one.x - at) < APART).map((one) => one.level);
    let level = 0;
    while (taken.includes(level)) level++;
    const point = { x: at, level };
    placed.push(point);
    return point;
  });
}

/** The value of a place: in its colour and beside its point, or where there are too many for that after its name. */
function figureBlock(
  { name, tint }: RadarPlace,
  figure: string,
  width: number,
  named: boolean,
): Block<Shape> {
  const style = placeStyle(tint);
  const room = named ? 0 : POINT_ROOM;
  const words = wrapped(named ? `${name} ${figure}` : figure, width - room, style);
  return {
    width: room + words.width,
    height: words.height,
    marks: (x, y) => [
      ...(named ? [] : [pointOf(tint, [x + 4, y + lineHeight(style) - 8], POINT_BESIDE)]),
      ...words.marks(x + room, y),
    ],
  };
}
