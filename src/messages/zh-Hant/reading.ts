// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { UnreadText } from '../../indicator/library-texts.js';
import type { UnreadReason } from '../../indicator/table/index.js';
import type { ReadingMessages } from '../types/reading.js';
import { assumption } from './assumed.js';

const REASONS: Readonly<Record<UnreadReason, string>> = {
  'the table holds no value': '表中沒有數值',
  'no header row was found': '未找到表頭行',
  'a line above the header': '表頭以上的內容',
  'a note, not a row of values': '表注，不是資料行',
  'maybe a row of column numbers': '這一行可能是欄號',
  'the column has no header': '該列沒有表頭',
  'the header is not understood': '表頭無法識別',
  'part of a year': '不足一年',
  'the header names both a target and a result': '表頭同時指目標和實際',
  'the header names more than a year and a kind of value': '表頭除年份和數值型別外另有所指',
  'the header does not say whether these are targets or results': '表頭未說明是目標還是實際',
  'the header names no year, and none was given': '表頭沒有年份，也未給出規劃或年份',
  'the column may be a total or an average over years': '該列可能是多年合計，也可能是多年平均',
  'a rank, weight or completion rate': '是名次、權重或完成率，不是指標值',
  'a rate or total beside the values': '是數值之外的增速或累計',
  'a year, not a value': '逐行的年份，不是指標值',
  'no year found for the value': '未能讀出該值的年份',
  'the printed year is not the one given': '表中年份與給定的不同',
  'may be a year or a month': '可能是年份，也可能是月份',
  'a result of a year still to come': '該年尚未到來，不可能有實際值',
  'an estimate or projection, not a result': '是估計或預測，不是實際值',
  'the title and the header disagree on targets and results': '標題與表頭對目標或實際的說法不一致',
  'a note calls it a target': '表注說是目標',
  'a note changes the period of the value': '註釋改變了該值所指的時間',
  'the row has more cells than the header': '該行的儲存格多於表頭',
  'unclosed quotation mark': '引號沒有閉合',
  'the point may separate thousands': '點號可能是千位分隔符',
  'a fraction in a row of percentages': '該行為百分數，此處卻是小數',
  'number too large or too small': '數字過大或過小',
  'the cell is too long': '儲存格過長',
  'the comma may be a decimal sign': '逗號可能是小數點',
  'the column has words, not figures': '該列只有文字，沒有數字',
  'the row has no name': '該行沒有名稱',
  'the row names no place': '該行沒有寫明地區',
  'no title or header says what the values are of': '標題和表頭都沒有說明這些數值是什麼',
  'the unit of the row is not clear': '該行有兩種單位，或單位無法識別',
  'the same indicator in two rows': '同一指標占兩行',
  'one cell for several rows or columns': '一格對應多行或多列',
  'two units': '有兩種單位',
  'a multiplier in both cell and unit': '儲存格和單位都寫了萬、億等倍數',
  'cell and unit have different multipliers': '儲存格與單位的倍數不一致',
  'name and column are of different plans': '名稱所指的規劃與該列不同',
  'name and column are of different years': '名稱所指的年份與該列不同',
  'a total or average without its first year': '合計或平均未標明起始年份',
  'a second value for the same time': '同一時間的第二個數值',
  'only a footnote mark': '只有腳註標記',
  'a date, a year or a document number': '是日期、年份或文號',
  'numbers on several lines': '數字分寫在幾行',
  'a number or rank in words': '用文字寫的數量或名次',
  'more than one number, or words, in brackets': '括號中不止一個數，或有文字',
  'a year in brackets': '括號中是年份',
  'the number in brackets may be a total or a footnote': '括號中的數可能是累計值，也可能是腳註號',
  'the number in brackets is a change, not a total': '括號中的數是變化，不是累計',
  'two signs contradict each other': '兩個符號相互矛盾',
  'may stand for a missing value': '可能代表缺失值',
  'may be a year, as no unit is printed': '未標單位，可能是年份',
  'a year': '是年份',
  'a range of two numbers': '是兩個數的範圍',
  'a rank': '是名次',
  'a change, not a value': '是變化，不是數值本身',
  'digits that do not form one number': '無法識別為一個數',
  'several numbers, or one among words': '不止一個數，或數字夾在文字中',
};

export const messages: ReadingMessages = {
  phrases: {},
  flags: {
    provisional: ['p', '初步數'],
    revised: ['r', '修訂數'],
    unvalidated: ['v', '未經核實'],
    experimental: ['x', '試驗性資料'],
    break: ['b', '口徑有變'],
    'definition-differs': ['d', '定義不同'],
    unreliable: ['u', '可靠性低'],
    'not-significant': ['n', '不顯著'],
    imputed: ['i', '推算值'],
    'special-event': ['s', '受特殊事件影響'],
    estimate: ['e', '估計值'],
    forecast: ['f', '預測值'],
  },
  unreadCells: (count) => `未讀取的儲存格（${count}）：`,
  cellAt: (row, column) => `第 ${row} 行第 ${column} 列`,
  unread: (reason) => (REASONS as Readonly<Record<string, string>>)[reason] ?? reason,
  unreadValue: (text, reason) => `「${text}」未讀取：${reason}`,
  unreadTable: (file, { row, column }, { text, reason, understood, needsYear, isRecords }) =>
    [
      `${file} 中沒有一格可以讀作數值。`,
      row === undefined
        ? `${messages.unread(reason)}。`
        : `第 ${row} 行第 ${column} 列${text && `「${text}」`}：${messages.unread(reason)}。`,
      isRecords
        ? '這樣寫可以讀取：{"indicator": "公園", "unit": "個", "place": "示例市", "year": 2020, "value": 12}；也可以用 "target2025"、"actual2025" 代替 year 和 value。'
        : '這樣寫可以讀取：\n指標,單位,2020年實際值,2025年目標值\n公園,個,12,15',
      ...(needsYear && !isRecords ? ['年份也可以寫在表題裡，或檔案的網址裡：table.csv#year=2023。'] : []),
      understood.length ? `已識別的表頭：${understood.join('、')}` : '沒有可識別的表頭',
    ].join('\n'),
  readerNote: (text, own, isShown) =>
    'unread' in text
      ? unreadNote(text, own)
      : text.assumed
          .map((one) => assumption(one, own, isShown))
          .filter(Boolean)
          .join(''),
};

function unreadNote({ unread: { file, cells, more } }: UnreadText, own: (text: string) => string): string {
  const told = cells.map(
    ({ row, at, text, reason }) =>
      `第 ${row} 行第 ${at} 列${text && `「${own(text)}」`}（${messages.unread(reason)}）`,
  );
  return `${file && `${file} 中`}未讀取：${told.join('、')}${more > 0 ? `，另有 ${more} 處` : ''}。`;
}
