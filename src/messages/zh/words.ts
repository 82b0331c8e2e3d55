import type { Period } from '../../indicator/types.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Multipliers as plans print them before a unit. */
export const MULTIPLIERS = new Map([
  [1, ''],
  [1e2, '百'],
  [1e3, '千'],
  [1e4, '万'],
  [1e6, '百万'],
  [1e7, '千万'],
  [1e8, '亿'],
  [1e12, '万亿'],
]);

/** 13 gives 十三. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return (tens > 1 ? (DIGITS[tens] ?? '') : '') + (tens > 0 ? '十' : '') + (DIGITS[value % 10] ?? '');
}

export const plan = (ordinal: number) => `${numeral(ordinal)}五`;

/** 2020 年; a fiscal year as printed: 2019/20 年度. */
export const yearOf = (year: string) => `${year} ${/^\d+$/.test(year) ? '年' : '年度'}`;

export function period(p: Period): string {
  if ('from' in p) return `${p.from}–${p.to}年${p.kind === 'total' ? '合计' : '年均'}`;
  const year = yearOf(p.printed ?? String(p.to));
  return p.kind === 'end' ? `${year}末` : year;
}

export const spanned = (p: Period) => ('from' in p ? `${numeral(p.to - p.from + 1)}年` : '');

/** A rate of growth in words: 增 1.4%, or 降 4.2% where it is below zero. */
export const grown = (rate: string) => (rate.startsWith('−') ? `降 ${rate.slice(1)}` : `增 ${rate}`);

/** Up to two names; of more, the first and the number of the others. */
export function few(names: readonly string[], most = 2): string {
  if (names.length <= most) return names.join('、');
  return `${names[0] ?? ''}等${names.length}项`;
}

/** The lowest value of a lower-is-better indicator: 案件数最少, 失业率最低. */
export const least = (name: string): string => name + (/[数案件起次]$|人口$/.test(name) ? '最少' : '最低');
