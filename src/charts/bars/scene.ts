import { scaleLinear } from 'd3';
import { lineHeight, textWidth } from '../../scene/measure.js';
import { wrap } from '../../layout/wrap.js';
import type { Chunk, Datum, Mark, Scene, Shape } from '../../scene/marks.js';
import { boundsOf } from '../../scene/shape-kinds.js';
import { datum, path, polyline, text } from '../../scene/shapes.js';
import { chunk } from '../../scene/chunks.js';
import { columnsOf, GAP, type Columns } from './columns.js';
import { headOf, legendEntries, textLines } from './head.js';
import { BAR, barMarks, OVERHANG, type Bar } from './marks.js';
import { domainOf, type BarAxis } from './scale.js';

export interface BarGroup {
  /** Empty where there is but one group. */
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface BarHeads {
  readonly values: string;
  readonly figure: string;
  readonly progress: string;
  readonly keys: Record<'actual' | 'base' | 'target' | 'range' | 'behind' | 'incomparable', string>;
}

export interface BarsPicture {
  readonly heads: BarHeads;
  readonly axis: BarAxis;
  readonly groups: readonly BarGroup[];
}

/** A picture of more rows than these is cut in stretches, each of so many that it fits on a printed page. */
const LONG = 30;
const STRETCH = 20;

type Named = Pick<Scene, 'name' | 'lang'>;

/** A picture before it is a scene: its stretches can still be turned or counted. */
export interface DrawnBars extends Pick<Scene, 'width' | 'height' | 'name' | 'lang'> {
  /** The head, then the rows: in one stretch, or where the picture is long in several. */
  readonly stretches: readonly Chunk[];
  readonly long: boolean;
}

/**
 * The picture of some target rows: names and figures beside the bars, above them where it is narrow. At
 * first only the heights are settled; the marks of a stretch are made when they are asked for.
 */
export function drawBars(picture: BarsPicture, width: number, { name, lang }: Named): DrawnBars {
  const columns = columnsOf(picture, width);
  const bars = picture.groups.flatMap((group) => group.bars);
  const head = headOf(picture, legendEntries(picture, bars), columns, width);
  const blocks = rowBlocks(picture, columns, width, head.height);
  const long = bars.length > LONG;
  const length = long ? STRETCH : blocks.length;
  const stretches: Chunk[] = [{ top: 0, height: head.height, marks: head.marks }];
  for (let from = 0; from < blocks.length; from += length) {
    const some = blocks.slice(from, from + length);
    const top = some[0]?.top ?? head.height;
    const height = (some.at(-1)?.bottom ?? top) + 4 - top;
    const lines = () => (columns.wide ? gridMarks(picture.axis, columns, some) : []);
    stretches.push(chunk(top, height, () => [...lines(), ...some.flatMap((block) => block.marks())]));
  }
  const last = stretches.at(-1);
  return { width, height: Math.ceil(last ? last.top + last.height : 0), name, lang, stretches, long };
}

/** A row from its top to its bottom, the first of a group with the group's title over it, from `row` on. */
interface Block {
  readonly top: number;
  readonly row: number;
  readonly bottom: number;
  readonly marks: () => readonly Mark[];
}

function rowBlocks({ groups, axis }: BarsPicture, columns: Columns, width: number, from: number): Block[] {
  const range: [number, number] = [columns.left, columns.right];
  const common = axis.domain && scaleLinear(axis.domain, range);
  let y = from;
  return groups.flatMap((group) => {
    const title: Mark[] = [];
    const start = y;
    if (group.title) {
      const lines = wrap(group.title, width, 'group');
      y += 6;
      title.push(...lines.map((one, i) => text('group', 0, y + (i + 1) * lineHeight('group') - 4, one)));
      y += lines.length * lineHeight('group') + 2;
    }
    return group.bars.map((bar, index): Block => {
      const x = () => common ?? scaleLinear(domainOf([bar], 'row'), range);
      const row = columns.wide ? wideRow(bar, columns, x, y) : stackedRow(bar, width, x, y);
      const [top, rowTop] = [index === 0 ? start : y, y];
      y += row.height;
      const marks = () => [...(index === 0 ? title : []), row.datum()];
      return { top, row: rowTop, bottom: y, marks };
    });
  });
}

/** The common line of targets, the zero of an axis of values, and quiet lines at what is written above. */
function gridMarks({ scale, domain, ticks }: BarAxis, columns: Columns, blocks: readonly Block[]): Mark[] {
  if (!domain) return [];
  const x = scaleLinear(domain, [columns.left, columns.right]);
  const strong = scale === 'share' ? 1 : 0;
  const lines = (style: 'grid' | 'guide', values: readonly number[]): Mark[] => {
    const runs = runsOf(blocks);
    const steps = values.flatMap((at) => runs.map(([from, to]) => polyline(x(at), from, x(at), to)));
    return steps.length ? [path(style, steps)] : [];
  };
  const at = ticks.map((one) => one.at);
  return [
    ...lines(
      'grid',
      at.filter((one) => one !== strong && one !== 0),
    ),
    ...lines(
      'guide',
      at.filter((one) => one === strong),
    ),
  ];
}

/** The stretches of rows without a title between them, each from top to bottom. */
function runsOf(blocks: readonly Block[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const { row, bottom } of blocks) {
    const last = runs.at(-1);
    if (last && last[1] === row) last[1] = bottom;
    else runs.push([row, bottom]);
  }
  return runs;
}

type Scale = () => (value: number) => number;

/** A row: its height is known at once, its marks when asked for. */
interface Row {
  readonly height: number;
  readonly datum: () => Datum;
}

function wideRow(bar: Bar, columns: Columns, x: Scale, top: number): Row {
  const lines = wrap(bar.name, columns.nameWidth, 'name');
  const height = Math.max(BAR + 14, lines.length * lineHeight('name') + 10);
  const middle = top + height / 2;
  const marks = () => [
    ...textLines(lines, 'name', columns.nameWidth, middle, 'end'),
    ...barMarks(bar, { x: x(), right: columns.right, middle }),
    text('value', columns.values, middle + 4, bar.values, 'end'),
    text(bar.behind ? 'alarm' : 'strong', columns.figure, middle + 4.5, bar.figure, 'end'),
    ...(bar.progress ? [text('value', columns.progress, middle + 4, bar.progress, 'end')] : []),
  ];
  return { height, datum: () => rowDatum(bar, marks()) };
}

function stackedRow(bar: Bar, width: number, x: Scale, top: number): Row {
  const figureWidth = textWidth(bar.figure, 'strong');
  const beside = figureWidth <= width * 0.55;
  const names = wrap(bar.name, beside ? width - figureWidth - GAP : width, 'name');
  const figures = beside ? [bar.figure] : wrap(bar.figure, width, 'strong');
  const values = wrap(bar.values + bar.progressTold, width, 'quiet');
  const [line, small] = [lineHeight('name'), lineHeight('value')];
  const namesEnd = top + 10 + names.length * line;
  const figuresTop = beside ? top + 10 : namesEnd;
  const figuresEnd = beside ? namesEnd : namesEnd + figures.length * line;
  const valuesEnd = figuresEnd + values.length * small;
  const middle = valuesEnd + OVERHANG + 3 + BAR / 2;
  const style = bar.behind ? 'alarm' : 'strong';
  const marks = () => [
    ...names.map((one, index) => text('name', 0, top + 10 + (index + 1) * line - 4, one)),
    ...figures.map((one, index) => text(style, width, figuresTop + (index + 1) * line - 4, one, 'end')),
    ...values.map((one, index) => text('quiet', 0, figuresEnd + (index + 1) * small - 3, one)),
    ...barMarks(bar, { x: x(), right: width - 2, middle }),
  ];
  return { height: middle + BAR / 2 + OVERHANG + 4 - top, datum: () => rowDatum(bar, marks()) };
}

const rowDatum = ({ id, sentence }: Bar, marks: readonly Shape[]): Datum =>
  datum(id, sentence, marks, boundsOf(marks));
