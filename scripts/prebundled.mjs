/** The modules of dependencies that charts and stories import: one that is found late would reload the page in mid-run. */
export const prebundled = [
  '@lit/reactive-element',
  '@lit/reactive-element/decorators.js',
  'lit',
  'lit/directives/keyed.js',
  'lit/directives/repeat.js',
  'lit/static-html.js',
  'd3-array',
];
