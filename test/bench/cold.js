// A page that shows one bar chart as fast as possible, with one library.
import { towns } from './data.js';

const { draw } = await import('peer');
const parent = document.body.appendChild(document.createElement('div'));
parent.className = 'box';
await draw.bars(parent, towns(0)).ready;
requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    globalThis.shown = performance.now();
  };
  port2.postMessage(0);
});
