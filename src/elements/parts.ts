import { loadExtras, loadPicture } from '../charts/all/load.js';
import type { Picture } from '../charts/chart.js';
import { chartNames, isChartName, type ChartName } from '../charts/registry.js';
import { baseOf, hasMessages, type Lang } from '../messages/index.js';
import { loadMessages } from '../messages/load.js';
import { hasSeveralKinds } from './charts-in-page.js';
import { LazyPart } from './lazy-part.js';

type ChartParts = Readonly<Record<ChartName, LazyPart<Picture>>>;

const chartParts = (load: (name: ChartName) => Promise<Picture>, suffix = '') =>
  Object.fromEntries(
    chartNames.map((name) => [name, new LazyPart(name + suffix, () => load(name))]),
  ) as ChartParts;

const plain = chartParts((name) => loadPicture[name]());

const withExtras = chartParts(
  (name) => Promise.all([plain[name].load(), loadExtras[name]?.()]).then(([picture]) => picture),
  '.extras',
);

/** The part that draws a chart, with or without the chart's extras. */
export const pictureFor = (chart: ChartName, extras: boolean): LazyPart<Picture> =>
  (extras ? withExtras : plain)[chart];

/** The reader of tables and CSV. */
export const tables = new LazyPart('tables', () => import('./tables-part.js'));

/** Needed by few tags before the first picture: groups, lazy loading and refreshing. */
export const extras = new LazyPart('extras', () => import('./extras-part.js'));

/** Needed by the few charts that have annotations. */
export const annotating = new LazyPart('annotations', () => import('./annotations-part.js'));

/** The part that explains errors in data. */
export const explaining = new LazyPart('explain', () => import('./explain-part.js'));

const messageParts = new Map<string, LazyPart<Lang>>();

/**
 * The messages of a language for a chart's first picture, including those of every chart, or for everything after it. A
 * page with several kinds of charts loads the first messages of all kinds at once.
 */
export function messagesFor(lang: Lang, part: ChartName | 'later' | 'problems'): LazyPart<Lang> {
  const base = baseOf(lang);
  const isFirst = isChartName(part) && !hasMessages(lang, 'common');
  const isWhole = isFirst && hasSeveralKinds();
  const file = isWhole ? base : `${base}.${part}`;
  const parts = [...(isFirst ? ['common' as const] : []), ...(isWhole ? chartNames : [part])];
  const known = messageParts.get(file) ?? new LazyPart(file, () => loadMessages(lang, parts));
  messageParts.set(file, known);
  return known;
}
