import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { months } from '../../stories/trend-lines-data.js';
import { buttonOf, drawn, inside, linesOf, RADAR, tip, TREND, whenOf, type Chart } from './exploring.js';
import { clear, event, explorable, pictureTexts, put, FUZHOU } from './page.js';

afterEach(clear);

async function mirrored(markup: string): Promise<Chart> {
  const box = put(`<div dir="rtl">${markup}</div>`);
  const chart = box.firstElementChild as Chart;
  await event(chart, 'plan-ready');
  await explorable(chart);
  return chart;
}

/** Where the middle of a text of the picture stands. */
const middleOf = (chart: Element, text: string) => {
  const all = [...chart.shadowRoot!.querySelectorAll('.pc-picture text')];
  const { left, width } = all.find((one) => one.textContent === text)!.getBoundingClientRect();
  return left + width / 2;
};
const guide = (chart: Element) => inside(chart, '.guide > *')!.getBoundingClientRect();
const goIn = async (chart: Chart, keys = '') => {
  inside(chart, '.enter')!.focus();
  await userEvent.keyboard(`{Enter}${keys}`);
};

describe('trend lines on a page that reads from right to left', () => {
  it('run from right to left with the axis on the right; digits stay as they are (C22)', async () => {
    const chart = await mirrored(TREND);
    expect(middleOf(chart, '2015')).toBeGreaterThan(middleOf(chart, '2020'));
    expect(middleOf(chart, '2020')).toBeGreaterThan(middleOf(chart, '2025'));
    expect(middleOf(chart, '40')).toBeGreaterThan(middleOf(chart, '2015'));
    expect(pictureTexts(chart)).toContain('厦门 37.93');
  });

  it('are stepped through to the side that the arrow points at, by key and by pointer', async () => {
    const chart = await mirrored(TREND);
    await goIn(chart, '{Home}');
    expect(whenOf(chart)).toBe('（2015 年末）');
    const first = guide(chart).left;
    expect(Math.abs(first - middleOf(chart, '2015'))).toBeLessThan(1.5);
    await userEvent.keyboard('{ArrowLeft}');
    expect(whenOf(chart)).toBe('（2020 年末）');
    expect(guide(chart).left).toBeLessThan(first);
    await userEvent.keyboard('{ArrowRight}');
    expect(whenOf(chart)).toBe('（2015 年末）');
    expect(buttonOf(chart, '下一项').textContent).toContain('←');
    expect(buttonOf(chart, '下一项').getAttribute('aria-keyshortcuts')).toBe('ArrowLeft');
    const reader = inside(chart, '.focus-layer')!;
    const box = reader.getBoundingClientRect();
    const at = { clientX: middleOf(chart, '2025'), clientY: box.top + box.height / 2, bubbles: true };
    reader.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse', movementX: 1 }));
    expect(whenOf(chart)).toBe('（2025 年末）');
    const words = tip(chart)!.getBoundingClientRect();
    expect(words.left).toBeGreaterThanOrEqual(box.left - 1);
    expect(words.right).toBeLessThanOrEqual(box.right + 1);
  });

  it('turn at once when the direction of the page does, and stay as they were by a dir of their own (C22)', async () => {
    const chart = await mirrored(TREND);
    chart.parentElement!.dir = 'ltr';
    await expect.poll(() => middleOf(chart, '2015') < middleOf(chart, '2025')).toBe(true);
    chart.parentElement!.dir = 'rtl';
    chart.dir = 'ltr';
    await chart.updateComplete;
    expect(middleOf(chart, '2015')).toBeLessThan(middleOf(chart, '2025'));
  });

  it('have their span of time mirrored too', async () => {
    const chart = await drawn(months, 'dir="rtl"', 'plan-trend-lines');
    const [begin, end] = ['start', 'end'].map((name) => inside<SVGElement>(chart, `.handle.${name}`)!);
    const [b, e] = [begin!, end!].map((one) => one.getBoundingClientRect());
    expect(b!.left).toBeGreaterThan(e!.right);
    begin!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await chart.updateComplete;
    expect((chart as Chart & { from: string }).from).toBe('2016');
    await userEvent.keyboard('{ArrowRight}');
    await chart.updateComplete;
    expect((chart as Chart & { from: string }).from).toBe('');
  });
});

describe('a radar on such a page', () => {
  it('is mirrored with its key, and stepped through to the side that the arrow points at', async () => {
    const chart = await mirrored(RADAR);
    expect(middleOf(chart, '福州')).toBeGreaterThan(middleOf(chart, '厦门'));
    await goIn(chart, '{Home}');
    const first = guide(chart).left;
    await userEvent.keyboard('{ArrowLeft}');
    expect(guide(chart).left).toBeLessThan(first);
  });

  it('writes zero and the leader at their ends of the dots', async () => {
    const chart = await mirrored(RADAR.replace(' src', ' view="dots" src'));
    expect(middleOf(chart, '0')).toBeGreaterThan(middleOf(chart, '100% = 领先者'));
  });
});

describe('target bars on such a page', () => {
  it('go on by the arrow that points to the left', async () => {
    const chart = await mirrored(`<plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars>`);
    await goIn(chart, '{ArrowLeft}');
    expect(linesOf(chart)[0]).toMatch(/^有效注册商标(?:数量)?$/);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(linesOf(chart)[0]).toMatch(/^有效注册商标(?:数量)?$/);
  });
});
