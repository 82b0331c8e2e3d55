import { afterEach, describe, expect, it } from 'vitest';
import { BOTH, clear, FUZHOU, picture, shown, XIAMEN } from './page.js';

afterEach(clear);

const charts: Record<string, string> = {
  'Fuzhou’s results': `<plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars>`,
  'Fuzhou’s plan': `<plan-target-bars src="${FUZHOU}" plan="14"></plan-target-bars>`,
  'Xiamen’s results': `<plan-target-bars src="${XIAMEN}" plan="13"></plan-target-bars>`,
  'Xiamen’s plan': `<plan-target-bars src="${XIAMEN}" plan="14"></plan-target-bars>`,
  'both cities’ bars': `<plan-target-bars src="${BOTH}" plan="13"></plan-target-bars>`,
  'patents per head': `<plan-trend-lines src="${BOTH}" indicators="invention-patents-per-10k"></plan-trend-lines>`,
  'all of Fuzhou’s trends': `<plan-trend-lines src="${FUZHOU}"></plan-trend-lines>`,
  'the radar': `<plan-city-radar src="${BOTH}"></plan-city-radar>`,
};

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;

describe('as Chromium sets it, no text leaves the picture or covers another text', () => {
  for (const [name, markup] of Object.entries(charts))
    for (const lang of ['zh-CN', 'en'])
      it(`${name} in ${lang} at 240, 320, 480, 768 and 1200 px`, async () => {
        for (const width of [240, 320, 480, 768, 1200]) {
          const chart = await shown(markup, { lang, width });
          const svg = picture(chart);
          const frame = svg?.getBoundingClientRect();
          if (!svg || !frame) throw new Error('no picture');
          expect(frame.width).toBe(width);
          const texts = [...svg.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
            size: parseFloat(getComputedStyle(text).fontSize),
          }));
          const out = texts.filter(
            ({ box }) =>
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 3 ||
              box.bottom > frame.bottom + 3,
          );
          expect(out.map(({ words }) => `${width} px: ${words}`)).toEqual([]);
          const pairs = texts.flatMap((a, i) =>
            texts
              .slice(i + 1)
              .flatMap((b) => (overlap(a.box, b.box) ? [`${width} px: ${a.words} × ${b.words}`] : [])),
          );
          expect(pairs).toEqual([]);
          expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
          clear();
        }
      });
});
