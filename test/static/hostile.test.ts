// Hostile files, options and lists on the command line: each gives a picture, or a message and no picture.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'plan-charts-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (file: string) => join(folder, file);

function run(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    );
  });
}

const EVIL = '<img src=x onerror="alert(1)">';
const row = (name: string, value = '5') =>
  `Indicator,Unit,Actual 2020,Target 2025\n${name},items,${value},9\n`;
const record = (value: string) =>
  `[{"indicator": "Trees", "unit": "items", "year": 2020, "value": ${value}}]`;
const months = Array.from(
  { length: 500 },
  (_, index) => `${1980 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`,
);
const deep = '['.repeat(1e5) + ']'.repeat(1e5);

/** Files, and the words of the picture or a part of the message. */
const files: readonly (readonly [name: string, content: string | Buffer, outcome: 'chart' | RegExp])[] = [
  ['markup.csv', row(`"${EVIL.replaceAll('"', '""')}"`), 'chart'],
  ['formula.csv', row('"=HYPERLINK(""http://x"")"'), 'chart'],
  ['names.csv', row('__proto__') + 'constructor,items,5,9\n', 'chart'],
  ['turning.csv', row('\u202eTrees\u2067'), 'chart'],
  ['megabyte.csv', row('W'.repeat(1e6)), 'chart'],
  [
    'rows.csv',
    `Indicator,Year,Value\n${Array.from({ length: 10_000 }, (_, n) => `A${n % 50},${1900 + (n % 120)},${n}\n`).join('')}`,
    'chart',
  ],
  ['columns.csv', `Indicator,${months.join()}\nA,${months.map((_, n) => n).join()}\n`, 'chart'],
  ['utf16.csv', Buffer.from(`\uFEFF${row('Bäume')}`, 'utf16le'), 'chart'],
  ['latin1.csv', Buffer.from(row('Bäume'), 'latin1'), 'chart'],
  ['cut.csv', Buffer.concat([Buffer.from(row('Trees')), Buffer.from('é').subarray(0, 1)]), 'chart'],
  ['prototype.json', '{"__proto__": {"polluted": 1}, "places": []}', /prototype\.json: .*__proto__/],
  ['nan.json', record('NaN'), /nan\.json: invalid JSON/],
  ['infinite.json', record('1e999'), /./],
  ['large.json', record('1e308'), /large\.json.*\n.*number too large or too small/],
  ['deep.json', deep, /deep\.json/],
  ['half.json', '[{"indicator": "Trees", "ye', /half\.json: invalid JSON/],
  ['half.csv', 'Indicator,Unit,Actual 2020\n"Trees,items,5\n', /half\.csv/],
  ['zero.csv', row('Trees\u0000'), /zero\.csv/],
  ['random.csv', Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 251)), /random\.csv/],
  ['nothing.csv', '', /nothing\.csv/],
];

/** Entries of a list that are no charts. */
const entries: readonly (readonly [entry: unknown, message: RegExp])[] = [
  [{ data: 'none.csv' }, /none\.csv: cannot be read/],
  [{ data: 'folder' }, /folder: cannot be read/],
  [{ place: '__proto__' }, /place: "__proto__" is not in the data/],
  [{ place: 'W'.repeat(1e6) }, /place: "W{999}…" is not in the data/],
  [{ indicators: EVIL }, /indicators: "<img" is not in the data/],
  [{ width: 'NaN' }, /width: expected a number, got "NaN"/],
  [{ width: '1e308' }, /width: expected 10000 or less/],
  [{ width: -1 }, /width: expected 240 or more, got -1/],
  [{ width: { valueOf: 1 } }, /width: expected text/],
  [{ fontSize: '1e308' }, /fontSize: expected 16 to/],
  [{ lang: '__proto__' }, /lang: expected en, fr, zh, zh-Hant, got "__proto__"/],
  [{ chart: 'constructor' }, /chart: expected one of target-bars/],
  [{ annotations: '['.repeat(1e5) }, /annotations/],
  [{ toString: 'x' }, /toString: is not a field/],
  [JSON.parse('{"__proto__": {"width": 300}}'), /__proto__: is not a field/],
  [null, /chart: is missing/],
  [[['x']], /expected a record/],
  ['text', /expected a record/],
];

describe('a list of charts', () => {
  const all = [
    ...files.map(([name, , outcome]) => [name, { data: name }, outcome] as const),
    ['markup in words', { heading: EVIL, summary: EVIL, source: EVIL }, 'chart'] as const,
    ...entries.map(([entry, message]) => [JSON.stringify(entry).slice(0, 50), entry, message] as const),
  ];
  let told: { code: unknown; out: string; err: string };
  let before = 0;
  beforeAll(async () => {
    for (const [name, content] of files) writeFileSync(at(name), content);
    mkdirSync(at('folder'));
    const usual = { data: 'formula.csv', chart: 'trend-lines', lang: 'en' };
    const list = all.map(([, entry], index) =>
      entry && typeof entry === 'object' && !Array.isArray(entry)
        ? { ...usual, out: `${index}.svg`, ...entry }
        : entry,
    );
    writeFileSync(at('list.json'), JSON.stringify(list));
    before = Date.now();
    told = await run('batch', 'list.json');
  });

  it.each(all.map(([name, , outcome], index) => [name, outcome, index] as const))(
    '%s',
    (_, outcome, index) => {
      const messages = told.err.split(/^(?=\[\d+\] )/m).filter((one) => one.startsWith(`[${index}] `));
      if (outcome !== 'chart') {
        expect(messages.join()).toMatch(outcome);
        expect(existsSync(at(`${index}.svg`))).toBe(false);
        return;
      }
      expect(messages).toEqual([]);
      const svg = readFileSync(at(`${index}.svg`), 'utf8');
      expect(svg).toMatch(/^<svg [^]*<text/);
      expect(svg).not.toMatch(
        /<(?!\/?(?:svg|g|rect|line|circle|path|text|tspan|title|desc|style|defs|pattern|clipPath)\b)|NaN|undefined/,
      );
    },
  );

  it('ends with 1, the number of charts, and no trace of the program', () => {
    const charts = all.filter(([, , outcome]) => outcome === 'chart').length;
    expect(told).toMatchObject({ code: 1, out: `${charts} of ${all.length} charts made\n` });
    expect(told.err).not.toMatch(/\n\s+at |node:|Error:/);
    expect(Date.now() - before).toBeLessThan(120_000);
  });
});

describe('a command', () => {
  it.each<[string[], number, RegExp]>([
    [['batch', 'none.json'], 1, /none\.json/],
    [['batch', 'folder'], 1, /folder/],
    [['batch', 'half.json'], 1, /half\.json/],
    [['batch', 'prototype.json'], 1, /expected a list of charts/],
    [['batch', 'deep.json'], 1, /\[0\] no file: expected a record/],
    [['render', 'formula.csv', '--__proto__', '1'], 2, /__proto__/],
    [
      ['render', 'formula.csv', '--chart', 'trend-lines', '-o', 'folder'],
      1,
      /folder: out: expected a name ending/,
    ],
  ])('%j', async (args, code, message) => {
    const told = await run(...args);
    expect(told).toMatchObject({
      code,
      out: code === 1 && args[1] === 'deep.json' ? '0 of 1 charts made\n' : '',
    });
    expect(told.err).toMatch(message);
    expect(told.err).not.toMatch(/\n\s+at |Error:/);
  });
});
