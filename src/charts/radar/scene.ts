import { legend, type LegendEntry } from '../../layout/legend.js';
import { crosses, overlaps, type Box, type Segment } from '../../scene/box.js';
import { column, lines, row, space, type Block } from '../../layout/block.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import type { Mark, Scene } from '../../scene/marks.js';
import { line, rect, text } from '../../scene/shapes.js';
import {
  angleOf,
  DIVIDER,
  BETWEEN,
  centerOf,
  radarExtras,
  type RadarPanel,
  type RadarLayout,
  type SpokeLabel,
} from './layout.js';
import {
  figureList,
  outlineSegments,
  placeOutline,
  placeStyle,
  markedFigure,
  pointDatum,
  pointOf,
  web,
  type At,
} from './web.js';
import { datumId, isMany, reachOf, type RadarPicture } from './model.js';

/**
 * The radar: a strong ring at 100 %, outlines that are open at missing values, and at the end of every spoke its name
 * and all its values. Many places have a web each, compared with the mean of all.
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
      ...(several ? [{ shape: 'line' as const, style: 'mean' as const, label: picture.mean() }] : []),
    ],
    width,
  );
  const marks: Mark[] = [...key.marks(0, 0)];
  const draw = (panel: RadarPanel, center: number, from: number) => {
    const drawn = panelMarks(picture, layout, panel, center, from, several);
    marks.push(...drawn.marks);
    return drawn;
  };
  const { pattern, left } = layout;
  let bottom = key.height - 8;
  let end = 0;
  if (pattern) end = draw(pattern, pattern.width / 2, key.height + 6).bottom;
  if (!left) bottom = Math.max(bottom, end);
  for (let first = 0; first < layout.panels.length; first += layout.columns) {
    const top = bottom + 14;
    layout.panels.slice(first, first + layout.columns).forEach((panel, column) => {
      const drawn = draw(panel, centerOf(layout, column), top);
      bottom = Math.max(bottom, drawn.bottom);
      if (!layout.isListed) return;
      const list = figureList(picture, drawn.at, width - layout.width - BETWEEN);
      marks.push(
        ...list.marks(layout.width + BETWEEN, top + Math.max(0, (drawn.bottom - top - list.height) / 2)),
      );
      bottom = Math.max(bottom, top + list.height);
    });
  }
  return { width, height: Math.ceil(Math.max(bottom, end) + 8), name, lang, marks };
}

const entry = (tint: RadarPicture['places'][number]['tint'], label: string): LegendEntry[] =>
  tint === 'other' ? [] : [{ shape: 'place', colour: tint, label }];

/** One web with its labels and, in small multiples, the name of its place above. */
function panelMarks(
  picture: RadarPicture,
  layout: RadarLayout,
  { places, labels }: RadarPanel,
  center: number,
  top: number,
  several: boolean,
): { marks: Mark[]; bottom: number; at: At } {
  const { outer, ring } = layout;
  const [place] = places.map((index) => picture.places[index]);
  const title = several && place ? radarExtras.code.multiplesTitle(place, layout.width) : space(0);
  const highest = Math.min(-outer, ...labels.map((label) => label.top));
  const { length } = picture.spokes;
  const deepest = outer * Math.sin(angleOf(length >> 1, length));
  const lowest = Math.max(deepest, ...labels.map((label) => label.top + label.height));
  const middle = top + title.height - highest;
  const at: At = (index, share) => {
    const angle = angleOf(index, length);
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
      ...web(length, reachOf(picture), at),
      ...(labels.some(({ height }) => height > 0)
        ? ringLabel(
            picture.hundred,
            length,
            at,
            boxes,
            (several ? [picture.spokes.map(({ mean }) => mean)] : sharesOf(picture, places)).flatMap(
              (shares) => outlineSegments(shares, at),
            ),
          )
        : []),
      ...labels.flatMap((label) => leader(label, at(label.index, outer / ring), center, middle)),
      ...(several ? radarExtras.code.meanOutline(picture, at) : []),
      ...frontLast.flatMap((index) => placeOutline(picture, index, at)),
      ...inOrder.flatMap((label) => {
        const { x, y } = labelBox(label, center, middle);
        return labelBlock(picture, layout.isListed ? [] : places, label, at).marks(x, y);
      }),
    ],
    bottom: middle + lowest,
    at,
  };
}

const sharesOf = ({ spokes }: RadarPicture, places: readonly number[]) =>
  places.map((place) => spokes.map(({ shares }) => shares[place]));

/** The box of a label around a web. */
const labelBox = ({ anchor, x, top, width, height }: SpokeLabel, center: number, middle: number): Box => ({
  x: center + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2),
  y: middle + top,
  width,
  height,
});

/** The label of the ring, clear of texts and lines; without room for it, only the legend explains the ring. */
function ringLabel(
  words: string,
  count: number,
  at: At,
  texts: readonly Box[],
  lines: readonly Segment[],
): Mark[] {
  const [width, height] = [textWidth(words, 'quiet') + 6, lineHeight('quiet')];
  const spots = [0.5, 0.3, 0.7, 0.2, 0.8].flatMap((part) =>
    Array.from({ length: count }, (_, side): Box => {
      const [[x1, y1], [x2, y2]] = [at(side, 1), at(side + 1, 1)];
      const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
      return { width, height, x: x - width / 2, y: y - height / 2 };
    }),
  );
  const box = spots.find(
    (one) => !texts.some((other) => overlaps(other, one)) && !lines.some((segment) => crosses(segment, one)),
  );
  if (!box) return [];
  return [
    rect('ground', box.x, box.y, width, height),
    text('quiet', box.x + width / 2, box.y + height - 4, words, 'middle'),
  ];
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
    const words = label.figures[i];
    if (words === undefined) {
      const marks = point.length ? [pointDatum(datumId(place?.id ?? '', spoke.id), point)] : [];
      return { width: 0, height: 0, marks: () => marks };
    }
    const anchor = i === places.length - 1 ? 'start' : i ? 'middle' : 'end';
    const figure = label.isOneLine
      ? lines([words], placeStyle(tint), places.length > 1 ? anchor : label.anchor)
      : markedFigure(label, words, tint);
    return {
      width: figure.width,
      height: figure.height,
      marks: (x, y) => [pointDatum(datumId(place?.id ?? '', spoke.id), [...point, ...figure.marks(x, y)])],
    };
  });
  const figures = label.isOneLine
    ? [
        aligned(
          row(
            data.flatMap((one, i) => (i ? [bar, one] : [one])),
            0,
          ),
          label,
        ),
      ]
    : data;
  return column([label.title, ...figures, label.reference]);
}

/** The divider between two figures on one line. */
const bar: Block = {
  width: DIVIDER,
  height: lineHeight('quiet'),
  marks: (x, y) => [line('axis', x + DIVIDER / 2, y + 4, x + DIVIDER / 2, y + lineHeight('quiet') - 2)],
};

/** Aligns a line within the width of its label. */
function aligned(line: Block, { anchor, width }: SpokeLabel): Block {
  const shift = anchor === 'start' ? 0 : (width - line.width) / (anchor === 'end' ? 1 : 2);
  return { width, height: line.height, marks: (x, y) => line.marks(x + shift, y) };
}

/** A leader line from the end of a spoke to texts that were moved away from it. */
function leader(label: SpokeLabel, [x, y]: [number, number], center: number, middle: number): Mark[] {
  if (label.moved <= 14 || label.anchor === 'middle') return [];
  const inner = center + label.x + (label.anchor === 'start' ? -3 : 3);
  return [line('guide', x, y, inner, middle + label.top + label.height / 2)];
}
