import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textWidth } from '../../src/scene/measure.js';
import { kept, phrases, widest, wrap } from '../../src/layout/wrap.js';

afterEach(() => void vi.unstubAllGlobals());

describe('a wrapped text', () => {
  it.each([
    ['发明专利', 60, ['发明专利']],
    ['每万人口有效发明专利拥有量', 100, ['每万人口有效', '发明专利拥有量']],
    ['知识产权质押融资额', 5 * 13, ['知识产权', '质押融资额']],
    ['作品著作权登记量', 5 * 13, ['作品著作权', '登记量']],
    ['高新技术企业数量', 5 * 13, ['高新技术', '企业数量']],
    ['专利申请量年均增速', 8 * 13, ['专利申请量', '年均增速']],
    ['海外发明专利授权量合计', 9 * 13, ['海外发明专利', '授权量合计']],
    ['重要水功能区水质达标率', 8 * 13, ['重要水功能区', '水质达标率']],
    ['每万人口高价值发明专利拥有量', 9 * 13, ['每万人口高价值', '发明专利拥有量']],
    ['国家地理标志产品保护示范区', 5 * 13, ['国家地理', '标志产品', '保护示范区']],
    ['PCT专利申请量', 5 * 13, ['PCT专利', '申请量']],
    ['距目标最远的是质押金额', 7 * 13, ['距目标最远的是', '质押金额']],
    ['发展规划（榕政办〔2022〕29号）', 12 * 13, ['发展规划', '（榕政办〔2022〕29号）']],
    // Phrases would take a third line.
    ['城乡居民人均可支配收入', 6 * 13, ['城乡居民人', '均可支配收入']],
    ['国家、省级、市级', 40, ['国家、', '省级、', '市级']],
    ['结案率（审限内）', 80, ['结案率', '（审限内）']],
    ['Valid registered trademarks', 120, ['Valid registered', 'trademarks']],
    ['High-value patents', 80, ['High-value', 'patents']],
    ['New firms (five-year total)', 80, ['New firms', '(five-year', 'total)']],
    ['High-value patents per head', 92, ['High-value', 'patents per', 'head']],
    ['High-value', 40, ['High-', 'value']],
    ['Extraordinarily', 50, ['Extra', 'ordin', 'arily']],
    ['', 50, ['']],
    ['专', 1, ['专']],
  ])('%s in %d pixels', (text, width, lines) => {
    expect(wrap(text, width, 'name')).toEqual(lines);
  });

  it.each([
    ['全市以长乐区与仓山区领先', 6 * 18, ['长乐区', '仓山区'], ['全市以', '长乐区与', '仓山区领先']],
    ['规划（榕政办〔2022〕29号）', 14 * 18, ['榕政办〔2022〕29号'], ['规划', '（榕政办〔2022〕29号）']],
  ])('%s in %d pixels breaks in no name', (text, width, names, lines) => {
    expect(wrap(text, width, 'heading', false, names)).toEqual(lines);
  });

  it('has lines of even length', () => {
    expect(wrap('万千百万千百万千百', 8 * 13, 'name').map(({ length }) => length)).toEqual([5, 4]);
  });

  it('fills each line but the last where its lines need not be even', () => {
    const [words, width] = ['aaaa bbbb cccc dddd', textWidth('aaaa bbbb cccc', 'quiet') + 1];
    expect(wrap(words, width, 'quiet')).toEqual(['aaaa bbbb', 'cccc dddd']);
    expect(wrap(words, width, 'quiet', false)).toEqual(['aaaa bbbb cccc', 'dddd']);
  });

  it.each([
    ['人口为 734.0 万人', 8 * 13, ['人口为', '734.0 万人']],
    ['发布于 2022 年末', 7 * 13, ['发布于', '2022 年末']],
    ['文号榕政办第29号', 8 * 13 - 20, ['文号榕政', '办第29号']],
  ])('keeps what is counted beside its number: %s', (text, width, lines) => {
    expect(wrap(text, width, 'name')).toEqual(lines);
  });

  it('breaks between characters where there is no dictionary, and leaves none alone', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(wrap('知识产权质押融资额', 5 * 13, 'name')).toEqual(['知识产权质', '押融资额']);
    expect(wrap('知识产权质押金', 3 * 13, 'name')).toEqual(['知识产', '权质', '押金']);
  });
});

describe('a text whose words stay together', () => {
  it.each([
    ['6 indicators, Table 1', '6_indicators, Table_1'],
    ['Parks: Example Town A, 2015–2025', 'Parks: Example Town_A, 2015–2025'],
    ['The plan implies a population', 'The plan implies a population'],
    [
      '* Computed from what the source states; not printed in it.',
      '* Computed from what the source states; not printed_in_it.',
    ],
    ['255 firms, or 274 (44 + 89 + 141) there', '255_firms, or 274 (44_+_89_+_141) there'],
    ['neither says whether all or new.', 'neither says whether all_or_new.'],
    ['A summary', 'A summary'],
    ['2024, as first published', '2024, as first_published'],
    ['Unexplained, and without precedents', 'Unexplained, and without precedents'],
    ['由 2020 年值算出，原文未印 25', '由 2020_年值算出，原文未印 25'],
  ])('%s', (text, expected) => {
    expect(kept(text).replaceAll('\u00a0', '_')).toBe(expected);
  });
});

it('a number stays with its 第, as with what it counts', () => {
  const text = '示例市 2024 年第 12 季度为 60.6';
  expect(phrases(text, []).find((one) => one.includes('第'))).toMatch(/第 12/);
  for (let width = 60; width < 240; width += 4)
    expect(wrap(text, width, 'name').join('|'), String(width)).not.toMatch(/第 ?\|/);
});

it.each([
  ['示例甲市 2024 年 12 月 28 日为 154.7 微克', ['示例', '甲市 ', '2024 年 12 月 28 日为 ', '154.7 微克']],
  ['示例甲市 2024 年第 4 季度为 60.6 微克', ['示例', '甲市 ', '2024 年第 4 季度为 ', '60.6 微克']],
])('a date stays whole where it fits: %s', (text, expected) => {
  expect(phrases(text, [])).toEqual(expected);
  for (let width = 60; width < 320; width += 4)
    expect(wrap(text, width, 'name').join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

it('a space before the text is no line', () => {
  expect(wrap(' 专利', 13, 'name')).toEqual(['专', '利']);
});

it('a word that must be broken keeps its comma', () => {
  expect(wrap('AAA，', 39, 'name')).toEqual(['AA', 'A，']);
});

it('the widest line of none is 0', () => {
  expect(widest([], 'name')).toBe(0);
  expect(widest(['专利', '专'], 'name')).toBe(26);
});

const closing = '，。、；：！？）》」』】”’,.;:!?)]%';
const character = fc.constantFrom(...'每万人口有效发明专利拥有量');
const han = fc.array(character, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
const latin = fc.stringMatching(/^[A-Za-z0-9]{1,24}$/);
const mark = fc.constantFrom(...closing, '', '', ' ', ' ', '-', '/', '（', '(');
const text = fc
  .array(fc.tuple(fc.oneof(han, latin), mark), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const close = (lines: string) => lines.replace(/\s/g, '');

describe('the phrases of a text', () => {
  it.each([
    ['厦门4项指标领先福州', ['厦门', '4项', '指标', '领先', '福州']],
    ['2020年，9项指标中完成7项', ['2020年，', '9项', '指标中', '完成', '7项']],
    ['Xiamen leads on 4 of 9 indicators', ['Xiamen leads on 4 of 9 indicators']],
    ['', ['']],
  ])('%s', (text, expected) => {
    expect(phrases(text, [])).toEqual(expected);
  });

  it.each([
    ['威斯敏斯特在 3 项上领先', ['威斯敏斯特'], '威斯敏斯特'],
    [
      '布宜诺斯艾利斯、迪庆藏族自治州与甲市，2020–2025',
      ['迪庆藏族自治州', '布宜诺斯艾利斯', ''],
      '布宜诺斯艾利斯、',
    ],
  ])('never begin in a name: %s', (text, names, first) => {
    const found = phrases(text, names);
    expect(found.join('')).toBe(text);
    expect(found[0]).toContain(first);
    for (const name of names) expect(found.some((one) => one.includes(name))).toBe(true);
  });

  it('are the whole text in a browser without a dictionary', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(phrases('厦门4项指标领先福州', [])).toEqual(['厦门4项指标领先福州']);
  });
});

describe('whatever the text and the width', () => {
  it('no line is wider than asked, unless it is a single character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (words, width) => {
        for (const line of wrap(words, width, 'name'))
          expect(textWidth(line, 'name') <= width || Array.from(line).length === 1, line).toBe(true);
      }),
    );
  });

  it('the lines together are the text, up to spaces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (words, width) => {
        expect(close(wrap(words, width, 'name').join(''))).toBe(close(words));
      }),
    );
  });

  it('no line is empty or begins or ends with a space', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (words, width) => {
        for (const line of wrap(words, width, 'name')) expect(line).toMatch(/^\S(.*\S)?$/);
      }),
    );
  });

  it('no line begins with closing punctuation or ends with an opening bracket, from three characters up', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3 * 13, max: 300 }), (words, width) => {
        const lines = wrap(words, width, 'name');
        for (const line of lines.slice(1)) expect(closing).not.toContain(line.charAt(0));
        for (const line of lines.slice(0, -1)) expect('（(').not.toContain(line.at(-1));
      }),
    );
  });

  it('there are no more lines than filling each to its end would give', () => {
    const plain = fc.array(character, { minLength: 1, maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 20 }), (words, perLine) => {
        expect(wrap(words, perLine * 13, 'name')).toHaveLength(Math.ceil(words.length / perLine));
      }),
    );
  });

  it('no character stands alone on a line of three or more', () => {
    const plain = fc.array(character, { minLength: 4, maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(plain, fc.integer({ min: 3, max: 20 }), (words, perLine) => {
        for (const line of wrap(words, perLine * 13, 'name')) expect(line.length).toBeGreaterThan(1);
      }),
    );
  });
});
