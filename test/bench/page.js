// The measured page for one library: `peer` names its file in `peers`.
import { manyRows, towns, walk } from './data.js';

/** After the next frame has been painted. */
const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    }),
  );

function box(className = 'box') {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  return element;
}

/** Milliseconds until what `act` does is painted. */
async function timed(act) {
  await painted();
  const start = performance.now();
  await act();
  await painted();
  return performance.now() - start;
}

const { draw, tooltip, prepare } = await import('peer');

/** One chart drawn and taken away, so that code is loaded and compiled as that of a page in use. */
async function warm(kind, data, className) {
  await prepare?.(kind, data);
  const parent = box(className);
  await draw[kind](parent, data).ready;
  await painted();
  parent.remove();
}

globalThis.bench = {
  tooltip: () => tooltip(),

  /** `count` charts, each of its own data. */
  async small(kind, count) {
    await warm(kind, towns(count));
    const all = Array.from({ length: count }, (_, seed) => ({ parent: box(), data: towns(seed) }));
    return {
      all,
      draw: () => timed(() => Promise.all(all.map(({ parent, data }) => draw[kind](parent, data).ready))),
    };
  },

  /** One chart that gets other values, `times` in a row; each is painted. */
  async updates(kind, times) {
    await warm(kind, towns(0));
    const drawn = draw[kind](box(), towns(0));
    await drawn.ready;
    const all = Array.from({ length: times }, (_, seed) => towns(seed + 1));
    return {
      draw: () =>
        timed(async () => {
          for (const data of all) {
            await drawn.update(data);
            await painted();
          }
        }),
    };
  },

  /** `count` charts in two columns, of which those in view are ready first. */
  async inView(kind, count, visible) {
    await warm(kind, towns(count));
    const all = Array.from({ length: count }, (_, seed) => ({ parent: box('cell'), data: towns(seed) }));
    return {
      draw: () =>
        timed(() => {
          const drawn = all.map(({ parent, data }) => draw[kind](parent, data, 'lazy').ready);
          return Promise.all(drawn.slice(0, visible));
        }),
    };
  },

  /** One chart whose box gets another width, `times` in a row; each is painted. */
  async resize(kind, times) {
    await warm(kind, towns(0));
    const parent = box();
    const drawn = draw[kind](parent, towns(0));
    await drawn.ready;
    await painted();
    return {
      draw: () =>
        timed(async () => {
          for (let i = 0; i < times; i += 1) {
            const width = i % 2 ? 400 : 360 + i;
            parent.style.width = `${width}px`;
            drawn.resize?.(width);
            await painted();
          }
        }),
    };
  },

  /** A line of `count` points. */
  async line(count) {
    const data = walk(count);
    await warm('line', walk(5000), 'wide');
    const parent = box('wide');
    return { draw: () => timed(() => draw.line(parent, data).ready) };
  },

  /** A chart of `count` bars with three values each. */
  async rows(count) {
    await warm('rows', manyRows(40));
    const [data, parent] = [manyRows(count), box()];
    return { draw: () => timed(() => draw.rows(parent, data).ready) };
  },
};

/** What is ready to be drawn, so that nothing but drawing is measured. */
globalThis.arrange = async (what, ...args) => {
  globalThis.arranged = await globalThis.bench[what](...args);
};
