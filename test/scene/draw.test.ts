import { describe, expect, it } from 'vitest';
import { drawMark, drawScene } from '../../src/scene/draw.js';
import type { Mark, Scene } from '../../src/scene/marks.js';
import { elementMarkup } from '../../src/scene/markup.js';
import { lightPaint } from '../../src/scene/paint.js';
import { datum, path, polygon, polyline } from '../../src/scene/shapes.js';

const drawn = (mark: Mark) => elementMarkup(drawMark(mark, lightPaint)).text;

describe('the markup of', () => {
  it('a rectangle', () => {
    expect(drawn({ kind: 'rect', style: 'actual', x: 1, y: 2.3456, width: 100, height: 12 })).toBe(
      '<rect class="pc-shape pc-actual" x="1" y="2.35" width="100" height="12" fill="#1f6fb4"></rect>',
    );
  });

  it('a line', () => {
    expect(drawn({ kind: 'line', style: 'target', x1: 5, y1: 0, x2: 5, y2: 18 })).toBe(
      '<line class="pc-shape pc-target" x1="5" y1="0" x2="5" y2="18" stroke="#14202b" stroke-width="3"></line>',
    );
  });

  it('a dashed line', () => {
    expect(drawn({ kind: 'line', style: 'required', x1: 0, y1: 0, x2: 9, y2: 0 })).toBe(
      '<line class="pc-shape pc-required" x1="0" y1="0" x2="9" y2="0" stroke="#1f6fb4" stroke-width="2" stroke-dasharray="4 3"></line>',
    );
  });

  it('a path', () => {
    expect(drawn(path('line-2', [polyline(0, 0, 10, 5)]))).toBe(
      '<path class="pc-shape pc-line-2" d="M0,0L10,5" fill="none" stroke="#c2570c" stroke-width="2.5" stroke-linejoin="round"></path>',
    );
  });

  it('an area, faint', () => {
    expect(drawn(path('area-1', [polygon(0, 0, 1, 0, 1, 1)]))).toBe(
      '<path class="pc-shape pc-area-1" d="M0,0H1V1Z" fill="#1f6fb4" fill-opacity="0.08"></path>',
    );
  });

  it('a filled circle and a hollow one', () => {
    expect(drawn({ kind: 'circle', style: 'dot-1', x: 3, y: 4, r: 4.5 })).toBe(
      '<circle class="pc-shape pc-dot-1" cx="3" cy="4" r="4.5" fill="#1f6fb4"></circle>',
    );
    expect(drawn({ kind: 'circle', style: 'hollow-1', x: 3, y: 4, r: 4.5 })).toBe(
      '<circle class="pc-shape pc-hollow-1" cx="3" cy="4" r="4.5" fill="#ffffff" stroke="#1f6fb4" stroke-width="2"></circle>',
    );
  });

  it('a text', () => {
    expect(drawn({ kind: 'text', style: 'quiet', x: 8, y: 20, anchor: 'end', text: 'R&D < 5' })).toBe(
      '<text class="pc-text pc-quiet" x="8" y="20" text-anchor="end" font-size="12" font-weight="400" fill="#56626f">R&amp;D &lt; 5</text>',
    );
    expect(drawn({ kind: 'text', style: 'group', x: 8, y: 20, anchor: 'start', text: '福州' })).toBe(
      '<text class="pc-text pc-group" x="8" y="20" font-size="14" font-weight="600" fill="#1a2530">福州</text>',
    );
  });

  it('a mark for a page, whose style sheet paints it', () => {
    expect(elementMarkup(drawMark(path('line-2', [polyline(0, 0, 10, 5)]))).text).toBe(
      '<path class="pc-shape pc-line-2" d="M0,0L10,5"></path>',
    );
  });

  it('a datum, with its title where there is one', () => {
    const mark = datum('a"b', [path('grid', [polyline(0, 0)])]);
    const group = (inside: string) =>
      `<g class="pc-datum" data-key="a&quot;b">${inside}` +
      '<path class="pc-shape pc-grid" d="M0,0" fill="none" stroke="#dde2e7" stroke-linejoin="round"></path></g>';
    expect(drawn(mark)).toBe(group(''));
    const scene: Scene = { width: 1, height: 1, name: 'n', lang: 'en', marks: [mark] };
    const titleOf = (id: string) => (id === 'a"b' ? '12 < 23' : undefined);
    expect(elementMarkup(drawScene({ ...scene, titleOf }, { paint: lightPaint })).text).toContain(
      group('<title>12 &lt; 23</title>'),
    );
  });

  it('a whole picture, with its name, its size and its language', () => {
    const scene = { width: 320, height: 200, name: 'A "name"', lang: 'zh-CN', marks: [] };
    expect(elementMarkup(drawScene(scene)).text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" class="pc-picture" role="img" aria-label="A &quot;name&quot;" lang="zh-CN" direction="ltr" width="320" height="200" viewBox="0 0 320 200" font-family="system-ui, sans-serif"></svg>',
    );
  });
});

describe('a picture', () => {
  it('draws its marks in their order', () => {
    const line = (style: 'grid' | 'axis'): Mark => path(style, [polyline(0, 0)]);
    const scene = { width: 1, height: 1, name: 'n', lang: 'en', marks: [line('axis'), line('grid')] };
    expect(elementMarkup(drawScene(scene)).text.match(/pc-(axis|grid)/g)).toEqual(['pc-axis', 'pc-grid']);
  });

  it('needs no style attribute and no script', () => {
    const scene = { width: 1, height: 1, name: 'n', lang: 'en', marks: [datum('k', [])] };
    const { text } = elementMarkup(drawScene(scene));
    expect(text).not.toMatch(/style=|<script|<style| on\w+=/);
  });
});
