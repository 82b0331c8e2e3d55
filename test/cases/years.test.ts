// A printed year is shown as printed, and takes precedence over the author's plan.
import { afterEach, describe, expect, it } from 'vitest';
import { clear, pictureTexts } from '../elements/page.js';
import { chart, charts, given, page } from './case.js';

afterEach(clear);

const texts = (one: { chart: HTMLElement }) => pictureTexts(one.chart).join(' ');

describe('fiscal and split years', () => {
  it.each(['#place=Fort+Worth&plan=14', '#place=Fort+Worth'])('of two digits, %s', async (hash) => {
    const one = await chart('target-bars', `01-fiscal-two-digit.csv${hash}`);
    expect(one.rows[3]).toMatch(/^Number of Agendas posted.* 115 .*FY23.* 516 .*FY22/);
    expect(one.heading + one.summary + texts(one)).not.toMatch(/2025/);
  });

  it('with a quote, a slash or a stroke', async () => {
    const all = (await page('02-fiscal-slash-quote.html')).map(texts);
    expect(all[1]).toContain('FY19/20 → FY20/21');
    expect(all[2]).toContain('Actual 21-22 0 Target 22-23 = 100%');
    expect(all.join()).not.toMatch(/2025/);
  });

  it('with a dash or a slash on the axis and in the sentence', async () => {
    const dashed = await chart('trend-lines', '29-split-year-dash.csv#place=Los+Angeles');
    expect(texts(dashed)).toContain('2017-18 2019-20 2021-22');
    expect(dashed.summary).toContain('64,222 (2019-20).');
    expect(dashed.rows[4]).toMatch(/2020-21 \| estimate \| 75,000/);
    expect(dashed.rows[5]).toMatch(/2021-22 \| forecast \| 90,000/);
    expect(dashed.notes).toContain('e estimate; f forecast');
    const slashed = await chart('trend-lines', '54-split-year-renamed.csv#place=Los+Angeles');
    expect(slashed.heading).toBe('Streetlights converted to LED: Los Angeles, 2018/19–2021/22');
    expect(slashed.summary).toContain('90% (2020/21); 92% target (2021/22)');
    expect(texts(slashed)).toContain('2018/19 2019/20 2020/21 2021/22');
  });

  it('down a column', async () => {
    const areas = await chart('trend-lines', '37-area-period-indicator.csv');
    expect(areas.summary).toBe('Bury: 51.6% (2019/20). Trafford: 56.9% (2019/20).');
    const offices = await chart('trend-lines', '38-oflog.csv');
    expect(offices.rows.slice(1, 3).map((row) => row.split(' | ')[2])).toEqual([
      expect.stringContaining('2016-17'),
      expect.stringContaining('2018-19'),
    ]);
  });

  it('in Chinese and French too', async () => {
    const table =
      '<table><tr><th>指标</th><th>单位</th><th>2019/20 实际</th><th>2020/21 目标</th></tr><tr><td>产量</td><td>吨</td><td>5</td><td>6</td></tr></table>';
    const [zh] = await charts(`<plan-target-bars place="甲市">${table}</plan-target-bars>`, 'zh');
    expect(zh!.heading).toBe('甲市主要指标：从 2019/20 到 2020/21');
    expect(texts(zh!)).toContain('2020/21 年度目标');
    const [fr] = await charts(`<plan-target-bars place="A">${table}</plan-target-bars>`, 'fr');
    expect(fr!.heading).toBe('A : de 2019/20 à 2020/21');
  });
});

describe('years in columns and fields of their own', () => {
  it('in Chinese', async () => {
    const [one] = await page('03-zh-year-columns.html');
    expect(one!.heading).toBe('某市主要指标：从 2018 到 2030');
    expect(texts(one!)).toContain('35 → 45%');
    expect(texts(one!)).toContain('5000 → 6000 公顷');
  });

  it('in English, other ones in each row', async () => {
    const [one] = await page('04-en-year-columns.html');
    expect(texts(one!)).toContain('5 → 15%');
    expect(texts(one!)).toContain('1,200 → 5,000 items');
    expect(one!.heading + texts(one!)).not.toMatch(/2020|2025/);
  });

  it('of records', async () => {
    const data = await fetch('/test/cases/files/05-records-year-keys.json').then((answer) => answer.json());
    const one = await given('target-bars', data);
    expect(one.heading).toBe('Trees: from 2018 to 2030');
    expect(one.rows[1]).toBe('Trees | 100 items (2018) | 150 items (2030) | +50.0% | row 1');
  });

  it('a row for each year', async () => {
    for (const hash of ['#place=X&plan=14', '#place=X']) {
      const bars = await chart('target-bars', `06-row-per-year.csv${hash}`);
      expect(bars.rows[1]).toContain('98% (2023) | 99% (2023)');
    }
    const lines = await chart('trend-lines', '06-row-per-year.csv#place=X&plan=14');
    const values = lines.rows.filter((row) => row.includes('actual')).map((row) => row.split(' | ')[4]);
    expect(values).toEqual(['94%', '97%', '99%']);
  });

  it('a date in the header', async () => {
    const [one] = await page('07-iso-date-header.html');
    expect(texts(one!)).toContain('Actual 2021 0 Target 2025 = 100%');
    expect(one!.summary).toBe('Trees: 50.0% of its 2025 target.');
  });

  it('a date for each row claims no other year', async () => {
    const one = await chart('target-bars', '08-date-column.csv#place=X&plan=14');
    expect(one.heading + one.summary + one.rows.join()).not.toMatch(/2025|reached/);
  });
});
