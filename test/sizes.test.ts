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

/** The messages of all languages are still in the core, so that these are what holds today. */
const CORE = 'core';

describe('the first pictures', () => {
  it.each([
    ['target-bars', 62_500],
    ['trend-lines', 70_500],
    ['city-radar', 64_000],
  ] as const)('%s alone are at most %i bytes', (chart, most) => {
    expect(firstPictures([chart], CORE)).toBeLessThanOrEqual(most);
  });

  it('of all charts together are at most 87,000 bytes', () => {
    expect(firstPictures(chartNames, CORE)).toBeLessThanOrEqual(87_000);
  });

  it.todo('alone are at most 28,000 bytes in one language, trend lines 30,000; all charts 45,000');
  it.todo('are in files of which none holds the messages of two languages');
});

/** The most bytes of each file; a new file needs a line here. */
const MOST: Readonly<Record<string, number>> = {
  core: 54_500,
  'target-bars': 7_700,
  'trend-lines': 15_800,
  'city-radar': 9_100,
  explore: 6_900,
  fold: 1_000,
  shared: 6_800,
  export: 5_000,
  tables: 19_500,
  explain: 3_000,
  all: 115_500,
  classic: 115_500,
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
