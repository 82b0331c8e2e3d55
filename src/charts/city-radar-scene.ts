import { line } from 'd3';
import { keyRow } from '../frame/key.js';
import { lineHeight } from '../frame/measure.js';
import { placeMarker } from '../frame/place-marker.js';
import { widest, wrap } from '../frame/wrap.js';
import type { TextInk } from '../scene/ink.js';
import type { Datum, Mark, Scene } from '../scene/marks.js';
import type { RadarPicture, Spoke } from './spoke.js';

const GAP = 10;
const LARGEST = 190;
const SMALLEST = 58;

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

const angleOf = (index: number, count: number) => -Math.PI / 2 + (2 * Math.PI * index) / count;

/** Names beside the ring are wrapped to a part of the width; the ring takes what is left. */
const sideWidth = (width: number) => Math.max(64, Math.min(width * 0.25, 170));

function radiusOf(picture: RadarPicture, width: number): number {
  const sides = picture.spokes.map((spoke) => contentOf(picture, spoke, width).width);
  return Math.min(LARGEST, width / 2 - GAP - Math.max(0, ...sides));
}

interface Content {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function contentOf(picture: RadarPicture, spoke: Spoke, width: number): Content {
  const lines = wrap(spoke.name, sideWidth(width), 'name');
  const figures = picture.places.map((_, index) => figureText(spoke, index));
  return {
    lines,
    width: Math.max(widest(lines, 'name'), widest(figures, 'place-1')),
    height: lines.length * lineHeight('name') + figures.length * lineHeight('place-1'),
  };
}

const figureText = (spoke: Spoke, index: number) => {
  const figure = spoke.figures[index] ?? '—';
  return figure === '—' ? figure : `${figure} ${spoke.unit}`;
};

/** The texts at the end of one spoke; numbers are relative to the middle of the ring. */
interface Block extends Content {
  readonly index: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly top: number;
  /** The side that the text is anchored at. */
  readonly x: number;
  readonly moved: boolean;
}

/**
 * The text blocks around the ring. Those beside it are pushed apart until none overlaps; those
 * above and below are then moved outwards past them.
 */
function arrange(picture: RadarPicture, width: number, radius: number): Block[] {
  const blocks = picture.spokes.map((spoke, index) => {
    const angle = angleOf(index, picture.spokes.length);
    const content = contentOf(picture, spoke, width);
    const cosine = Math.cos(angle);
    const center = Math.sin(angle) * (radius + GAP + content.height / 2);
    const anchor = Math.abs(cosine) < 0.05 ? 'middle' : cosine > 0 ? 'start' : 'end';
    return { ...content, index, anchor, angle, wanted: center - content.height / 2 } as const;
  });
  type Wanted = (typeof blocks)[number];
  const beside = (anchor: Block['anchor']): Block[] => {
    const column = blocks.filter((block) => block.anchor === anchor).sort((a, b) => a.wanted - b.wanted);
    let free = -Infinity;
    const tops = column.map((block) => {
      const top = Math.max(block.wanted, free);
      free = top + block.height + 6;
      return top;
    });
    const push = Math.max(0, ...column.map((block, i) => (tops[i] ?? 0) - block.wanted));
    return column.map((block, i) => settled(block, (tops[i] ?? 0) - push / 2));
  };
  const settled = (block: Wanted, top: number): Block => {
    const near = Math.max(0, top, -(top + block.height));
    const ring = near < radius ? Math.sqrt(radius ** 2 - near ** 2) : 0;
    const out = Math.max(ring, Math.abs(Math.cos(block.angle)) * radius) + GAP;
    const x = block.anchor === 'middle' ? 0 : block.anchor === 'start' ? out : -out;
    return { ...block, top, x, moved: Math.abs(top - block.wanted) > 14 };
  };
  const sides = [...beside('start'), ...beside('end')];
  const poles = blocks
    .filter((block) => block.anchor === 'middle')
    .map((block) => {
      const near = sides.filter((side) => Math.abs(side.x) < block.width / 2 + 6);
      const above = Math.min(block.wanted, ...near.map((side) => side.top - block.height - 6));
      const below = Math.max(block.wanted, ...near.map((side) => side.top + side.height + 6));
      return settled(block, block.angle < 0 ? above : below);
    });
  return [...sides, ...poles];
}

/** The ring at 100 %, quiet rings at the quarters, and the spokes. */
function web(count: number, at: (index: number, share: number) => [number, number]): Mark[] {
  const ring = (share: number) =>
    `${Array.from({ length: count }, (_, i) => at(i, share))
      .map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)},${n(y)}`)
      .join('')}Z`;
  const spokes = Array.from({ length: count }, (_, i) => {
    const [[x0, y0], [x1, y1]] = [at(i, 0), at(i, 1)];
    return `M${n(x0)},${n(y0)}L${n(x1)},${n(y1)}`;
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

const n = (value: number) => Math.round(value * 100) / 100;
