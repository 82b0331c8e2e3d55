import { afterEach, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/csv.js';
import { parsePlanData } from '../../src/indicator.js';
import {
  clear,
  event,
  failed,
  FUZHOU,
  named,
  part,
  pictureTexts,
  put,
  shown,
  tableOf,
  words,
} from './page.js';

const originalFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = originalFetch;
  clear();
});

/** Answers one address with a text or bytes, and gives that address. */
function served(file: string, text: string | Uint8Array<ArrayBuffer>, type = 'text/csv'): string {
  const before = globalThis.fetch;
  const address = new URL(`/served/${file}`, location.href);
  globalThis.fetch = (input, init) =>
    new URL(String(input)).pathname === address.pathname
      ? Promise.resolve(new Response(text, { headers: { 'content-type': type } }))
      : before(input, init);
  return address.pathname;
}

const bars = (src: string, more = '') => `<plan-target-bars src="${src}" ${more}></plan-target-bars>`;

const table = `“十四五”知识产权主要指标,,
指标,2020年基期值,2025年预期值
有效注册商标数量（万件）,24.67,40
作品版权登记量（万件）,5.29,6
示范企业（家）,约20—30家,60`;

describe('src names a CSV file', () => {
  it('of this library’s own: the same chart as from JSON', async () => {
    const data = parsePlanData(await fetch(FUZHOU).then((answer) => answer.json()));
    const json = await shown(bars(FUZHOU, 'plan="13"'));
    const csv = await shown(bars(served('fuzhou.csv', csvOf(data)), 'plan="13"'));
    expect(named(csv)).toBe(named(json));
    expect(named(csv)).toContain('388.0%');
    expect(pictureTexts(csv)).toEqual(pictureTexts(json));
    expect(words(csv, 'notes')).toBe(words(json, 'notes'));
  });

  it('of a plan’s own table: drawn, and what was not read is said', async () => {
    const chart = await shown(bars(served('table.csv', table) + '#place=福州'));
    expect(named(chart)).toContain('福州');
    expect(named(chart)).toContain('+62.1%');
    expect(words(chart, 'notes')).toContain('第 5 行第 2 列“约20—30家”（是两个数的范围）');
    expect((await tableOf(chart)).flat().join(' ')).toContain('24.67');
  });

  it('in English too', async () => {
    const chart = await shown(bars(served('table.csv', table)), { lang: 'en' });
    expect(words(chart, 'notes')).toContain('row 5, column 2 “约20—30家” (a range of two numbers)');
  });

  it('whose table names no year: the plan stands in the address', async () => {
    const bare = '指标,单位,实际值,目标值\n专利,件,110,100';
    const src = served('bare.csv', bare);
    const { detail } = await failed(bars(src));
    expect(detail.message.split('\n').slice(0, 2)).toEqual([
      'bare.csv 中没有一格可以读作数值。',
      '第 1 行第 3 列“实际值”：表头没有年份，也未给出规划或年份。',
    ]);
    const chart = await shown(bars(`${src}#plan=13`));
    expect(named(chart)).toContain('十三五');
    const { detail: wrong } = await failed(bars(`${src}#plan=next`));
    expect(wrong.message).toContain('bare.csv：#plan：应为五年规划的序号');
  });

  it('and joins it with JSON', async () => {
    const src = served('厦门.csv', '指标,单位,2020年目标值,2020年实际值\n专利,件,100,110');
    const chart = await shown(bars(`${FUZHOU} ${src}`, 'plan="13"'));
    expect(named(chart)).toMatch(/福州.*厦门/);
  });

  it('in UTF-16 or in GBK, as spreadsheets write it', async () => {
    const utf16 = new Uint16Array([...`\uFEFF${table}`].map((one) => one.charCodeAt(0)));
    const wide = await shown(bars(served('宽.csv', new Uint8Array(utf16.buffer)) + '#place=福州'));
    expect(named(wide)).toContain('+62.1%');
    // 指标,单位,2020年,2025年目标 / 绿地面积,公顷,100,120
    const gbk = Uint8Array.from(
      atob('1rix6iy1pc67LDIwMjDE6iwyMDI1xOrEv7HqCsLMtdjD5rv9LLmrx+osMTAwLDEyMA=='),
      (one) => one.charCodeAt(0),
    );
    const green = await shown(bars(served('国.csv', gbk) + '#place=厦门&encoding=gbk'));
    expect(pictureTexts(green).join(' ')).toContain('绿地面积');
    const found = await shown(bars(served('found.csv', gbk)));
    expect(pictureTexts(found)).toEqual(pictureTexts(green));
    const { detail } = await failed(bars(`${served('错.csv', gbk)}#encoding=utf-8`));
    expect(detail.message).toBe('错.csv：#encoding：不是有效的 utf-8 文本');
  });

  it('with a fault: names file, row and column in the place of the chart', async () => {
    const data = parsePlanData(await fetch(FUZHOU).then((answer) => answer.json()));
    const text = csvOf(data).replace(/(?<=,23\.377,)23\.377/, 'many');
    const { chart, detail } = await failed(bars(served('fuzhou.csv', text)), { lang: 'en' });
    expect(detail.message).toMatch(/^fuzhou\.csv: row \d+, value: expected a number, .*got "many"$/);
    expect(words(chart, 'message')).toContain(detail.message);
  });

  it('tells a page from data, whatever its name', async () => {
    const page = served('lost.csv', '<!doctype html><title>404</title>', 'text/html');
    expect((await failed(bars(page))).detail.message).toMatch(/^lost\.csv：JSON 有误/);
  });

  it('goes by content where name and type say nothing', async () => {
    const chart = await shown(bars(served('export', table, 'text/plain')));
    expect(named(chart)).toContain('+62.1%');
  });
});

describe('data is a text', () => {
  it('of CSV or JSON', async () => {
    for (const text of [table, await fetch(FUZHOU).then((answer) => answer.text())]) {
      const chart = put(bars('', 'plan="14"'));
      const ready = event(chart, 'plan-ready');
      Object.assign(chart, { data: text });
      await ready;
      expect(named(chart)).toContain('+62.1%');
    }
  });

  it('that is neither: said in the place of the chart', async () => {
    const chart = put(bars(''));
    const told = event(chart, 'plan-error');
    Object.assign(chart, { data: 'no data' });
    await told;
    expect(part(chart, 'message')?.getAttribute('role')).toBe('alert');
  });
});
