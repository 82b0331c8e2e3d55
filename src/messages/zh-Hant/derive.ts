// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { DeriveMessages } from '../types/derive.js';

export const messages: DeriveMessages = {
  derived: {
    sum: ({ count }) => `推算：${count} 項之和，原文未必列出該合計`,
    remainder: ({ from, to }) => `推算：${from}–${to} 年合計`,
    'average-of-total': ({ from, to }) => `推算：由 ${from}–${to} 年合計得出的年均值`,
    'total-of-average': ({ from, to }) => `推算：由年均值得出的 ${from}–${to} 年合計`,
    'yearly-growth': ({ from, to }) => `推算：${from}–${to} 年所述增幅摺合的年均增速`,
    share: ({ part, whole, isPart }) => `推算：${part}占${whole}之比${isPart ? '' : '，不是比率指標'}`,
    ratio: () => '推算：原文兩個數值之比',
    'implied-denominator': () => '由數量和比率反推的分母；原文未作定義',
    'even-rate': () => '假定逐年等速增長，使後一合計達到所述增幅的年增速',
    'even-year': ({ from, to, year }) => `假定 ${from}–${to} 年逐年等速增長，估算 ${year} 年的數值`,
    'even-total': ({ years }) => `假定逐年等速增長，估算 ${years} 年合計`,
    'even-start': ({ years }) => `假定逐年等速增長，估算 ${years} 年前的數值`,
  },
};
