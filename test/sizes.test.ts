// The size of what a page fetches for its first pictures, in bytes as transferred (gzip -9).
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartNames, type ChartName } from '../src/charts/registry.js';
import { messagesOf } from '../src/messages/index.js';
import { languageTags, type Language } from '../src/messages/tags.js';

const dist = resolve(import.meta.dirname, '../dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const fileOf = (part: string) => `plan-charts.${part}.min.js`;
const files = readdirSync(dist).filter((file) => /^plan-charts\.[\w.-]+\.min\.js$/.test(file));
const bytes = (file: string) => gzipSync(read(file), { level: 9 }).length;

/** The files that are imported before a file runs, itself included. */
function needed(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = read(file).matchAll(/\b(?:from|import)\s*"\.\/(plan-charts[\w.-]*\.min\.js)"/g);
  for (const [, other = ''] of imports) needed(other, found);
  return found;
}

/** What the charts of a page need for their first pictures; of several kinds, one file has the messages. */
function firstPictures(charts: readonly ChartName[], lang: Language): number {
  const all = new Set<string>();
  const messages = charts.length > 1 ? [lang] : charts.map((chart) => `${lang}.${chart}`);
  for (const file of ['plan-charts.min.js', ...['core', ...messages, ...charts].map(fileOf)])
    needed(file, all);
  return [...all].reduce((sum, file) => sum + bytes(file), 0);
}

describe.each(languageTags)('the first pictures in %s', (lang) => {
  it.each([
    ['target-bars', 46_180],
    ['trend-lines', 49_120],
    ['city-radar', 44_270],
  ] as const)('%s alone are at most %i bytes (C31)', (chart, most) => {
    expect(firstPictures([chart], lang)).toBeLessThanOrEqual(most);
  });

  it('of all charts together are at most 70,480 bytes', () => {
    expect(firstPictures(chartNames, lang)).toBeLessThanOrEqual(70_480);
  });
});

describe.each(chartNames)('%s alone (C31)', (chart) => {
  const others = chartNames.filter((one) => one !== chart);

  it('is a file for pages that imports no other chart', () => {
    const files = [...needed(fileOf(chart))];
    expect(files).toContain(fileOf('core'));
    expect(files).not.toEqual(expect.arrayContaining([expect.stringMatching(others.join('|'))]));
  });

  it('is an entry of the package that imports no other chart', () => {
    const found = new Set<string>();
    const walk = (file: string): void => {
      if (found.has(file)) return;
      found.add(file);
      const imports = read(file).matchAll(/^(?:import|export)\b[^'"]*?['"](\.[^'"]+)['"]/gm);
      for (const [, name = ''] of imports) walk(relative(dist, resolve(dist, file, '..', name)));
    };
    walk(`tags/${chart}.js`);
    expect([...found]).toEqual(
      expect.arrayContaining(['parts/core-elements.js', `elements/plan-${chart}.js`]),
    );
    const folders = { 'target-bars': 'bars', 'trend-lines': 'trend', 'city-radar': 'radar' };
    const foreign = [...found].filter((file) =>
      others.some((one) => file.startsWith(`charts/${folders[one]}/`) || file.includes(one)),
    );
    expect(foreign).toEqual([]);
  });
});

/** Texts of some length in messages, at any depth. */
const textsIn = (messages: unknown): readonly string[] =>
  typeof messages === 'string'
    ? messages.length >= (/[\u4e00-\u9fff]/.test(messages) ? 5 : 12)
      ? [messages]
      : []
    : Object.values(messages ?? {}).flatMap(textsIn);

/** What the check of data says in English to every page, and what the readers find in tables and files. */
const ELSEWHERE: readonly string[] = [
  'not a finite number',
  'annual average',
  'low reliability',
  'definition differs',
];

const texts = languageTags.map((lang) => [lang, new Set(textsIn(messagesOf(lang)))] as const);

/** How many texts of each language a file holds that no other language has. */
function languagesIn(file: string): Record<string, number> {
  const code = read(file);
  const counts = texts.map(([lang, own]) => {
    const others = new Set(texts.flatMap(([other, all]) => (other === lang ? ELSEWHERE : [...all])));
    return [lang, [...own].filter((text) => !others.has(text) && code.includes(text)).length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe('the messages', () => {
  it.each(languageTags)('of %s are in six files of their own', (lang) => {
    const own = ['', ...chartNames.map((chart) => `.${chart}`), '.later', '.problems'].map((part) =>
      fileOf(lang + part),
    );
    expect(files.filter((file) => file.startsWith(`plan-charts.${lang}.`)).sort()).toEqual(own.sort());
    // What imports no other file can be loaded again.
    expect(own.map((file) => needed(file).size)).toEqual(own.map(() => 1));
    // The English words of problems are the codes by which others find theirs.
    for (const file of own.filter((one) => !one.includes('.problems.'))) {
      expect([file, Object.keys(languagesIn(file))]).toEqual([file, [lang]]);
      expect(languagesIn(file)[lang]).toBeGreaterThan(4);
    }
  });

  it('of no language are in any other file but those that hold everything', () => {
    const isOf = (file: string, part: string) => file.startsWith(`plan-charts.${part}.`);
    const others = files.filter(
      (file) => !['all', 'classic', ...languageTags].some((part) => isOf(file, part)),
    );
    for (const file of others) expect([file, languagesIn(file)]).toEqual([file, {}]);
    for (const file of ['all', 'classic'].map(fileOf))
      expect(Object.keys(languagesIn(file))).toEqual([...languageTags]);
  });
});

/** The most bytes of each file; a new file needs a line here. */
const MOST: Readonly<Record<string, number>> = {
  explain: 4_620,
  core: 31_440,
  'target-bars': 10_410,
  'target-bars.extras': 1_840,
  'trend-lines': 13_980,
  'trend-lines.extras': 5_770,
  'city-radar': 8_830,
  'city-radar.extras': 3_810,
  later: 17_270,
  extras: 3_100,
  shared: 9_510,
  annotations: 5_190,
  export: 5_800,
  tables: 156_300,
  formats: 9_830,
  all: 312_700,
  classic: 312_700,
  en: 4_460,
  'en.target-bars': 3_070,
  'en.trend-lines': 2_370,
  'en.city-radar': 2_570,
  'en.later': 4_540,
  'en.problems': 200,
  fr: 4_970,
  'fr.target-bars': 3_400,
  'fr.trend-lines': 2_570,
  'fr.city-radar': 2_860,
  'fr.later': 6_870,
  'fr.problems': 3_110,
  zh: 4_960,
  'zh.target-bars': 3_460,
  'zh.trend-lines': 2_850,
  'zh.city-radar': 3_160,
  'zh.later': 6_520,
  'zh.problems': 3_370,
  'zh-Hant': 4_970,
  'zh-Hant.target-bars': 3_470,
  'zh-Hant.trend-lines': 2_860,
  'zh-Hant.city-radar': 3_170,
  'zh-Hant.later': 6_530,
  'zh-Hant.problems': 3_370,
};

describe('each file of the built library', () => {
  it('is known here', () => {
    expect(files.sort()).toEqual(Object.keys(MOST).map(fileOf).sort());
  });

  it.each(Object.entries(MOST))('%s is at most %i bytes', (part, most) => {
    expect(bytes(fileOf(part))).toBeLessThanOrEqual(most);
  });

  it('imports no loader, and no file that is not there', () => {
    for (const file of files)
      expect([...needed(file)].filter((one) => one !== file && !files.includes(one))).toEqual([]);
  });

  it('names its licences once', () => {
    for (const file of files) expect([file, read(file).match(/\/\*!|@license/g)]).toEqual([file, ['/*!']]);
  });
});
