import { chartNames, type ChartName } from '../charts/registry.js';

/** The elements of a chart in the page: its tags, and the tables to be upgraded to it. */
export const placesOf = (name: ChartName): Element[] => [
  ...document.querySelectorAll(`plan-${name},table[data-plan-chart="${name}"]`),
];

/** Whether the page has charts of several kinds, whose messages are then fetched as one file. */
export const hasSeveralKinds = (): boolean =>
  chartNames.filter((name) => placesOf(name).length > 0).length > 1;
