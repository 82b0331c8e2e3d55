import { linearScale } from '../../layout/scales.js';
import { column, lines, row, space, wrapped, type Block } from '../../layout/block.js';
import { wrap } from '../../layout/wrap.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import type { Chunk, Label, Mark, Scene, Shape } from '../../scene/marks.js';
import { datum, path, polyline, text } from '../../scene/shapes.js';
import { chunk } from '../../scene/chunks.js';
import {
  columnsBeside,
  GAP,
  headOf,
  legendEntries,
  stackedColumns,
  type BarColumns,
  type BarHeads,
  type BarsPicture,
} from './layout.js';
import { BAR, barMarks, OVERHANG } from './marks.js';
import { domainOf, type Bar, type BarAxis } from './scale.js';

/** Longer pictures are divided into chunks, each small enough for a printed page. */
const LONG = 30;
const CHUNK_ROWS = 20;
/** The most lines of a name beside its bar. */
const MOST_LINES = 3;

type Named = Pick<Scene, 'name' | 'lang'>;

/** The layout of a picture before its marks are made. */
export interface DrawnBars extends Pick<Scene, 'width' | 'height' | 'name' | 'lang'> {
  /** The header, then the rows: in one chunk, or in several if the picture is long. */
  readonly chunks: readonly Chunk[];
  readonly long: boolean;
}

/**
 * The picture of some target rows: names and figures beside the bars, or above them if it is narrow for the names. Only
 * heights are computed at first; the marks of a chunk are made on demand.
 */
export function drawBars(picture: BarsPicture, width: number, { name, lang }: Named): DrawnBars {
  const bars = picture.groups.flatMap((group) => group.bars);
  const headsIn = (columns: NamedColumns) =>
    bars.map((bar, index) => rowHead(bar, picture.heads, columns, width, index === 0));
  const isShort = ({ height }: Block<Label>) => height <= MOST_LINES * lineHeight('name');
  const columns =
    columnsBeside(picture, width)
      .map((one) => named(one, bars))
      .find((one) => headsIn(one).every(isShort)) ?? named(stackedColumns(width), bars);
  const heads = headsIn(columns);
  const head = headOf(picture, legendEntries(picture, bars, columns), columns, width);
  const rows = placedRows(picture, columns, heads, { width, from: head.height });
  const long = bars.length > LONG;
  const length = long ? CHUNK_ROWS : rows.length;
  const chunks: Chunk[] = [{ top: 0, height: head.height, marks: head.marks }];
  for (let from = 0; from < rows.length; from += length) {
    const some = rows.slice(from, from + length);
    const top = some[0]?.top ?? head.height;
    const margin = from + length < rows.length ? 0 : 4;
    const height = (some.at(-1)?.bottom ?? top) + margin - top;
    const grid = () => (columns.wide ? gridMarks(picture.axis, columns, some) : []);
    chunks.push(chunk(top, height, () => [...grid(), ...some.flatMap((one) => one.marks())]));
  }
  const last = chunks.at(-1);
  return { width, height: Math.ceil(last ? last.top + last.height : 0), name, lang, chunks, long };
}

/** The vertical extent of a row; the first row of a group starts with the title, and its content at `row`. */
interface PlacedRow {
  readonly top: number;
  readonly row: number;
  readonly bottom: number;
  readonly marks: () => readonly Mark[];
}

function placedRows(
  { groups, axis }: BarsPicture,
  columns: BarColumns,
  heads: readonly Block<Label>[],
  { width, from }: { readonly width: number; readonly from: number },
): PlacedRow[] {
  const range: [number, number] = [columns.left, columns.right];
  const common = axis.domain && linearScale(axis.domain, range);
  const tallest = Math.max(0, ...heads.map(({ height }) => height));
  let [y, at] = [from, 0];
  return groups.flatMap((group) => {
    const title = group.title ? column([space(7), wrapped(group.title, width, 'group'), space(1)]) : space(0);
    return group.bars.map((bar, index): PlacedRow => {
      const x = () => common ?? linearScale(domainOf([bar], 'row'), range);
      const scale = { x, isOwn: !common };
      const head = heads[at++] ?? space(0);
      const block = columns.wide
        ? wideRow(bar, head, tallest, columns, scale)
        : stackedRow(bar, head, width, scale);
      const above = index === 0 ? title : space(0);
      const [top, row] = [y, y + above.height];
      y = row + block.height;
      return { top, row, bottom: y, marks: () => [...above.marks(0, top), ...block.marks(0, row)] };
    });
  });
}

/** The common target line, the zero line, and grid lines at the labels. */
function gridMarks(
  { scale, domain, ticks }: BarAxis,
  columns: BarColumns,
  rows: readonly PlacedRow[],
): Mark[] {
  if (!domain) return [];
  const x = linearScale(domain, [columns.left, columns.right]);
  const strong = scale === 'share' ? 1 : 0;
  const linesAt = (style: 'grid' | 'guide', values: readonly number[]): Mark[] => {
    const runs = runsOf(rows);
    const steps = values.flatMap((at) => runs.map(([from, to]) => polyline(x(at), from, x(at), to)));
    return steps.length ? [path(style, steps)] : [];
  };
  const at = ticks.map((one) => one.at);
  return [
    ...linesAt(
      'grid',
      at.filter((one) => one !== strong && one !== 0),
    ),
    ...linesAt(
      'guide',
      at.filter((one) => one === strong),
    ),
  ];
}

/** The vertical extents of runs of rows without a title between them. */
function runsOf(rows: readonly PlacedRow[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const { row, bottom } of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row) last[1] = bottom;
    else runs.push([row, bottom]);
  }
  return runs;
}

/** The scale of a row, made on demand, and whether it is the row's own. */
interface Scale {
  readonly x: () => (value: number) => number;
  readonly isOwn: boolean;
}

/** Columns with the form of their names. */
interface NamedColumns extends BarColumns {
  /** The most lines of a name; for a longer one its brief form is taken. */
  readonly most: number;
}

/** One line for names beside bars if most fit and brief forms of the others spare all rows a second line; else two. */
function named(columns: BarColumns, bars: readonly Bar[]): NamedColumns {
  const { wide, nameWidth } = columns;
  if (!wide) return { ...columns, most: 1 };
  const widths = bars.map(({ name, brief }) => {
    const whole = textWidth(name, 'name');
    return whole > nameWidth && brief ? textWidth(brief, 'name') : whole;
  });
  const long = bars.filter(({ name }) => textWidth(name, 'name') > nameWidth);
  const widest = Math.max(...widths);
  return long.length < bars.length / 2 && widest <= nameWidth
    ? { ...columns, most: 1, nameWidth: widest, left: widest + GAP }
    : { ...columns, most: 2 };
}

/** The texts beside a bar, its name; or above it, with figure and values. */
function rowHead(
  bar: Bar,
  heads: BarHeads,
  { wide, nameWidth, most }: NamedColumns,
  width: number,
  isFirst: boolean,
): Block<Label> {
  const whole = wrap(bar.name, nameWidth, 'name');
  const names = whole.length > most && bar.brief ? wrap(bar.brief, nameWidth, 'name') : whole;
  if (wide) return lines(names, 'name', 'end', nameWidth);
  const figureWidth = textWidth(bar.figure, 'strong');
  const beside = figureWidth <= width * 0.55;
  const figure = beside
    ? lines([bar.figure], figureStyle(bar), 'end', figureWidth)
    : lines(wrap(bar.figure, width, 'strong'), figureStyle(bar), 'end', width);
  const room = beside ? width - figureWidth - GAP : width;
  const values = isFirst ? bar.whole : bar.values;
  const told = values + bar.progressTold;
  const isOneLine = !bar.progress || textWidth(told, 'quiet') <= room;
  const below = (isOneLine ? [told] : [values, `${heads.progress} ${bar.progress}`]).map((one) =>
    wrapped(one, room, 'quiet'),
  );
  const name = lines(names, 'name');
  return column([
    name,
    ...(beside ? [row([{ ...column(below), width: room }, figure], GAP)] : [figure, ...below]),
  ]);
}

/** Name, bar and figures side by side; the tallest name of the picture sets the height. */
function wideRow(
  bar: Bar,
  name: Block<Label>,
  tallest: number,
  columns: BarColumns,
  { x, isOwn }: Scale,
): Block {
  const { right, values, figure, progress } = columns;
  const height = Math.max(BAR + 14, tallest + 10);
  const marks = (middle: number): Shape[] => [
    ...name.marks(0, middle - name.height / 2),
    ...barMarks(bar, { x: x(), right, middle, isOwn }),
    text('value', values, middle + 4, bar.values, 'end'),
    text(figureStyle(bar), figure, middle + 4.5, bar.figure, 'end'),
    ...(bar.progress && progress > figure ? [text('value', progress, middle + 4, bar.progress, 'end')] : []),
  ];
  return { width: progress, height, marks: (_, top) => [datum(bar.id, marks(top + height / 2))] };
}

/** The texts above the bar. */
function stackedRow(bar: Bar, head: Block<Label>, width: number, { x, isOwn }: Scale): Block {
  const track: Block<Shape> = {
    width,
    height: BAR + 2 * OVERHANG + 2,
    marks: (_, top) =>
      barMarks(bar, { x: x(), right: width - 2, isOwn, middle: top + OVERHANG + 1 + BAR / 2 }),
  };
  const whole = column<Shape>([space(8), head, track]);
  return { width, height: whole.height, marks: (left, top) => [datum(bar.id, whole.marks(left, top))] };
}

const figureStyle = ({ behind }: Bar) => (behind ? 'alarm' : 'strong');
