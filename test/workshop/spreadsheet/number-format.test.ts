// Numbers and dates as a spreadsheet shows them.
import { describe, expect, it } from 'vitest';
import { plainNumber, shownNumber, shownText } from '../../../src/workshop/spreadsheet/number-format.js';

const shown = (value: number, code: string) => shownNumber(value, code, 1900);

describe('a number', () => {
  it.each([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [100 / 3, 'General', '33.33333333'],
    [1234567890123, 'General', '1234567890123'],
    [1234.5, '0', '1235'],
    [1.005, '0.00', '1.01'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0, '#,##0', '0'],
    [0.5, '#.##', '0.5'],
    [0.1234, '0.0%', '12.3%'],
    [1.5, '0%', '150%'],
    [1234567, '#,##0,', '1,235'],
    [1234567, '0.0,,"M"', '1.2M'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.25, '# ?/?', '0.25'],
    [12, '0"万元"', '12万元'],
    [12, '[$¥-804]#,##0.00', '¥12.00'],
    [202503, '0000"年"00"月"', '2025年03月'],
    [7, '000', '007'],
    [5, '_-* #,##0_-', '5'],
    [3, '[Red][>2]0"!";0', '3!'],
    [1, '[Red][>2]0"!";0', '1'],
  ])('%d as %s is %s', (value, code, text) => expect(shown(value, code)).toBe(text));
});

describe('a number below zero', () => {
  it.each([
    [-1234, '#,##0', '-1,234'],
    [-1234, '#,##0_);(#,##0)', '(1,234)'],
    [-1234, '#,##0;[Red]-#,##0', '-1,234'],
    // Red alone says "below zero" to eyes only.
    [-1234, '#,##0;[Red]#,##0', '-1,234'],
    [-12, '¥0;[Red]¥0', '-¥12'],
    [-3, '"up "0;"down "0', 'down 3'],
    [-0.001, '0.0', '0.0'],
    [-3, 'General', '-3'],
  ])('%d as %s is %s', (value, code, text) => expect(shown(value, code)).toBe(text));
});

describe('a hidden value', () => {
  it('is not shown', () => {
    expect(shown(5, ';;;')).toBe('');
    expect(shown(0, '0;-0;;@')).toBe('');
    expect(shownText('secret', ';;;')).toBe('');
    expect(shownText('shown', '0;-0;;@')).toBe('shown');
    expect(shownText('km', '@" (unit)"')).toBe('km (unit)');
  });
});

describe('a date', () => {
  it.each([
    [45721, 'yyyy-mm-dd', '2025-03-05'],
    [45721, 'm/d/yy', '2025-03-05'],
    [45721, 'dd.mm.yyyy', '2025-03-05'],
    [45721.5, 'd/m/yyyy h:mm', '2025-03-05 12:00'],
    [45721, 'yyyy"年"m"月"', '2025年3月'],
    [45721, 'yyyy"年"m"月"d"日"', '2025年3月5日'],
    [45721, 'mmm-yy', 'Mar-2025'],
    [45721, 'yyyy', '2025'],
    [45721, 'mmmm yyyy', 'March 2025'],
    [45721, '[$-40C]mmmm yyyy', 'mars 2025'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [0.5, 'mm:ss.0', '00:00'],
    [1, 'yyyy-mm-dd', '1900-01-01'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [-1, 'yyyy-mm-dd', '-1'],
  ])('%d as %s is %s', (value, code, text) => expect(shown(value, code)).toBe(text));

  it('counts from 1904 where the file does', () => {
    expect(shownNumber(44259, 'yyyy-mm-dd', 1904)).toBe('2025-03-05');
  });
});

it('a number without a format keeps at most ten digits, whole ones all', () => {
  expect([2 / 3, 12345678901.25, -7].map(plainNumber)).toEqual(['0.6666666667', '12345678901', '-7']);
});
