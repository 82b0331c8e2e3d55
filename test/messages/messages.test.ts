import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../../scripts/zh-hant.mjs';
import { inLang, scaleFor, valueText } from '../../src/messages/format.js';
import type { Reading, Unit } from '../../src/indicator/types.js';
import { langOf, messagesOf } from '../../src/messages/index.js';
import { average, endOf, total, within } from '../indicator/examples.js';

const [zh, en] = [messagesOf('zh'), messagesOf('en')];

describe('the name of a plan', () => {
  it.each([
    [5, '五五', '5th'],
    [10, '十五', '10th'],
    [11, '十一五', '11th'],
    [12, '十二五', '12th'],
    [13, '十三五', '13th'],
    [14, '十四五', '14th'],
    [15, '十五五', '15th'],
    [20, '二十五', '20th'],
    [21, '二十一五', '21st'],
    [22, '二十二五', '22nd'],
    [23, '二十三五', '23rd'],
    [24, '二十四五', '24th'],
  ])('%d is %s, the %s', (plan, chinese, ordinal) => {
    expect([zh.plan(plan), en.plan(plan)]).toEqual([chinese, `${ordinal} Five-Year Plan`]);
  });
});

describe('a period in words', () => {
  it.each([
    [endOf(2020), '2020 年末', 'end of 2020'],
    [within(2020), '2020 年', '2020'],
    [total(2016, 2020), '2016–2020 年合计', '2016–2020 total'],
    [average(2016, 2020), '2016–2020 年年均', '2016–2020 yearly average'],
  ])('%j', (period, chinese, english) => {
    expect([zh.period(period), en.period(period)]).toEqual([chinese, english]);
  });

  it.each([
    [endOf(2020), '', ''],
    [within(2020), '', ''],
    [total(2016, 2020), '（五年合计）', ' (five-year total)'],
    [average(2018, 2020), '（三年年均）', ' (three-year average)'],
    [total(2009, 2020), '（十二年合计）', ' (12-year total)'],
  ])('as a tag behind a name: %j', (period, chinese, english) => {
    expect([zh.periodTag(period), en.periodTag(period)]).toEqual([chinese, english]);
  });
});

describe('a list of names', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A 与 B', 'A and B'],
    [['A', 'B', 'C'], 'A、B 与 C', 'A, B and C'],
  ])('%j', (names, chinese, english) => {
    expect([zh.and(names), en.and(names)]).toEqual([chinese, english]);
  });
});

describe('the firmness of a target', () => {
  it('has its own word, for 预期 is not 目标', () => {
    expect(zh.force).toEqual({ set: '目标', expected: '预期', binding: '约束', reference: '参考' });
    expect(en.force).toEqual({
      set: 'target',
      expected: 'expected',
      binding: 'binding target',
      reference: 'reference',
    });
  });
});

describe('the language of a page', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh_CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-SG', 'zh'],
    ['ZH-Hant-TW', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    [' zh-cmn-Hant ', 'zh-Hant'],
    ['en', 'en'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['de', 'en'],
    ['zha', 'en'],
    ['', 'en'],
  ])('%j is read as %s', (tag, lang) => {
    expect(langOf(tag)).toBe(lang);
  });
});

describe('a sentence that is spoken', () => {
  it('names multipliers, spans and points as a person would', () => {
    expect(en.spoken('246.7K items (2016–2020 total); 1.25M; 4.822B yuan; +0.7 pts; 4K60 of 5Km')).toBe(
      '246.7 thousand items (2016 to 2020 total); 1.25 million; 4.822 billion yuan; +0.7 points; 4K60 of 5Km',
    );
    expect(zh.spoken('1.25 亿件（2016–2020 年合计）')).toBe('1.25 亿件（2016 至 2020 年合计）');
  });
});

describe('every language', () => {
  const shape = (words: object) =>
    Object.entries({ ...words, phrases: {}, spaced: undefined }).map(([key, word]) => [
      key,
      typeof word === 'object' && !Array.isArray(word) ? Object.keys(word) : typeof word,
    ]);

  it.each(['en', 'zh-Hant', 'fr'] as const)('%s knows the same words as Chinese', (lang) => {
    expect(Object.fromEntries(shape(messagesOf(lang)))).toEqual(Object.fromEntries(shape(zh)));
  });

  it.each(['zh', 'zh-Hant', 'en', 'fr'] as const)('%s is found again by its own tag', (lang) => {
    expect(langOf(messagesOf(lang).tag)).toBe(lang);
  });
});

describe('traditional Chinese', () => {
  const hant = messagesOf('zh-Hant');

  it('has its own characters and quotation marks', () => {
    expect(hant.resultHeading({ places: '福州', indicators: [], plan: 13 }, '2020')).toBe(
      '福州「十三五」主要指標：目標與實際',
    );
    expect(hant.period(total(2016, 2020))).toBe('2016–2020 年合計');
    expect([hant.dataTable, hant.noBase, hant.status['on-pace']]).toEqual(['資料表', '無基期值', '進度相符']);
  });

  it('is what the script makes of simplified Chinese, in every file', async () => {
    for (const [path, text] of await generated()) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('has the words of the library where the dictionary has others', () => {
    expect(hant.trendMore(2)).toBe('另有 2 項見圖。');
    expect([hant.tools.embed, hant.unreadCells(2)]).toEqual(['嵌入代碼', '未讀取的儲存格（2）：']);
  });

  it('takes names from the data as printed there, with multipliers of its own', () => {
    const items = { id: 'item', name: { zh: '件', en: 'items' } };
    const reading = { value: 24.67, scale: 1e4, printed: '24.67' } as Reading;
    expect(inLang({ zh: '专利', en: 'patents' }, 'zh-Hant')).toBe('专利');
    expect(valueText(reading, items as Unit, 'zh-Hant')).toBe('24.67 萬件');
    expect(scaleFor(3e8, 'zh-Hant')).toEqual({ factor: 1e8, word: '億' });
  });
});
