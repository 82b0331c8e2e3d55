import type { RadarMessages } from '../types/radar.js';
import { least } from './words.js';

export const messages: RadarMessages = {
  refusal: {
    'one-place': '仅一地有数值',
    'other-period': '时期口径不同',
    'other-unit': '单位不同',
    'other-base': '增幅的基期不同',
    'no-direction': '高低无好坏之分',
    nested: '已列入的指标含于其中',
    growth: '增速与水平不并列',
    'beside-level': '增速与水平不并列',
    differs: '各地定义不同',
    doubtful: '数值存疑',
    few: '数值过小',
    rank: '未列参评总数，名次不作比较',
    'no-figure': '原文未列数值',
    unread: '有数值未能读取',
    'no-target': '没有同口径的目标',
    'no-reference': '未给出100%对应的数值',
    zero: '有负值，或以零为100%',
  },
  radarHeading: (places, years, count) => `${places}${years && `，${years}`}：${count}项可比指标`,
  radarLead: (place, count, names) =>
    !names.length ? `${place}在${count}项上领先` : `${place}在${names.join('、')}上领先`,
  radarLowest: (place, count, names) =>
    !names.length ? `越低越好的指标中${count}项最低：${place}` : `${names.map(least).join('、')}：${place}`,
  ringIs: {
    leader: '外圈 = 领先者100%',
    greatest: '外圈 = 最大值100%',
    'leader-or-greatest': '外圈 = 领先者或最大值100%',
  },
  rankReversed: (outOf) => `名次已反向：第1名为100%，共${outOf}名`,
  gapIs: (isRadar) => `“—”：原文未列数值${isRadar ? '，雷达图的轮廓在此断开，不按0处理' : ''}。`,
  viewLabel: '视图',
  viewName: { radar: '雷达图', dots: '点图' },
  placesAround: (names) => `${names.join('、')}包含所比各地，未列入。`,
  lowerIsBetter: '越低越好，已反向',
  listedOnly: (names) => `仅列入数据表（高低无好坏之分）：${names.join('、')}。`,
  notCompared: (reason, names) => `未列入${names.length}项（${reason}）：${names.join('、')}。`,
  noResults: '数据中只找到目标值，未找到实际值。',
  tooFewSpokes: '可比指标不足三项，改用点图。',
  periods: (groups) =>
    groups.length === 1
      ? `各项均为${groups[0]?.period ?? ''}数值。`
      : `${groups.map(({ period: when, names }) => `${when}：${names.join('、')}`).join('；')}。`,
  shareNote: (size, isRadar) => `${size}${isRadar ? '，雷达图的面积没有意义' : ''}。`,
  sizeOfShare: {
    leader: '各项以领先者为100%',
    greatest: '各项以最大值为100%',
    'leader-or-greatest': '各项以领先者为100%，未给出优劣方向的以最大值为100%',
  },
};
