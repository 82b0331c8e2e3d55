import { replaced, YEARS } from '../replaced.js';
import type { CommonMessages } from '../types/common.js';
import { MULTIPLIERS, plan, period, spanned } from './words.js';

const SPOKEN = [
  [/(\d)–(?=\d)/g, '$1 至 '],
  [/需(增长|降低|变化) [+]/g, '需增长 '],
  [/需(增长|降低|变化) −/g, '需降低 '],
  [/−(?=\d)/g, '负 '],
  [/≥\s?/g, '不少于 '],
  [/≤\s?/g, '不超过 '],
] as const;

/** Between Han and Latin or digits, but not in a quotation, a document's number, a file's name or a line of CSV. */
const BETWEEN =
  /(?:(?<=\p{sc=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d%‰])(?=\p{sc=Han}))(?<!“[^”]*|〕\d*|\p{sc=Han},.*)(?!\S*\.[a-z])/gu;
const spaced = (text: string) => text.replace(BETWEEN, ' ');

export const messages: CommonMessages = {
  tag: 'zh-CN',
  number: {
    decimal: '.',
    group: '',
    percentSpace: '',
    scaleIn: 'unit',
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
  },
  spoken: (sentence) => replaced(sentence, SPOKEN),
  spaced,
  typeset: (text) => replaced(spaced(text), [YEARS]),
  quoted: (text) => `“${text}”`,
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
  period,
  periodTag: (p) => ('from' in p ? `（${spanned(p)}${p.kind === 'total' ? '合计' : '年均'}）` : ''),
  force: { set: '目标', expected: '预期', binding: '约束', reference: '参考' },
  target: '目标',
  actual: '实际',
  base: '基期',
  computed: '推算',
  attainment: '完成率',
  againstTarget: '与目标相比',
  notes: '注',
  shownOf: (what, shown, all) =>
    `共${all}条${{ rows: '数据', lines: '线', annotations: '标注' }[what]}，画出${shown}条。`,
  moreNotes: (count, hasOthers) => `${hasOthers ? '更多说明' : '说明'}（${count}条）`,
  computedNote: '由原文所述推算，原文未列。',
  dataTable: '数据表',
  exploreChart: '逐项查看',
  points: (signed, of) => signed + { percent: '百分点', score: '分', other: '点' }[of],
  inBrackets: (remark) => `（${remark}）`,
  tableName: (table) => table.replace(/^表\s*(\d+)$/, '表 $1'),
  lowerTag: '（越低越好）',
  directionUnknown: '未给出优劣方向，不作评判。',
  noFigure: '原文未列数值',
  notRead: '未读取',
  behind: '未达目标',
  withinRange: '在区间内',
  status: {
    met: '已达到',
    'on-pace': '进度相符',
    behind: '进度落后',
    'not-reported': '尚未公布',
    'cannot-say': '无法判断',
  },
  byIndicator: '逐项查看数值',
  method: {
    growthBase: (value, growth, assumed) =>
      `${value} ÷ (1 + ${growth}%)，` +
      `${assumed ? `假定所述增幅以${period(assumed)}为基期` : '由原文所述增幅得出'}；原文未列`,
    sumOfYears: (from, to) => `${from}–${to}年各年之和`,
    averageOfYears: (from, to) => `${from}–${to}年各年平均`,
    sumOfPlaces: (names) => `${names.join('、')}之和`,
  },
  runningText: '正文',
  sourceLine: (documents) => `来源：${documents.join('；')}`,
  loading: '正在读取…',
  failed: (problem) => `图表未能显示：${problem}。`,
  tryAgain: '重试',
  empty: '所选范围没有数据。',
  noData: '请设置src或data。',
  unnamedPlace: (file) => `地区不明（${file}）`,
  placeCount: (count) => `${count}个地区`,
};
