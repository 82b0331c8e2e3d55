import { legend } from '../../layout/legend.js';
import { wrapped } from '../../layout/block.js';
import type { Mark, Scene } from '../../scene/marks.js';
import { legendEntries } from './legend.js';
import type { TrendPicture } from './model.js';
import { drawPanel, LEAST, type DrawnPanel } from './panel.js';
import { focusPointsOf } from './focus.js';

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
  const focusPoints = focusPointsOf(picture, drawn);
  return { width, height: Math.ceil(y), name, lang, marks, focusPoints };
}
