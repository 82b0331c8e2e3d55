import { describe, expect, it } from 'vitest';
import { oembedOf, renderPage, type Share } from '../../src/static/share.js';
import { fuzhou } from '../indicator/examples.js';

const share: Share = {
  ...{ chart: 'target-bars', place: ['fuzhou'], plan: [13], width: 640, lang: 'zh' },
  ...{
    page: 'https://x.example/a.html',
    image: 'https://x.example/a.png',
    oembed: 'https://x.example/a.json',
  },
};

describe('the oEmbed record (E19)', () => {
  it('is no wider than its consumer allows, and then higher', () => {
    const [wide, narrow] = [oembedOf(fuzhou, share), oembedOf(fuzhou, share, 320)];
    expect([wide.width, narrow.width]).toEqual([640, 320]);
    expect(narrow.html).toContain(' width="320" ');
    expect(narrow.height).toBeGreaterThan(wide.height);
    expect([narrow.thumbnail_width, narrow.thumbnail_height]).toEqual([
      wide.thumbnail_width,
      wide.thumbnail_height,
    ]);
  });

  it('says the finding where a frame is dropped (E18)', () => {
    expect(oembedOf(fuzhou, share).html).toContain(
      '>福州“十三五”主要指标：目标与实际。4 项全部达到或超过 2020 年目标',
    );
  });

  it('is refused for a width that no chart has', () => {
    expect(() => oembedOf(fuzhou, share, 100)).toThrow('width: expected 240 or more, got 100');
  });
});

it('the page is whole without its scripts and escapes what an author writes', () => {
  const page = renderPage(fuzhou, { ...share, heading: '"><script>alert(1)</script>' });
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('<svg ');
  expect(page).toContain('来源：');
});
