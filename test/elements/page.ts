import '../../src/define.js';
import type { PlanErrorDetail } from '../../src/index.js';

export const FUZHOU = '/seeds/fuzhou.json';
export const XIAMEN = '/seeds/xiamen.json';
export const BOTH = `${FUZHOU} ${XIAMEN}`;

type Chart = HTMLElement & { updateComplete: Promise<boolean> };

/** Puts markup on the page in a box of a width and gives its first chart. */
export function put(markup: string, { lang = 'zh-CN', width = 640 } = {}): Chart {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.width = `${width}px`;
  box.style.fontFamily = 'sans-serif';
  box.innerHTML = markup;
  document.body.append(box);
  return box.firstElementChild as Chart;
}

/** A chart that has drawn its first picture, and can be explored. */
export async function shown(markup: string, options?: { lang?: string; width?: number }) {
  const chart = put(markup, options);
  await event(chart, 'plan-ready');
  await explorable(chart);
  return chart;
}

/** Points at a chart and waits until what answers to a reader has come. */
export async function explorable(chart: Chart): Promise<void> {
  await chart.updateComplete;
  chart.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  const root = chart.shadowRoot;
  for (
    let wait = 0;
    wait < 1000 && root?.querySelector('.explore') && !root.querySelector('.focus-layer');
    wait += 1
  )
    await new Promise((resolve) => setTimeout(resolve, 20));
  await chart.updateComplete;
}

/** A chart that has told an error, and what it told. */
export async function failed(markup: string, options?: { lang?: string }) {
  const chart = put(markup, options);
  const { detail } = (await event(chart, 'plan-error')) as CustomEvent<PlanErrorDetail>;
  return { chart, detail };
}

/** The next event of a type; a test that waits in vain is told which. */
export function event(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no ${type} within 20 s`)), 20_000);
    target.addEventListener(
      type,
      (happened) => {
        clearTimeout(late);
        resolve(happened);
      },
      { once: true },
    );
  });
}

/** A frame whose document has loaded: Firefox replaces the one that a frame begins with. */
export async function loadedFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Another page</title>';
  const loaded = event(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Clears the page between tests. */
export function clear(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
}

export const picture = (chart: HTMLElement) =>
  chart.shadowRoot?.querySelector<SVGSVGElement>('svg[role=img]') ?? undefined;

/** All words of the picture, each text mark one string. */
export const pictureTexts = (chart: HTMLElement) =>
  [...(picture(chart)?.querySelectorAll('text') ?? [])].map((text) => text.textContent ?? '');

export const part = (chart: HTMLElement, name: string) =>
  chart.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`) ?? undefined;

/** The visible words of a part, slots included as they fall back. */
export const words = (chart: HTMLElement, name: string) =>
  part(chart, name)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The accessible name of the picture: what it is of, then what is found. */
export const named = (chart: HTMLElement) => picture(chart)?.ariaLabel ?? '';

/** The table below the picture, cell by cell, as a reader finds it who opens its disclosure. */
export async function tableOf(chart: HTMLElement): Promise<string[][]> {
  for (let wait = 0; wait < 1000; wait += 1) {
    const fold = part(chart, 'data') as HTMLDetailsElement | undefined;
    const rows = [...(fold?.querySelectorAll('table tr') ?? [])];
    if (fold) fold.open = !rows.length;
    if (rows.length)
      return rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('no table within 20 s');
}
