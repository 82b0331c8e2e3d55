// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { FactMessages } from '../types/facts.js';

export const messages: FactMessages = {
  statusRule: {
    reached: '最新值已達到目標',
    'at-or-past-even-path': '最新值已達勻速路徑（勻速路徑由本圖繪製，規劃未設年度目標）',
    'short-of-even-path': '最新值未達勻速路徑（勻速路徑由本圖繪製，規劃未設年度目標）',
    'nothing-reported': '規劃期內尚無實際值',
    'year-missing': '其間有年份未公布，不作累計',
    'period-unsaid': '原文未說明各值是否為全年數',
    'no-base': '沒有同口徑的基期值',
    'no-better-side': '高低無好壞之分',
    'direction-unknown': '未給出優劣方向',
    'not-additive': '比率、評分和名次不能逐年相加',
  },
  disputed: (printed, where) => `另一處（${where}）作 ${printed}`,
  shareOf: {
    leader: (share) => `為領先者的 ${share}`,
    target: (share) => `為本地目標的 ${share}`,
    given: (share) => `為設定的 100% 值的 ${share}`,
    lowest: (share) => `最低值為其 ${share}`,
    greatest: (share) => `為最大值的 ${share}`,
  },
  isReference: { leader: '居首', lowest: '最低', greatest: '最大值' },
  meanShare: (share) => `各地平均 ${share}（推算）`,
  indexValue: (figure) => `指數 ${figure}`,
  noValue: '無數值',
  soFar: (share, when) => `${when}為該值的 ${share}`,
  moreInTable: (count) => `另有 ${count} 項見資料表`,
  rowOf: (part, row) => `${part && `${part} `}第 ${row} 行`,
};
