export { annotated } from '../charts/annotated.js';
export { withAnnotations } from '../indicator/annotations.js';
