import '../messages/all.js';
import { card, PAD } from '../publish/card.js';
import { enlarged } from '../layout/enlarged.js';
import type { Chart } from '../charts/chart.js';
import { cssColour } from '../publish/style.js';
import type { PlanData } from '../indicator/types.js';
import { csvOf } from '../indicator/csv/index.js';
import { drawScene, type Palette } from '../scene/draw.js';
import { colours, type ColourName } from '../scene/theme.js';
import { markup } from '../scene/markup.js';

export { embedCode, embedForms, plainText, type EmbedForm, type Origin } from '../publish/embed-code.js';
export { tableOf } from '../publish/fragment.js';

/**
 * The whole chart as the text of an SVG file: the picture as it is seen, in the colours and the font that
 * the page gives it, with heading, finding, notes and source.
 * @param width of the picture in CSS pixels
 * @param textScale of its text, 1 for usual text
 */
export function svgOf(chart: Chart, width: number, textScale: number, host: HTMLElement): string {
  const scene = enlarged((room) => card(chart, room + 2 * PAD), width, textScale);
  const svg = drawScene(scene, markup, paintOn(host)).text;
  const family = getComputedStyle(host).fontFamily.replace(/"/g, "'").replace(/[<&]/g, '');
  return svg.replace(
    'font-family="system-ui, sans-serif"',
    `font-family="${family}" font-variant="tabular-nums"`,
  );
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
 * The same in pixels.
 * @param scale pixels for each CSS pixel
 * @throws {Error} where the page forbids images of its own
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(magnified(svg, scale))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no picture could be made');
  return blob;
}

/** A picture some times as large; its letters are set as on screens of so many pixels, not on the grid of whole ones. */
const magnified = (svg: string, scale: number): string =>
  svg.replace(
    / width="(\d+)" height="(\d+)"/,
    (_, width, height) =>
      ` width="${Number(width) * scale}" height="${Number(height) * scale}"${scale > 1 ? ' text-rendering="geometricPrecision"' : ''}`,
  );

/** The readings that a chart shows, with all that they name, as CSV. */
export function csvOfChart(data: PlanData, chart: Chart): string {
  const ids = new Set(chart.readings);
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
