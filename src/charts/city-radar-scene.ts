import { line } from 'd3';
import { keyRow } from '../frame/key.js';
import { lineHeight } from '../frame/measure.js';
import { placeMarker } from '../frame/place-marker.js';
import type { TextInk } from '../scene/ink.js';
import type { Datum, Mark, Scene } from '../scene/marks.js';
import { angleOf, arrange, figureText, radiusOf, SMALLEST, type Block } from './city-radar-labels.js';
import type { RadarPicture, Spoke } from './spoke.js';
import { px } from '../scene/pixels.js';

/** Whether the names and figures leave a radar that can be read; otherwise the dot plot is the fairer picture. */
export function radarFits(picture: RadarPicture, width: number): boolean {
  return radiusOf(picture, width) >= SMALLEST;
}

/** The radar: the ring is the leader's 100 %, a missing value opens the outline, every spoke end tells its values. */
export function drawRadar(
  picture: RadarPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
): Scene {
  const radius = radiusOf(picture, width);
  const center = width / 2;
  const blocks = arrange(picture, width, radius);
  const key = keyRow(
    [
      ...picture.places.map(({ name: label, colour }) => ({ shape: 'place' as const, colour, label })),
      { shape: 'line', ink: 'ring', label: picture.ring },
    ],
    width,
  );
  const highest = Math.min(-radius, ...blocks.map((block) => block.top));
  const lowest = Math.max(radius, ...blocks.map((block) => block.top + block.height));
  const middle = key.height + 6 - highest;
  const at = (index: number, share: number): [number, number] => {
    const angle = angleOf(index, picture.spokes.length);
    return [center + Math.cos(angle) * radius * share, middle + Math.sin(angle) * radius * share];
  };
  const marks: Mark[] = [
    ...key.marks,
    ...web(picture.spokes.length, at),
    ...blocks.flatMap((block) => leader(block, at(block.index, 1), center, middle)),
    ...picture.places.flatMap((_, place) => outline(picture, place, at)),
    ...picture.spokes.flatMap((spoke, index) => {
      const block = blocks.find((one) => one.index === index);
      return block ? spokeMarks(picture, spoke, block, center, middle, (share) => at(index, share)) : [];
    }),
  ];
  return { width, height: Math.ceil(middle + lowest + 8), name, lang, marks };
}

/** The ring at 100 %, quiet rings at the quarters, and the spokes. */
function web(count: number, at: (index: number, share: number) => [number, number]): Mark[] {
  const ring = (share: number) =>
    `${Array.from({ length: count }, (_, i) => at(i, share))
      .map(([x, y], i) => `${i ? 'L' : 'M'}${px(x)},${px(y)}`)
      .join('')}Z`;
  const spokes = Array.from({ length: count }, (_, i) => {
    const [[x0, y0], [x1, y1]] = [at(i, 0), at(i, 1)];
    return `M${px(x0)},${px(y0)}L${px(x1)},${px(y1)}`;
  });
  return [
    { kind: 'path', ink: 'grid', d: [0.25, 0.5, 0.75].map(ring).join('') + spokes.join('') },
    { kind: 'path', ink: 'ring', d: ring(1) },
  ];
}

/** The outline of one place: closed and lightly filled where all values are there, open at each missing one. */
function outline(
  { places, spokes }: RadarPicture,
  place: number,
  at: (index: number, share: number) => [number, number],
): Mark[] {
  const colour = places[place]?.colour ?? 1;
  const points = spokes.map((spoke, index) => {
    const share = spoke.shares[place];
    return share === undefined ? undefined : at(index, share);
  });
  const whole = points.every((point) => point !== undefined);
  const ring = [...points, points[0]];
  const path = line<[number, number] | undefined>(
    (p) => p?.[0] ?? 0,
    (p) => p?.[1] ?? 0,
  )
    .defined((point) => point !== undefined)
    .digits(2)(ring);
  const marks: Mark[] = whole ? [{ kind: 'path', ink: `area-${colour}`, d: path ?? '' }] : [];
  return [...marks, { kind: 'path', ink: `outline-${colour}`, d: path ?? '' }];
}

function spokeMarks(
  { places }: RadarPicture,
  spoke: Spoke,
  block: Block,
  center: number,
  middle: number,
  at: (share: number) => [number, number],
): Mark[] {
  const x = center + block.x;
  const top = middle + block.top;
  const namesEnd = top + block.lines.length * lineHeight('name');
  const text = (ink: TextInk, y: number, words: string): Datum['marks'][number] => ({
    kind: 'text',
    ink,
    x,
    y,
    anchor: block.anchor,
    text: words,
  });
  return [
    ...block.lines.map((words, i) => text('name', top + (i + 1) * lineHeight('name') - 4, words)),
    ...places.map(({ colour }, index): Datum => {
      const share = spoke.shares[index];
      const y = namesEnd + (index + 1) * lineHeight('place-1') - 4;
      const marker = share === undefined ? [] : [placeMarker(colour, at(share))];
      return {
        kind: 'datum',
        key: `${spoke.key}/${index}`,
        sentence: spoke.sentences[index] ?? '',
        marks: [...marker, text(`place-${colour}`, y, figureText(spoke, index))],
      };
    }),
  ];
}

/** A thin line from a spoke's end to texts that had to be moved away from it. */
function leader(block: Block, [x, y]: [number, number], center: number, middle: number): Mark[] {
  if (!block.moved || block.anchor === 'middle') return [];
  const inner = center + block.x + (block.anchor === 'start' ? -3 : 3);
  return [{ kind: 'line', ink: 'guide', x1: x, y1: y, x2: inner, y2: middle + block.top + block.height / 2 }];
}
