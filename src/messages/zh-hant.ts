import type { Period } from '../indicator/types.js';
import type { Messages } from './messages.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Multipliers as plans print them before a unit. */
const MULTIPLIERS = new Map([
  [1, ''],
  [1e2, '百'],
  [1e3, '千'],
  [1e4, '萬'],
  [1e6, '百萬'],
  [1e7, '千萬'],
  [1e8, '億'],
  [1e12, '萬億'],
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
      return `${p.from}–${p.to} 年合計`;
    case 'average':
      return `${p.from}–${p.to} 年年均`;
  }
}

const spanned = (p: Period) => ('from' in p ? `${numeral(p.to - p.from + 1)}年` : '');

/** Chinese, traditional: the words of the house; names come from the data as they are printed there. */
export const zhHant: Messages = {
  tag: 'zh-Hant',
  dataText: 'zh',
  scales: [
    { factor: 1e12, word: '萬億' },
    { factor: 1e8, word: '億' },
    { factor: 1e4, word: '萬' },
  ],
  multiplier: (scale) => MULTIPLIERS.get(scale) ?? `×${scale} `,
  approximation: {
    'just-under': ['近 ', ''],
    'more-than': ['超 ', ''],
    'less-than': ['低於 ', ''],
    over: ['', ' 餘'],
    about: ['約 ', ''],
    'at-least': ['≥', ''],
    'at-most': ['≤', ''],
  },
  spoken: (sentence) =>
    sentence
      .replace(/(\d)–(?=\d)/g, '$1 至 ')
      .replace(/需(?:增長|降低|變化) ([+−])/g, (_, sign: string) => (sign === '+' ? '需增長 ' : '需降低 '))
      .replace(/−(?=\d)/g, '負 ')
      .replace(/≥\s?/g, '不少於 ')
      .replace(/≤\s?/g, '不超過 '),
  comma: '、',
  colon: '：',
  inPlace: (place, indicator) => place + indicator,
  stop: '。',
  semicolon: '；',
  space: '',
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}與${names.at(-1) ?? ''}`,
  plan,
  planShort: plan,
  planInTitle: (ordinal) => `「${plan(ordinal)}」`,
  period,
  periodTag: (p) =>
    p.kind === 'total' ? `（${spanned(p)}合計）` : p.kind === 'average' ? `（${spanned(p)}年均）` : '',
  force: { set: '目標', expected: '預期', binding: '約束', reference: '參考' },
  target: '目標',
  actual: '實際',
  base: '基期',
  computed: '推算',
  indicator: '指標',
  place: '地區',
  unit: '單位',
  attainment: '完成率',
  againstTarget: '與目標相比',
  required: { rise: '需增長', fall: '需降低', either: '需變化' },
  progress: '進度',
  verdict: '原文評價',
  source: '來源',
  notes: '注',
  dataTable: '資料表',
  tableRows: (count) => `資料表共 ${count} 行`,
  definitions: {
    target: '規劃要求或預期達到的數值',
    actual: '已公布的實際達到的數值',
    base: '規劃期起點的數值',
    computed: '由已公布的數字算出，原文未印',
    attainment: '實際值占目標值的百分比',
    required: '從基期到目標要走的路，占基期的百分比',
    progress: '從基期到目標的路已走完的部分',
    noFigure: '原文沒有數字，不等於 0',
    noBase: '原文沒有基期數字，不等於 0',
    noActual: '尚未公布，不等於 0',
  },
  note: '注',
  periodHead: '時期',
  kindHead: '性質',
  valueHead: '數值',
  is100: (target) => `${target} = 100%`,
  ownScale: '各行自有刻度',
  actualOverTarget: '實際 / 目標',
  baseActualTarget: '基期 → 實際 / 目標',
  baseToTarget: (from, to) => (from && to ? `${from} → ${to} 年` : '基期 → 目標'),
  inYear: (word, year) => (year ? `${year} 年${word}` : word),
  points: (signed) => `${signed} 點`,
  incomparable: '不可比較',
  noProportion: '不可比較或無比率',
  inBrackets: (remark) => `（${remark}）`,
  tableName: (table) => table.replace(/^表\s*(\d+)$/, '表 $1'),
  rowOf: (part, row) => `${part} 第 ${row} 行`,
  noBase: '無基期值',
  noActual: '未公布',
  noFigure: '原文未列數值',
  met: '達到目標',
  behind: '未達目標',
  missed: '未達',
  withinRange: '在區間內',
  atBound: '恰為界值',
  targetRange: '目標區間',
  otherSection: '其他',
  reason: {
    'no-target': '沒有目標值',
    'no-actual': '沒有實際值',
    'no-base': '沒有基期值',
    'no-figure': '原文未列數值',
    'zero-base': '基期為零，增幅無意義',
    'zero-target': '目標為零，比率無意義',
    'no-way-to-go': '基期與目標相同',
    negative: '有負值，比率無意義',
    'other-indicator': '不是同一指標',
    'other-place': '不是同一地區',
    'other-period': '兩值的時期口徑不同，不作比較',
    'other-unit': '單位不同',
    'other-kind': '一為目標，一為實際',
    'other-base': '增幅的基期不同',
    nested: '一項已含於另一項',
    'not-additive': '比率、增速、評分和名次不能加總或按年均分',
    totals: '多年合計之間不折算年均增速',
    averages: '多年平均之間不折算年均增速',
    'points-only': '以點數之差表示',
    rank: '名次不作比率',
    range: '目標為區間，不作比率',
    'too-short': '相隔不足一年',
    'too-rough': '原數取整過粗，算不出可靠的一位',
    beyond: '數值過大，無從計算',
  },
  notAdditive: {
    ratio: '比率不能相加',
    growth: '增速不能相加',
    score: '得分不能相加',
    rank: '名次不能相加',
    'per-unit': '人均或單位數值不能相加',
  },
  status: {
    met: '已達到',
    'on-pace': '進度相符',
    behind: '進度落後',
    'not-reported': '尚未公布',
    'cannot-say': '無法判斷',
  },
  statusRule: {
    reached: '最新值已達到目標',
    'at-or-past-even-path': '最新值已達勻速路徑（勻速路徑為本圖所設，規劃未列年度目標）',
    'short-of-even-path': '最新值未達勻速路徑（勻速路徑為本圖所設，規劃未列年度目標）',
    'nothing-reported': '規劃期內尚無實際值',
    'year-missing': '中間有年份未公布，不作累計',
    'no-base': '沒有同口徑的基期值',
    'no-better-side': '高低無好壞之分',
    'not-additive': '比率、評分和名次不能逐年相加',
  },
  refusal: {
    'one-place': '只有一地有數',
    'other-period': '時期口徑不同',
    'other-unit': '單位不同',
    'other-base': '增幅的基期不同',
    'no-direction': '高低無好壞之分',
    nested: '已列入的指標含於其中',
    growth: '增速與水平不並列',
    'beside-level': '增速與水平不並列',
    differs: '各地定義不同',
    doubtful: '數值存疑',
    few: '數目太小',
    rank: '未印參評總數，名次不作比較',
    'no-figure': '原文未列數值',
    'no-target': '沒有同口徑的目標',
    'no-whole': '未給出 100% 之數',
    zero: '領先者不大於零',
  },
  disputed: (printed, where) => `另一處（${where}）作 ${printed}`,
  pointsNote: '以百分數或評分計的指標，以點數之差表示。',
  totalsNote: '為兩個五年合計之比，不折算年均增速。',
  periodsNote: (actual, target) =>
    `目標為 ${period(target)}之數，實際為 ${period(actual)}之數，口徑不同，不作比較。`,
  verdicts: (groups) =>
    `原文評價：${groups.map(({ verdict, names }) => `「${verdict}」${names.length ? `（${names.join('、')}）` : ''}`).join('；')}。`,
  runningText: '正文',
  resultHeading: (places, ordinal) => `${places}「${plan(ordinal)}」主要指標：目標與實際`,
  startHeading: (places, ordinal, from, to) => `${places}「${plan(ordinal)}」主要指標：從 ${from} 到 ${to}`,
  mixedHeading: (places) => `${places}：主要指標`,
  resultSentence: (f) => {
    const aim = f.year ? `${f.year} 年目標` : '各自目標';
    const parts: string[] = [];
    if (f.judged > 0) {
      const all = f.judged === f.total;
      const head =
        f.met === f.judged && all
          ? `${f.total} 項全部達到或超過 ${aim}`
          : `${f.total} 項中 ${f.met} 項達到或超過 ${aim}`;
      parts.push(f.best ? `${head}，最高的是${f.best.name}（${f.best.figure}）` : head);
    }
    if (f.behind.length) parts.push(`${few(f.behind)}未達目標`);
    if (f.incomparable.length) parts.push(`${few(f.incomparable)}的目標與實際口徑不同，不作比較`);
    if (f.underWay) parts.push(`${f.underWay} 項期限未到，尚在途中`);
    if (f.unreported) parts.push(`${f.unreported} 項尚無實際值`);
    return parts.length ? `${parts.join('；')}。` : '';
  },
  startSentence: (f) => {
    const aim = f.year ? `${f.year} 年` : '';
    const parts: string[] = [];
    if (f.most)
      parts.push(
        `到 ${aim || '期末'}，${f.most.name}要走的路最遠（${f.most.figure}）` +
          (f.least ? `，${f.least.name}最近（${f.least.figure}）` : ''),
      );
    for (const one of f.fromZero) parts.push(`${one.name}從 0 增至 ${one.figure}`);
    if (f.withoutBase.length) parts.push(`${few(f.withoutBase)}原文未列基期值`);
    return parts.length ? `${parts.join('；')}。` : '';
  },
  trendHeading: (indicator, places, from, to) => `${indicator}：${places}，${from}–${to}`,
  trendsHeading: (places, from, to) => `${places}，${from}–${to}`,
  trendActual: (subject, when, value, share) =>
    `${subject} ${when}為 ${value}${share ? `，是目標的 ${share}` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${when}${force} ${value}，每年需${grown(needed)}` +
    (pace ? `，此前 ${years} 年年均${grown(pace)}${computed ? '（推算）' : ''}` : ''),
  trendTarget: (force, when, value) => `${when}${force} ${value}`,
  trendMore: (count) => `另有 ${count} 項见圖。`,
  linesJoin: '線段只連接有數的年份，其間各年未公布。',
  trend: {
    date: ({ year, quarter, month, day, hour }) =>
      `${year} 年` +
      (quarter ? `第 ${quarter} 季度` : '') +
      (month ? ` ${month} 月` : '') +
      (day ? ` ${day} 日` : '') +
      (hour === undefined ? '' : ` ${hour} 時`),
    places: (count) => `${count} 個地區`,
    approximate: '近似值',
    approximateTarget: '約略的目標',
    range: '目標區間',
    total: '多年合計',
    average: '多年年均',
    now: (year) => `今年（${year}）`,
    definitionChanges: '口徑改變',
    replaced: (old, now) => `「${now}」取代「${old}」，口徑不同，兩線不相接。`,
    logScale: '對數刻度',
    indexScale: (base) => `指數，${base} = 100`,
    indexValue: (figure) => `指數 ${figure}`,
    noLog: '有不大於零的數值，未用對數刻度。',
    noIndex: '沒有各線都有數的基期，未作指數。',
    readValues: '逐期讀數',
    noValue: '無數值',
    soFar: (share, when) => `${when}為該值的 ${share}`,
    more: (count) => `另 ${count} 項見資料表`,
    pointsPace: (force, when, value, needed) => `${when}${force} ${value}，每年需 ${needed} 點`,
    between: (low, lowWhen, high, highWhen) => `最低 ${low}（${lowWhen}），最高 ${high}（${highWhen}）`,
    first: '最早',
    lowest: '最低',
    highest: '最高',
    latest: '最新',
    someOf: (count) => `共 ${count} 個數值，表中只列最早、最低、最高和最新的。`,
    chooseSpan: '選取時段',
    spanBegin: '時段起點',
    spanEnd: '時段終點',
    wholeSpan: '顯示全部時段',
    spanOf: (from, to) => (from === to ? from : `${from}–${to}`),
  },
  explore: {
    byIndicator: '逐項指標讀數',
    enter: '逐項查看',
    keys: ({ rows, unmet, gap, letters }) =>
      [
        '按 Enter 鍵進入',
        rows ? '方向鍵在各個數值之間、各地區或各圖之間移動' : '方向鍵逐項移動',
        'Home、End 鍵到首項、末項',
        ...(unmet && letters ? ['N 鍵到下一個未達標的指標'] : []),
        ...(gap && letters ? ['G 鍵到差距最大的一項'] : []),
        '再按 Enter 鍵選中',
        '按 Esc 鍵退出',
      ].join('；'),
    steps: '逐項查看圖表',
    previous: '上一項',
    next: '下一項',
    rowBefore: '上一組',
    rowAfter: '下一組',
    unmet: '下一個未達標',
    gap: '差距最大',
    select: '選中',
    leave: '退出',
    selected: '已選中',
    updated: (changed, added, removed) =>
      `資料已更新：${[
        ...(changed ? [`${changed} 項有變`] : []),
        ...(added ? [`新增 ${added} 項`] : []),
        ...(removed ? [`減少 ${removed} 項`] : []),
      ].join('，')}`,
    justUpdated: '剛更新',
    dismiss: '清除標記',
  },
  targetMarkIs: '短橫為當年目標。',
  axisFrom: (value) => `縱軸自 ${value} 起`,
  radarHeading: (places, count) => `${places}：${count} 項可比指標`,
  radarLead: (place, count, names) =>
    count > 3 ? `${place}在 ${count} 項上領先` : `${place}在${names.join('、')}上領先`,
  ofWhole: {
    leader: (share) => `為領先者的 ${share}`,
    target: (share) => `為本地目標的 ${share}`,
    given: (share) => `為所設 100% 值的 ${share}`,
  },
  leads: '居首',
  ringIs: {
    leader: '外圈 = 領先者 100%',
    target: '深色圈 = 本地目標 100%',
    given: '深色圈 = 各項所設的 100%',
  },
  lineIs: (rtl) => ({
    leader: `${rtl ? '左' : '右'}端 = 領先者 100%`,
    target: '豎線 = 本地目標 100%',
    given: '豎線 = 各項所設的 100%',
  }),
  zeroEnd: (rtl) => `${rtl ? '右' : '左'}端 = 0`,
  hundredIs: (value) => `100% = ${value}`,
  meanShare: (share) => `各地平均 ${share}（推算）`,
  meanOutline: (count) => `${count} 地百分比之平均（推算）`,
  rankReversed: (outOf) => `名次已反向：第 1 名為 100%，共 ${outOf} 名`,
  gapIs: '「—」：原文未列數值，輪廓在此斷開，不作零。',
  viewLabel: '圖式',
  viewName: { radar: '雷達圖', dots: '點圖' },
  tooNarrow: '此寬度下畫不成公允的雷達圖（網太小，或名稱離開所屬的軸），以點圖表示。',
  refusedTitle: (count) => `未列入的指標與原因（${count} 項）`,
  placesAround: (names) => `${names.join('、')}包含所比各地，未列入。`,
  lowerTag: '（越低越好）',
  lowerIsBetter: '越低越好，已反向',
  listedOnly: (names) => `只列於表（高低無好壞之分）：${names.join('、')}。`,
  leftOut: (groups) =>
    `另有 ${groups.reduce((all, { count }) => all + count, 0)} 項未列入：${groups.map(({ reason, count }) => `${reason} ${count} 項`).join('，')}。`,
  notCompared: (reason, names) => `${reason}：${names.join('、')}。`,
  tooFewSpokes: '可比指標不足三項，不畫雷達圖，以點圖表示。',
  periods: (groups) =>
    groups.length === 1
      ? `各項均為 ${groups[0]?.period ?? ''}之數。`
      : `${groups.map(({ period: when, names }) => `${when}：${names.join('、')}`).join('；')}。`,
  sizeOfShare: {
    leader: '各項為占領先者的百分比，面積沒有意義。',
    target: '各項為占本地目標的百分比，面積沒有意義。',
    given: '各項為占所設值的百分比，面積沒有意義。',
  },
  sourceLine: (documents) => `來源：${documents.join('；')}`,
  loading: '正在讀取資料…',
  failed: (problem) => `圖表未能顯示：${problem}`,
  empty: '所選範圍內沒有可顯示的資料。',
  noData: '未給出資料：請設定 src 或 data。',
  tools: {
    group: '下載與引用',
    saved: '已儲存',
    copyTable: '複製表格',
    copy: '複製',
    copied: '已複製',
    embed: '嵌入代碼',
    forms: { tag: '標籤', frame: '框架', still: '靜態圖', text: '文字' },
    failed: (reason) => `未能完成：${reason}`,
  },
  here: '本地',
  unreadCells: (count) => `未讀取的儲存格（${count}）：`,
  cellAt: (row, column) => `第 ${row} 行第 ${column} 列`,
  fetchFailed: (url, status) => `無法讀取 ${url}（${status}）`,
};

/** A rate of growth in words: 增 1.4%, or 降 4.2% where it is below zero. */
const grown = (rate: string) => (rate.startsWith('−') ? `降 ${rate.slice(1)}` : `增 ${rate}`);

/** Up to two names in full, else the first and how many. */
function few(names: readonly string[], most = 2): string {
  if (names.length <= most) return names.join('、');
  return `${names[0] ?? ''}等 ${names.length} 項`;
}
