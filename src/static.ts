/** The same pictures as text and as files, for Node: no page and no Lit. */
export { type PictureRequest } from './static/request.js';
export type { Theme } from './static/look.js';
export { renderCard, renderSvg } from './static/render-svg.js';
export { renderElement } from './static/render-element.js';
export type { Profile } from './publish/fragment.js';
export { renderHtml } from './static/render-html.js';
export { renderPng, type PngRequest } from './static/render-png.js';
export { default as renderFile, type Job } from './static/render-file.js';
export { oembedOf, renderPage, type Oembed, type Share } from './static/share.js';
export { renderMany, type Failure } from './static/render-many.js';
export { DataError } from './indicator/data-error.js';
export { checkedMerge as mergePlanData } from './analysis/checked.js';
export { parseJson, parsePlanData } from './indicator/parse.js';
export { parseText } from './indicator/parse-text.js';
