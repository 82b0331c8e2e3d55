import { captioned } from '../charts/captioned.js';
import type { Chart } from '../charts/chart.js';
import type { PlanData } from '../indicator/types.js';
import { csvOf } from '../indicator/write/index.js';
import { drawScene } from '../scene/draw.js';
import { markup } from '../scene/markup.js';

export { embedCode, embedForms, plainText, type EmbedForm, type Origin } from '../charts/embed-code.js';
export { tableOf } from '../charts/fragment.js';

/** The whole chart as the text of an SVG file: picture, heading, finding, notes and source. */
export function svgOf(chart: Chart, width: number, font: string): string {
  const svg = drawScene(captioned(chart, width), markup).text;
  const family = font.replace(/"/g, "'").replace(/[<&]/g, '');
  return svg.replace('font-family="system-ui, sans-serif"', `font-family="${family}"`);
}

/**
 * The same in pixels.
 * @param scale pixels for each CSS pixel
 * @throws {Error} where the page forbids images of its own
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no picture could be made');
  return blob;
}

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
