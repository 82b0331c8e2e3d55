// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { DateParts } from '../../indicator/time.js';
import type { TrendMessages } from '../types/trend.js';
import { few, grown, yearOf } from './words.js';

export const messages: TrendMessages = {
  trendHeading: (indicator, places, years) => `${indicator}${places && `：${places}`}，${years}`,
  trendsHeading: (places, indicators, years) => `${places || few(indicators, 3)}，${years}`,
  trendActual: (subject, when, value, share) =>
    `${subject} ${when}為 ${value}${share ? `，是目標的 ${share}` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${when}${force} ${value}，每年需${grown(needed)}` +
    (pace ? `，此前 ${years} 年年均${grown(pace)}${computed ? '（推算）' : ''}` : ''),
  trendTarget: (force, when, value) => `${when}${force} ${value}`,
  trendMore: (count) => `另有 ${count} 項見圖。`,
  trendReached: ({ due, reached, year, missed }) => {
    const targets = year ? ` ${yearOf(year)}目標` : '目標';
    if (reached === due) return due === 1 ? `達到或超過${targets}` : `${due} 項${targets}均達到或超過`;
    return reached
      ? `${due} 項${targets}中 ${reached} 項達到或超過；${few(missed)}未達目標`
      : `${few(missed)}未達到${targets}`;
  },
  linesJoin: '線段僅連接有數值的年份，其間年份未公布。',
  trend: {
    targetLabel: (name, figure, force, ahead) =>
      ahead ? [name, figure, force].filter(Boolean).join(' ') : `${name}${force} ${figure}`,
    date: dateText,
    dates: (first, { year, ...last }) =>
      `${dateText(first)}—${dateText(year === first.year ? last : { year, ...last })}`,
    places: (count) => `${count} 個地區`,
    approximate: '近似值',
    approximateTarget: '近似目標',
    range: '目標區間',
    total: '多年合計',
    average: '多年年均',
    now: (year) => `今年（${year}）`,
    definitionChanges: '口徑變更',
    replaced: (old, now) => `「${now}」取代「${old}」，口徑不同，兩線不連接。`,
    logScale: '對數刻度',
    indexScale: (base) => `指數，${base} = 100`,
    noLog: '有不大於零的數值，未用對數刻度。',
    noIndex: '沒有各線均有數值的基期，未作指數。',
    single: (names) => `只有一個時點有數值，未畫出：${few(names, 3)}。`,
    readValues: '逐期查看數值',
    pointsPace: (force, when, value, needed) => `${when}${force} ${value}，每年需 ${needed} 點`,
    between: (low, lowWhen, high, highWhen) => `最低 ${low}（${lowWhen}），最高 ${high}（${highWhen}）`,
    first: '最早',
    lowest: '最低',
    highest: '最高',
    latest: '最新',
    someOf: (count) => `共 ${count} 個數值，表中只列最早、最低、最高和最新的。`,
    chooseRange: '選擇時段',
    rangeStart: '時段起點',
    rangeEnd: '時段終點',
    fullRange: '顯示全部時段',
  },
  axisFrom: (value) => `縱軸自 ${value} 起`,
};

function dateText({ year, half, quarter, month, day, hour }: Partial<DateParts>): string {
  const text =
    (year === undefined ? '' : `${year} 年`) +
    (half ? `${half > 1 ? '下' : '上'}半年` : '') +
    (quarter ? `第 ${quarter} 季度` : '') +
    (month ? ` ${month} 月` : '') +
    (day ? ` ${day} 日` : '') +
    (hour === undefined ? '' : ` ${hour} 時`);
  return text.trim();
}
