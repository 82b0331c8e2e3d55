import type { FactMessages } from '../types/facts.js';

export const messages: FactMessages = {
  statusRule: {
    reached: '最新值已达到目标',
    'at-or-past-even-path': '最新值已达匀速路径（匀速路径由本图绘制，规划未设年度目标）',
    'short-of-even-path': '最新值未达匀速路径（匀速路径由本图绘制，规划未设年度目标）',
    'nothing-reported': '规划期内尚无实际值',
    'year-missing': '其间有年份未公布，不作累计',
    'period-unsaid': '原文未说明各值是否为全年数',
    'no-base': '没有同口径的基期值',
    'no-better-side': '高低无好坏之分',
    'direction-unknown': '未给出优劣方向',
    'not-additive': '比率、评分和名次不能逐年相加',
  },
  disputed: (printed, where) => `另一处（${where}）作 ${printed}`,
  shareOf: {
    leader: (share) => `为领先者的 ${share}`,
    target: (share) => `为本地目标的 ${share}`,
    given: (share) => `为设定的 100% 值的 ${share}`,
    lowest: (share) => `最低值为其 ${share}`,
    greatest: (share) => `为最大值的 ${share}`,
  },
  isReference: { leader: '居首', lowest: '最低', greatest: '最大值' },
  meanShare: (share) => `各地平均 ${share}（推算）`,
  indexValue: (figure) => `指数 ${figure}`,
  noValue: '无数值',
  soFar: (share, when) => `${when}为该值的 ${share}`,
  moreInTable: (count) => `另有 ${count} 项见数据表`,
  rowOf: (part, row) => `${part && `${part} `}第 ${row} 行`,
};
