// What the picture shows of hard inputs, in whatever box it stands.
import { afterEach, describe, expect, it } from 'vitest';
import { clear, part, picture } from '../elements/page.js';
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

describe('values below zero', () => {
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
