import type { LegendEntry } from '../../layout/legend.js';
import type { ShapeStyle } from '../../scene/theme.js';
import type { Mark } from '../../scene/marks.js';
import { cross } from './marks.js';
import type { TrendPicture } from './model.js';

/** The forms that a picture has, each with its sample; none where values are all it shows. */
export function legendEntries({ legend: keys, panels }: TrendPicture): LegendEntry[] {
  const colour = panels[0]?.series.find((one) => one.colour !== 0)?.colour ?? 1;
  const line = (style: ShapeStyle, x1: number, x2: number, y: number): Mark => ({
    ...{ kind: 'line', style: style, x1, x2, y1: y, y2: y },
  });
  const circle = (style: ShapeStyle, x: number, y: number, r: number): Mark => ({
    kind: 'circle',
    style: style,
    x,
    y,
    r,
  });
  const upright = (style: ShapeStyle, x: number, y: number): Mark => ({
    ...{ kind: 'line', style: style, x1: x, x2: x, y1: y - 7, y2: y + 7 },
  });
  const draw: Record<keyof typeof keys, (left: number, right: number, y: number) => Mark[]> = {
    actual: (l, r, y) => [line(`line-${colour}`, l, r, y), circle(`dot-${colour}`, (l + r) / 2, y, 4)],
    approximate: (l, r, y) => [
      circle(`hollow-${colour}`, (l + r) / 2, y, 6.5),
      circle(`dot-${colour}`, (l + r) / 2, y, 3),
    ],
    computed: (l, r, y) => [
      line(`computed-${colour}`, l, r, y),
      circle(`hollow-${colour}`, (l + r) / 2, y, 3.5),
    ],
    due: (l, r, y) => [line('target', l, r, y)],
    dueApproximate: (l, r, y) => [line('target-about', l, r, y)],
    ahead: (l, r, y) => [line(`mark-${colour}`, l, r, y), circle(`hollow-${colour}`, (l + r) / 2, y, 4)],
    range: (l, r, y) => [{ kind: 'path', style: 'range', d: `M${l},${y - 4}H${r}V${y + 4}H${l}Z` }],
    total: (l, r, y) => [line(`mark-${colour}`, l, r, y)],
    average: (l, r, y) => [
      {
        kind: 'path',
        style: `mark-${colour}`,
        d: `M${l + 1},${y - 5}V${y + 5}M${l},${y}H${r}M${r - 1},${y - 5}V${y + 5}`,
      },
    ],
    missing: (l, r, y) => [cross((l + r) / 2, y)],
    now: (l, r, y) => [upright('guide', (l + r) / 2, y)],
  };
  const present = (Object.keys(draw) as (keyof typeof keys)[]).filter((form) => keys[form] !== '');
  if (present.every((form) => form === 'actual')) return [];
  return present.map((form) => ({ shape: 'own', label: keys[form], draw: draw[form] }));
}
