import { describe, expect, it } from 'vitest';
import { langOf, wordsOf } from '../../src/indicator/words/index.js';
import { average, endOf, total, within } from './examples.js';

const [zh, en] = [wordsOf('zh'), wordsOf('en')];

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
    [['A', 'B'], 'A与B', 'A and B'],
    [['A', 'B', 'C'], 'A、B与C', 'A, B and C'],
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
    ['ZH-Hant-TW', 'zh'],
    ['en', 'en'],
    ['fr', 'en'],
    ['zha', 'en'],
    ['', 'en'],
  ])('%j is read as %s', (tag, lang) => {
    expect(langOf(tag)).toBe(lang);
  });
});

it('both languages know the same words', () => {
  const shape = (words: object) =>
    Object.entries(words).map(([key, word]) => [
      key,
      typeof word === 'object' ? Object.keys(word) : typeof word,
    ]);
  expect(Object.fromEntries(shape(zh))).toEqual(Object.fromEntries(shape(en)));
});
