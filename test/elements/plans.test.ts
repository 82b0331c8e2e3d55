import { afterEach, describe, expect, it } from 'vitest';
import { BOTH, clear, FUZHOU, named, picture, pictureTexts, shown, tableOf, words, XIAMEN } from './page.js';

afterEach(clear);

describe('<plan-target-bars> on the real plans', () => {
  it("shows Fuzhou's four results of 十三五 with the printed figures", async () => {
    const chart = await shown(
      `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="13"></plan-target-bars>`,
    );
    const texts = pictureTexts(chart);
    for (const text of ['23.377 / 12 件', '24.67 / 13 万件', '194 / 50 家', '255 / 150 家'])
      expect(texts).toContain(text);
    for (const text of ['194.8%', '189.8%', '388.0%', '170.0%']) expect(texts).toContain(text);
    expect(words(chart, 'heading')).toBe('4 项全部达到或超过 2020 年目标');
    expect(words(chart, 'summary')).toBe('福州“十三五”主要指标：目标与实际');
    expect(named(chart)).toBe(
      '福州“十三五”主要指标：目标与实际。4 项全部达到或超过 2020 年目标，最高的是通过知识产权贯标认证企事业单位（388.0%）。',
    );
    expect(words(chart, 'notes')).toContain('195');
    expect(words(chart, 'more-notes')).toContain('原文评价：“超额完成”');
    expect(words(chart, 'source')).toBe(
      '来源：福州市“十四五”知识产权发展专项规划（榕政办〔2022〕29号）、表 1',
    );
  });

  it("gives no attainment for Xiamen's five-year total against a yearly target", async () => {
    const chart = await shown(
      `<plan-target-bars src="${XIAMEN}" place="xiamen" plan="13"></plan-target-bars>`,
    );
    const texts = pictureTexts(chart);
    expect(texts).toContain('15.2 / 4.2 万件');
    expect(texts).toContain('不可比');
    expect(texts.join()).not.toContain('361.9');
    const [, row] = await tableOf(chart);
    expect(row).toEqual([
      '国内专利年申请量',
      '4.2 万件（2020 年）',
      '15.2 万件（2016–2020 年合计）',
      '不可比',
      '超过目标值 3 倍完成',
      '表 1 第 1 行',
    ]);
    expect(texts).toContain('+0.7 百分点');
    expect(texts).toContain('+4 百分点');
  });

  it('shows a printed zero as zero, and calls five-year totals so', async () => {
    const chart = await shown(
      `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="14"></plan-target-bars>`,
    );
    const texts = pictureTexts(chart);
    expect(texts).toContain('0 → 10 家');
    expect(texts).toContain('+10 家');
    expect(texts.join('')).toContain('（五年合计）');
    const rows = await tableOf(chart);
    expect(rows.at(-1)?.slice(1, 4)).toEqual([
      '48.22 亿元（2016–2020 年合计）',
      '60 亿元（2021–2025 年合计）',
      '+24.4%',
    ]);
  });

  it('says where the plan prints no base, and labels totals and averages', async () => {
    const chart = await shown(
      `<plan-target-bars src="${XIAMEN}" place="xiamen" plan="14"></plan-target-bars>`,
      { width: 1000 },
    );
    const texts = pictureTexts(chart);
    expect(texts).toContain('— → 1000 件');
    expect(texts).toContain('无基期值');
    expect(texts).toContain('+2 分');
    const names = texts.filter((text) => text.includes('五年')).join();
    expect(names).toContain('（五年合计）');
    expect(names).toContain('（五年年均）');
  });

  it('tells the same in English, with K, M and B in place of 万 and 亿', async () => {
    const chart = await shown(
      `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="14"></plan-target-bars>`,
      { lang: 'en', width: 1000 },
    );
    const texts = pictureTexts(chart);
    expect(texts).toContain('246.7K → 400K items');
    expect(texts).toContain('4.822B → 6.0B yuan');
    expect(texts.join('')).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('<plan-trend-lines> on the real plans', () => {
  it('draws 2015 computed and hollow, 2020 actual, 2025 expected', async () => {
    const chart = await shown(
      `<plan-trend-lines src="${BOTH}" indicators="invention-patents-per-10k"></plan-trend-lines>`,
    );
    const texts = pictureTexts(chart).map((text) => text.replace(/[\u2009*†]/g, ''));
    for (const text of ['9.75', '14.5', '福州 23.377', '厦门 37.93', '福州目标 12', '厦门目标 18'])
      expect(texts).toContain(text);
    expect(texts).toContain('福州 25 预期');
    const hollow = picture(chart)?.querySelectorAll('.pc-datum :is(.pc-hollow-1, .pc-hollow-2)');
    expect(hollow).toHaveLength(3);
    expect(words(chart, 'more-notes')).toContain('23.377 ÷ (1 + 139.76%)');
  });

  it("draws Fuzhou's trademarks over both plans", async () => {
    const chart = await shown(
      `<plan-trend-lines src="${FUZHOU}" indicators="valid-trademarks"></plan-trend-lines>`,
      { lang: 'en' },
    );
    const texts = pictureTexts(chart).map((text) => text.replace(/[\u2009*†]/g, ''));
    for (const text of ['89.7K', '246.7K', 'target 130K', '400K expected']) expect(texts).toContain(text);
  });
});

describe('<plan-city-radar> on the real plans', () => {
  it('compares the six indicators that both texts state for one period', async () => {
    const chart = await shown(`<plan-city-radar src="${BOTH}"></plan-city-radar>`);
    const rows = await tableOf(chart);
    expect(rows.slice(1).map((row) => row.slice(1, 4))).toEqual(
      expect.arrayContaining([
        ['2020 年末', '23.377 件（为领先者的 61.6%）', '37.93 件（居首）'],
        ['2016–2020 年合计', '14813 件（居首）', '12313 件（为领先者的 83.1%）'],
        ['2016–2020 年合计', '14 件（为领先者的 33.3%）', '42 件（居首）'],
        ['2016–2020 年合计', '10 个（为领先者的 40.0%）', '25 个（居首）'],
        ['2016–2020 年合计', '44 家（为领先者的 93.6%）', '47 家（居首）'],
        ['2016–2020 年合计', '89 家（居首）', '71 家（为领先者的 79.8%）'],
      ]),
    );
    expect(rows).toHaveLength(7);
    expect(pictureTexts(chart)).toContain('外圈 = 领先者 100%');
    expect(words(chart, 'heading')).toBe('厦门在 4 项上领先');
    expect(named(chart)).toContain('厦门在 4 项上领先；福州在发明专利授权、省级优势企业上领先。');
  });

  it('becomes a dot plot where the width is too small for a fair radar', async () => {
    const chart = await shown(`<plan-city-radar src="${BOTH}"></plan-city-radar>`, { width: 240 });
    expect(pictureTexts(chart)).toContain('100% = 领先者');
    expect(picture(chart)?.querySelector('.pc-outline-1')).toBeNull();
  });
});
