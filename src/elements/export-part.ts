import { card, PAD } from '../publish/card.js';
import { enlarged } from '../layout/enlarged.js';
import type { Chart } from '../charts/chart.js';
import { readingIdsOf } from '../describe/reading-ids.js';
import { cssColour } from '../publish/style.js';
import type { PlanData } from '../indicator/types.js';
import { csvOf } from '../indicator/csv/index.js';
import { drawScene, shownSize, type DrawOptions, type Palette } from '../scene/draw.js';
import { colours, type ColourName } from '../scene/theme.js';
import { elementMarkup } from '../scene/markup.js';
import type { Scene } from '../scene/marks.js';

export { originOf } from './origin.js';
export { Toolbar } from './toolbar.js';
export { embedCode, embedForms, chartText, type EmbedForm, type Origin } from '../publish/embed-code.js';
export { tableMarkup } from '../publish/fragment.js';

/** What of a chart on a page is exported, and how it looks there. */
export interface Exported {
  readonly chart: Chart;
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  /** Of its text, 1 for usual text. */
  readonly textScale: number;
  readonly host: HTMLElement;
}

/**
 * The whole chart as the text of an SVG file: the picture as it is seen, in the colours and the font that
 * the page gives it, with heading, finding, notes and source.
 */
export const svgOf = (exported: Exported): string => svgText(exported, cardOf(exported));

const cardOf = ({ chart, width, textScale }: Exported): Scene =>
  enlarged((room) => card(chart, room + 2 * PAD), width, textScale);

function svgText({ host }: Exported, scene: Scene, attributes: DrawOptions['attributes'] = {}): string {
  const font = { 'font-family': getComputedStyle(host).fontFamily, 'font-variant': 'tabular-nums' };
  return elementMarkup(drawScene(scene, { palette: paintOn(host), attributes: { ...font, ...attributes } }))
    .text;
}

/** The colours that a chart has on its page now. */
function paintOn(host: HTMLElement): Palette {
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  host.shadowRoot?.append(probe);
  const names = Object.keys(colours) as ColourName[];
  const seen = new Map(
    names.map((name) => {
      probe.style.color = cssColour(name);
      return [name, hex(getComputedStyle(probe).color)];
    }),
  );
  probe.remove();
  return (name) => seen.get(name) ?? colours[name].light;
}

/** A colour in the way of writing that every reader of SVG knows; one that is not opaque or not of sRGB stays as it is. */
const hex = (text: string): string => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text)?.slice(1) ?? [];
  return parts.length ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : text;
};

/**
 * The same in pixels. Letters are set as on screens of so many pixels, not on the grid of whole ones.
 * @param scale pixels for each CSS pixel
 * @throws {Error} where the page forbids images of its own
 */
export async function pngOf(exported: Exported, scale: number): Promise<Blob> {
  const scene = cardOf(exported);
  const { width, height } = shownSize(scene);
  const svg = svgText(exported, scene, {
    width: width * scale,
    height: height * scale,
    'text-rendering': scale > 1 && 'geometricPrecision',
  });
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no picture could be made');
  return blob;
}

/** The readings that a chart shows, with all that they name, as CSV. */
export function csvOfChart(data: PlanData, chart: Chart): string {
  const ids = new Set(readingIdsOf(chart.items));
  const readings = data.readings.filter(({ id }) => ids.has(id));
  const indicators = data.indicators.filter(({ id }) => readings.some((one) => one.indicator === id));
  const has = (list: readonly { readonly notes?: readonly string[] }[], id: string) =>
    list.some(({ notes }) => notes?.includes(id));
  return csvOf({
    ...data,
    readings,
    indicators: indicators.map(({ within: _, ...rest }) => rest),
    units: data.units.filter(({ id }) => indicators.some(({ unit }) => unit === id)),
    notes: data.notes.filter(({ id }) => has(readings, id) || has(indicators, id)),
    documents: data.documents.filter(({ id }) =>
      readings.some(({ sources }) => sources.some(({ document }) => document === id)),
    ),
  });
}
