import type { Period } from '../indicator/types.js';
import type { Messages } from './messages.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Multipliers as plans print them before a unit. */
const MULTIPLIERS = new Map([
  [1, ''],
  [1e2, '百'],
  [1e3, '千'],
  [1e4, '万'],
  [1e6, '百万'],
  [1e7, '千万'],
  [1e8, '亿'],
  [1e12, '万亿'],
]);

/** 13 gives 十三. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return (tens > 1 ? (DIGITS[tens] ?? '') : '') + (tens > 0 ? '十' : '') + (DIGITS[value % 10] ?? '');
}

const plan = (ordinal: number) => `${numeral(ordinal)}五`;

function period(p: Period): string {
  switch (p.kind) {
    case 'end':
      return `${p.to} 年末`;
    case 'year':
      return `${p.to} 年`;
    case 'total':
      return `${p.from}–${p.to} 年合计`;
    case 'average':
      return `${p.from}–${p.to} 年年均`;
  }
}

const spanned = (p: Period) => ('from' in p ? `${numeral(p.to - p.from + 1)}年` : '');

/** Chinese, simplified. */
export const zh: Messages = {
  tag: 'zh-CN',
  dataText: 'zh',
  scales: [
    { factor: 1e12, word: '万亿' },
    { factor: 1e8, word: '亿' },
    { factor: 1e4, word: '万' },
  ],
  multiplier: (scale) => MULTIPLIERS.get(scale) ?? `×${scale} `,
  approximation: {
    'just-under': ['近 ', ''],
    'more-than': ['超 ', ''],
    'less-than': ['低于 ', ''],
    over: ['', ' 余'],
    about: ['约 ', ''],
    'at-least': ['≥', ''],
    'at-most': ['≤', ''],
  },
  spoken: (sentence) =>
    sentence
      .replace(/(\d)–(?=\d)/g, '$1 至 ')
      .replace(/需(?:增长|降低|变化) ([+−])/g, (_, sign: string) => (sign === '+' ? '需增长 ' : '需降低 '))
      .replace(/−(?=\d)/g, '负 ')
      .replace(/≥\s?/g, '不少于 ')
      .replace(/≤\s?/g, '不超过 '),
  comma: '、',
  colon: '：',
  inPlace: (place, indicator) => place + indicator,
  stop: '。',
  semicolon: '；',
  space: '',
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}与${names.at(-1) ?? ''}`,
  plan,
  planShort: plan,
  planInTitle: (ordinal) => `“${plan(ordinal)}”`,
  period,
  periodTag: (p) =>
    p.kind === 'total' ? `（${spanned(p)}合计）` : p.kind === 'average' ? `（${spanned(p)}年均）` : '',
  force: { set: '目标', expected: '预期', binding: '约束', reference: '参考' },
  target: '目标',
  actual: '实际',
  base: '基期',
  computed: '推算',
  indicator: '指标',
  place: '地区',
  unit: '单位',
  attainment: '完成率',
  againstTarget: '与目标相比',
  required: { rise: '需增长', fall: '需降低', either: '需变化' },
  progress: '进度',
  verdict: '原文评价',
  source: '来源',
  notes: '注',
  dataTable: '数据表',
  tableRows: (count) => `数据表共 ${count} 行`,
  definitions: {
    target: '规划要求或预期达到的数值',
    actual: '已公布的实际达到的数值',
    base: '规划期起点的数值',
    computed: '由已公布的数字算出，原文未印',
    attainment: '实际值占目标值的百分比',
    required: '从基期到目标要走的路，占基期的百分比',
    progress: '从基期到目标的路已走完的部分',
    noFigure: '原文没有数字，不等于 0',
    noBase: '原文没有基期数字，不等于 0',
    noActual: '尚未公布，不等于 0',
  },
  note: '注',
  periodHead: '时期',
  kindHead: '性质',
  valueHead: '数值',
  is100: (target) => `${target} = 100%`,
  ownScale: '各行自有刻度',
  actualOverTarget: '实际 / 目标',
  baseActualTarget: '基期 → 实际 / 目标',
  baseToTarget: (from, to) => (from && to ? `${from} → ${to} 年` : '基期 → 目标'),
  inYear: (word, year) => (year ? `${year} 年${word}` : word),
  points: (signed) => `${signed} 点`,
  incomparable: '不可比',
  noProportion: '不可比或无比率',
  inBrackets: (remark) => `（${remark}）`,
  tableName: (table) => table.replace(/^表\s*(\d+)$/, '表 $1'),
  rowOf: (part, row) => `${part} 第 ${row} 行`,
  noBase: '无基期值',
  noActual: '未公布',
  noFigure: '原文未列数值',
  met: '达到目标',
  behind: '未达目标',
  missed: '未达',
  withinRange: '在区间内',
  atBound: '恰为界值',
  targetRange: '目标区间',
  otherSection: '其他',
  reason: {
    'no-target': '没有目标值',
    'no-actual': '没有实际值',
    'no-base': '没有基期值',
    'no-figure': '原文未列数值',
    'zero-base': '基期为零，增幅无意义',
    'zero-target': '目标为零，比率无意义',
    'no-way-to-go': '基期与目标相同',
    negative: '有负值，比率无意义',
    'other-indicator': '不是同一指标',
    'other-place': '不是同一地区',
    'other-period': '两值的时期口径不同，不作比较',
    'other-unit': '单位不同',
    'other-kind': '一为目标，一为实际',
    'other-base': '增幅的基期不同',
    nested: '一项已含于另一项',
    'not-additive': '比率、增速、评分和名次不能加总或按年均分',
    totals: '多年合计之间不折算年均增速',
    averages: '多年平均之间不折算年均增速',
    'points-only': '以点数之差表示',
    rank: '名次不作比率',
    range: '目标为区间，不作比率',
    'too-short': '相隔不足一年',
    'too-rough': '原数取整过粗，算不出可靠的一位',
    beyond: '数值过大，无从计算',
  },
  notAdditive: {
    ratio: '比率不能相加',
    growth: '增速不能相加',
    score: '得分不能相加',
    rank: '名次不能相加',
    'per-unit': '人均或单位数值不能相加',
  },
  status: {
    met: '已达到',
    'on-pace': '进度相符',
    behind: '进度落后',
    'not-reported': '尚未公布',
    'cannot-say': '无法判断',
  },
  statusRule: {
    reached: '最新值已达到目标',
    'at-or-past-even-path': '最新值已达匀速路径（匀速路径为本图所设，规划未列年度目标）',
    'short-of-even-path': '最新值未达匀速路径（匀速路径为本图所设，规划未列年度目标）',
    'nothing-reported': '规划期内尚无实际值',
    'year-missing': '中间有年份未公布，不作累计',
    'no-base': '没有同口径的基期值',
    'no-better-side': '高低无好坏之分',
    'not-additive': '比率、评分和名次不能逐年相加',
  },
  refusal: {
    'one-place': '只有一地有数',
    'other-period': '时期口径不同',
    'other-unit': '单位不同',
    'other-base': '增幅的基期不同',
    'no-direction': '高低无好坏之分',
    nested: '已列入的指标含于其中',
    growth: '增速与水平不并列',
    'beside-level': '增速与水平不并列',
    differs: '各地定义不同',
    doubtful: '数值存疑',
    few: '数目太小',
    rank: '未印参评总数，名次不作比较',
    'no-figure': '原文未列数值',
    'no-target': '没有同口径的目标',
    'no-whole': '未给出 100% 之数',
    zero: '领先者不大于零',
  },
  disputed: (printed, where) => `另一处（${where}）作 ${printed}`,
  pointsNote: '以百分数或评分计的指标，以点数之差表示。',
  totalsNote: '为两个五年合计之比，不折算年均增速。',
  periodsNote: (actual, target) =>
    `目标为 ${period(target)}之数，实际为 ${period(actual)}之数，口径不同，不作比较。`,
  verdicts: (groups) =>
    `原文评价：${groups.map(({ verdict, names }) => `“${verdict}”${names.length ? `（${names.join('、')}）` : ''}`).join('；')}。`,
  runningText: '正文',
  resultHeading: (places, ordinal) => `${places}“${plan(ordinal)}”主要指标：目标与实际`,
  startHeading: (places, ordinal, from, to) => `${places}“${plan(ordinal)}”主要指标：从 ${from} 到 ${to}`,
  mixedHeading: (places) => `${places}：主要指标`,
  resultSentence: (f) => {
    const aim = f.year ? `${f.year} 年目标` : '各自目标';
    const parts: string[] = [];
    if (f.judged > 0) {
      const all = f.judged === f.total;
      const head =
        f.met === f.judged && all
          ? `${f.total} 项全部达到或超过 ${aim}`
          : `${f.total} 项中 ${f.met} 项达到或超过 ${aim}`;
      parts.push(f.best ? `${head}，最高的是${f.best.name}（${f.best.figure}）` : head);
    }
    if (f.behind.length) parts.push(`${few(f.behind)}未达目标`);
    if (f.incomparable.length) parts.push(`${few(f.incomparable)}的目标与实际口径不同，不作比较`);
    if (f.underWay) parts.push(`${f.underWay} 项期限未到，尚在途中`);
    if (f.unreported) parts.push(`${f.unreported} 项尚无实际值`);
    return parts.length ? `${parts.join('；')}。` : '';
  },
  startSentence: (f) => {
    const aim = f.year ? `${f.year} 年` : '';
    const parts: string[] = [];
    if (f.most)
      parts.push(
        `到 ${aim || '期末'}，${f.most.name}要走的路最远（${f.most.figure}）` +
          (f.least ? `，${f.least.name}最近（${f.least.figure}）` : ''),
      );
    for (const one of f.fromZero) parts.push(`${one.name}从 0 增至 ${one.figure}`);
    if (f.withoutBase.length) parts.push(`${few(f.withoutBase)}原文未列基期值`);
    return parts.length ? `${parts.join('；')}。` : '';
  },
  trendHeading: (indicator, places, from, to) => `${indicator}：${places}，${from}–${to}`,
  trendsHeading: (places, from, to) => `${places}，${from}–${to}`,
  trendActual: (subject, when, value, share) =>
    `${subject} ${when}为 ${value}${share ? `，是目标的 ${share}` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${when}${force} ${value}，每年需${grown(needed)}` +
    (pace ? `，此前 ${years} 年年均${grown(pace)}${computed ? '（推算）' : ''}` : ''),
  trendTarget: (force, when, value) => `${when}${force} ${value}`,
  trendMore: (count) => `另有 ${count} 项见图。`,
  linesJoin: '线段只连接有数的年份，其间各年未公布。',
  trend: {
    date: ({ year, quarter, month, day, hour }) =>
      `${year} 年` +
      (quarter ? `第 ${quarter} 季度` : '') +
      (month ? ` ${month} 月` : '') +
      (day ? ` ${day} 日` : '') +
      (hour === undefined ? '' : ` ${hour} 时`),
    places: (count) => `${count} 个地区`,
    approximate: '近似值',
    approximateTarget: '约略的目标',
    range: '目标区间',
    total: '多年合计',
    average: '多年年均',
    now: (year) => `今年（${year}）`,
    definitionChanges: '口径改变',
    replaced: (old, now) => `“${now}”取代“${old}”，口径不同，两线不相接。`,
    logScale: '对数刻度',
    indexScale: (base) => `指数，${base} = 100`,
    indexValue: (figure) => `指数 ${figure}`,
    noLog: '有不大于零的数值，未用对数刻度。',
    noIndex: '没有各线都有数的基期，未作指数。',
    readValues: '逐期读数',
    noValue: '无数值',
    soFar: (share, when) => `${when}为该值的 ${share}`,
    more: (count) => `另 ${count} 项见数据表`,
    pointsPace: (force, when, value, needed) => `${when}${force} ${value}，每年需 ${needed} 点`,
    between: (low, lowWhen, high, highWhen) => `最低 ${low}（${lowWhen}），最高 ${high}（${highWhen}）`,
    first: '最早',
    lowest: '最低',
    highest: '最高',
    latest: '最新',
    someOf: (count) => `共 ${count} 个数值，表中只列最早、最低、最高和最新的。`,
    chooseSpan: '选取时段',
    spanBegin: '时段起点',
    spanEnd: '时段终点',
    wholeSpan: '显示全部时段',
    spanOf: (from, to) => (from === to ? from : `${from}–${to}`),
  },
  explore: {
    byIndicator: '逐项指标读数',
    enter: '逐项查看',
    keys: ({ rows, unmet, gap, letters }) =>
      [
        '按 Enter 键进入',
        rows ? '方向键在各个数值之间、各地区或各图之间移动' : '方向键逐项移动',
        'Home、End 键到首项、末项',
        ...(unmet && letters ? ['N 键到下一个未达标的指标'] : []),
        ...(gap && letters ? ['G 键到差距最大的一项'] : []),
        '再按 Enter 键选中',
        '按 Esc 键退出',
      ].join('；'),
    steps: '逐项查看图表',
    previous: '上一项',
    next: '下一项',
    rowBefore: '上一组',
    rowAfter: '下一组',
    unmet: '下一个未达标',
    gap: '差距最大',
    select: '选中',
    leave: '退出',
    selected: '已选中',
    updated: (changed, added, removed) =>
      `数据已更新：${[
        ...(changed ? [`${changed} 项有变`] : []),
        ...(added ? [`新增 ${added} 项`] : []),
        ...(removed ? [`减少 ${removed} 项`] : []),
      ].join('，')}`,
    justUpdated: '刚更新',
    dismiss: '清除标记',
  },
  targetMarkIs: '短横为当年目标。',
  axisFrom: (value) => `纵轴自 ${value} 起`,
  radarHeading: (places, count) => `${places}：${count} 项可比指标`,
  radarLead: (place, count, names) =>
    count > 3 ? `${place}在 ${count} 项上领先` : `${place}在${names.join('、')}上领先`,
  ofWhole: {
    leader: (share) => `为领先者的 ${share}`,
    target: (share) => `为本地目标的 ${share}`,
    given: (share) => `为所设 100% 值的 ${share}`,
  },
  leads: '居首',
  ringIs: {
    leader: '外圈 = 领先者 100%',
    target: '深色圈 = 本地目标 100%',
    given: '深色圈 = 各项所设的 100%',
  },
  lineIs: (rtl) => ({
    leader: `${rtl ? '左' : '右'}端 = 领先者 100%`,
    target: '竖线 = 本地目标 100%',
    given: '竖线 = 各项所设的 100%',
  }),
  zeroEnd: (rtl) => `${rtl ? '右' : '左'}端 = 0`,
  hundredIs: (value) => `100% = ${value}`,
  meanShare: (share) => `各地平均 ${share}（推算）`,
  meanOutline: (count) => `${count} 地百分比之平均（推算）`,
  rankReversed: (outOf) => `名次已反向：第 1 名为 100%，共 ${outOf} 名`,
  gapIs: '“—”：原文未列数值，轮廓在此断开，不作零。',
  viewLabel: '图式',
  viewName: { radar: '雷达图', dots: '点图' },
  tooNarrow: '此宽度下画不成公允的雷达图（网太小，或名称离开所属的轴），以点图表示。',
  refusedTitle: (count) => `未列入的指标与原因（${count} 项）`,
  placesAround: (names) => `${names.join('、')}包含所比各地，未列入。`,
  lowerTag: '（越低越好）',
  lowerIsBetter: '越低越好，已反向',
  listedOnly: (names) => `只列于表（高低无好坏之分）：${names.join('、')}。`,
  leftOut: (groups) =>
    `另有 ${groups.reduce((all, { count }) => all + count, 0)} 项未列入：${groups.map(({ reason, count }) => `${reason} ${count} 项`).join('，')}。`,
  notCompared: (reason, names) => `${reason}：${names.join('、')}。`,
  tooFewSpokes: '可比指标不足三项，不画雷达图，以点图表示。',
  periods: (groups) =>
    groups.length === 1
      ? `各项均为 ${groups[0]?.period ?? ''}之数。`
      : `${groups.map(({ period: when, names }) => `${when}：${names.join('、')}`).join('；')}。`,
  sizeOfShare: {
    leader: '各项为占领先者的百分比，面积没有意义。',
    target: '各项为占本地目标的百分比，面积没有意义。',
    given: '各项为占所设值的百分比，面积没有意义。',
  },
  sourceLine: (documents) => `来源：${documents.join('；')}`,
  loading: '正在读取数据…',
  failed: (problem) => `图表未能显示：${problem}`,
  empty: '所选范围内没有可显示的数据。',
  noData: '未给出数据：请设置 src 或 data。',
  tools: {
    group: '下载与引用',
    saved: '已保存',
    copyTable: '复制表格',
    copy: '复制',
    copied: '已复制',
    embed: '嵌入代码',
    forms: { tag: '标签', frame: '框架', still: '静态图', text: '文字' },
    failed: (reason) => `未能完成：${reason}`,
  },
  here: '本地',
  unreadCells: (count) => `未读取的单元格（${count}）：`,
  cellAt: (row, column) => `第 ${row} 行第 ${column} 列`,
  fetchFailed: (url, status) => `无法读取 ${url}（${status}）`,
};

/** A rate of growth in words: 增 1.4%, or 降 4.2% where it is below zero. */
const grown = (rate: string) => (rate.startsWith('−') ? `降 ${rate.slice(1)}` : `增 ${rate}`);

/** Up to two names in full, else the first and how many. */
function few(names: readonly string[], most = 2): string {
  if (names.length <= most) return names.join('、');
  return `${names[0] ?? ''}等 ${names.length} 项`;
}
