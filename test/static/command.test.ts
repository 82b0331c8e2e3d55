// The command line as users call it: the built file, in its own folder. Tests of the process itself (exit code,
// streams) start their own; the others share one.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startNode, type Run } from '../node-process.js';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'plan-charts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (file: string) => join(folder, file);
const FUZHOU = join(root, 'seeds/fuzhou.json');
const BARS = [FUZHOU, '--chart', 'target-bars', '--plan', '13'];

const CLI = join(root, 'dist/cli.js');
const node = startNode();
afterAll(() => node.end());
const run = (...args: string[]) => node.run(CLI, args, folder);

/** Runs the command in a process of its own. */
function runAlone(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { cwd: folder }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

describe('plan-charts render', () => {
  it('writes an SVG that stands alone', async () => {
    const { code, out } = await runAlone(
      'render',
      ...BARS,
      '--width',
      '640',
      '--lang',
      'zh',
      '-o',
      'out.svg',
    );
    expect([code, out]).toEqual([0, 'out.svg\n']);
    const svg = readFileSync(at('out.svg'), 'utf8');
    expect(svg).toMatch(/^<svg .*width="640"/);
    expect(svg).toContain('>福州“十三五”主要指标：目标与实际<');
    expect(svg).toContain('>来源：福州市“十四五”知识产权发展专项规划（榕政办〔2022〕29号）、表\u00a01<');
  });

  it.each([
    ['fr', '>Source : '],
    ['zh-TW', '>來源：'],
    ['en-GB', '>Source: '],
  ])('writes every language of the library: %s', async (lang, source) => {
    const { code } = await run('render', ...BARS, '--lang', lang, '-o', 'lang.svg');
    expect(code).toBe(0);
    expect(readFileSync(at('lang.svg'), 'utf8').replace(/\u00a0/g, ' ')).toContain(source);
  });

  it.each([
    ['21-semicolons.csv#place=X', 'target-bars', ['2,500 → 2,800', '80 → 92']],
    ['06-row-per-year.csv#place=X', 'trend-lines', ['>2021<', '>2023<']],
    ['32-owid-entity-year.csv', 'trend-lines', ['>Bangladesh', '>Bhutan']],
  ])('reads tables as the page does: %s', async (file, chart, told) => {
    const path = join(root, 'test/cases/files', file);
    const { code, err } = await run('render', path, '--chart', chart, '--lang', 'en', '-o', 'form.svg');
    expect([code, err]).toEqual([0, '']);
    const svg = readFileSync(at('form.svg'), 'utf8').replace(/<[^>]*tspan[^>]*>/g, '');
    for (const one of told) expect(svg).toContain(one);
  });

  it('makes the folder it writes into, and says where it cannot', async () => {
    await run('render', ...BARS, '-o', 'new/folder/out.svg');
    expect(readFileSync(at('new/folder/out.svg'), 'utf8')).toMatch(/^<svg /);
    const { code, err } = await run('render', ...BARS, '-o', 'new/folder/out.svg/below.svg');
    expect([code, err]).toEqual([1, expect.stringMatching(/out\.svg\/below\.svg: cannot be written: /)]);
  });

  it('reads a table in another encoding, with what stands after its #', async () => {
    const text = '指标,单位,2020年,2025年目标\n绿地面积,公顷,100,120\n';
    const units = Buffer.from(`\uFEFF${text}`, 'utf16le');
    writeFileSync(at('wide.csv'), units);
    const args = ['--chart', 'target-bars', '--lang', 'zh', '-o', 'wide.svg'];
    expect(await run('render', 'wide.csv#place=厦门', ...args)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(at('wide.svg'), 'utf8')).toMatch(/厦门[^]*绿地面积/);
    const wrong = await run('render', 'wide.csv#plan=next', ...args);
    expect(wrong.err).toContain('wide.csv：#plan：应为五年规划的序号');
    const month = await run('render', 'wide.csv#fiscal=13', ...args);
    expect(month.err).toContain('wide.csv：#fiscal：应为财政年度的起始月份');
    writeFileSync(at('bare.csv'), units.subarray(2));
    expect((await run('render', 'bare.csv#encoding=gbk', ...args)).code).toBe(1);
    expect((await run('render', 'bare.csv#encoding=utf-16le', ...args)).code).toBe(0);
  });

  it('reads a format by name, with its metadata in a second file', async () => {
    const rows = '2015,Poverty rate,Percent,20.5\n2021,Poverty rate,Percent,15.5';
    writeFileSync(at('indicator_1-2-1.csv'), `Year,Series,Units,Value\n${rows}\n`);
    const target = { series: 'Poverty rate', direction: 'negative', target: 10.25 };
    const metadata = {
      indicator_number: '1.2.1',
      indicator_name: 'Poverty',
      target_name: 'By 2030, reduce poverty',
      progress_calculation_options: [target],
    };
    writeFileSync(at('1-2-1.json'), JSON.stringify(metadata));
    const files = ['indicator_1-2-1.csv', '1-2-1.json'];
    const args = ['--chart', 'trend-lines', '--lang', 'en', '-o', 'poverty.svg'];
    expect(await run('render', ...files, ...args)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(at('poverty.svg'), 'utf8')).toMatch(/10\.25/);
  });

  it('writes the picture alone, or a fragment for a feed', async () => {
    await run('render', ...BARS, '--picture-only', '-o', 'only.svg');
    expect(readFileSync(at('only.svg'), 'utf8')).not.toContain('>来源：');
    await run('render', ...BARS, '--profile', 'rss', '-o', 'feed.html');
    expect(readFileSync(at('feed.html'), 'utf8')).toMatch(/^<figure>\n<img /);
  });

  it('asks for what the tags have as attributes', async () => {
    const rows = (file: string) =>
      Array.from(readFileSync(at(file), 'utf8').matchAll(/data-key="fuzhou\/([^/]*)\//g), ([, id]) => id);
    await run('render', ...BARS, '--order', 'attainment', '-o', 'order.svg');
    // 388.0%, 194.8%, 189.8%, 170.0%
    expect(rows('order.svg')).toHaveLength(4);
    expect(rows('order.svg').slice(1, 3)).toEqual(['invention-patents-per-10k', 'valid-trademarks']);
    const towns = [FUZHOU, join(root, 'seeds/xiamen.json'), '--chart', 'city-radar', '--lang', 'en'];
    await run('render', ...towns, '-o', 'radar.svg');
    await run('render', ...towns, '--view', 'dots', '--highlight', 'xiamen', '-o', 'dots.svg');
    expect(readFileSync(at('dots.svg'), 'utf8')).not.toBe(readFileSync(at('radar.svg'), 'utf8'));
  });

  it('enlarges the text of the picture with that of the page, at the same width', async () => {
    const size = (file: string) =>
      /width="(\d+)" height="([\d.]+)" viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(at(file), 'utf8'));
    await run('render', ...BARS, '--width', '600', '--font-size', '24', '-o', 'large.svg');
    await run('render', ...BARS, '--width', '400', '-o', 'small.svg');
    const [, width, height, room, rows] = size('large.svg')!.map(Number);
    const [, , , , usual] = size('small.svg')!.map(Number);
    expect([width, room, rows, height]).toEqual([600, 400, usual, usual! * 1.5]);
  });

  it.each([
    [
      'a chart that is not there',
      ['--chart', 'pie'],
      'chart: expected one of target-bars, trend-lines, city-radar',
    ],
    ['a place that is not there', ['--place', 'atlantis'], 'place: "atlantis" is not in the data'],
    ['a width that is too small', ['--width', '100'], 'width: expected 240 or more, got 100'],
    ['a width that is too large', ['--width', '1e9'], 'width: expected 10000 or less, got 1000000000'],
    ['a language that it does not have', ['--lang', 'xx'], 'lang: expected en, fr, zh, zh-Hant, got "xx"'],
    ['a width that is no number', ['--width', 'wide'], 'width: expected a number, got "wide"'],
    ['a text that has no room', ['--font-size', '50'], 'fontSize: expected 16 to 42 at this width, got 50'],
    ['an ending that it cannot write', ['-o', 'out.gif'], 'out.gif: out: expected a name ending in .svg'],
    [
      'pixels that it cannot draw',
      ['-o', 'out.png', '--pixel-ratio', '9'],
      'pixelRatio: expected 1, 2 or 3, got 9',
    ],
    ['a scale that bars do not have', ['--scale', '3'], 'scale: expected one of share, value, row, got "3"'],
    [
      'an option of another chart',
      ['--reference', 'target'],
      'reference: is not an option of target-bars; allowed: scale, order, group-by',
    ],
    ['a font that is not there', ['-o', 'out.png', '--fonts', 'no.ttf'], 'no.ttf: font: cannot be read'],
  ])('says %s', async (_, args, message) => {
    const { code, err } = await run('render', ...BARS, '-o', 'wrong.svg', ...args);
    expect(code).toBe(1);
    expect(err).toContain(`plan-charts: ${message}`);
    expect(existsSync(at('wrong.svg'))).toBe(false);
  });

  it('says a file that is not there or is no data', async () => {
    writeFileSync(at('broken.json'), '{');
    for (const [file, message] of [
      ['none.json', 'none.json: cannot be read'],
      ['broken.json', 'broken.json: invalid JSON'],
    ] as const) {
      const { code, err } = await runAlone('render', file, '--chart', 'target-bars', '-o', 'wrong.svg');
      expect([code, err]).toEqual([1, expect.stringContaining(`plan-charts: ${message}`)]);
    }
  });

  it('explains itself, and says what it does not know', async () => {
    expect((await runAlone('--help')).out).toContain('plan-charts render <data>');
    expect((await runAlone('paint')).err).toContain('no command "paint"');
    expect((await runAlone('render', '--colour', 'red')).code).toBe(2);
  });
});

describe('PNG', () => {
  /** Chinese in pixels, or the plain word that no font here has it: this machine decides which. */
  it.each([1, 3])('at %i times the size', async (scale) => {
    const { code, err } = await run(
      'render',
      ...BARS,
      '--width',
      '400',
      '--pixel-ratio',
      String(scale),
      '-o',
      'a.png',
    );
    if (code !== 0) return expect(err).toMatch(/font: no installed font has the characters .*福/);
    const png = readFileSync(at('a.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(400 * scale);
  });

  const SMALL = ['--width', '300', '--pixel-ratio', '1'];

  it('has a glyph of its own for each Chinese character', async () => {
    const made = await Promise.all(
      ['福福福', '厦厦厦'].map((heading, index) =>
        run('render', ...BARS, ...SMALL, '--heading', heading, '-o', `glyph-${index}.png`),
      ),
    );
    if (made.some(({ code }) => code !== 0))
      return expect(made[0]!.err).toContain('font: no font of this machine');
    expect(readFileSync(at('glyph-0.png')).equals(readFileSync(at('glyph-1.png')))).toBe(false);
  });
});

describe('plan-charts share', () => {
  it('writes a page with its picture, its record and its scripts (E19)', async () => {
    const base = 'https://charts.example/iprs';
    const { code, out, err } = await run('share', ...BARS, '--lang', 'en', '--base', base, '-o', 'fuzhou');
    if (code !== 0) return expect(err).toContain('font: no font of this machine');
    expect(out.trim().split('\n')).toEqual([
      'fuzhou.html',
      'fuzhou.json',
      'fuzhou.png',
      'frame-page.js',
      'plan-charts.classic.min.js',
    ]);
    for (const file of out.trim().split('\n')) expect(existsSync(at(file))).toBe(true);
    const page = readFileSync(at('fuzhou.html'), 'utf8');
    expect(page).toContain(`<meta property="og:image" content="${base}/fuzhou.png" />`);
    expect(page).toContain(`<link rel="alternate" type="application/json+oembed" href="${base}/fuzhou.json"`);
    const record = JSON.parse(readFileSync(at('fuzhou.json'), 'utf8'));
    expect(record).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      thumbnail_url: `${base}/fuzhou.png`,
    });
    expect(record.html).toMatch(
      /<iframe title="Fuzhou, 13th Five-Year Plan.*>[^<]*All 4 indicators[^<]*<\/iframe>$/,
    );
  });

  it('asks for an address', async () => {
    const { code, err } = await run('share', ...BARS, '--base', 'charts', '-o', 'x');
    expect([code, err]).toEqual([1, expect.stringContaining('base: expected the http or https address')]);
  });
});

describe('plan-charts batch', () => {
  it('makes all charts but the bad ones, and reports once', async () => {
    const chart = { data: FUZHOU, chart: 'target-bars', plan: 13 };
    const good = Array.from({ length: 12 }, (_, index) => ({
      ...chart,
      width: 300 + index,
      out: `many-${index}.svg`,
    }));
    const list = [
      ...good,
      { ...chart, place: 'atlantis', out: 'bad-1.svg' },
      { ...chart, chart: 'pie', out: 'bad-2.svg' },
      { ...chart, colour: 'red', out: 'bad-3.svg' },
      { ...chart, view: 'dots', out: 'bad-4.svg' },
      7,
      { ...chart, out: 'many-0.svg' },
    ];
    writeFileSync(at('list.json'), JSON.stringify(list));
    const { code, out, err } = await runAlone('batch', 'list.json');
    expect([code, out]).toEqual([1, '12 of 18 charts made\n']);
    expect(err).toContain('14/14\n');
    expect(err).toContain(`[12] ${at('bad-1.svg')}: place: "atlantis" is not in the data`);
    expect(err).toContain('[13] bad-2.svg: chart: expected one of');
    expect(err).toContain('[14] bad-3.svg: colour: is not a field; allowed: data, out,');
    expect(err).toContain(`[15] ${at('bad-4.svg')}: view: is not an option of target-bars`);
    expect(err).toContain('[16] no file: expected a record');
    expect(err).toContain('[17] many-0.svg: out: is also the output of another chart');
    for (const { out: file, width } of good)
      expect(readFileSync(at(file), 'utf8')).toContain(`width="${width}"`);
    expect(existsSync(at('bad-1.svg'))).toBe(false);
  });

  it('says what failed in the language asked for, with file and field', async () => {
    writeFileSync(at('empty.csv'), 'a,b\n1,2\n');
    const one = { data: FUZHOU, chart: 'target-bars', width: 400 };
    const list = [
      { ...one, place: 'atlantis', out: 'fr-1.svg' },
      { ...one, data: 'empty.csv', out: 'fr-2.svg' },
      { ...one, chart: 'pie', out: 'fr-3.svg' },
    ];
    writeFileSync(at('list.json'), JSON.stringify(list));
    const { code, err } = await run('batch', 'list.json', '--lang', 'fr');
    expect(code).toBe(1);
    const plain = err.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain).toContain('fr-1.svg: place : « atlantis » n’est pas dans les données');
    expect(plain).toContain(
      'fr-2.svg: rien dans empty.csv ne se lit comme une valeur.\nLigne 1, colonne 1 « a »',
    );
    expect(err).not.toMatch(/expected|is not in|no row/);
  });

  it('says a list that is none', async () => {
    writeFileSync(at('none.json'), '{}');
    expect(await run('batch', 'none.json')).toMatchObject({
      code: 1,
      err: 'plan-charts: none.json: expected a list of charts\n',
    });
  });
});
