// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { RadarMessages } from '../types/radar.js';
import { least } from './words.js';

export const messages: RadarMessages = {
  refusal: {
    'one-place': '僅一地有數值',
    'other-period': '時期口徑不同',
    'other-unit': '單位不同',
    'other-base': '增幅的基期不同',
    'no-direction': '高低無好壞之分',
    nested: '已列入的指標含於其中',
    growth: '增速與水平不並列',
    'beside-level': '增速與水平不並列',
    differs: '各地定義不同',
    doubtful: '數值存疑',
    few: '數值過小',
    rank: '未列參評總數，名次不作比較',
    'no-figure': '原文未列數值',
    unread: '有數值未能讀取',
    'no-target': '沒有同口徑的目標',
    'no-reference': '未給出100%對應的數值',
    zero: '有負值，或以零為100%',
  },
  radarHeading: (places, years, count) => `${places}${years && `，${years}`}：${count}項可比指標`,
  radarLead: (place, count, names) =>
    !names.length ? `${place}在${count}項上領先` : `${place}在${names.join('、')}上領先`,
  radarLowest: (place, count, names) =>
    !names.length ? `越低越好的指標中${count}項最低：${place}` : `${names.map(least).join('、')}：${place}`,
  ringIs: {
    leader: '外圈 = 領先者100%',
    greatest: '外圈 = 最大值100%',
    'leader-or-greatest': '外圈 = 領先者或最大值100%',
  },
  rankReversed: (outOf) => `名次已反向：第1名為100%，共${outOf}名`,
  gapIs: (isRadar) => `「—」：原文未列數值${isRadar ? '，雷達圖的輪廓在此斷開，不按0處理' : ''}。`,
  viewLabel: '查看',
  viewName: { radar: '雷達圖', dots: '點圖' },
  placesAround: (names) => `${names.join('、')}包含所比各地，未列入。`,
  lowerIsBetter: '越低越好，已反向',
  listedOnly: (names) => `僅列入資料表（高低無好壞之分）：${names.join('、')}。`,
  notCompared: (reason, names) => `未列入${names.length}項（${reason}）：${names.join('、')}。`,
  noResults: '資料中只找到目標值，未找到實際值。',
  tooFewSpokes: '可比指標不足三項，改用點圖。',
  periods: (groups) =>
    groups.length === 1
      ? `各項均為${groups[0]?.period ?? ''}數值。`
      : `${groups.map(({ period: when, names }) => `${when}：${names.join('、')}`).join('；')}。`,
  shareNote: (size, isRadar) => `${size}${isRadar ? '，雷達圖的面積沒有意義' : ''}。`,
  sizeOfShare: {
    leader: '各項以領先者為100%',
    greatest: '各項以最大值為100%',
    'leader-or-greatest': '各項以領先者為100%，未給出優劣方向的以最大值為100%',
  },
};
