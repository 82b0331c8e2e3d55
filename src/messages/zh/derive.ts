import type { DeriveMessages } from '../types/derive.js';

export const messages: DeriveMessages = {
  derived: {
    sum: ({ count }) => `推算：${count} 项之和，原文未必列出该合计`,
    remainder: ({ from, to }) => `推算：${from}–${to} 年合计`,
    'average-of-total': ({ from, to }) => `推算：由 ${from}–${to} 年合计得出的年均值`,
    'total-of-average': ({ from, to }) => `推算：由年均值得出的 ${from}–${to} 年合计`,
    'yearly-growth': ({ from, to }) => `推算：${from}–${to} 年所述增幅折合的年均增速`,
    share: ({ part, whole, isPart }) => `推算：${part}占${whole}之比${isPart ? '' : '，不是比率指标'}`,
    ratio: () => '推算：原文两个数值之比',
    'implied-denominator': () => '由数量和比率反推的分母；原文未作定义',
    'even-rate': () => '假定逐年等速增长，使后一合计达到所述增幅的年增速',
    'even-year': ({ from, to, year }) => `假定 ${from}–${to} 年逐年等速增长，估算 ${year} 年的数值`,
    'even-total': ({ years }) => `假定逐年等速增长，估算 ${years} 年合计`,
    'even-start': ({ years }) => `假定逐年等速增长，估算 ${years} 年前的数值`,
  },
};
