export { mergePlanData } from '../indicator/merge.js';
export { parseJson, parsePlanData } from '../indicator/parse.js';
