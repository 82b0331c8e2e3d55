import type { Box } from '../scene/box.js';
import { chunk, inChunks } from '../scene/chunks.js';
import type { Mark, PlotArea, Scene, Shape } from '../scene/marks.js';
import { circle, line, text } from '../scene/shapes.js';
import { column, lines, type Block } from './block.js';
import { Covered } from './covered.js';
import { endsIn, RING, RING_SIZE, ringAt, textAt, type Subject } from './annotation-spots.js';
import { wrap } from './wrap.js';

/** A text to place in a picture. */
export interface AnnotationText {
  readonly text: string;
  /** The text preceded by its subject, for use away from the subject. */
  readonly fullText: string;
  /** Undefined if the subject has no position in the picture. */
  readonly subject: Subject | undefined;
}

/** The indent of numbered texts below the picture. */
const INDENT = 24;

/**
 * A picture with annotations, each beside its subject if it covers no mark or text there. Otherwise a number marks the
 * subject, and the text is listed below the picture. Annotations without a position, or without room even for a number,
 * are listed with their subject.
 * @param rtl whether the picture is mirrored
 * @param name its accessible name, including the annotations
 */
export function annotate(scene: Scene, all: readonly AnnotationText[], rtl: boolean, name: string): Scene {
  const { width, height, chunks } = scene;
  const added: Shape[] = [];
  const below: { number: string; text: string }[] = [];
  if (!chunks) {
    const covered = new Covered(width, height, scene.marks);
    const put = (marks: readonly Shape[]) => {
      added.push(...marks);
      covered.add(marks);
    };
    const words = new Covered(width, height, scene.marks.flatMap(textsIn));
    const subjects = all.map(({ subject }) => subject && beside(subject, words));
    // The lines of single times and values stop at the brackets of spans.
    const shown = subjects.filter((subject) => subject !== undefined);
    const others = shown.filter((subject) => !isSpan(subject));
    for (const subject of [...shown.filter(isSpan), ...others]) put(guides(subject, covered));
    for (const [index, one] of all.entries()) {
      const subject = subjects[index];
      const spot = subject && textAt(one.text, subject, covered);
      const ring = subject && !spot ? ringAt(subject, covered) : undefined;
      const number = String(below.filter((other) => other.number).length + 1);
      if (spot) put(spot);
      else if (ring) put(numberMarks(number, ring));
      if (!spot) below.push(ring ? { number, text: one.text } : { number: '', text: one.fullText });
    }
  } else below.push(...all.map(({ fullText }) => ({ number: '', text: fullText })));
  const list = listOf(below, width, rtl);
  const listed = () => list.marks(0, height + 8);
  const tall = below.length ? height + 8 + list.height : height;
  if (!chunks) return { ...scene, name, height: tall, marks: [...scene.marks, ...added, ...listed()] };
  return inChunks(
    { width, height: tall, name, lang: scene.lang },
    [...chunks, chunk(height, tall - height, listed)],
    true,
  );
}

/** The texts below the picture, each after its number. */
const listOf = (
  below: readonly { number: string; text: string }[],
  width: number,
  rtl: boolean,
): Block<Shape> =>
  column(
    below.map(({ number, text: words }) => {
      const indent = number ? INDENT : 0;
      const room = width - indent;
      const block = lines(wrap(words, room, 'value'), 'value', rtl ? 'end' : 'start', room);
      return {
        width,
        height: Math.max(block.height, number ? 2 * RING : 0) + 6,
        marks: (x, y) => [
          ...(number
            ? numberMarks(number, { ...RING_SIZE, x: rtl ? x + room + INDENT - 2 * RING : x, y })
            : []),
          ...block.marks(rtl ? x : x + indent, y + (number ? 1 : 0)),
        ],
      };
    }),
  );

const numberMarks = (number: string, { x, y }: Box): Shape[] => [
  circle('ring', x + RING, y + RING, RING - 1),
  text('value', x + RING, y + RING + 4, number, 'middle'),
];

const textsIn = (mark: Mark): Mark[] =>
  mark.kind === 'datum' ? mark.marks.flatMap(textsIn) : mark.kind === 'text' ? [mark] : [];

/** Limits a time or value to the longest part of each panel in which its lines cross no text. */
function beside(subject: Subject, words: Covered): Subject {
  if (subject.kind === 'point') return subject;
  const upright = subject.kind === 'times';
  const plots = subject.plots.map((panel) => {
    const { left, right, top, bottom } = panel.plot;
    const ends = endsIn(panel, subject);
    const [start, end] = upright ? [top, bottom] : [left, right];
    const parts = freeParts(start, end, (along) =>
      ends.every((at) => words.isFree(upright ? around(at, along, CLEAR) : around(along, at, CLEAR))),
    );
    const [from, to] = parts.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), [start, start]);
    const part = upright ? { top: from, bottom: to } : { left: from, right: to };
    return { ...panel, plot: { ...panel.plot, ...part } };
  });
  return { ...subject, plots };
}

const isSpan = (subject: Subject): boolean => subject.kind !== 'point' && subject.from !== subject.to;

/** The line at a time or value, or a bracket for a span; none for a point. */
function guides(subject: Subject, covered: Covered): Shape[] {
  if (subject.kind === 'point') return [];
  const upright = subject.kind === 'times';
  return subject.plots.flatMap((panel) => {
    const { left, right, top, bottom } = panel.plot;
    const ends = endsIn(panel, subject).sort((a, b) => a - b);
    const [from, to] = ends;
    const [start, end] = upright ? [top, bottom] : [left, right];
    if (start === end) return [];
    if (from !== to) return bracketOf(upright, ends, panel.plot, covered);
    return freeParts(start, end, (along) =>
      covered.isFree(upright ? around(from, along) : around(along, from)),
    ).map(([a, b]) => (upright ? line('leader', from, a, from, b) : line('leader', a, from, b, from)));
  });
}

/** The distance of a bracket from texts, its maximum shift from the edge of the panel, and the length of its ticks. */
const CLEAR = 3;
const FARTHEST = 48;
const TICK = 6;

/** A line between two ticks, as near the edge as texts allow; if texts are everywhere, its free parts at the edge. */
function bracketOf(
  upright: boolean,
  [from, to]: readonly [number, number],
  plot: PlotArea['plot'],
  covered: Covered,
): Shape[] {
  const partsAt = (edge: number) =>
    freeParts(from, to, (along) =>
      covered.isFree(upright ? around(along, edge, CLEAR) : around(edge, along, CLEAR)),
    );
  const edges = Array.from({ length: FARTHEST / CLEAR }, (_, step) =>
    upright ? plot.top + 3 + step * CLEAR : plot.right - 3 - step * CLEAR,
  );
  const isReference = (edge: number) => partsAt(edge).some(([a, b]) => a === from && b === to);
  const edge = edges.find(isReference) ?? edges[0] ?? 0;
  return [
    ...partsAt(edge).map(([a, b]) =>
      upright ? line('leader', a, edge, b, edge) : line('leader', edge, a, edge, b),
    ),
    ...[from, to].map((at) =>
      upright ? line('leader', at, edge, at, edge + TICK) : line('leader', edge - TICK, at, edge, at),
    ),
  ];
}

/** A point, or the square around it. */
const around = (x: number, y: number, by = 0): Box => ({
  x: x - by,
  y: y - by,
  width: 2 * by,
  height: 2 * by,
});

/** The free parts of a line, without very short ones. */
function freeParts(start: number, end: number, isFree: (along: number) => boolean): [number, number][] {
  const parts: [number, number][] = [];
  let from: number | undefined;
  for (let at = start; at <= end; at += 2) {
    if (isFree(at)) from ??= at;
    else {
      if (from !== undefined && at - from > 8) parts.push([from, at - 2]);
      from = undefined;
    }
  }
  return from !== undefined && end - from > 8 ? [...parts, [from, end]] : parts;
}
