import { textWidth } from '../../scene/measure.js';
import { widest } from '../../layout/wrap.js';
import type { BarsPicture } from './scene.js';

export const GAP = 12;

/** The plot is no narrower than this beside names and figures; else they stand above the bars. */
const NARROWEST_PLOT = 150;

/** Where the columns of a picture stand: left and right edges of the plot, right edges of the figures. */
export interface Columns {
  readonly wide: boolean;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly values: number;
  readonly figure: number;
  readonly progress: number;
}

/** The columns at a width: beside each other where there is room, else the plot alone. */
export function columnsOf({ heads, groups }: BarsPicture, width: number): Columns {
  const bars = groups.flatMap((group) => group.bars);
  const room = (texts: readonly string[], style: 'strong' | 'value', head: string) =>
    Math.max(widest(texts, style), textWidth(head, 'quiet')) + GAP;
  const figures = room(
    bars.map((bar) => bar.figure),
    'strong',
    heads.figure,
  );
  const values = room(
    bars.map((bar) => bar.values),
    'value',
    heads.values,
  );
  const done = bars.map((bar) => bar.progress);
  const progress = done.some(Boolean) ? room(done, 'value', heads.progress) : 0;
  const names = widest(
    bars.map((bar) => bar.name),
    'name',
  );
  const nameWidth = Math.min(names, Math.max(width * 0.32, 120));
  const left = nameWidth + GAP;
  const right = width - progress - figures - values;
  if (right - left < NARROWEST_PLOT)
    return {
      ...{ wide: false, nameWidth: width, left: 0, right: width - 2 },
      ...{ values: width, figure: width, progress: width },
    };
  return {
    ...{ wide: true, nameWidth, left, right },
    ...{ values: width - progress - figures, figure: width - progress, progress: width },
  };
}
