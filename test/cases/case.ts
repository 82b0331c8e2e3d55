import type { PlanErrorDetail } from '../../src/index.js';
import { put, tableOf, words } from '../elements/page.js';

/** What a reader gets from a chart. */
export interface Said {
  readonly heading: string;
  readonly summary: string;
  readonly notes: string;
  readonly source: string;
  /** What stands in the place of the picture where there is none. */
  readonly message: string;
  readonly error: PlanErrorDetail | undefined;
  /** The data table, each row with its cells parted by bars. */
  readonly rows: readonly string[];
  readonly chart: HTMLElement;
}

const FILES = '/test/cases/files/';

/** What the charts of a page say; the page is one of the files here, in its language. */
export async function page(file: string): Promise<Said[]> {
  const text = await fetch(FILES + file).then((answer) => answer.text());
  const lang = /<!-- (\w+) -->/.exec(text)?.[1] ?? 'en';
  return charts(text.replace(/<!--.*-->\s*/, ''), lang);
}

/** What one chart says of a file here; `place=X&plan=14` may follow its name after a #. */
export const chart = async (tag: string, file: string, lang = 'en'): Promise<Said> =>
  (await charts(`<plan-${tag} src="${FILES}${file}"></plan-${tag}>`, lang))[0]!;

/** What one chart says of a value given as `data`. */
export async function given(tag: string, data: unknown, lang = 'en'): Promise<Said> {
  const one = put(`<plan-${tag}></plan-${tag}>`, { lang });
  Object.assign(one, { data });
  return said(one);
}

/** What the charts of some markup say. */
export function charts(markup: string, lang = 'en', width = 640): Promise<Said[]> {
  const first = put(markup, { lang, width });
  const all = [...(first.parentElement?.querySelectorAll<HTMLElement>('*') ?? [])].filter((one) =>
    one.localName.startsWith('plan-'),
  );
  return Promise.all(all.map(said));
}

async function said(one: HTMLElement): Promise<Said> {
  let error: PlanErrorDetail | undefined;
  let ready = { heading: '', summary: '' };
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${one.outerHTML} says nothing within 20 s`)), 20_000);
    const done = () => {
      clearTimeout(late);
      clearInterval(asked);
      resolve();
    };
    one.addEventListener(
      'plan-ready',
      (event) => {
        ready = (event as CustomEvent<{ heading: string; summary: string }>).detail;
        done();
      },
      { once: true },
    );
    one.addEventListener('plan-error', ({ detail }) => {
      error = detail;
      done();
    });
    const asked = setInterval(() => one.matches(':state(empty)') && done(), 20);
  });
  await (one as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  const told = { error, chart: one, message: words(one, 'message') };
  if (told.message) return { ...told, heading: '', summary: '', notes: '', source: '', rows: [] };
  const line = (text: string) => text.replace(/\s+/g, ' ');
  return {
    ...told,
    heading: line(ready.heading),
    summary: line(ready.summary),
    notes: words(one, 'notes'),
    source: words(one, 'source'),
    rows: one.querySelector('table') ? [] : (await tableOf(one)).map((cells) => cells.join(' | ')),
  };
}
