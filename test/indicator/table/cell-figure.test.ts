import { describe, expect, it } from 'vitest';
import { cellFigure } from '../../../src/indicator/table/index.js';

/** value, printed text, scale, unit, approximation */
const figures: [string, number, string, number?, string?, string?][] = [
  ['12', 12, '12'],
  ['0', 0, '0'],
  ['7.0', 7, '7.0'],
  ['１２．５', 12.5, '12.5'],
  ['7。5', 7.5, '7.5'],
  ['25。', 25, '25'],
  ['-3.2', -3.2, '-3.2'],
  ['1,635', 1635, '1,635'],
  ['1，635', 1635, '1,635'],
  ['148\u00a0711', 148711, '148\u00a0711'],
  ['148\u2009711', 148711, '148\u2009711'],
  ['24.67万', 24.67, '24.67', 10000],
  ['24.67 万件', 24.67, '24.67', 10000, '件'],
  ['3.54亿美元', 3.54, '3.54', 100000000, '美元'],
  ['25%', 25, '25', 1, '%'],
  ['25 ％', 25, '25', 1, '%'],
  ['3.5‰', 3.5, '3.5', 1, '‰'],
  ['25（万件）', 25, '25', 10000, '件'],
  ['≥95%', 95, '95', 1, '%', 'at-least'],
  ['>=5', 5, '5', 1, undefined, 'at-least'],
  ['不低于90', 90, '90', 1, undefined, 'at-least'],
  ['100件以上', 100, '100', 1, '件', 'at-least'],
  ['≤20', 20, '20', 1, undefined, 'at-most'],
  ['不超过20', 20, '20', 1, undefined, 'at-most'],
  ['控制在20以内', 20, '20', 1, undefined, 'at-most'],
  ['20以下', 20, '20', 1, undefined, 'at-most'],
  ['<5.5', 5.5, '5.5', 1, undefined, 'less-than'],
  ['＜5%', 5, '5', 1, '%', 'less-than'],
  ['低于5%', 5, '5', 1, '%', 'less-than'],
  ['不足5', 5, '5', 1, undefined, 'less-than'],
  ['不到0.5%', 0.5, '0.5', 1, '%', 'less-than'],
  ['less than 10%', 10, '10', 1, '%', 'less-than'],
  ['控制在低于5', 5, '5', 1, undefined, 'less-than'],
  ['>80%', 80, '80', 1, '%', 'more-than'],
  ['＞7', 7, '7', 1, undefined, 'more-than'],
  ['超2亿', 2, '2', 100000000, undefined, 'more-than'],
  ['近40万件', 40, '40', 10000, '件', 'just-under'],
  ['约800', 800, '800', 1, undefined, 'about'],
  ['11%左右', 11, '11', 1, '%', 'about'],
  ['1500余件', 1500, '1500', 1, '件', 'over'],
  ['达到70%', 70, '70', 1, '%'],
  ['23.2*', 23.2, '23.2'],
  ['25①', 25, '25'],
  ['25²', 25, '25'],
  ['25[注1]', 25, '25'],
  ['14.33[footnoteRef:1] [1: 指2019年 3 件]', 14.33, '14.33'],
];

describe('cellFigure: figures', () => {
  it.each(figures)('%s', (text, value, printed, scale = 1, unit, approximation) => {
    expect(cellFigure(text)).toEqual({
      kind: 'figure',
      value,
      printed,
      scale,
      ...(unit ? { unit } : {}),
      ...(approximation ? { approximation } : {}),
    });
  });

  it('takes the years of a remark', () => {
    expect(cellFigure('48.22 (十三五期间)')).toMatchObject({
      value: 48.22,
      remark: '十三五期间',
      during: { from: 2016, to: 2020 },
    });
    expect(cellFigure('20.5（2019年）')).toMatchObject({ value: 20.5, during: { from: 2019, to: 2019 } });
  });

  it('keeps a second figure in brackets apart', () => {
    expect(cellFigure('6.5〔38〕')).toMatchObject({ value: 6.5, cumulative: { value: 38, printed: '38' } });
    expect(cellFigure('6.5 [13.5]')).toMatchObject({ value: 6.5, cumulative: { value: 13.5 } });
    expect(cellFigure('〔18〕')).toEqual({
      kind: 'cumulative',
      cumulative: { value: 18, printed: '18' },
      percent: false,
    });
  });

  it('does not take a footnote for a second figure, nor the other way round', () => {
    expect(cellFigure('12[1]')).toEqual({
      kind: 'figure',
      value: 12,
      printed: '12',
      scale: 1,
      doubtful: '[1]',
    });
    expect(cellFigure('[8]')).toMatchObject({ kind: 'unclear' });
    expect(cellFigure('[8]', { bracketsAreTotals: true })).toMatchObject({ cumulative: { value: 8 } });
    expect(cellFigure('25（1）')).toMatchObject({ value: 25, doubtful: '(1)' });
  });
});

describe('cellFigure: no figure', () => {
  it.each(['——', '—', '-', '－', '/', '…', '...', '', ' ', '\n', 'N/A'])('nothing printed: %j', (text) => {
    expect(cellFigure(text)).toMatchObject({ kind: 'nothing' });
  });

  it.each(['保持在合理区间', '与经济增长基本同步', '进一步提升', '完成'])('words: %s', (text) => {
    expect(cellFigure(text)).toEqual({ kind: 'words', printed: text });
  });

  it.each([
    ['148 711', 'digits that do not form one number'],
    ['5-8', 'a range of two numbers'],
    ['5～8件', 'a range of two numbers'],
    ['6至8', 'a range of two numbers'],
    ['2020年', 'a date, a year or a document number'],
    ['2025.12', 'a date, a year or a document number'],
    ['2025-06-30', 'a date, a year or a document number'],
    ['12月底', 'a date, a year or a document number'],
    ['榕政办〔2022〕29号', 'a date, a year or a document number'],
    ['〔2022〕', 'a year in brackets'],
    ['第3', 'a rank'],
    ['全国第3', 'a rank'],
    ['前10名', 'a rank'],
    ['增长6%', 'a change, not a value'],
    ['较2020年下降18%', 'a date, a year or a document number'],
    ['累计降低13.5%', 'a change, not a value'],
    ['12、15', 'several numbers, or one among words'],
    ['100\n200', 'numbers on several lines'],
    ['100  200', 'numbers on several lines'],
    ['1/3', 'several numbers, or one among words'],
    ['1,5', 'digits that do not form one number'],
    ['1,635 200', 'digits that do not form one number'],
    ['007', 'digits that do not form one number'],
    ['1.2.3', 'digits that do not form one number'],
    ['翻一番', 'a number or rank in words'],
    ['七个', 'a number or rank in words'],
    ['首位', 'a number or rank in words'],
    ['①', 'only a footnote mark'],
    ['*', 'only a footnote mark'],
  ])('unclear: %s', (text, reason) => {
    expect(cellFigure(text)).toEqual({ kind: 'unclear', reason });
  });
});
