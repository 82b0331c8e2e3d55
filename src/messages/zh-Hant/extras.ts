// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { DateParts } from '../../indicator/time.js';
import type { ExtrasMessages } from '../types/extras.js';

export const messages: ExtrasMessages = {
  otherSection: '其他',
  ringIs: {
    target: '深色圈 = 本地目標 100%',
    given: '深色圈 = 各項設定的 100%',
  },
  hundredPercent: {
    leader: '100% = 領先者',
    greatest: '100% = 最大值',
    'leader-or-greatest': '100% = 領先者或最大值',
    target: '100% = 本地目標',
    given: '100% = 各項設定值',
  },
  sizeOfShare: {
    target: '各項以本地目標為 100%',
    given: '各項以設定值為 100%',
  },
  hundredIs: (value) => `100% = ${value}`,
  meanOutline: (count) => `${count} 個地區百分比的平均（推算）`,
  tooNarrow: '寬度不足，雷達圖會失真（圖形過小，或名稱偏離所屬的軸），改用點圖。',
  trend: {
    date: dateText,
    dates: (first, { year, ...last }) =>
      `${dateText(first)}—${dateText(year === first.year ? last : { year, ...last })}`,
    logScale: '對數刻度',
    indexScale: (base) => `指數，${base} = 100`,
    noLog: '有不大於零的數值，未用對數刻度。',
    noIndex: '沒有各線均有數值的基期，未作指數。',
    yearTargets: (names) => `全年的目標與逐月、逐季等數值口徑不同，未畫出：${names.join('、')}。`,
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
