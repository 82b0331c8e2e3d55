/// <reference types="vite/client" />
// Opens the pages and runs the page scripts of all documents in a frame, from the built library.
import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { runsInPage, snippetsOf, type Snippet } from '../snippets.js';

/** An entry without a default has types alone. */
const entries: Record<string, string | { types?: string; default?: string }> = manifest.exports;

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

const texts = import.meta.glob<string>(['../../*.md', '../../docs/**/*.md', '../../seeds/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const documents = Object.entries(texts)
  .map(([path, text]) => ({ file: path.replace('../../', ''), text }))
  .filter(({ text }) => snippetsOf(text).some(runsInPage));

it('both READMEs, start and embedding pages have examples', () => {
  const files = documents.map(({ file }) => file);
  for (const file of ['README', 'docs/start', 'docs/embedding'])
    expect(files).toEqual(expect.arrayContaining([`${file}.md`, `${file}.zh-CN.md`]));
});

describe.each(documents)('$file', ({ text }) => {
  it.each(snippetsOf(text).filter(runsInPage))('line $line: the chart appears', async (snippet) => {
    const { page, errors } = await opened(pageOf(snippet));
    const charts = () => chartsIn(page().body);
    await expect.poll(() => [charts().length > 0, ...charts().map(isDrawn)]).not.toContain(false);
    expect(errors()).toEqual([]);
  });
});

/** The charts of a page and of the pages in its frames. */
function chartsIn(body: Element): HTMLElement[] {
  const all = [...body.querySelectorAll<HTMLElement>('*')];
  const inside = all.flatMap((one) => {
    const page = one instanceof frameOf(one) ? one.contentDocument?.body : undefined;
    return page ? chartsIn(page) : [];
  });
  return [...all.filter(isChart), ...inside];
}

/** Each page has a class of its own for its frames. */
const frameOf = (element: Element) =>
  (element.ownerDocument.defaultView as unknown as typeof globalThis).HTMLIFrameElement;

const isChart = ({ localName }: Element) => /^plan-(?!annotation$)/.test(localName);

/** A chart that shows a picture of some width, and no message in its place. */
function isDrawn({ shadowRoot }: HTMLElement): boolean {
  const picture = shadowRoot?.querySelector('svg[role=img]');
  return Boolean(
    picture && picture.getBoundingClientRect().width > 200 && picture.querySelector('.pc-datum'),
  );
}

/** The snippet as a whole page: paths begin at the top of the repository, package names lead to `dist`. */
function pageOf({ language, code }: Snippet): string {
  const whole = /<html/.test(code);
  const script = '<script type="module" src="dist/plan-charts.min.js"></script>';
  const body =
    language === 'js'
      ? `<body><script type="module">${code.replace(/'plan-charts(\/[^']*)?'/g, (_, entry = '') => `'${built(`.${entry}`)}'`)}</script>`
      : whole
        ? code
        : `<body>${script}${code}`;
  const base = `<base href="${location.origin}/" />${listener}`;
  return /<head>/.test(body) ? body.replace('<head>', `<head>${base}`) : `<head>${base}</head>${body}`;
}

/**
 * Keeps what goes wrong in the page, from its first line on. Vitest wraps each dynamic import of a file
 * that it serves in a function of its own page, which a frame does not have.
 */
const listener = `<script>
  window.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() };
  window.wrong = [];
  addEventListener('plan-error', (event) => wrong.push(event.detail.message));
  addEventListener('error', (event) => wrong.push(event.message));
  addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));
</script>`;

/** An entry that the package does not list is one of those that `./*` stands for. */
function built(entry: string): string {
  const target = entries[entry] ?? entries['./*'];
  const file = (typeof target === 'object' ? target.default : target) ?? '';
  return new URL(file.replace('*', entry.slice(2)), `${location.origin}/`).href;
}

async function opened(srcdoc: string): Promise<{ page: () => Document; errors: () => readonly string[] }> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.srcdoc = srcdoc;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return {
    page: () => frame.contentDocument!,
    errors: () => (frame.contentWindow as unknown as { wrong: readonly string[] }).wrong,
  };
}
