import { captionOf, foldOf, notesOf, sourceOf } from '../publish/figure-parts.js';
import type { Chart } from '../charts/chart.js';
import { tableOf } from '../publish/fragment.js';
import { sheet } from '../publish/sheet.js';
import type { PlanData } from '../indicator/types.js';
import { messagesOf } from '../messages/index.js';
import { drawScene } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';
import { markup, Markup } from '../scene/markup.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

/**
 * A tag with its chart drawn already: the figure stands in a declarative shadow tree, so that a page
 * shows it before any script comes, and the data beside it. The element then takes it over, and keeps
 * picture and words as they stand where the page is as wide as `width`.
 * @throws {DataError} as `renderSvg`
 */
export function renderElement(data: PlanData, request: PictureRequest): string {
  const { chart, places, plans, indicators, heading, source, options, rtl } = request;
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
  const tag = new Markup(`plan-${chart}`);
  const made = chartOf(data, request);
  const figure = figureOf(made, sceneOf(made.draw, request));
  return `${
    markup`<${tag}${written} lang=${messagesOf(request.lang).tag}>
<template shadowrootmode="open"><style>${new Markup(sheet + ROOM)}</style><div class="ruler"></div>
${figure}</template>
<script type="application/json">${new Markup(inScript(data))}</script>
</${tag}>`.text
  }\n`;
}

/** What an element shows, but for what answers only with a script: that has its room. */
function figureOf(chart: Chart, scene: Scene): Markup {
  const { width } = scene;
  const { explore, tag, dataTable } = messagesOf(chart.lang);
  const views = chart.views?.(width) ?? [];
  return markup`<figure part="figure" lang=${tag} aria-labelledby="heading">
${captionOf(chart, chart.summary, markup)}
${
  views.length
    ? room(
        'controls',
        views.map(({ name }) => name),
      )
    : ''
}
<div class="picture" part="picture">${drawScene(scene, markup)}</div>
${chart.range ? room('span', [chart.range.reset], markup`<svg class="strip" width=${width} height=${STRIP}></svg>`) : ''}
${scene.focusPoints && scene.focusPoints.columns(0) > 0 ? room('explore', [explore.enter]) : ''}
${chart.notes.length ? notesOf(chart, markup) : ''}
${chart.fold ? foldOf(chart.fold, markup) : ''}
${sourceOf(chart.source, markup)}
<details part="data"><summary>${dataTable}</summary>
<div class="scroll">${tableOf(chart.table)}</div>
</details>
</figure>`;
}

/** The room of some buttons, and of what stands before them. */
const room = (name: string, buttons: readonly string[], before: Markup | string = ''): Markup =>
  markup`<div class=${`${name} room`}>${before}${buttons.map((text) => markup`<button type="button">${text}</button>`)}</div>`;

/** Height of the strip of a long series, in CSS pixels. */
const STRIP = 44;

const ROOM = `
.room{visibility:hidden}
@media (scripting:none){.room{display:none}}`;

/** JSON that cannot end the script it stands in. */
const inScript = (data: PlanData) => JSON.stringify(data).replace(/</g, '\\u003c');
