import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergePlanData } from '../../src/indicator/merge.js';
import { parseJson } from '../../src/indicator/parse.js';
import { profiles, renderHtml } from '../../src/static/render-html.js';
import { chartOf, type PictureRequest } from '../../src/static/request.js';

const seed = (name: string) =>
  parseJson(readFileSync(resolve(import.meta.dirname, `../../seeds/${name}.json`), 'utf8'), name);
const data = mergePlanData([seed('fuzhou'), seed('xiamen')]);

const requests: Record<string, PictureRequest> = {
  bars: { chart: 'target-bars', place: ['fuzhou'], plan: [13], width: 640, lang: 'zh' },
  plan: { chart: 'target-bars', place: ['xiamen'], plan: [14], width: 640, lang: 'en' },
  trend: { chart: 'trend-lines', indicators: ['invention-patents-per-10k'], width: 640, lang: 'zh' },
  radar: { chart: 'city-radar', width: 640, lang: 'en' },
};

const words = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe.each(profiles)('the fragment for %s', (profile) => {
  it('says finding, numbers, notes and source in plain text', () => {
    const text = words(renderHtml(data, { ...requests['bars']!, profile }));
    expect(text).toContain('福州“十三五”主要指标：目标与实际');
    expect(text).toContain('4 项全部达到或超过 2020 年目标');
    expect(text).toContain('23.377');
    expect(text).toContain('同指 2020 年底累计数，表 1 印 194 家，正文印 195 家。');
    expect(text).toContain('来源：福州市“十四五”知识产权发展专项规划');
  });

  it.each(Object.keys(requests))('needs no script: %s', (name) => {
    const html = renderHtml(data, { ...requests[name]!, profile });
    expect(html).not.toMatch(/<script|\son\w+=|<style|javascript:/i);
  });

  it('has a table with a caption and headed columns and rows', () => {
    const html = renderHtml(data, { ...requests['plan']!, profile });
    expect(html.match(/<th scope="col"/g)!.length).toBeGreaterThan(3);
    expect(html.match(/<th scope="row"/g)).toHaveLength(12);
    expect(html).toContain('<caption>');
  });

  it('has no column that says in each row what the caption says', () => {
    const heads = (request: PictureRequest) =>
      Array.from(
        renderHtml(data, { ...request, profile }).matchAll(/<th scope="col"[^>]*>([^<]*)/g),
        ([, text]) => text,
      );
    const trend = { chart: 'trend-lines', width: 320, lang: 'en' } as const;
    expect(heads({ ...trend, indicators: ['valid-trademarks'] })).toEqual([
      'Period',
      'Kind',
      'Value',
      'Gap to target',
      'Source',
    ]);
    expect(heads({ ...trend, indicators: ['invention-patents-per-10k'] })).toEqual([
      'Place',
      'Period',
      'Kind',
      'Value',
      'Gap to target',
      'Source',
    ]);
  });

  it('names a document in each row only where there are several', () => {
    const sources = (request: PictureRequest) =>
      words(renderHtml(data, { ...request, profile }).split('<caption>')[1]!);
    const trend = { chart: 'trend-lines', width: 320, lang: 'en' } as const;
    expect(sources({ ...trend, indicators: ['valid-trademarks'] })).not.toContain('Fuzhou 14th Five-Year');
    expect(sources({ ...trend, indicators: ['invention-patents-per-10k'] })).toContain(
      'Fuzhou 14th Five-Year',
    );
  });

  it('says what the radar leaves out, and why', () => {
    const { moreNotes } = chartOf(data, requests['radar']!);
    const text = words(renderHtml(data, { ...requests['radar']!, profile }));
    expect(moreNotes.filter((line) => line.startsWith('Left out'))).not.toEqual([]);
    for (const line of moreNotes) expect(text).toContain(line);
  });

  it('escapes what an author writes', () => {
    const html = renderHtml(data, { ...requests['bars']!, profile, heading: '<img src=x onerror=alert(1)>' });
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x');
  });
});

const looks = Object.keys(requests).flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]);

describe('WeChat (E15)', () => {
  it.each(looks)('%s, %s, has nothing that its editor drops', (name, theme) => {
    const html = renderHtml(data, { ...requests[name]!, theme, profile: 'wechat' });
    expect(html).not.toMatch(/\s(?:id|class|clip-path|dominant-baseline)=/);
    expect(html).not.toMatch(/<(?:style|defs|use|foreignObject|marker|pattern|div)\b/);
    expect(html).not.toMatch(/url\(|(?:width|height|x|y)="[\d.]+%"/);
    expect(Number(/<svg[^>]*\swidth="(\d+)"/.exec(html)![1])).toBeLessThanOrEqual(677);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60_000);
  });

  it('refuses a picture wider than its column', () => {
    expect(() => renderHtml(data, { ...requests['bars']!, width: 700, profile: 'wechat' })).toThrow(
      'width: expected at most 677 for WeChat, got 700',
    );
  });
});

describe('feeds', () => {
  it('carry the picture as an image whose text is the finding', () => {
    const html = renderHtml(data, { ...requests['bars']!, profile: 'rss' });
    const [, source = '', alt = ''] = /<img src="data:image\/svg\+xml,([^"]*)" alt="([^"]*)"/.exec(html)!;
    expect(decodeURIComponent(source)).toMatch(/^<svg xmlns=.*福州.*<\/svg>$/s);
    expect(alt).toContain('4 项全部达到或超过 2020 年目标');
    expect(html).not.toMatch(/<svg|\sstyle=|\sclass=/);
  });
});

/** What AMP's rules for SVG, in its validator, let each tag have; on any tag stand the last ones. */
const AMP: Readonly<Record<string, string>> = {
  svg: 'xmlns width height viewbox direction font-family style',
  g: 'transform',
  rect: 'x y width height fill',
  line: 'x1 y1 x2 y2 stroke stroke-width stroke-dasharray',
  path: 'd fill fill-opacity stroke stroke-width stroke-dasharray stroke-linejoin',
  circle: 'cx cy r fill stroke stroke-width',
  text: 'x y text-anchor font-size font-weight fill',
  title: '',
  ...{ figure: '', figcaption: '', p: '', strong: '', small: '' },
  ...{ table: '', caption: '', thead: '', tbody: '', tr: '', td: '', th: 'scope' },
};
const AMP_ANYWHERE = ['class', 'lang', 'role', 'aria-label', 'data-key'];

describe('AMP', () => {
  it.each(looks)('%s, %s, has no tag and no attribute but those of its validator’s rules', (name, theme) => {
    const html = renderHtml(data, { ...requests[name]!, theme, profile: 'amp' });
    const tags = [...html.matchAll(/<([a-z]+)((?: [\w:-]+="[^"]*")*)>/g)];
    expect(tags).toHaveLength(html.match(/<[^/]/g)!.length);
    for (const [, tag = '', written = ''] of tags) {
      expect(Object.keys(AMP)).toContain(tag);
      const known = [...AMP[tag]!.split(' '), ...AMP_ANYWHERE];
      const names = Array.from(written.matchAll(/ ([\w:-]+)="/g), ([, one = '']) => one.toLowerCase());
      expect([tag, ...names.filter((one) => !known.includes(one))]).toEqual([tag]);
    }
    expect([...new Set(html.match(/ style="[^"]*"/g))]).toEqual([
      ' style="display:block;max-width:100%;height:auto"',
    ]);
  });
});

it('names a profile that is not there', () => {
  expect(() => renderHtml(data, { ...requests['bars']!, profile: 'fax' as 'page' })).toThrow(
    'profile: expected one of page, wechat, rss, amp, print, got "fax"',
  );
});
