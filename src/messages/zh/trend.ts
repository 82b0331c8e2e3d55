import type { TrendMessages } from '../types/trend.js';
import { few, grown, yearOf } from './words.js';

export const messages: TrendMessages = {
  trendHeading: (indicator, places, years) => `${indicator}${places && `：${places}`}，${years}`,
  trendsHeading: (places, indicators, years) => `${places || few(indicators, 3)}，${years}`,
  trendActual: (subject, when, value, share) =>
    `${subject} ${when}为 ${value}${share ? `，是目标的${share}` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${when}${force} ${value}，每年需${grown(needed)}` +
    (pace ? `，此前${years}年年均${grown(pace)}${computed ? '（推算）' : ''}` : ''),
  trendTarget: (force, when, value) => `${when}${force} ${value}`,
  trendMore: (count) => `另有${count}项见图。`,
  trendReached: ({ due, reached, year, missed }) => {
    const targets = year ? ` ${yearOf(year)}目标` : '目标';
    if (reached === due) return due === 1 ? `达到或超过${targets}` : `${due}项${targets}均达到或超过`;
    const isFew = missed.length < 3;
    if (reached)
      return `${due}项${targets}中${reached}项达到或超过${isFew ? `；${few(missed)}未达目标` : ''}`;
    return isFew ? `${few(missed)}未达到${targets}` : `${due}项${targets}均未达到`;
  },
  linesJoin: '线段仅连接有数值的年份，其间年份未公布。',
  trend: {
    targetLabel: (name, figure, force, ahead) =>
      ahead ? [name, figure, force].filter(Boolean).join(' ') : `${name}${force} ${figure}`,
    approximate: '近似值',
    approximateTarget: '近似目标',
    range: '目标区间',
    total: '多年合计',
    average: '多年年均',
    now: (year) => `今年（${year}）`,
    definitionChanges: '口径变更',
    replaced: (old, now) => `“${now}”取代“${old}”，口径不同，两线不连接。`,
    few: (names) => few(names, 3),
    single: (names) => `只有一个时点有数值，未画出：${few(names, 3)}。`,
    readValues: '逐期查看数值',
    pointsPace: (force, when, value, needed) => `${when}${force} ${value}，每年需 ${needed}`,
  },
  axisFrom: (value) => `纵轴自 ${value}起`,
};
