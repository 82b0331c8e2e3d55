// Data that is fetched again: by script, by the reader, and at an interval.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PlanTargetBars } from '../../src/index.js';
import { clear, event, failed, part, pictureTexts, put, shown } from './page.js';

afterEach(() => {
  vi.restoreAllMocks(); // Before the clock, whose timers are spied on.
  vi.useRealTimers();
  clear();
});

const FILE = 'https://example.test/trees.csv';
const TAG = `<plan-target-bars lang="en" src="${FILE}"></plan-target-bars>`;

/** Answers each request for the file with the next of some results; the last one again and again. */
function serve(...results: readonly (number | Error)[]) {
  let at = 0;
  return vi.spyOn(window, 'fetch').mockImplementation(async () => {
    const result = results[Math.min(at, results.length - 1)];
    at += 1;
    if (typeof result !== 'number') throw result;
    return new Response(`Place,Indicator,Unit,Target 2025,Actual 2025\nExampleton,Trees,items,80,${result}`, {
      headers: { 'content-type': 'text/csv' },
    });
  });
}
const OFFLINE = new TypeError('offline');
const texts = (chart: HTMLElement) => pictureTexts(chart).join(' ');

describe('reload()', () => {
  it('shows other data, past the cache', async () => {
    const requests = serve(92, 93);
    const chart = (await shown(TAG)) as PlanTargetBars;
    expect(texts(chart)).toContain('92');
    await chart.reload();
    await expect.poll(() => texts(chart)).toContain('93');
    expect(requests.mock.calls.map(([, options]) => options?.cache)).toEqual(['default', 'no-cache']);
  });

  it('leaves the picture as it is where the data is the same', async () => {
    serve(92);
    const chart = (await shown(TAG)) as PlanTargetBars;
    let again = 0;
    chart.addEventListener('plan-ready', () => (again += 1));
    await chart.reload();
    await chart.updateComplete;
    expect([again, texts(chart).includes('92')]).toEqual([0, true]);
  });

  it('keeps the last picture where it fails, and tells that until it succeeds', async () => {
    serve(92, OFFLINE, 93);
    const chart = (await shown(TAG)) as PlanTargetBars;
    const told = event(chart, 'plan-error') as Promise<CustomEvent<{ message: string }>>;
    await chart.reload();
    expect((await told).detail.message).toContain(FILE);
    expect(texts(chart)).toContain('92');
    expect(part(chart, 'message')?.getAttribute('role')).toBe('alert');
    part(chart, 'message')!.querySelector('button')!.click();
    await expect.poll(() => texts(chart)).toContain('93');
    expect(part(chart, 'message')).toBeUndefined();
  });
});

describe('a chart that could not be loaded', () => {
  it('has a button that tries again', async () => {
    serve(OFFLINE, 92);
    const { chart } = await failed(TAG);
    const again = part(chart, 'message')!.querySelector('button')!;
    expect(again.textContent).toBe('Try again');
    again.click();
    await expect.poll(() => texts(chart)).toContain('92');
  });

  it('speaks the language of its reader', async () => {
    serve(OFFLINE);
    for (const [lang, words] of [
      ['zh-CN', '重试'],
      ['zh-TW', '重試'],
      ['fr', 'Réessayer'],
    ] as const) {
      const { chart } = await failed(TAG.replace('lang="en"', `lang="${lang}"`));
      expect(part(chart, 'message')!.querySelector('button')!.textContent).toBe(words);
    }
  });

  it('says that no answer came in time (C25)', async () => {
    const clock = new AbortController();
    const limits = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    vi.spyOn(window, 'fetch').mockImplementation(
      (_, options) =>
        new Promise((_resolve, reject) => {
          options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error));
          clock.abort(new DOMException('', 'TimeoutError'));
        }),
    );
    const { detail } = await failed(TAG);
    expect([limits.mock.calls, detail.message]).toEqual([[[30_000]], `${FILE}: no answer within 30 s`]);
  });

  it('has none where its data is in the page', async () => {
    const chart = put('<plan-target-bars lang="en"></plan-target-bars>');
    const told = event(chart, 'plan-error');
    Object.assign(chart, { data: { readings: 1 } });
    await told;
    expect(part(chart, 'message')?.querySelector('button')).toBeNull();
  });
});

describe('refresh', () => {
  const SECOND = 1000;
  const REFRESHED = TAG.replace('src', 'refresh="60" src');
  /** A chart on its first picture, from which on the clock is set by hand. */
  async function clocked(...results: readonly (number | Error)[]) {
    const requests = serve(...results);
    const chart = await shown(TAG);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const timers = vi.spyOn(globalThis, 'setTimeout');
    /** How long each wait between requests was to be, in seconds. */
    const waits = () => timers.mock.calls.map(([, ms = 0]) => ms / SECOND).filter((seconds) => seconds >= 10);
    const waiting = (...seconds: number[]) => vi.waitFor(() => expect(waits()).toEqual(seconds));
    chart.setAttribute('refresh', '60');
    await waiting(60);
    return { chart, waiting, count: () => requests.mock.calls.length };
  }

  it('fetches again after so many seconds, and shows what came', async () => {
    const { chart, count, waiting } = await clocked(92, 93, 94);
    await vi.advanceTimersByTimeAsync(59 * SECOND);
    expect(count()).toBe(1);
    await vi.advanceTimersByTimeAsync(SECOND);
    await vi.waitFor(() => expect(texts(chart)).toContain('93'));
    await waiting(60, 60);
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    await vi.waitFor(() => expect(texts(chart)).toContain('94'));
  });

  it('waits longer after a failure, and as before after a success', async () => {
    const { waiting } = await clocked(92, OFFLINE, OFFLINE, 93);
    const expected = [60];
    for (const seconds of [120, 240, 60]) {
      await vi.advanceTimersByTimeAsync(expected.at(-1)! * SECOND);
      expected.push(seconds);
      await waiting(...expected);
    }
  });

  it('waits until a hidden page is seen', async () => {
    const { count } = await clocked(92, 93);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(600 * SECOND);
    expect(count()).toBe(1);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(count()).toBe(2));
  });

  it('ends with the attribute, and when the chart leaves the page', async () => {
    const { chart, count, waiting } = await clocked(92);
    chart.removeAttribute('refresh');
    await chart.updateComplete;
    await vi.advanceTimersByTimeAsync(600 * SECOND);
    expect(count()).toBe(1);
    chart.setAttribute('refresh', '20');
    await waiting(60, 20);
    chart.remove();
    await vi.advanceTimersByTimeAsync(600 * SECOND);
    expect(count()).toBe(1);
  });

  it('is at least ten seconds, from the first picture on', async () => {
    const requests = serve(92);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const chart = put(REFRESHED.replace('60', '1'));
    await vi.waitFor(() => expect(texts(chart)).toContain('92'), 20_000);
    await vi.advanceTimersByTimeAsync(9 * SECOND);
    const before = requests.mock.calls.length;
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    await vi.waitFor(() => expect(requests.mock.calls.length).toBeGreaterThan(before));
  });
});
