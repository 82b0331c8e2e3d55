// A table that cannot be read says what was understood, which cell stopped it, and what would be read.
import { afterEach, describe, expect, it } from 'vitest';
import { clear } from '../elements/page.js';
import { chart, charts, given } from './case.js';

afterEach(clear);

describe('a table of which nothing can be read', () => {
  it.each(['target-bars', 'trend-lines'])('says so in Chinese, with the way out: %s', async (tag) => {
    const { message, error } = await chart(tag, '46-bulletin-two-measures.csv#place=蚌埠市', 'zh');
    expect(message).toContain('第 1 行第 2 列“绝对数（亿元）”：表头没有年份');
    expect(message).toContain('已识别的表头：指标');
    expect(message).toContain('指标,单位,2020年实际值,2025年目标值');
    expect(message).toContain('table.csv#year=2023');
    expect(message).not.toMatch(/DataError|header/);
    expect(error).toMatchObject({ file: '46-bulletin-two-measures.csv', row: 1, column: 2 });
    expect(message).toContain(error!.message.split('\n')[0]);
  });

  it('is read with the year in the address', async () => {
    const one = await chart('trend-lines', '46-bulletin-two-measures.csv#place=蚌埠市&year=2023', 'zh');
    expect(one.error).toBeUndefined();
    expect(one.rows.join()).toContain('2313.0');
  });

  it('says so in English and in French', async () => {
    const en = await chart('target-bars', '59-baseline-target-actual.csv#place=Bentiu');
    expect(en.message).toContain('Row 1, column 2 “Baseline”: the header names no year');
    expect(en.message).toContain('Indicator,Unit,Actual 2020,Target 2025');
    const fr = await chart('target-bars', '59-baseline-target-actual.csv#place=Bentiu', 'fr');
    expect(fr.message).toContain('Ligne 1, colonne 2');
    expect(fr.message).not.toMatch(/\bthe header\b/);
  });

  it('lists the fields of records that would be read', async () => {
    const data = [{ colour: 'red', shape: 'round' }];
    const { message } = await given('trend-lines', data, 'zh');
    for (const key of ['"indicator"', '"unit"', '"place"', '"year"', '"value"'])
      expect(message).toContain(key);
    expect(message).not.toMatch(/no row|header/);
  });

  it('tells of a table on the page, where the words are those of the page', async () => {
    const table = '<table><tr><td>甲</td><td>乙</td></tr><tr><td>x</td><td>1</td></tr></table>';
    const [one] = await charts(`<plan-target-bars>${table}</plan-target-bars>`, 'zh');
    expect(one!.message).toContain('这样写可以读取');
    expect(one!.error).toMatchObject({ row: 1 });
  });

  it('tells what was left unread where nothing is left to draw', async () => {
    const one = await given('target-bars', 'Measure,Unit,2019 budgeted and actual\nTrees,items,5\n');
    expect(one.message).toContain('“2019 budgeted and actual”');
  });
});
