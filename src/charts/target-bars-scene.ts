import { scaleLinear } from 'd3';
import { keyRow, type KeyEntry } from '../frame/key.js';
import { lineHeight, textWidth } from '../frame/measure.js';
import { widest, wrap } from '../frame/wrap.js';
import type { TextInk } from '../scene/ink.js';
import type { Datum, Label, Mark, Scene } from '../scene/marks.js';
import { BAR, barMarks, OVERHANG, type Bar } from './target-bars-marks.js';
import { px } from '../scene/pixels.js';

export interface BarGroup {
  /** Empty where there is but one group. */
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface BarHeads {
  readonly values: string;
  readonly figure: string;
  readonly target: string;
  readonly keys: Record<'actual' | 'base' | 'target' | 'behind' | 'incomparable', string>;
}

export interface BarsPicture {
  readonly heads: BarHeads;
  readonly groups: readonly BarGroup[];
}

const GAP = 12;
/** Beyond this share a bar is broken, so that one overshoot does not crush the others. */
const BOUND = 2.5;

/** The picture of some target rows: names and figures beside the bars, above them where it is narrow. */
export function drawBars(
  picture: BarsPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
): Scene {
  const columns = columnsOf(picture, width);
  const marks: Mark[] = [];
  const bars = picture.groups.flatMap((group) => group.bars);
  const domain = domainOf(bars);
  const x = scaleLinear([0, domain], [columns.left, columns.right]);
  const key = keyRow(keysOf(picture.heads, bars), width);
  marks.push(...key.marks);
  let y = key.height + 16;
  marks.push(...headMarks(picture.heads, columns, x, domain, y));
  y += 6;
  const top = y;
  for (const group of picture.groups) {
    if (group.title) {
      y += lineHeight('group') + 8;
      marks.push(text('group', 0, y - 6, 'start', group.title));
    }
    for (const bar of group.bars) {
      const row = columns.wide ? wideRow(bar, columns, x, y) : stackedRow(bar, width, x, y);
      marks.push(row.datum);
      y += row.height;
    }
  }
  const hundreds = scaleTicks(domain).map((share) => `M${px(x(share))},${px(top)}V${px(y)}`);
  if (columns.wide && hundreds.length) marks.unshift({ kind: 'path', ink: 'grid', d: hundreds.join('') });
  if (columns.wide) marks.unshift({ kind: 'line', ink: 'guide', x1: x(1), x2: x(1), y1: top, y2: y });
  return { width, height: Math.ceil(y + 4), name, lang, marks };
}

interface Columns {
  readonly wide: boolean;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  /** Right edge of the values. */
  readonly values: number;
  /** Right edge of the figures. */
  readonly figure: number;
}

function columnsOf({ heads, groups }: BarsPicture, width: number): Columns {
  const bars = groups.flatMap((group) => group.bars);
  const figures = widest([...bars.map((bar) => bar.figure)], 'strong');
  const figureWidth = Math.max(figures, textWidth(heads.figure, 'quiet'));
  const valuesWidth = widest([...bars.map((bar) => bar.values), heads.values], 'value');
  const names = widest(
    bars.map((bar) => bar.name),
    'name',
  );
  const nameWidth = Math.min(names, Math.max(width * 0.32, 120));
  const left = nameWidth + GAP;
  const values = width - figureWidth - GAP;
  const right = values - valuesWidth - GAP;
  if (right - left >= 150) return { wide: true, nameWidth, left, right, values, figure: width };
  return { wide: false, nameWidth: width, left: 0, right: width - 2, values: width, figure: width };
}

type Scale = (share: number) => number;

/** The share at the right end of the scale: past every target and, up to the bound, past every value. */
export function domainOf(bars: readonly Bar[]): number {
  const shares = bars.flatMap((bar) => [bar.share, bar.baseShare].filter((s) => s !== undefined));
  const largest = Math.max(1, ...shares);
  if (bars.some((bar) => bar.state === 'incomparable')) return Math.min(BOUND, Math.max(largest, 1.25));
  return Math.min(BOUND, largest);
}

/** The whole multiples of the target that the scale reaches beyond the target itself. */
const scaleTicks = (domain: number) => [2, 3].filter((share) => share <= domain);

/** 0, the target line, and the whole hundreds that have room between and beyond them. */
function headMarks(heads: BarHeads, columns: Columns, x: Scale, domain: number, y: number): Label[] {
  const labels: Label[] = [];
  const taken: [number, number][] = [];
  const put = (share: number, label: string, needed: boolean) => {
    const half = textWidth(label, 'quiet') / 2;
    const lowest = columns.left + (share === 0 ? -half : half);
    const center = Math.max(lowest, Math.min(x(share), columns.right - half));
    const free = taken.every(([from, to]) => center + half + 8 < from || center - half - 8 > to);
    if (!free && !needed) return;
    const offset = share === 0 ? half : 0;
    taken.push([center - half + offset, center + half + offset]);
    labels.push(
      text('quiet', share === 0 ? columns.left : center, y, share === 0 ? 'start' : 'middle', label),
    );
  };
  put(1, heads.target, true);
  put(0, '0', false);
  for (const share of scaleTicks(domain)) put(share, `${share * 100}%`, false);
  if (columns.wide) {
    labels.push(text('quiet', columns.values, y, 'end', heads.values));
    labels.push(text('quiet', columns.figure, y, 'end', heads.figure));
  }
  return labels;
}

function wideRow(bar: Bar, columns: Columns, x: Scale, top: number): Row {
  const lines = wrap(bar.name, columns.nameWidth, 'name');
  const height = Math.max(BAR + 14, lines.length * lineHeight('name') + 10);
  const middle = top + height / 2;
  const marks = [
    ...linesAt(lines, 'name', columns.nameWidth, middle, 'end'),
    ...barMarks(bar, x, columns.right, middle),
    text('value', columns.values, middle + 4, 'end', bar.values),
    text(bar.behind ? 'alarm' : 'strong', columns.figure, middle + 4.5, 'end', bar.figure),
  ];
  return { height, datum: { kind: 'datum', key: bar.key, sentence: bar.sentence, marks } };
}

interface Row {
  readonly height: number;
  readonly datum: Datum;
}

function stackedRow(bar: Bar, width: number, x: Scale, top: number): Row {
  const figureWidth = textWidth(bar.figure, 'strong');
  const lines = wrap(bar.name, width - figureWidth - GAP, 'name');
  const line = lineHeight('name');
  const namesEnd = top + 10 + lines.length * line;
  const valuesEnd = namesEnd + lineHeight('value');
  const middle = valuesEnd + OVERHANG + 3 + BAR / 2;
  const marks = [
    ...lines.map((one, index) => text('name', 0, top + 10 + (index + 1) * line - 4, 'start', one)),
    text(bar.behind ? 'alarm' : 'strong', width, top + 10 + line - 4, 'end', bar.figure),
    text('quiet', 0, valuesEnd - 3, 'start', bar.values),
    ...barMarks(bar, x, width - 2, middle),
  ];
  const height = middle + BAR / 2 + OVERHANG + 4 - top;
  return { height, datum: { kind: 'datum', key: bar.key, sentence: bar.sentence, marks } };
}

/** Only what is in the picture is in its key. */
function keysOf({ keys }: BarHeads, bars: readonly Bar[]): KeyEntry[] {
  const has = (test: (bar: Bar) => boolean) => bars.some(test);
  const entries: (KeyEntry | false)[] = [
    has((bar) => bar.share !== undefined && !bar.behind) && {
      shape: 'box',
      ink: 'actual',
      label: keys.actual,
    },
    has((bar) => bar.behind) && { shape: 'box', ink: 'behind', label: keys.behind },
    has((bar) => bar.state === 'start' && bar.baseShare !== undefined) && {
      shape: 'box',
      ink: 'base',
      label: keys.base,
    },
    has((bar) => bar.state === 'monitoring' && bar.baseShare !== undefined) && {
      shape: 'tick',
      ink: 'base-mark',
      label: keys.base,
    },
    has((bar) => bar.state !== 'actual') && { shape: 'tick', ink: 'target', label: keys.target },
    has((bar) => bar.state === 'incomparable') && {
      shape: 'frame',
      ink: 'incomparable',
      label: keys.incomparable,
    },
  ];
  return entries.filter((entry) => entry !== false);
}

function linesAt(
  lines: readonly string[],
  ink: TextInk,
  x: number,
  middle: number,
  anchor: Label['anchor'],
): Label[] {
  const line = lineHeight(ink);
  const first = middle - ((lines.length - 1) * line) / 2 + 4.5;
  return lines.map((one, index) => text(ink, x, first + index * line, anchor, one));
}

const text = (ink: TextInk, x: number, y: number, anchor: Label['anchor'], words: string): Label => ({
  kind: 'text',
  ink,
  x,
  y,
  anchor,
  text: words,
});
