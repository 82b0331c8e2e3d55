// Themes of still images: dark, without a background, and as the reader prefers.
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/static/render-html.js';
import { renderPng } from '../../src/static/render-png.js';
import { renderCard, renderSvg } from '../../src/static/render-svg.js';
import { colours } from '../../src/scene/theme.js';
import { fuzhou } from '../indicator/examples.js';

const request = { chart: 'target-bars', place: ['fuzhou'], plan: [13], width: 640, lang: 'zh' } as const;
const dark = { ...request, theme: 'dark' } as const;
const GROUND =
  /^<svg [^>]*><rect class="pc-shape pc-ground" x="0" y="0" width="640" height="\d+" fill="(#\w+)">/;
const coloursIn = (svg: string) => new Set(svg.match(/#[0-9a-f]{6}/g));
const known = (look: 'light' | 'dark') => new Set<string>(Object.values(colours).map((one) => one[look]));

describe('a picture without a theme', () => {
  it('is light', () => {
    expect([...coloursIn(renderCard(fuzhou, request))].filter((one) => !known('light').has(one))).toEqual([]);
    expect(renderCard(fuzhou, request)).toBe(renderCard(fuzhou, { ...request, theme: 'light' }));
  });
});

describe('a dark picture', () => {
  it('has the colours that the page has in the dark, and no other', () => {
    const used = coloursIn(renderCard(fuzhou, dark));
    expect([...used].filter((one) => !known('dark').has(one))).toEqual([]);
    expect(used.size).toBeGreaterThan(5);
    expect(GROUND.exec(renderCard(fuzhou, dark))?.[1]).toBe('#14181d');
  });

  it('is the light one but for its colours', () => {
    const bare = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '');
    expect(bare(renderCard(fuzhou, dark))).toBe(bare(renderCard(fuzhou, request)));
  });
});

describe('the ground', () => {
  it('is under a card and under the picture of each fragment, so that its words can be read on any page', () => {
    for (const profile of ['page', 'wechat', 'amp', 'print'] as const) {
      const html = renderHtml(fuzhou, { ...dark, profile });
      expect(html).toMatch(/<svg [^>]*><rect [^>]*fill="#14181d">/);
      expect(renderHtml(fuzhou, { ...dark, profile, transparent: true })).not.toContain('pc-ground');
    }
    const [, image = ''] = /src="data:image\/svg\+xml,([^"]*)"/.exec(
      renderHtml(fuzhou, { ...request, profile: 'rss' }),
    )!;
    expect(decodeURIComponent(image)).toMatch(/<svg [^>]*><rect [^>]*fill="#ffffff">/);
  });

  it('can be left out, and is not under the picture alone', () => {
    expect(renderCard(fuzhou, { ...request, transparent: true })).not.toMatch(GROUND);
    expect(renderSvg(fuzhou, dark)).not.toMatch(GROUND);
  });
});

describe('a picture that follows its reader', () => {
  it('is the light one, with rules for the dark', () => {
    const svg = renderCard(fuzhou, { ...request, theme: 'auto' });
    expect(svg.replace(/<style>.*?<\/style>/s, '').replace(' pc-auto', '')).toBe(renderCard(fuzhou, request));
    expect(svg).toContain('@media (prefers-color-scheme:dark){.pc-auto .pc-shape.pc-grid{stroke:#2f3740}');
  });

  it('is refused where no style sheet gets through', async () => {
    const auto = { ...request, theme: 'auto' } as const;
    const message = 'theme: expected one of light, dark, got "auto"';
    for (const profile of ['wechat', 'rss', 'amp', 'print'] as const)
      expect(() => renderHtml(fuzhou, { ...auto, profile })).toThrow(message);
    await expect(renderPng(fuzhou, auto)).rejects.toThrow(message);
    expect(() => renderSvg(fuzhou, { ...request, theme: 'sepia' as 'dark' })).toThrow(
      'theme: expected one of light, dark, auto, got "sepia"',
    );
  });
});
