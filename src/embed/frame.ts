// For the host page: gives each `iframe[data-plan-frame]` the height that its content reports, and passes Escape on to
// it. If the attribute has a value, only messages from that origin count.

import type { SizeMessage } from './frame-messages.js';

const FRAMES = 'iframe[data-plan-frame]';
const HIGHEST = 20_000;
const ONCE = Symbol.for('plan-charts.frame');

if (!(ONCE in window)) {
  Object.defineProperty(window, ONCE, { value: true });
  const all = () => document.querySelectorAll<HTMLIFrameElement>(FRAMES);
  addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<SizeMessage> | null>) => {
    const height = data?.type === 'plan-charts:size' && data.v === 1 ? data.height : undefined;
    if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
    for (const frame of all()) {
      const { planFrame } = frame.dataset;
      if (frame.contentWindow === source && (!planFrame || planFrame === origin))
        frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  const tell = (type: string) => (frame: HTMLIFrameElement) =>
    frame.contentWindow?.postMessage({ type }, '*');
  const ask = tell('plan-charts:size?');
  all().forEach(ask);
  // A chart may be hovered while focus is in this page.
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') all().forEach(tell('plan-charts:escape'));
  });
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) ask(target);
    },
    true,
  );
}
