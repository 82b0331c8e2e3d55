export { decodeText } from '../indicator/decode-text.js';
export { readFormat, withMetadata } from '../indicator/formats/index.js';
