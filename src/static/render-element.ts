import { figureTemplate } from '../publish/figure.js';
import { sheet } from '../publish/sheet.js';
import { laterSheet } from '../publish/sheet-later.js';
import { table } from '../publish/table.js';
import { titled } from '../publish/titled.js';
import type { PlanData } from '../indicator/types.js';
import { tableOf } from '../describe/table.js';
import { messagesOf } from '../messages/index.js';
import { drawScene } from '../scene/draw.js';
import { lightPaint } from '../scene/paint.js';
import { elementMarkup, markup, Markup } from '../scene/markup.js';
import { chartOf, sceneOf, selectionOf, type PictureRequest } from './request.js';

/**
 * A tag with its chart already drawn in a declarative shadow root, so that a page shows it before any script runs, and
 * with its data beside it. The element adopts the figure, and keeps it unchanged if it has the same width on the page.
 * @throws {DataError} as `renderSvg`
 */
export function renderElement(data: PlanData, request: PictureRequest): string {
  const chart = chartOf(data, request);
  const { chart: name, better, annotations, heading, summary, source, options, rtl } = request;
  const { place, plan, indicators } = selectionOf(request);
  const attributes = Object.entries({
    place: place?.join(' '),
    plan: plan?.join(' '),
    indicators: indicators?.join(' '),
    better,
    annotations,
    heading,
    summary,
    source,
    ...options,
    dir: rtl && 'rtl',
  }).filter(([, value]) => value);
  const written = attributes.map(([name, value]) => markup` ${name}="${value}"`);
  const tag = new Markup(`plan-${name}`);
  const scene = sceneOf(chart.draw, request);
  const content = elementMarkup(
    figureTemplate({
      chart,
      standfirst: chart.standfirst,
      source: chart.source,
      scene,
      picture: [drawScene(titled(scene, chart), { paint: lightPaint })],
      table: [table(tableOf(chart), chart.lang)],
    }),
  );
  return `${
    markup`<${tag}${written} lang=${messagesOf(request.lang).tag}>
<template shadowrootmode="open"><style>${new Markup(sheet + laterSheet + ROOM)}</style><div class="ruler"></div>
${content}</template>
<script type="application/json">${new Markup(inScript(data))}</script>
</${tag}>`.text
  }\n`;
}

/** Hides the space reserved for controls where scripts are disabled. */
const ROOM = `
@media (scripting:none){.room{display:none}}`;

/** JSON that cannot close the script element around it. */
const inScript = (data: PlanData) => JSON.stringify(data).replace(/</g, '\\u003c');
