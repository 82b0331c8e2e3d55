import { legend, type LegendEntry } from '../../layout/legend.js';
import { crosses, overlaps, type Box, type Segment } from '../../scene/box.js';
import { column, lines, space, type Block } from '../../layout/block.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import type { Mark, Scene, Shape } from '../../scene/marks.js';
import { line, text } from '../../scene/shapes.js';
import {
  angleOf,
  centerOf,
  labelBox,
  radarExtras,
  type RadarPanel,
  type RadarLayout,
  type SpokeLabel,
} from './layout.js';
import {
  outlineSegments,
  placeOutline,
  placeStyle,
  POINT_BESIDE,
  POINT_ROOM,
  pointDatum,
  pointOf,
  web,
  type At,
} from './web.js';
import { datumId, isMany, reachOf, type RadarPicture, type Tint } from './model.js';

/**
 * The radar: a strong ring at 100 %, outlines that open at each missing value, and at the end of every
 * spoke its name and all its values. Many places stand in a web each, against the mean of all.
 */
export function drawRadar(
  picture: RadarPicture,
  layout: RadarLayout,
  width: number,
  { name, lang }: { name: string; lang: string },
): Scene {
  const several = isMany(picture);
  const key = legend(
    [
      ...(several ? [] : picture.places.flatMap(({ name: label, tint }) => entry(tint, label))),
      { shape: 'line', style: 'ring', label: picture.ring },
      ...(several ? [{ shape: 'line' as const, style: 'mean' as const, label: picture.mean }] : []),
    ],
    width,
  );
  const marks: Mark[] = [...key.marks(0, 0)];
  let [top, bottom] = [key.height + 6, 0];
  layout.panels.forEach((panel, index) => {
    if (index % layout.columns === 0 && index > 0) top = bottom + 14;
    const drawn = panelMarks(picture, layout, panel, centerOf(layout, index), top, several);
    marks.push(...drawn.marks);
    bottom = Math.max(index % layout.columns === 0 ? 0 : bottom, drawn.bottom);
  });
  return { width, height: Math.ceil(bottom + 8), name, lang, marks };
}

const entry = (tint: RadarPicture['places'][number]['tint'], label: string): LegendEntry[] =>
  tint === 'other' ? [] : [{ shape: 'place', colour: tint, label }];

/** One web with its labels and, where it is one of many, the name of its place above. */
function panelMarks(
  picture: RadarPicture,
  layout: RadarLayout,
  { places, labels }: RadarPanel,
  center: number,
  top: number,
  several: boolean,
): { marks: Mark[]; bottom: number } {
  const { outer, ring } = layout;
  const [place] = places.map((index) => picture.places[index]);
  const title = several ? radarExtras.code.multiplesTitle(place, layout.width) : space(0);
  const highest = Math.min(-outer, ...labels.map((label) => label.top));
  const lowest = Math.max(outer, ...labels.map((label) => label.top + label.height));
  const middle = top + title.height - highest;
  const at: At = (index, share) => {
    const angle = angleOf(index, picture.spokes.length);
    return [center + Math.cos(angle) * ring * share, middle + Math.sin(angle) * ring * share];
  };
  const boxes = labels.map((label) => labelBox(label, center, middle));
  const frontLast = [...places].sort(
    (a, b) => Number(picture.places[a]?.front) - Number(picture.places[b]?.front),
  );
  const inOrder = [...labels].sort((a, b) => a.index - b.index);
  return {
    marks: [
      ...title.marks(center - layout.width / 2, top),
      ...web(picture.spokes.length, reachOf(picture), at),
      ...ringLabel(picture.hundred, picture.spokes.length, at, boxes, outlineSegments(picture, places, at)),
      ...labels.flatMap((label) => leader(label, at(label.index, outer / ring), center, middle)),
      ...(several ? radarExtras.code.meanOutline(picture, at) : []),
      ...frontLast.flatMap((index) => placeOutline(picture, index, at)),
      ...inOrder.flatMap((label) => {
        const { x, y } = labelBox(label, center, middle);
        return labelBlock(picture, places, label, at).marks(x, y);
      }),
    ],
    bottom: middle + lowest,
  };
}

/** The label of the ring, outside the middle of that side where it meets no other text and the fewest lines. */
function ringLabel(
  words: string,
  count: number,
  at: At,
  texts: readonly Box[],
  lines: readonly Segment[],
): Mark[] {
  const [width, height] = [textWidth(words, 'quiet') + 6, lineHeight('quiet')];
  const sides = Array.from({ length: count }, (_, side) => {
    const [x, y] = at(side + 0.5, Math.cos(Math.PI / count));
    const angle = angleOf(side + 0.5, count);
    const [cx, cy] = [x + Math.cos(angle) * (width / 2 + 3), y + Math.sin(angle) * (height / 2 + 4)];
    const box: Box = { width, height, x: cx - width / 2, y: cy - height / 2 };
    const crossed = lines.filter((segment) => crosses(segment, box)).length;
    return { box, crossed: texts.some((other) => overlaps(other, box)) ? Infinity : crossed };
  });
  const best = sides.reduce((one, other) => (other.crossed < one.crossed ? other : one));
  if (best.crossed === Infinity) return [];
  const { x, y } = best.box;
  return [text('quiet', x + width / 2, y + height - 4, words, 'middle')];
}

/** The texts of one spoke, with a datum for each place: its value and its point on the spoke. */
function labelBlock(picture: RadarPicture, places: readonly number[], label: SpokeLabel, at: At): Block {
  const spoke = picture.spokes[label.index];
  if (!spoke) return space(0);
  const data = places.map((index, i): Block => {
    const place = picture.places[index];
    const tint = place?.tint ?? 'other';
    const share = spoke.shares[index];
    const point = share === undefined ? [] : [pointOf(tint, at(label.index, share))];
    const figure = figureBlock(label, label.figures[i] ?? '', tint, places.length > 1);
    return {
      width: figure.width,
      height: figure.height,
      marks: (x, y) => [pointDatum(datumId(place?.id ?? '', spoke.id), [...point, ...figure.marks(x, y)])],
    };
  });
  return column([label.title, ...data, label.reference]);
}

/** A figure at a spoke's end; the point of its place stands beside it where there are several, for those who see no colours. */
function figureBlock(
  { anchor, width }: SpokeLabel,
  words: string,
  tint: Tint,
  several: boolean,
): Block<Shape> {
  const style = placeStyle(tint);
  const figure = lines([words], style, anchor, width);
  if (!several) return figure;
  const shift = anchor === 'start' ? POINT_ROOM : anchor === 'end' ? -POINT_ROOM : POINT_ROOM / 2;
  const pointX =
    anchor === 'middle' ? width / 2 - textWidth(words, style) / 2 : anchor === 'start' ? 4 : width - 4;
  return {
    width,
    height: figure.height,
    marks: (x, y) => [
      pointOf(tint, [x + pointX, y + figure.height - 8], POINT_BESIDE),
      ...figure.marks(x + shift, y),
    ],
  };
}

/** A leader line from the end of a spoke to texts that were moved away from it. */
function leader(label: SpokeLabel, [x, y]: [number, number], center: number, middle: number): Mark[] {
  if (label.moved <= 14 || label.anchor === 'middle') return [];
  const inner = center + label.x + (label.anchor === 'start' ? -3 : 3);
  return [line('guide', x, y, inner, middle + label.top + label.height / 2)];
}
