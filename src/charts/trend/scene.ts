import { legend, type LegendEntry } from '../../layout/legend.js';
import { wrapped } from '../../layout/block.js';
import type { Mark, PlotArea, Scene } from '../../scene/marks.js';
import { circle, line, outline, path, polyline } from '../../scene/shapes.js';
import type { ShapeStyle } from '../../scene/theme.js';
import { cross } from './marks.js';
import type { TrendPicture } from './model.js';
import { drawPanel, LEAST, type DrawnPanel } from './panel.js';

const GUTTER = 28;

/** All panels, in columns where there is room, with one year axis for all. */
export function drawTrends(
  picture: TrendPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
): Scene {
  const columns = Math.max(
    1,
    Math.min(picture.panels.length, 3, Math.floor((width + GUTTER) / (LEAST + GUTTER))),
  );
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const height = panelWidth < 420 ? 270 : 310;
  const key = legend(legendEntries(picture), width);
  const marks: Mark[] = [...key.marks(0, 0)];
  const drawn: DrawnPanel[] = [];
  let y = key.height + (key.height ? 4 : 0);
  for (let first = 0; first < picture.panels.length; first += columns) {
    const row = picture.panels.slice(first, first + columns);
    const titles = row.map((panel) => wrapped(panel.title, panelWidth, 'strong'));
    const titleHeight = Math.max(...titles.map((title) => title.height));
    row.forEach((panel, index) => {
      const x = index * (panelWidth + GUTTER);
      marks.push(...(titles[index]?.marks(x, y) ?? []));
      drawn.push(drawPanel(panel, picture, { x, y: y + titleHeight, width: panelWidth, height }));
    });
    y += titleHeight + height + 16;
  }
  marks.push(...drawn.flatMap((panel) => panel.marks));
  const plots = drawn.map(({ box, plot, x, y: up }): PlotArea => ({ box, plot, x, y: up }));
  return { width, height: Math.ceil(y), name, lang, marks, plots };
}

/** The forms that a picture has, each with its sample; none where values are all it shows. */
function legendEntries({ legend: keys, panels }: TrendPicture): LegendEntry[] {
  const colour = panels[0]?.series.find((one) => one.colour !== 0)?.colour ?? 1;
  const level = (style: ShapeStyle, left: number, right: number, y: number) => line(style, left, y, right, y);
  const draw: Record<keyof typeof keys, (left: number, right: number, y: number) => Mark[]> = {
    actual: (l, r, y) => [level(`line-${colour}`, l, r, y), circle(`dot-${colour}`, (l + r) / 2, y, 4)],
    approximate: (l, r, y) => [
      circle(`hollow-${colour}`, (l + r) / 2, y, 6.5),
      circle(`dot-${colour}`, (l + r) / 2, y, 3),
    ],
    computed: (l, r, y) => [
      level(`computed-${colour}`, l, r, y),
      circle(`hollow-${colour}`, (l + r) / 2, y, 3.5),
    ],
    due: (l, r, y) => [level('target', l, r, y)],
    dueApproximate: (l, r, y) => [level('target-about', l, r, y)],
    ahead: (l, r, y) => [level(`mark-${colour}`, l, r, y), circle(`hollow-${colour}`, (l + r) / 2, y, 4)],
    range: (l, r, y) => [outline('range', { x: l, y: y - 4, width: r - l, height: 8 })],
    total: (l, r, y) => [level(`mark-${colour}`, l, r, y)],
    average: (l, r, y) => [
      path(`mark-${colour}`, [
        polyline(l + 1, y - 5, l + 1, y + 5),
        polyline(l, y, r, y),
        polyline(r - 1, y - 5, r - 1, y + 5),
      ]),
    ],
    missing: (l, r, y) => [cross((l + r) / 2, y)],
    now: (l, r, y) => [line('guide', (l + r) / 2, y - 7, (l + r) / 2, y + 7)],
  };
  const present = (Object.keys(draw) as (keyof typeof keys)[]).filter((form) => keys[form] !== '');
  if (present.every((form) => form === 'actual')) return [];
  return present.map((form) => ({ shape: 'own', label: keys[form], draw: draw[form] }));
}
