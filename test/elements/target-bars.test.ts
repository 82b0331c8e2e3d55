import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, event, FUZHOU, picture, put, shown, tableOf, words, XIAMEN } from './page.js';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const frames = async (many: number) => {
  for (let i = 0; i < many; i += 1) await new Promise(requestAnimationFrame);
};

const barOf = (chart: HTMLElement, key: string) =>
  picture(chart)?.querySelector(`[data-key="${key}"] rect.pc-shape`)?.getBoundingClientRect();

/** Invented indicators without meaning, for the number alone. */
const many = (count: number) => ({
  places: [{ id: 'p', name: '示例市' }],
  units: [{ id: 'u', name: '件' }],
  indicators: Array.from({ length: count }, (_, i) => ({
    ...{ id: `i${i}`, name: `示例指标第 ${i + 1} 项`, unit: 'u', quantity: 'stock', better: 'higher' },
  })),
  readings: Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const common = { indicator: `i${i}`, place: 'p', period: { kind: 'end', to: 2025 } };
    return [
      { ...common, id: `t${i}`, kind: 'target', value: 1000 + i },
      { ...common, id: `a${i}`, kind: 'actual', value: 700 + ((i * 37) % 900) },
    ];
  }),
});

describe('target bars on a page that reads from right to left', () => {
  const rtl = `<div dir="rtl"><plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars></div>`;

  it('grow from right to left, with names on the right and figures on the left, digits in order', async () => {
    const box = put(rtl);
    const chart = box.querySelector<HTMLElement>('plan-target-bars')!;
    await event(chart, 'plan-ready');
    const svg = picture(chart)!;
    const text = (words: string) =>
      [...svg.querySelectorAll('text')].find((one) => one.textContent === words)!.getBoundingClientRect();
    const bar = barOf(chart, 'fuzhou/valid-trademarks/13')!;
    expect(text('有效注册商标数量').left).toBeGreaterThan(bar.right);
    expect(text('189.8%').right).toBeLessThan(bar.left);
    expect(text('24.67 / 13 万件').right).toBeLessThan(bar.left);
  });

  it('have sentences, notes and cells whose words and figures stand in their order, at the right side', async () => {
    const box = put(
      `<div dir="rtl" lang="en" style="width:700px"><plan-target-bars src="${XIAMEN}" place="xiamen" plan="13"></plan-target-bars></div>`,
    );
    const chart = box.querySelector<HTMLElement>('plan-target-bars')!;
    await event(chart, 'plan-ready');
    await tableOf(chart);
    chart.shadowRoot!.querySelector('details:last-of-type')!.toggleAttribute('open', true);
    const place = (selector: string, words: string) => {
      const holder = chart.shadowRoot!.querySelector(selector)!;
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.replaceAll('\u00a0', ' ').indexOf(words) ?? -1;
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        return range.getBoundingClientRect();
      }
      throw new Error(words);
    };
    expect(words(chart, 'heading')).toMatch(/^5 of 6 indicators/);
    expect(place('.heading', '5 of').left).toBeLessThan(place('.heading', 'indicators').left);
    expect(place('.source', 'Source').left).toBeLessThan(place('.source', 'table 1').left);
    expect(place('tbody', '37.93').left).toBeLessThan(place('tbody', 'items').left);
    expect(place('.source', 'table 1').right).toBeGreaterThan(chart.getBoundingClientRect().right - 3);
  });

  it('follow a direction that only the style sheet of the page sets', async () => {
    const box = put(
      `<p style="direction:rtl"><plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars></p>`,
    );
    const chart = box.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('plan-target-bars')!;
    await event(chart, 'plan-ready');
    await chart.updateComplete;
    expect(getComputedStyle(picture(chart)!.querySelector('text.pc-strong')!).textAnchor).toBe('start');
    chart.dir = 'ltr';
    await event(chart, 'plan-ready');
    expect(picture(chart)?.querySelector('text.pc-strong')?.getAttribute('text-anchor')).toBe('end');
  });

  it('turn when the direction of the page changes', async () => {
    const box = put(rtl);
    const chart = box.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('plan-target-bars')!;
    await event(chart, 'plan-ready');
    box.dir = 'ltr';
    await event(chart, 'plan-ready');
    const svg = picture(chart)!;
    expect(svg.querySelector('text.pc-strong')?.getAttribute('text-anchor')).toBe('end');
  });
});

describe('target bars whose data changes', () => {
  const bars = `<plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars>`;

  it('move from their old place to the new one within 400 ms, and say the new figures at once', async () => {
    const chart = await shown(bars);
    const top = () => barOf(chart, 'fuzhou/valid-trademarks/13')!.top;
    const before = top();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    chart.setAttribute('order', 'name');
    chart.setAttribute('heading', 'Sorted');
    await event(chart, 'plan-ready');
    expect(picture(chart)?.getAttribute('aria-label')).toMatch(/^Sorted/);
    expect(top()).toBe(before);
    clock.mockReturnValue(10_100);
    await frames(3);
    const moving = top();
    clock.mockReturnValue(10_400);
    await frames(3);
    const after = top();
    expect(Math.abs(after - before)).toBeGreaterThan(20);
    expect(moving).toBeGreaterThan(Math.min(before, after));
    expect(moving).toBeLessThan(Math.max(before, after));
    clock.mockReturnValue(11_000);
    await frames(3);
    expect(top()).toBe(after);
  });

  it('stand in their new place at once for a reader who wants less motion, and in the first picture', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => ({ matches: query.includes('reduced-motion') }) as MediaQueryList,
    );
    const chart = await shown(bars);
    const first = barOf(chart, 'fuzhou/valid-trademarks/13')!;
    await frames(3);
    expect(barOf(chart, 'fuzhou/valid-trademarks/13')).toEqual(first);
    chart.setAttribute('order', 'name');
    await chart.updateComplete;
    const now = barOf(chart, 'fuzhou/valid-trademarks/13')!;
    await frames(3);
    expect(barOf(chart, 'fuzhou/valid-trademarks/13')).toEqual(now);
    expect(now.top).not.toBe(first.top);
  });
});

describe('long target bars', () => {
  beforeEach(() => window.scrollTo(0, 0));

  it('of 500 rows scroll with the page, while axis and key stay in view', async () => {
    const chart = put('<plan-target-bars></plan-target-bars>');
    Object.assign(chart, { data: many(500) });
    await event(chart, 'plan-ready');
    const inside = chart.shadowRoot!;
    expect(inside.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('500');
    await expect.poll(() => inside.querySelectorAll('.pc-datum').length).toBe(500);
    const height = chart.getBoundingClientRect().height;
    window.scrollTo(0, height / 2);
    await frames(2);
    const head = inside.querySelector('.head')!.getBoundingClientRect();
    expect(head.top).toBe(0);
    expect(inside.querySelector('.head')?.textContent).toMatch(/目标|件/);
    expect((await tableOf(chart)).length).toBeGreaterThan(200);
    await expect.poll(async () => (await tableOf(chart)).length).toBe(501);
  });

  it('of 5,000 rows are read and drawn in turns, while what was there stays', async () => {
    const chart = put('<plan-target-bars></plan-target-bars>');
    Object.assign(chart, { data: many(3) });
    await event(chart, 'plan-ready');
    Object.assign(chart, { data: many(5000) });
    await (chart as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(picture(chart)?.querySelectorAll('.pc-datum')).toHaveLength(3);
    await event(chart, 'plan-ready');
    expect(chart.shadowRoot!.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('5000');
  });

  it('of 5,000 rows say that they are on their way, until they are there', async () => {
    const chart = put('<plan-target-bars lang="en"></plan-target-bars>');
    Object.assign(chart, { data: many(5000) });
    await (chart as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(chart.matches(':state(loading)')).toBe(true);
    expect(chart.shadowRoot!.querySelector('.message')?.textContent).toMatch(/Reading|Loading/i);
    await event(chart, 'plan-ready');
    expect(chart.matches(':state(loading)')).toBe(false);
    expect(chart.shadowRoot!.querySelector('.message')).toBeNull();
  });

  it('of 5,000 rows give way to other data that comes before they are drawn', async () => {
    const chart = put('<plan-target-bars></plan-target-bars>');
    Object.assign(chart, { data: many(5000) });
    await (chart as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    Object.assign(chart, { data: many(3) });
    await event(chart, 'plan-ready');
    await new Promise((later) => setTimeout(later, 300));
    expect(picture(chart)?.querySelectorAll('.pc-datum')).toHaveLength(3);
  });

  it('of 5,000 rows are drawn only as far as they are shown, the others in boxes of their height', async () => {
    const chart = put('<plan-target-bars></plan-target-bars>');
    vi.stubGlobal('requestIdleCallback', () => 0);
    Object.assign(chart, { data: many(5000) });
    await event(chart, 'plan-ready');
    const inside = chart.shadowRoot!;
    expect(inside.querySelectorAll('.pc-datum')).toHaveLength(40);
    expect(inside.querySelectorAll('.pc-chunk')).toHaveLength(251);
    vi.unstubAllGlobals();
  });

  it('of 5,000 rows keep their height from the first picture on', async () => {
    const chart = put('<plan-target-bars></plan-target-bars>');
    Object.assign(chart, { data: many(5000) });
    await event(chart, 'plan-ready');
    const inside = chart.shadowRoot!;
    const height = () => inside.querySelector('[role=img]')!.getBoundingClientRect().height;
    const first = height();
    const drawn = inside.querySelectorAll('.pc-datum').length;
    expect(drawn).toBeLessThan(200);
    await vi.waitFor(
      () => expect(inside.querySelectorAll('.pc-datum').length).toBeGreaterThan(drawn),
      20_000,
    );
    expect(height()).toBe(first);
  });
});

it('say the same of the row in picture and table, whichever the order', async () => {
  const chart = await shown(
    `<plan-target-bars src="${XIAMEN}" plan="13" order="attainment"></plan-target-bars>`,
  );
  const [, first] = await tableOf(chart);
  expect(first?.join(' ')).toMatch(/强企.*213\.0%/);
});
