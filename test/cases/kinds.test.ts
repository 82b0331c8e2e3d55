// Future values are never results, and no place or plan is invented.
import { afterEach, describe, expect, it } from 'vitest';
import { clear, pictureTexts } from '../elements/page.js';
import { chart, charts, given, page } from './case.js';

afterEach(clear);

const texts = (one: { chart: HTMLElement }) => pictureTexts(one.chart).join(' ');

describe('a later year', () => {
  it('is a target where the header says by when, and else unread', async () => {
    const [by, bare] = await page('11-by-2030-as-actual.html');
    expect(by!.summary).toContain('9,000 items target (2030)');
    expect(by!.summary).not.toContain('X: 9,000');
    expect(bare!.heading).toBe('Trees: X, 2022');
    expect(texts(bare!)).not.toContain('9,000');
  });

  it('is no result in a file either', async () => {
    const far = new Date().getFullYear() + 9;
    const one = await given('trend-lines', `Measure,Unit,2021,2022,${far}\nTrees,items,5,6,90\n`);
    expect(one.heading).toBe('Trees, 2021–2022');
    expect(one.notes).toContain(`row 1, column 5 “${far}”`);
  });
});

describe('one year', () => {
  it('shows its one value', async () => {
    const [one] = await page('27-single-year.html');
    expect(one!.heading).toBe('Lanes: X, 2023');
    expect(one!.summary).toContain('10 km');
  });

  it('of several indicators shows each', async () => {
    const one = await given('trend-lines', 'Measure,Unit,2021\nTrees,items,5\nLanes,km,7\n');
    expect(one.heading).toBe('Trees and Lanes, 2021');
    expect(texts(one)).toContain('7');
  });
});

describe('a plan and a place', () => {
  it.each(['target-bars', 'trend-lines'])('are not invented by %s', async (tag) => {
    for (const lang of ['en', 'zh', 'zh-Hant', 'fr']) {
      const one = await given(tag, 'Measure,Unit,Actual 2020,Target 2025\nLength,km,80,92\n', lang);
      const all = [one.heading, one.summary, one.notes, one.source, one.rows.join(), texts(one)].join();
      expect(all).not.toMatch(/五|plan|Plan|FYP|本地|place|here|data\.csv|表(?!的)/);
      expect(all).toContain('Length');
      clear();
    }
  });

  it('are named where the author names them', async () => {
    const table =
      '<table><tr><th>指标</th><th>单位</th><th>基期值</th><th>目标值</th></tr><tr><td>绿地</td><td>公顷</td><td>5</td><td>6</td></tr></table>';
    const [one] = await charts(`<plan-target-bars place="甲市" plan="14">${table}</plan-target-bars>`, 'zh');
    expect(one!.heading).toBe('甲市“十四五”主要指标：从 2020 到 2025');
  });

  it('are told apart where several files name none', async () => {
    const files = ['21-semicolons.csv', '64-place-in-header-word.csv'].map(
      (file) => `/test/cases/files/${file}`,
    );
    const [one] = await charts(`<plan-target-bars src="${files.join(' ')}"></plan-target-bars>`);
    expect(one!.heading).toContain('place not named (21-semicolons.csv)');
  });

  it('leave no word of another language', async () => {
    const [one] = await page('62-source-words.html');
    expect(one!.source).toBe('');
    expect(one!.rows[1]).toMatch(/row 1$/);
  });

  it('match whole words of a header', async () => {
    for (const place of ['A', 'Act', 'X']) {
      const one = await chart('target-bars', `64-place-in-header-word.csv#place=${place}`);
      expect(one.rows[1]).toBe('Green | 10 ha (2020) | 12 ha (2025) | +20.0% | row 1');
    }
  });
});
