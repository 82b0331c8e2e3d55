import { figureTemplate } from '../publish/figure.js';
import { sheet } from '../publish/sheet.js';
import { table } from '../publish/table.js';
import type { PlanData } from '../indicator/types.js';
import { tableOf } from '../describe/table.js';
import { messagesOf } from '../messages/index.js';
import { drawScene } from '../scene/draw.js';
import { elementMarkup, markup, Markup } from '../scene/markup.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

/**
 * A tag with its chart drawn already: the figure stands in a declarative shadow tree, so that a page
 * shows it before any script comes, and the data beside it. The element then takes it over, and keeps
 * picture and words as they stand where the page is as wide as `width`.
 * @throws {DataError} as `renderSvg`
 */
export function renderElement(data: PlanData, request: PictureRequest): string {
  const { chart: name, places, plans, indicators, heading, source, options, rtl } = request;
  const attributes = Object.entries({
    place: places?.join(' '),
    plan: plans?.join(' '),
    indicators: indicators?.join(' '),
    heading,
    source,
    ...options,
    dir: rtl && 'rtl',
  }).filter(([, value]) => value);
  const written = attributes.map(([name, value]) => markup` ${name}="${value}"`);
  const tag = new Markup(`plan-${name}`);
  const chart = chartOf(data, request);
  const scene = sceneOf(chart.draw, request);
  const content = elementMarkup(
    figureTemplate({
      chart,
      summary: chart.summary,
      source: chart.source,
      scene,
      picture: [drawScene(scene)],
      table: [table(tableOf(chart), chart.lang)],
    }),
  );
  return `${
    markup`<${tag}${written} lang=${messagesOf(request.lang).tag}>
<template shadowrootmode="open"><style>${new Markup(sheet + ROOM)}</style><div class="ruler"></div>
${content}</template>
<script type="application/json">${new Markup(inScript(data))}</script>
</${tag}>`.text
  }\n`;
}

/** What answers only with a script is room without one, and nothing where no script ever comes. */
const ROOM = `
@media (scripting:none){.room{display:none}}`;

/** JSON that cannot end the script it stands in. */
const inScript = (data: PlanData) => JSON.stringify(data).replace(/</g, '\\u003c');
