// The page inside an iframe: makes the chart that the address asks for, or takes the one that it brought,
// and tells its height.

import { chartNames, charts, common, isChartName, type Attribute } from '../charts/registry.js';
import { asksForSize, sizeMessages } from './frame-messages.js';

const wanted = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = wanted.get('theme');
if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;
if (wanted.has('lang') || !root.lang) root.lang = wanted.get('lang') || navigator.language;

addEventListener('DOMContentLoaded', () => {
  const { body } = document;
  body.style.margin = '0';
  body.style.fontFamily = 'system-ui, sans-serif';
  const box = body.querySelector('main') ?? document.createElement('main');
  box.style.display = 'flow-root';
  if (!box.isConnected) {
    box.append(chartWanted());
    body.append(box);
  }
  tellHeight(box);
});

/** The chart, with each attribute that the address names; or a message that there is no such chart. */
function chartWanted(): HTMLElement {
  const name = wanted.get('chart') ?? '';
  if (!isChartName(name)) return message(`chart: expected one of ${chartNames.join(', ')}, got "${name}"`);
  const chart = document.createElement(`plan-${name}`);
  const known: readonly Attribute[] = [...common, ...charts[name]];
  for (const [key, value] of wanted) {
    if (known.some((one) => one.name === key)) chart.setAttribute(key, value);
    if (key.startsWith('--plan-')) chart.style.setProperty(key, value);
  }
  if (location.hash.length > 1) chart.append(dataScript(location.hash.slice(1)));
  chart.addEventListener('plan-ready', (event) => {
    document.title = (event as CustomEvent<{ heading: string }>).detail.heading;
  });
  return chart;
}

/** Data that the address carries behind #, as JSON. */
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

/** Tells the page around this one how high the box is: when that changes, and when asked. */
function tellHeight(box: HTMLElement): void {
  if (parent === window) return;
  let told = 0;
  const tell = (again: boolean) => {
    const { width, height } = box.getBoundingClientRect();
    const whole = Math.ceil(height);
    if (width === 0 || whole === 0 || (whole === told && !again)) return;
    told = whole;
    for (const one of sizeMessages(whole, Math.ceil(width), wanted)) parent.postMessage(one, '*');
  };
  new ResizeObserver(() => tell(false)).observe(box);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && asksForSize(data)) tell(true);
  });
  addEventListener('load', () => tell(true));
}
