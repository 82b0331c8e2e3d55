import type { DateParts } from '../../indicator/time.js';
import type { ExtrasMessages } from '../types/extras.js';

export const messages: ExtrasMessages = {
  otherSection: '其他',
  ringIs: {
    target: '深色圈 = 本地目标 100%',
    given: '深色圈 = 各项设定的 100%',
  },
  hundredPercent: {
    leader: '100% = 领先者',
    greatest: '100% = 最大值',
    'leader-or-greatest': '100% = 领先者或最大值',
    target: '100% = 本地目标',
    given: '100% = 各项设定值',
  },
  sizeOfShare: {
    target: '各项以本地目标为 100%',
    given: '各项以设定值为 100%',
  },
  hundredIs: (value) => `100% = ${value}`,
  meanOutline: (count) => `${count} 个地区百分比的平均（推算）`,
  tooNarrow: '宽度不足，雷达图会失真（图形过小，或名称偏离所属的轴），改用点图。',
  trend: {
    date: dateText,
    dates: (first, { year, ...last }) =>
      `${dateText(first)}—${dateText(year === first.year ? last : { year, ...last })}`,
    logScale: '对数刻度',
    indexScale: (base) => `指数，${base} = 100`,
    noLog: '有不大于零的数值，未用对数刻度。',
    noIndex: '没有各线均有数值的基期，未作指数。',
    yearTargets: (names) => `全年的目标与逐月、逐季等数值口径不同，未画出：${names.join('、')}。`,
    between: (low, lowWhen, high, highWhen) => `最低 ${low}（${lowWhen}），最高 ${high}（${highWhen}）`,
    first: '最早',
    lowest: '最低',
    highest: '最高',
    latest: '最新',
    someOf: (count) => `共 ${count} 个数值，表中只列最早、最低、最高和最新的。`,
    chooseRange: '选择时段',
    rangeStart: '时段起点',
    rangeEnd: '时段终点',
    fullRange: '显示全部时段',
  },
};

function dateText({ year, half, quarter, month, day, hour }: Partial<DateParts>): string {
  const text =
    (year === undefined ? '' : `${year} 年`) +
    (half ? `${half > 1 ? '下' : '上'}半年` : '') +
    (quarter ? `第 ${quarter} 季度` : '') +
    (month ? ` ${month} 月` : '') +
    (day ? ` ${day} 日` : '') +
    (hour === undefined ? '' : ` ${hour} 时`);
  return text.trim();
}
