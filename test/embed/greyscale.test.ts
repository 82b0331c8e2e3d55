// A4: the meaning of target bars is readable in a grey screenshot, pixel by pixel, in the light and the dark look.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

type Row = readonly [
  id: string,
  base: number | null,
  actual: number | null,
  year: number,
  target: number | null,
  better?: 'lower',
];

/** Invented figures on one axis: each state of a row, and each status that it can have. */
const ROWS: readonly Row[] = [
  ['met', null, 90, 2025, 60],
  ['missed', null, 50, 2025, 90],
  ['missed-from-above', null, 90, 2025, 50, 'lower'],
  ['start', 40, null, 2025, 90],
  ['under-way', 30, 60, 2023, 90],
  ['base-met', 30, 90, 2025, 60],
  ['target-alone', null, null, 2025, 90],
  ['actual-alone', null, 60, 2025, null],
];

const DATA = {
  places: [{ id: 'p', name: 'Sample Town' }],
  units: [{ id: 'u', name: 'items' }],
  indicators: ROWS.map(([id, , , , , better]) => ({
    ...{ id, name: `Indicator ${id}`, unit: 'u', quantity: 'stock', better: better ?? 'higher' },
  })),
  readings: ROWS.flatMap(([indicator, base, actual, year, target]) => {
    const reading = (kind: string, value: number | null, to: number) =>
      value === null
        ? []
        : [
            {
              id: `${indicator}-${kind}-${to}`,
              indicator,
              place: 'p',
              kind,
              value,
              period: { kind: 'end', to },
            },
          ];
    return [
      ...reading('actual', base, 2020),
      ...reading('actual', actual, year),
      ...reading('target', target, 2025),
    ];
  }),
};

interface Seen {
  /** The bar: none, thin or thick; how many pieces its upper edge is cut in, marks on it aside. */
  readonly bar: 'none' | 'thin' | 'thick';
  readonly texture: 'plain' | 'striped';
  /** What runs on behind the bar to the target or to the end. */
  readonly beyond: 'nothing' | 'dashes' | 'dots';
  /** Upright marks: those that stand out far are targets, those that stand out a little are bases. */
  readonly targets: number;
  readonly bases: number;
}

/** What can be told of each row of a grey picture without a colour or a word. */
async function seenIn(scheme: 'light' | 'dark'): Promise<Record<string, Seen>> {
  const html = `<!doctype html><html lang="en" style="color-scheme:${scheme};filter:grayscale(1)"><meta charset="utf-8"><title>Grey</title>
    <style>body{margin:0}</style><script type="module" src="/dist/plan-charts.min.js"></script>
    <body><plan-target-bars indicators="${ROWS.map(([id]) => id).join(' ')}"><script type="application/json">${JSON.stringify(DATA)}</script></plan-target-bars>`;
  const page = await site.visit({ viewport: { width: 1000, height: 900 } });
  await page.goto(site.put('/grey', html));
  await expect.poll(() => page.locator('.pc-datum').count()).toBe(ROWS.length);
  const shot = (await page.screenshot()).toString('base64');
  const seen = await page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const grey = (x: number, y: number) => data[4 * (y * width + x)] ?? 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] !== data[at + 1] || data[at] !== data[at + 2])
        throw new Error('the screenshot has a colour');
    const ground = grey(width - 1, bitmap.height - 1);
    const rows = [...document.querySelector('plan-target-bars')!.shadowRoot!.querySelectorAll('.pc-datum')];
    const shapes = rows.flatMap((row) =>
      [...row.querySelectorAll('.pc-shape')].map((one) => one.getBoundingClientRect()),
    );
    const [left, right] = [
      Math.min(...shapes.map((box) => box.left)),
      Math.max(...shapes.map((box) => box.right)),
    ];
    return Object.fromEntries(
      rows.map((row) => {
        const boxes = [...row.querySelectorAll('.pc-shape')].map((one) => one.getBoundingClientRect());
        const middle = Math.round(
          Math.min(...boxes.map((box) => box.top)) / 2 + Math.max(...boxes.map((box) => box.bottom)) / 2,
        );
        const xs = Array.from({ length: Math.ceil(right - left) + 4 }, (_, i) => Math.floor(left) - 2 + i);
        const inked = (off: number) =>
          xs.map((x) => [middle - off, middle + off].every((y) => Math.abs(grey(x, y) - ground) > 40));
        /** Runs of inked pixels: where each begins and how long it is. */
        const runs = (line: readonly boolean[]) => {
          const found: { from: number; length: number }[] = [];
          line.forEach((on, i) => {
            const last = found.at(-1);
            if (on && last && last.from + last.length === i) last.length += 1;
            else if (on) found.push({ from: i, length: 1 });
          });
          return found;
        };
        const [core, edge, near, far] = [inked(1), inked(6), inked(9), inked(11)];
        const targets = runs(far);
        const bases = runs(near).filter(({ from }) => targets.every((one) => Math.abs(one.from - from) > 4));
        const uprights = [...targets, ...bases];
        const isFree = ({ from }: { from: number }) => uprights.every((one) => Math.abs(one.from - from) > 4);
        const edges = runs(edge).filter(isFree);
        const solid = runs(core).filter(({ length }) => length > 15);
        const bar =
          edges.some(({ length }) => length > 15) || edges.length > 5
            ? 'thick'
            : solid.length
              ? 'thin'
              : 'none';
        const striped = [middle - 7, middle + 7].some(
          (y) => runs(xs.map((x) => Math.abs(grey(x, y) - ground) > 40)).length > 6 + uprights.length,
        );
        const end =
          bar === 'none'
            ? 0
            : Math.max(...(bar === 'thick' ? edges : solid).map(({ from, length }) => from + length));
        const small = runs(
          xs.map(
            (x) => Math.abs(grey(x, middle) - ground) > 40 || Math.abs(grey(x, middle - 1) - ground) > 40,
          ),
        ).filter((one) => one.from >= end && one.length < 8 && isFree(one));
        const beyond =
          small.length < 3
            ? 'nothing'
            : Math.max(...small.map(({ length }) => length)) > 2
              ? 'dashes'
              : 'dots';
        const key = row.getAttribute('data-key')?.split('/')[1] ?? '';
        return [
          key,
          {
            bar,
            texture: striped ? 'striped' : 'plain',
            beyond,
            targets: targets.length,
            bases: bases.length,
          },
        ];
      }),
    );
  }, shot);
  await site.leave();
  return seen as Record<string, Seen>;
}

describe.each(['light', 'dark'] as const)('A4: the %s look without colour', (scheme) => {
  it('tells each state and each status by form', async () => {
    const plain = { bar: 'thick', texture: 'plain', beyond: 'nothing', targets: 1, bases: 0 };
    const seen = await seenIn(scheme);
    expect(seen).toEqual({
      met: plain,
      missed: { ...plain, texture: 'striped' },
      'missed-from-above': { ...plain, texture: 'striped' },
      start: { ...plain, bar: 'thin', beyond: 'dashes' },
      'under-way': { ...plain, beyond: 'dashes', bases: 1 },
      'base-met': { ...plain, bases: 1 },
      'target-alone': { ...plain, bar: 'none', beyond: 'dots' },
      'actual-alone': { ...plain, targets: 0 },
    });
  });
});
