// Checks the pages of the gallery against their source documents. test/gallery/built.test.mjs opens them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersInChinese } from '../../.storybook/folders-in-chinese.js';
import { descriptions, inChinese } from '../../.storybook/in-chinese.js';
import { fitted, sectionOf } from '../../.storybook/markdown.js';
import { storiesInChinese } from '../../.storybook/stories-in-chinese.js';
import { argTypesOfTag } from '../../.storybook/tables.js';
import { galleryPages, pagesInChinese } from '../../scripts/gallery-pages.mjs';
import { charts, common, type Attribute, type ChartName } from '../../src/charts/registry.js';
import { argTypesOf, ids } from '../../stories/settings.js';

const docs = resolve(import.meta.dirname, '../../docs');
const read = (file: string) => readFileSync(join(docs, file), 'utf8');
const english = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.endsWith('.zh-CN.md'))
  .map((file) => file.replaceAll('\\', '/'));

describe('the pages of text', () => {
  const pages = galleryPages();

  it('show every document once as a whole', () => {
    const whole = pages.flatMap(({ sections: [first = ''] }) => (first.includes('#') ? [] : [first]));
    expect(whole.sort()).toEqual(english.sort());
  });

  it('have an address each', () => {
    const addresses = pages.map(({ id }) => id);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('have a name in Chinese, and so have their folders', () => {
    const names = pagesInChinese();
    expect(Object.keys(names).sort()).toEqual(pages.map(({ id }) => id).sort());
    expect(names).toMatchObject({ 'guides-data--overview': '数据', 'recipes-print--overview': '打印' });
    const folders = new Set(pages.map(({ title }) => title.split('/')[0]?.toLowerCase() ?? ''));
    expect(Object.keys(foldersInChinese)).toEqual(expect.arrayContaining([...folders]));
  });

  it('show sections that there are', () => {
    const sections = pages
      .flatMap((page) => page.sections.map((one) => one.split('#')))
      .filter(([, heading]) => heading);
    for (const [file = '', heading = ''] of sections)
      expect(sectionOf(heading, read(file)), `${file}#${heading}`).toMatch(/^#+ /);
    expect(sections.length).toBeGreaterThan(20);
  });

  it('show stories that there are', () => {
    for (const story of pages.flatMap(({ stories = [] }) => stories)) {
      const [file, name] = story.split('/');
      expect(readFileSync(join(docs, `../stories/${file}.stories.ts`), 'utf8')).toContain(
        `export const ${name}:`,
      );
    }
  });
});

it('twenty questions are answered, each within two clicks from the README', () => {
  for (const [readme, questions] of [
    ['README.md', 'questions.md'],
    ['README.zh-CN.md', 'questions.zh-CN.md'],
  ] as const) {
    expect(read(`../${readme}`)).toContain(`](docs/${questions})`);
    const rows = Array.from(read(questions).matchAll(/^\| (\d+)\. (.+?[?？]) +\| (.+?) +\|$/gm));
    expect(rows.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const [, , question, answer] of rows)
      expect(answer, question).toMatch(/\]\([\w.-]+\.md(?:#[\p{L}\p{N}-]+)?\)/u);
  }
});

describe('Markdown in the gallery', () => {
  const text = '# A\n\nIntro\n\n## B\n\nOne\n\n```sh\n# not a heading\n```\n\n### C\n\nTwo\n\n## D\n\nThree';

  it('is cut at headings, with the sections inside', () => {
    expect(sectionOf('b', text)).toBe('## B\n\nOne\n\n```sh\n# not a heading\n```\n\n### C\n\nTwo\n');
    expect(sectionOf('c', text)).toBe('### C\n\nTwo\n');
    expect(() => sectionOf('e', text)).toThrow('No section "e".');
  });

  it('takes the same section of a translation', () => {
    const translation = '# 甲\n\n## 乙\n\n一\n\n### 丙\n\n## 丁\n\n三';
    expect(sectionOf('d', text, translation)).toBe('## 丁\n\n三');
  });

  it('has no spaces where a line of Chinese ends', () => {
    const text = '# 甲\n\n乙（丙）\n丁，\n“戊”\nCSV\n\n- 己\n  庚\n- 辛\n\n```\n壬\n癸\n```';
    expect(fitted(text, 'start.md', {}, '')).toBe(
      '# 甲\n\n乙（丙）丁，“戊”\nCSV\n\n- 己庚\n- 辛\n\n```\n壬\n癸\n```',
    );
  });

  it('has links to pages, words where there is none, and code with whole addresses', () => {
    const links = { 'data.md': 'guides-data--overview', 'start.md': 'guides-start--overview' };
    const of = (markdown: string) => fitted(markdown, 'start.md', links, 'https://site.example/gallery/');
    expect(of('[CSV](data.md#csv)')).toBe('[CSV](./?path=/docs/guides-data--overview#csv)');
    expect(of('[CSV](data.zh-CN.md#表格)')).toBe('[CSV](./?path=/docs/guides-data--overview#表格)');
    expect(of('## B\n\n[B](#b)')).toBe('## B\n\n[B](#b)');
    expect(of('## B\n\n[C](#c)')).toBe('## B\n\n[C](./?path=/docs/guides-start--overview#c)');
    expect(of('[中文](start.zh-CN.md)')).toBe('中文');
    expect(of('[Seeds](../seeds/README.md)')).toBe('Seeds');
    expect(of('# A\n\n[Start](start.md) · [Data](data.md)\n\nText')).toBe('# A\n\nText');
    expect(of('```html\n<x src="seeds/fuzhou.json"></x>\n```')).toBe(
      '```html\n<x src="https://site.example/gallery/seeds/fuzhou.json"></x>\n```',
    );
  });
});

it.each(Object.keys(descriptions))('the page %s lists its stories in Chinese', (page) => {
  const code = readFileSync(join(docs, `../stories/${page}.stories.ts`), 'utf8');
  const wordBreaks = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\d)/g;
  const ids = Array.from(
    code.matchAll(/^export const (\w+):/gm),
    ([, name = '']) => `${page}--${name.replace(wordBreaks, '-').toLowerCase()}`,
  );
  const told = Object.keys(storiesInChinese).filter((id) => id.startsWith(`${page}--`));
  expect(told.sort()).toEqual(ids.sort());
});

describe.each(Object.keys(charts) as ChartName[])('the page of %s', (chart) => {
  const attributes: readonly Attribute[] = [...common, ...charts[chart]];

  it('lists each attribute, the data and what the tag offers', () => {
    const names = Object.keys(argTypesOfTag(`plan-${chart}`));
    expect(names).toEqual(expect.arrayContaining(attributes.map(({ name }) => name)));
    expect(names).toEqual(
      expect.arrayContaining([
        'data',
        'methods: toSvg',
        'events: plan-ready',
        'slots: heading',
        'parts: picture',
      ]),
    );
  });

  it('has all of its texts in Chinese', () => {
    const texts = inChinese(`plan-${chart}`, read('charts.md'), read('charts.zh-CN.md'));
    const keys = Object.keys(argTypesOfTag(`plan-${chart}`));
    expect(keys.filter((key) => !/[\u4e00-\u9fff]/.test(texts[key] ?? ''))).toEqual([]);
  });

  it('has choices for all but texts', () => {
    const types = argTypesOf(chart) as Record<string, { control: unknown; options?: readonly string[] }>;
    const texts = attributes.filter(({ name }) => types[name]?.control === 'text').map(({ name }) => name);
    expect(texts.sort()).toEqual(['heading', 'source', 'summary']);
    for (const { name, choices } of attributes)
      if (choices) expect(types[name]?.options).toEqual(['', ...choices]);
  });
});

it('indicators to choose are in the seeds', () => {
  const all = ['fuzhou', 'xiamen'].flatMap((name) =>
    (
      JSON.parse(readFileSync(join(docs, `../seeds/${name}.json`), 'utf8')) as {
        indicators: { id: string }[];
      }
    ).indicators.map(({ id }) => id),
  );
  expect(all).toEqual(expect.arrayContaining([...ids]));
});
