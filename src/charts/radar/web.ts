import { column, lines, type Block } from '../../layout/block.js';
import { placeMarker } from '../../layout/place-marker.js';
import { widest, wrap } from '../../layout/wrap.js';
import type { Segment } from '../../scene/box.js';
import type { Datum, Label, Mark, Shape, PathStep } from '../../scene/marks.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import { circle, datum, line, lineThrough, path, polygon, polyline, text } from '../../scene/shapes.js';
import type { ShapeStyle, TextStyle } from '../../scene/theme.js';
import { datumId, isMany, onOneLine, type RadarPicture, type Tint } from './model.js';

/** The point of a share on a spoke in pixels. */
export type At = (spoke: number, share: number) => [number, number];

/** A strong ring at 100 %, light rings at quarters (or at halves, if shares go far beyond), and the spokes. */
export function web(count: number, reach: number, at: At): Mark[] {
  const step = reach > 1.5 ? 0.5 : 0.25;
  const rings = Array.from({ length: Math.floor(reach / step + 1e-9) }, (_, i) => (i + 1) * step);
  const ring = (share: number) => polygon(...Array.from({ length: count }, (_, i) => at(i, share)).flat());
  const spokes = Array.from({ length: count }, (_, i) => polyline(...at(i, 0), ...at(i, reach)));
  return [
    path('grid', [...rings.filter((share) => share !== 1).map(ring), ...spokes]),
    path('ring', [ring(1)]),
  ];
}

/**
 * The outline of one place, open at each missing value. Filled lightly if closed and alone or highlighted: fills of
 * several places would blend to grey.
 */
export function placeOutline(picture: RadarPicture, index: number, at: At): Mark[] {
  const { places, spokes } = picture;
  const place = places[index];
  if (!place) return [];
  const shares = spokes.map((spoke) => spoke.shares[index]);
  const steps = outlineSteps(shares, at);
  const closed = shares.every((share) => share !== undefined);
  const isAlone = places.length === 1 || isMany(picture);
  const filled = place.front || (isAlone && places.every(({ front }) => !front));
  return [
    ...(closed && filled && place.tint !== 'other' ? [path(`area-${place.tint}`, steps)] : []),
    path(outlineStyle(place.tint), steps),
  ];
}

/** The segments of an outline. */
export function outlineSegments(shares: readonly (number | undefined)[], at: At): Segment[] {
  return shares.flatMap((from, i): Segment[] => {
    const next = (i + 1) % shares.length;
    const to = shares[next];
    return from === undefined || to === undefined ? [] : [[...at(i, from), ...at(next, to)]];
  });
}

/** Lines through each run of known shares; closed if none is missing. */
export function outlineSteps(shares: readonly (number | undefined)[], at: At): PathStep[] {
  const runs: number[][] = [];
  let run: number[] | undefined;
  [...shares, shares[0]].forEach((share, i) => {
    if (share === undefined) run = undefined;
    else if (run) run.push(...at(i % shares.length, share));
    else runs.push((run = at(i % shares.length, share)));
  });
  return runs.map(lineThrough);
}

/** The line of a place. */
export const outlineStyle = (tint: Tint): ShapeStyle => `outline-${tint}`;

/** The text style of a place. */
export const placeStyle = (tint: Tint): TextStyle => (tint === 'other' ? 'value' : `place-${tint}`);

/** The point of a place; `size` 1 is that of a datum. */
export function pointOf(tint: Tint, [x, y]: [number, number], size = 1): Shape {
  return tint === 'other' ? circle('dot-other', x, y, 4 * size) : placeMarker(tint, [x, y], size);
}

/** The datum of a place on a spoke; its hit targets are its first point and its texts. */
export function pointDatum(id: string, marks: readonly Shape[]): Datum {
  const points = marks.slice(0, 1).filter(({ kind }) => kind !== 'text');
  const words = marks.filter(({ kind }) => kind === 'text');
  return datum(id, marks, [points, words]);
}

/** The width of a place's marker beside its figure, in pixels. */
export const POINT_ROOM = 11;

/** The size of that marker, smaller than that of a datum. */
const POINT_BESIDE = 0.65;

/** A figure on lines of its own, with the marker of its place for readers without colour vision. */
export function markedFigure(
  { anchor, width }: { readonly anchor: Label['anchor']; readonly width: number },
  words: string,
  tint: Tint,
): Block<Shape> {
  const style = placeStyle(tint);
  const texts = wrap(words, width - POINT_ROOM + 0.5, style);
  const figure = lines(texts, style, anchor, width);
  const shift = anchor === 'start' ? POINT_ROOM : anchor === 'end' ? -POINT_ROOM : POINT_ROOM / 2;
  const pointX =
    anchor === 'middle' ? width / 2 - widest(texts, style) / 2 : anchor === 'start' ? 4 : width - 4;
  return {
    width,
    height: figure.height,
    marks: (x, y) => [
      pointOf(tint, [x + pointX, y + lineHeight(style) - 8], POINT_BESIDE),
      ...figure.marks(x + shift, y),
    ],
  };
}

/** The minimum width of the names in a list of figures. */
const LEAST_NAME = 100;

/** The column widths of a list of figures, its minimum width, and that with each name on one line. */
export function listColumns({ places, spokes }: RadarPicture) {
  const all = places.map((_, index) => index);
  const rows = spokes.map((spoke) => onOneLine(spoke, all));
  const columns = places.map(({ name, tint }, index) => {
    const figures = rows.map((row) => row[index] ?? '—');
    return widest([name, ...figures], placeStyle(tint)) + 16;
  });
  const names = Math.max(...spokes.map(({ name, front }) => textWidth(name, front ? 'strong' : 'name')));
  const least = columns.reduce((sum, one) => sum + one, LEAST_NAME);
  return { columns, rows, names, least, whole: least - LEAST_NAME + names };
}

/**
 * The values of overlaid places as a list: a row per spoke, a column per place. Its data include the points in the web.
 */
export function figureList(picture: RadarPicture, at: At, width: number): Block {
  const { places, spokes } = picture;
  const { columns, rows: figures, names, least } = listColumns(picture);
  const room = Math.min(names, LEAST_NAME + Math.max(0, width - least));
  const spare = Math.max(0, width - least + LEAST_NAME - room) / columns.length;
  const rights = columns.map((_, i) => columns.slice(0, i + 1).reduce((sum, one) => sum + one + spare, room));
  const heads = places.map(({ name, tint }, i) => text(placeStyle(tint), rights[i] ?? 0, 0, name, 'end'));
  const rows = spokes.map((spoke, index): Block => {
    const style = spoke.front ? 'strong' : 'name';
    const name = lines(wrap(spoke.name, room, style), style);
    const reference = lines(spoke.reference ? [spoke.reference] : [], 'quiet');
    const height = name.height + reference.height + 10;
    return {
      width,
      height,
      marks: (x, y) => [
        line('grid', x, y, x + (rights.at(-1) ?? 0), y),
        ...name.marks(x, y + 5),
        ...reference.marks(x, y + 5 + name.height),
        ...places.map(({ id, tint }, i) => {
          const share = spoke.shares[i];
          const point = share === undefined ? [] : [pointOf(tint, at(index, share))];
          const figure = text(
            placeStyle(tint),
            x + (rights[i] ?? 0),
            y + 18,
            figures[index]?.[i] ?? '—',
            'end',
          );
          return pointDatum(datumId(id, spoke.id), [...point, figure]);
        }),
      ],
    };
  });
  const head: Block = {
    width,
    height: 20,
    marks: (x, y) => heads.map((one) => ({ ...one, x: x + one.x, y: y + 13 })),
  };
  return column([head, ...rows]);
}
