// C26: pictures made in Node do not depend on the system's language, time zone, folder, home or fonts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const empty = mkdtempSync(join(tmpdir(), 'everywhere-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

/** Runs in a process of its own: all kinds of picture, in two languages, of both plans and of a table with dates. */
const SCRIPT = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  const [root] = process.argv.slice(1);
  const of = await import(root + '/dist/static.js');
  const read = (name) => of.parseJson(readFileSync(new URL(root + '/seeds/' + name + '.json'), 'utf8'), name);
  const plans = of.mergePlanData(['fuzhou', 'xiamen'].map(read));
  const TABLE = 'Place,Indicator,Unit,2024-01-31,2024-12-31,2025-03\\nI\\u0307zmir,I\\u015fik,items,1234.5,2345.5,1.5\\nIzmir,isik,items,"1,234.5",5,7';
  const table = of.parseText(TABLE, 'table.csv');
  const out = {};
  const put = (name, make) => {
    let text;
    try { text = make(); } catch (error) { text = 'thrown: ' + error.message; }
    out[name] = createHash('sha256').update(text).digest('hex') + (text.startsWith('thrown') ? text : '');
  };
  for (const lang of ['en', 'zh']) {
    const look = { lang, width: 480, presentYear: 2026 };
    for (const [chart, others] of Object.entries({
      'target-bars': { place: ['fuzhou'], plan: [13], order: 'name' },
      'trend-lines': { indicators: ['invention-patents-per-10k'] },
      'city-radar': {},
    })) {
      const request = { chart, ...look, ...others };
      put(['svg', chart, lang].join(' '), () => of.renderSvg(plans, request));
      put(['card', chart, lang].join(' '), () => of.renderCard(plans, request));
      put(['html', chart, lang].join(' '), () => of.renderHtml(plans, request));
      put(['element', chart, lang].join(' '), () => of.renderElement(plans, request));
    }
    put('table ' + lang, () => of.renderHtml(table, { chart: 'trend-lines', ...look }));
  }
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  console.log(JSON.stringify({ locale, timeZone, hour: new Date('2026-01-01T00:00:00Z').getHours(), out }));`;

interface Told {
  readonly locale: string;
  readonly hour: number;
  readonly out: Readonly<Record<string, string>>;
}

const toldBy = (env: Readonly<Record<string, string>>): Told =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, pathToFileURL(root).href], {
      cwd: empty,
      env: { HOME: empty, ...env },
      encoding: 'utf8',
    }),
  ) as Told;

it('C26, C28: is the same in each language and time zone of a system', () => {
  const here = toldBy({ TZ: 'UTC', LC_ALL: 'C' });
  expect(here.hour).toBe(0);
  expect(Object.keys(here.out)).toHaveLength(26);
  expect(Object.entries(here.out).filter(([, told]) => told.includes('thrown'))).toEqual([]);
  for (const [LC_ALL, TZ, locale, hour] of [
    ['tr_TR.UTF-8', 'Pacific/Kiritimati', 'tr-TR', 14],
    ['ar_EG.UTF-8', 'America/Los_Angeles', 'ar-EG', 16],
  ] as const) {
    const there = toldBy({ TZ, LC_ALL });
    expect([there.locale, there.hour]).toEqual([locale, hour]);
    expect(there.out).toEqual(here.out);
  }
}, 60_000);
