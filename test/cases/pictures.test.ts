// Pictures of difficult inputs, in containers of any layout.
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside } from '../elements/exploring.js';
import { clear, explorable, part, picture, pictureTexts } from '../elements/page.js';
import { charts, given, page } from './case.js';

afterEach(clear);

describe('a chart in a flex item', () => {
  it('takes the room that is left', async () => {
    const [one] = await page('25-flex-item.html');
    const { width, height } = picture(one!.chart)!.getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(320);
    expect(height).toBeLessThan(1500);
  });

  it.each([
    'display:inline-block',
    'float:left',
    'display:table-cell',
    'position:absolute',
    'width:max-content',
  ])('or has a usual width: %s', async (style) => {
    const bars = '<plan-target-bars src="/seeds/fuzhou.json" place="fuzhou" plan="13"></plan-target-bars>';
    const [one] = await charts(`<div style="${style}">${bars}</div>`);
    expect(picture(one!.chart)!.getBoundingClientRect().width).toBeGreaterThanOrEqual(320);
  });
});

describe('a tooltip', () => {
  it.each([
    'zoom:2;width:500px',
    'zoom:1.4;width:500px',
    'transform:scale(1.5);transform-origin:0 0;width:400px',
  ])('is whole in sight at each step: %s', async (style) => {
    const text = await fetch('/test/cases/files/48-zoomed-tip.html').then((answer) => answer.text());
    const [one] = await charts(text.replace(/<!--.*-->\s*/, '').replace('zoom:2;width:500px', style));
    await explorable(one!.chart as Parameters<typeof explorable>[0]);
    inside(one!.chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{End}', '{Enter}']) {
      const tooltip = inside(one!.chart, '.tooltip')!;
      const { top, left, width } = tooltip.getBoundingClientRect();
      expect([key, tooltip.textContent.trim()]).not.toEqual([key, '']);
      expect(top + scrollY).toBeGreaterThanOrEqual(0);
      expect(left + scrollX).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(20);
      await userEvent.keyboard(key);
    }
  });
});

describe('values below zero', () => {
  it('grow from the zero of their row, which is drawn', async () => {
    const [one] = await page('49-negative-bars.html');
    expect(pictureTexts(one!.chart)).toContain('−1.5 → −0.7 / −0.5 °C');
  });

  it('are no spokes of a radar, and the reason is told', async () => {
    const cell = (id: string, place: string, value: number) => ({
      ...{ id: id + place, indicator: id, place, period: { kind: 'end', to: 2020 } },
      ...{ kind: 'actual', value, scale: 1, printed: String(value), sources: [] },
    });
    const values = [
      ['Growth', -5, 9],
      ['Trips', 80, 120],
      ['Life', 81, 79],
      ['Grads', 30, 41],
    ] as const;
    const one = await given('city-radar', {
      places: [
        { id: 'a', name: 'Aton' },
        { id: 'b', name: 'Beton' },
      ],
      units: [{ id: 'u', name: 'u' }],
      indicators: values.map(([name]) => ({
        id: name,
        name,
        unit: 'u',
        quantity: 'stock',
        better: 'higher',
      })),
      readings: values.flatMap(([name, a, b]) => [cell(name, 'a', a), cell(name, 'b', b)]),
    });
    const all = one.chart.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(all).toContain('a value below zero, or zero as 100%): Growth');
  });
});

describe('a word longer than the box', () => {
  it('stays in it, in the sentence as in the picture', async () => {
    const [one] = await page('61-long-word-overflows.html');
    const box = one!.chart.parentElement!.getBoundingClientRect();
    for (const name of ['heading', 'summary'])
      expect(part(one!.chart, name)!.scrollWidth, name).toBeLessThanOrEqual(Math.ceil(box.width));
    for (const text of picture(one!.chart)!.querySelectorAll('text'))
      expect(text.getBoundingClientRect().right, text.textContent ?? '').toBeLessThanOrEqual(box.right + 1);
  });
});
