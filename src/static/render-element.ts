import { colourRules, inkRules } from '../frame/style.js';
import type { PlanData } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import { markup, Markup } from '../scene/markup.js';
import { renderHtml } from './render-html.js';
import type { PictureRequest } from './request.js';

/**
 * A tag with its chart drawn already: the picture stands in a declarative shadow tree, so that a page
 * shows it before any script comes, and the data beside it. The element then takes it over.
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
  const figure = new Markup(renderHtml(data, { ...request, theme: 'light', transparent: true }));
  return `${
    markup`<${tag}${written} lang=${wordsOf(request.lang).tag}>
<template shadowrootmode="open"><style>${new Markup(STYLE)}</style>
${figure}</template>
<script type="application/json">${new Markup(inScript(data))}</script>
</${tag}>`.text
  }\n`;
}

const STYLE = `${colourRules()}
:host{display:block;color:var(--pc-text);background:var(--pc-ground)}
figure{margin:0}
figcaption p{margin:0;line-height:1.5}
figcaption p:first-child{font-size:1.125em}
small{font-size:max(.8125em,12px)}
${inkRules()}`;

/** JSON that cannot end the script it stands in. */
const inScript = (data: PlanData) => JSON.stringify(data).replace(/</g, '\\u003c');
