// What a page fetches for its first pictures, by bytes as they travel (gzip -9).
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartNames, type ChartName } from '../src/charts/registry.js';

const dist = resolve(import.meta.dirname, '../dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const fileOf = (part: string) => `plan-charts.${part}.min.js`;
const files = readdirSync(dist).filter((file) => /^plan-charts\.[\w-]+\.min\.js$/.test(file));
const bytes = (file: string) => gzipSync(read(file), { level: 9 }).length;

/** The files that are imported before a file runs, itself included. */
function needed(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = read(file).matchAll(/\b(?:from|import)\s*"\.\/(plan-charts[\w.-]*\.min\.js)"/g);
  for (const [, other = ''] of imports) needed(other, found);
  return found;
}

/** What the charts of a page need for their first pictures. */
function firstPictures(charts: readonly ChartName[], lang: string): number {
  const all = new Set<string>();
  for (const file of ['plan-charts.min.js', ...['core', lang, ...charts].map(fileOf)]) needed(file, all);
  return [...all].reduce((sum, file) => sum + bytes(file), 0);
}

const LANGUAGES = ['en', 'zh', 'zh-Hant'];

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each([
    ['target-bars', 28_000],
    ['trend-lines', 30_000],
    ['city-radar', 28_000],
  ] as const)('the first %s are at most %i bytes', (chart, most) => {
    expect(firstPictures([chart], lang)).toBeLessThanOrEqual(most);
  });

  it('all charts together are at most 45,000 bytes', () => {
    expect(firstPictures(chartNames, lang)).toBeLessThanOrEqual(45_000);
  });
});

/** The most bytes of each file; a new file needs a line here. */
const MOST: Readonly<Record<string, number>> = {
  core: 22_000,
  'target-bars': 8_000,
  'trend-lines': 10_500,
  'city-radar': 8_500,
  en: 6_000,
  zh: 6_000,
  'zh-Hant': 6_000,
  explore: 10_000,
  fold: 1_000,
  shared: 7_000,
  export: 6_000,
  tables: 21_000,
  all: 115_000,
  classic: 115_000,
};

describe('each file of the built library', () => {
  it('is known here', () => {
    expect(files.sort()).toEqual(Object.keys(MOST).map(fileOf).sort());
  });

  it.each(Object.entries(MOST))('%s is at most %i bytes', (part, most) => {
    expect(bytes(fileOf(part))).toBeLessThanOrEqual(most);
  });

  it('imports no door, and no file that is not there', () => {
    for (const file of files)
      expect([...needed(file)].filter((one) => one !== file && !files.includes(one))).toEqual([]);
  });

  it('names its licences once', () => {
    for (const file of files) expect([file, read(file).match(/\/\*!|@license/g)]).toEqual([file, ['/*!']]);
  });
});

it('no file but the two whole ones holds the messages of two languages', () => {
  const of = { en: 'Five-Year Plan', zh: '数据表', 'zh-Hant': '資料表' };
  for (const file of files.filter((one) => !/\.(?:all|classic)\./.test(one))) {
    const found = Object.entries(of).flatMap(([lang, text]) => (read(file).includes(text) ? [lang] : []));
    expect([file, found.length <= 1 ? 'one language' : found]).toEqual([file, 'one language']);
  }
});
