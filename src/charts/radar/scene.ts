import { legend, type LegendEntry } from '../../layout/legend.js';
import { crosses, overlaps, type Box, type Segment } from '../../scene/box.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import { wrap } from '../../layout/wrap.js';
import type { TextStyle } from '../../scene/theme.js';
import type { Datum, Mark, Scene, Shape } from '../../scene/marks.js';
import { line, text } from '../../scene/shapes.js';
import { placeStyle, POINT_BESIDE, POINT_ROOM, pointDatum, pointOf } from './styles.js';
import { angleOf, type Block } from './labels.js';
import { centerOf, type Panel, type RadarLayout } from './layout.js';
import { meanOutline, outlineSegments, placeOutline, web, type At } from './web.js';
import { datumId, MOST_OVERLAID, reachOf, type RadarPicture, type Spoke, type Tint } from './model.js';

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
  const several = picture.places.length > MOST_OVERLAID;
  const key = legend(
    [
      ...(several ? [] : picture.places.flatMap(({ name: label, tint }) => entry(tint, label))),
      { shape: 'line', style: 'ring', label: picture.ring },
      ...(several ? [{ shape: 'line' as const, style: 'mean' as const, label: picture.mean }] : []),
    ],
    width,
  );
  const marks: Mark[] = [...key.marks];
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
  { places, blocks }: Panel,
  center: number,
  top: number,
  several: boolean,
): { marks: Mark[]; bottom: number } {
  const { outer, ring } = layout;
  const [place] = places.map((index) => picture.places[index]);
  const title = several && place ? wrap(place.name, layout.width, 'strong') : [];
  const under = top + title.length * lineHeight('strong') + (title.length ? 6 : 0);
  const highest = Math.min(-outer, ...blocks.map((block) => block.top));
  const lowest = Math.max(outer, ...blocks.map((block) => block.top + block.height));
  const middle = under - highest;
  const at: At = (index, share) => {
    const angle = angleOf(index, picture.spokes.length);
    return [center + Math.cos(angle) * ring * share, middle + Math.sin(angle) * ring * share];
  };
  const texts = blocks.map((block) => boxOf(block, center, middle));
  const front = [...places].sort(
    (a, b) => Number(picture.places[a]?.front) - Number(picture.places[b]?.front),
  );
  return {
    marks: [
      ...title.map((words, i) =>
        text('strong', center, top + (i + 1) * lineHeight('strong') - 4, words, 'middle'),
      ),
      ...web(picture.spokes.length, reachOf(picture), at),
      ...hundred(picture.spokes.length, at, texts, outlineSegments(picture, places, at)),
      ...blocks.flatMap((block) => leader(block, at(block.index, outer / ring), center, middle)),
      ...(several ? meanOutline(picture, at) : []),
      ...front.flatMap((index) => placeOutline(picture, index, at)),
      ...[...blocks]
        .sort((a, b) => a.index - b.index)
        .flatMap((block) => blockMarks(picture, places, block, center, middle, at)),
    ],
    bottom: middle + lowest,
  };
}

const boxOf = ({ anchor, x, top, width, height }: Block, center: number, middle: number): Box => ({
  ...{ width, height, y: middle + top },
  x: center + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2),
});

/** `100%` outside the middle of that side of the ring where it meets no other text and the fewest lines. */
function hundred(count: number, at: At, texts: readonly Box[], lines: readonly Segment[]): Mark[] {
  const words = '100%';
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

/** The texts of one spoke and the points on it; a datum for each place. */
function blockMarks(
  picture: RadarPicture,
  places: readonly number[],
  block: Block,
  center: number,
  middle: number,
  at: At,
): Mark[] {
  const spoke = picture.spokes[block.index];
  if (!spoke) return [];
  const x = center + block.x;
  let y = middle + block.top;
  const down = (style: TextStyle) => (y += lineHeight(style)) - 4;
  const names = block.lines.map((words) => {
    const style: TextStyle = spoke.front ? 'strong' : 'name';
    return text(style, x, down(style), words, block.anchor);
  });
  const values = places.map((place, i) =>
    placeDatum(picture, spoke, place, block, at, (tint) => {
      const style = placeStyle(tint);
      return figureMarks(
        block,
        block.figures[i] ?? '',
        style,
        x,
        down(style),
        places.length > 1 ? tint : undefined,
      );
    }),
  );
  return [
    ...names,
    ...values,
    ...(block.whole ? [text('quiet', x, down('quiet'), block.whole, block.anchor)] : []),
  ];
}

function placeDatum(
  picture: RadarPicture,
  spoke: Spoke,
  index: number,
  block: Block,
  at: At,
  figure: (tint: Tint) => readonly Shape[],
): Datum {
  const place = picture.places[index];
  const share = spoke.shares[index];
  const tint = place?.tint ?? 'other';
  const point = share === undefined ? [] : [pointOf(tint, at(block.index, share))];
  return pointDatum(datumId(place, spoke), spoke.sentences[index] ?? '', [...point, ...figure(tint)]);
}

/** A figure at a spoke's end; the point of its place stands beside it where there are several, for those who see no colours. */
function figureMarks(
  { anchor }: Block,
  words: string,
  style: TextStyle,
  x: number,
  y: number,
  tint: Tint | undefined,
): Shape[] {
  if (!tint) return [text(style, x, y, words, anchor)];
  const shift = anchor === 'start' ? POINT_ROOM : anchor === 'end' ? -POINT_ROOM : POINT_ROOM / 2;
  const beside = anchor === 'middle' ? x - textWidth(words, style) / 2 : anchor === 'start' ? x + 4 : x - 4;
  return [pointOf(tint, [beside, y - 4], POINT_BESIDE), text(style, x + shift, y, words, anchor)];
}

/** A thin line from a spoke's end to texts that had to be moved away from it. */
function leader(block: Block, [x, y]: [number, number], center: number, middle: number): Mark[] {
  if (block.moved <= 14 || block.anchor === 'middle') return [];
  const inner = center + block.x + (block.anchor === 'start' ? -3 : 3);
  return [line('guide', x, y, inner, middle + block.top + block.height / 2)];
}
