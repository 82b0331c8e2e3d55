import { card, PAD } from '../publish/card.js';
import { DataError } from '../indicator/data-error.js';
import { enlarged, NARROWEST } from '../layout/enlarged.js';
import type { Chart } from '../charts/chart.js';
import { readingIdsOf } from '../describe/reading-ids.js';
import { cssColour } from '../publish/style.js';
import type { PlanData } from '../indicator/types.js';
import { csvOf } from '../indicator/csv/index.js';
import { drawScene, shownSize, type DrawOptions } from '../scene/draw.js';
import { colours, type ColourName } from '../scene/theme.js';
import { elementMarkup } from '../scene/markup.js';
import type { Scene } from '../scene/marks.js';
import { paintedIn, type Palette } from '../scene/paint.js';

export { libraryOf, originOf } from './origin.js';
export { Toolbar } from './toolbar.js';
export { embedCode, embedForms, chartText, type EmbedForm, type Origin } from '../publish/embed-code.js';
export { tableMarkup } from '../publish/fragment.js';
export { tableCsv } from '../publish/table-csv.js';

/** A chart on a page, to be exported. */
export interface Exported {
  readonly chart: Chart;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** Text size relative to the usual one, which is 1. */
  readonly textScale: number;
  readonly host: HTMLElement;
}

/**
 * The whole figure as SVG text, in the colours and font that it has on the page: heading, finding, picture, notes
 * and source.
 * @param wanted the width in CSS pixels; without it, the picture is as wide as on the page
 * @throws {DataError} if that is too narrow or too wide
 */
export const svgOf = (exported: Exported, wanted?: number): string =>
  svgText(exported, cardOf(exported, wanted));

/** The widest figure, in CSS pixels. */
const WIDEST = 10_000;

function cardOf({ chart, width, textScale }: Exported, wanted: number | undefined): Scene {
  if (wanted === undefined) return enlarged((room) => card(chart, room + 2 * PAD), width, textScale);
  if (!(wanted >= NARROWEST && wanted <= WIDEST))
    throw wanted > WIDEST
      ? new DataError('', 'width', 'expected {0} or less, got {1}', [WIDEST, wanted])
      : new DataError('', 'width', 'expected {0} or more, got {1}', [NARROWEST, wanted]);
  return enlarged((room) => card(chart, room), Math.floor(wanted), textScale);
}

function svgText({ host }: Exported, scene: Scene, attributes: DrawOptions['attributes'] = {}): string {
  const font = { 'font-family': getComputedStyle(host).fontFamily, 'font-variant': 'tabular-nums' };
  return elementMarkup(
    drawScene(scene, { paint: paintedIn(paletteOn(host)), attributes: { ...font, ...attributes } }),
  ).text;
}

/** The current colours of a chart on its page. */
function paletteOn(host: HTMLElement): Palette {
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

/** A colour in a notation that every SVG viewer supports; a transparent or non-sRGB colour is returned unchanged. */
const hex = (text: string): string => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text)?.slice(1) ?? [];
  return parts.length ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : text;
};

/**
 * The whole figure as a PNG file. Glyphs are positioned at the resolution of the file.
 * @param scale device pixels per CSS pixel
 * @param wanted the width in CSS pixels; without it, the picture is as wide as on the page
 * @throws {Error} if the page's content policy forbids `blob:` and `data:` images
 */
export async function pngOf(exported: Exported, scale: number, wanted?: number): Promise<Blob> {
  const scene = cardOf(exported, wanted);
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

/** The values shown in a chart as CSV, with the indicators, places, sources and notes they refer to. */
export function csvOfChart(data: PlanData, chart: Chart): string {
  const ids = new Set(readingIdsOf(chart.items));
  const readings = data.readings.filter(({ id }) => ids.has(id));
  const indicators = data.indicators.filter(({ id }) => readings.some((one) => one.indicator === id));
  const has = (list: readonly { readonly notes?: readonly string[] }[], id: string) =>
    list.some(({ notes }) => notes?.includes(id));
  const isHere = (id: string | undefined) => id === undefined || indicators.some((one) => one.id === id);
  return csvOf({
    ...data,
    annotations: data.annotations?.filter(({ indicator }) => isHere(indicator)) ?? [],
    readings,
    indicators: indicators.map(({ within: _, ...rest }) => rest),
    units: data.units.filter(({ id }) => indicators.some(({ unit }) => unit === id)),
    notes: data.notes.filter(({ id }) => has(readings, id) || has(indicators, id)),
    documents: data.documents.filter(({ id }) =>
      readings.some(({ sources }) => sources.some(({ document }) => document === id)),
    ),
  });
}
