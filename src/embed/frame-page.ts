// The page inside an iframe: creates the chart that the address asks for, or keeps the one in the page, and
// reports its height.

import { chartNames, charts, common, isChartName, type Attribute } from '../charts/registry.js';
import { asksForSize, isEscape, sizeMessages } from './frame-messages.js';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;
if (query.has('lang') || !root.lang) root.lang = query.get('lang') || navigator.language;

addEventListener('DOMContentLoaded', () => {
  const { body } = document;
  body.style.margin = '0';
  body.style.fontFamily = 'system-ui, sans-serif';
  const box = body.querySelector('main') ?? document.createElement('main');
  box.style.display = 'flow-root';
  if (!box.isConnected) {
    box.append(requestedChart());
    body.append(box);
  }
  const noMargin = new CSSStyleSheet();
  noMargin.replaceSync(`${chartNames.map((name) => `plan-${name}`).join()}{margin:0}`);
  document.adoptedStyleSheets.push(noMargin);
  answerPage(box);
});

/** The chart with the attributes in the address, or a message if there is no such chart. */
function requestedChart(): HTMLElement {
  const name = query.get('chart') ?? '';
  if (!isChartName(name)) return message(`chart: expected one of ${chartNames.join(', ')}, got "${name}"`);
  const chart = document.createElement(`plan-${name}`);
  const known: readonly Attribute[] = [...common, ...charts[name]];
  for (const [key, value] of query) {
    // Code to embed loads this page's own library, whoever wrote the address.
    if (key !== 'library' && known.some((one) => one.name === key)) chart.setAttribute(key, value);
    if (key.startsWith('--plan-')) chart.style.setProperty(key, value);
  }
  if (location.hash.length > 1) chart.append(dataScript(location.hash.slice(1)));
  chart.addEventListener('plan-ready', (event) => {
    document.title = (event as CustomEvent<{ heading: string }>).detail.heading;
  });
  return chart;
}

/** The JSON data after # in the address. */
function dataScript(hash: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  try {
    script.textContent = decodeURIComponent(hash);
  } catch {
    script.textContent = hash;
  }
  return script;
}

function message(text: string): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = `plan-charts: ${text}`;
  return line;
}

/** Serves the host page: reports the height of the box to it, and acts on its Escape messages. */
function answerPage(box: HTMLElement): void {
  if (parent === window) return;
  let reported = 0;
  const report = (again: boolean) => {
    const { width, height } = box.getBoundingClientRect();
    const rounded = Math.ceil(height);
    if (width === 0 || rounded === 0 || (rounded === reported && !again)) return;
    reported = rounded;
    for (const one of sizeMessages(rounded, Math.ceil(width), query)) parent.postMessage(one, '*');
  };
  new ResizeObserver(() => report(false)).observe(box);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (asksForSize(data)) report(true);
    if (isEscape(data)) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  });
  addEventListener('load', () => report(true));
}
