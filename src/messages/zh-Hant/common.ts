// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import { replaced, YEARS } from '../replaced.js';
import type { CommonMessages } from '../types/common.js';
import { MULTIPLIERS, plan, period, spanned } from './words.js';

const SPOKEN = [
  [/(\d)–(?=\d)/g, '$1 至 '],
  [/需(增長|降低|變化) [+]/g, '需增長 '],
  [/需(增長|降低|變化) −/g, '需降低 '],
  [/−(?=\d)/g, '負 '],
  [/≥\s?/g, '不少於 '],
  [/≤\s?/g, '不超過 '],
] as const;

/** Between Han and Latin or digits, but not in a quotation, a document's number, a file's name or a line of CSV. */
const BETWEEN =
  /(?:(?<=\p{sc=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d%‰])(?=\p{sc=Han}))(?<!「[^」]*|〕\d*|\p{sc=Han},.*)(?!\S*\.[a-z])/gu;
const spaced = (text: string) => text.replace(BETWEEN, ' ');

export const messages: CommonMessages = {
  tag: 'zh-Hant',
  number: {
    decimal: '.',
    group: '',
    percentSpace: '',
    scaleIn: 'unit',
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
  },
  spoken: (sentence) => replaced(sentence, SPOKEN),
  spaced,
  typeset: (text) => replaced(spaced(text), [YEARS]),
  quoted: (text) => `「${text}」`,
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
  period,
  periodTag: (p) => ('from' in p ? `（${spanned(p)}${p.kind === 'total' ? '合計' : '年均'}）` : ''),
  force: { set: '目標', expected: '預期', binding: '約束', reference: '參考' },
  target: '目標',
  actual: '實際',
  base: '基期',
  computed: '推算',
  attainment: '完成率',
  againstTarget: '與目標相比',
  notes: '注',
  shownOf: (what, shown, all) =>
    `共${all}條${{ rows: '資料', lines: '線', annotations: '標註' }[what]}，畫出${shown}條。`,
  moreNotes: (count, hasOthers) => `${hasOthers ? '更多說明' : '說明'}（${count}條）`,
  computedNote: '由原文所述推算，原文未列。',
  dataTable: '資料表',
  exploreChart: '逐項查看',
  points: (signed, of) => signed + { percent: '百分點', score: '分', other: '點' }[of],
  inBrackets: (remark) => `（${remark}）`,
  tableName: (table) => table.replace(/^表\s*(\d+)$/, '表 $1'),
  lowerTag: '（越低越好）',
  directionUnknown: '未給出優劣方向，不作評判。',
  noFigure: '原文未列數值',
  notRead: '未讀取',
  behind: '未達目標',
  withinRange: '在區間內',
  status: {
    met: '已達到',
    'on-pace': '進度相符',
    behind: '進度落後',
    'not-reported': '尚未公布',
    'cannot-say': '無法判斷',
  },
  byIndicator: '逐項查看數值',
  method: {
    growthBase: (value, growth, assumed) =>
      `${value} ÷ (1 + ${growth}%)，` +
      `${assumed ? `假定所述增幅以${period(assumed)}為基期` : '由原文所述增幅得出'}；原文未列`,
    sumOfYears: (from, to) => `${from}–${to}年各年之和`,
    averageOfYears: (from, to) => `${from}–${to}年各年平均`,
    sumOfPlaces: (names) => `${names.join('、')}之和`,
  },
  runningText: '正文',
  sourceLine: (documents) => `來源：${documents.join('；')}`,
  loading: '正在讀取…',
  failed: (problem) => `圖表未能顯示：${problem}。`,
  tryAgain: '重試',
  empty: '所選範圍沒有資料。',
  noData: '請設定src或data。',
  unnamedPlace: (file) => `地區不明（${file}）`,
  placeCount: (count) => `${count}個地區`,
};
