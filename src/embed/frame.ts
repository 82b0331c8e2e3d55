// For the page around: gives each `iframe[data-plan-frame]` the height that its content reports. A value of the
// attribute limits this to messages from that origin.

import type { SizeMessage } from './frame-messages.js';

const FRAMES = 'iframe[data-plan-frame]';
const HIGHEST = 20_000;
const ONCE = Symbol.for('plan-charts.frame');

if (!(ONCE in window)) {
  Object.defineProperty(window, ONCE, { value: true });
  addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<SizeMessage> | null>) => {
    const height = data?.type === 'plan-charts:size' && data.v === 1 ? data.height : undefined;
    if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
      const { planFrame } = frame.dataset;
      if (frame.contentWindow === source && (!planFrame || planFrame === origin))
        frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  const ask = (frame: HTMLIFrameElement) =>
    frame.contentWindow?.postMessage({ type: 'plan-charts:size?' }, '*');
  document.querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(ask);
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) ask(target);
    },
    true,
  );
}
