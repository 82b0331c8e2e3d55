// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { TrendMessages } from '../types/trend.js';
import { few, grown, yearOf } from './words.js';

export const messages: TrendMessages = {
  trendHeading: (indicator, places, years) => `${indicator}${places && `：${places}`}，${years}`,
  trendsHeading: (places, indicators, years) => `${places || few(indicators, 3)}，${years}`,
  trendActual: (subject, when, value, share) =>
    `${subject} ${when}為 ${value}${share ? `，是目標的${share}` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${when}${force} ${value}，每年需${grown(needed)}` +
    (pace ? `，此前${years}年年均${grown(pace)}${computed ? '（推算）' : ''}` : ''),
  trendTarget: (force, when, value) => `${when}${force} ${value}`,
  trendMore: (count) => `另有${count}項見圖。`,
  trendReached: ({ due, reached, year, missed }) => {
    const targets = year ? ` ${yearOf(year)}目標` : '目標';
    if (reached === due) return due === 1 ? `達到或超過${targets}` : `${due}項${targets}均達到或超過`;
    const isFew = missed.length < 3;
    if (reached)
      return `${due}項${targets}中${reached}項達到或超過${isFew ? `；${few(missed)}未達目標` : ''}`;
    return isFew ? `${few(missed)}未達到${targets}` : `${due}項${targets}均未達到`;
  },
  linesJoin: '線段僅連接有數值的年份，其間年份未公布。',
  trend: {
    targetLabel: (name, figure, force, ahead) =>
      ahead ? [name, figure, force].filter(Boolean).join(' ') : `${name}${force} ${figure}`,
    approximate: '近似值',
    approximateTarget: '近似目標',
    range: '目標區間',
    total: '多年合計',
    average: '多年年均',
    now: (year) => `今年（${year}）`,
    definitionChanges: '口徑變更',
    replaced: (old, now) => `「${now}」取代「${old}」，口徑不同，兩線不連接。`,
    few: (names) => few(names, 3),
    single: (names) => `只有一個時點有數值，未畫出：${few(names, 3)}。`,
    readValues: '逐期查看數值',
    pointsPace: (force, when, value, needed) => `${when}${force} ${value}，每年需 ${needed}`,
  },
  axisFrom: (value) => `縱軸自 ${value}起`,
};
