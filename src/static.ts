/** The same pictures as text, for Node: no page and no Lit. */
export { renderSvg, type PictureRequest } from './static/render-svg.js';
export { DataError } from './indicator/data-error.js';
export { mergePlanData } from './indicator/merge.js';
export { parseJson, parsePlanData } from './indicator/parse.js';
