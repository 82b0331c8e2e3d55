export { parseJson, parsePlanData } from '../indicator/parse.js';
