import type { UnreadText } from '../../indicator/library-texts.js';
import type { UnreadReason } from '../../indicator/table/index.js';
import type { ReadingMessages } from '../types/reading.js';
import { assumption } from './assumed.js';

const REASONS: Readonly<Record<UnreadReason, string>> = {
  'the table holds no value': '表中没有数值',
  'no row of the table reads as a header': '未找到表头行',
  'a line above the header': '表头以上的内容',
  'a note, and no row of values': '表注，不是数据行',
  'a row that may number the columns': '这一行可能是栏号',
  'the column has no header': '该列没有表头',
  'the header is not understood': '表头无法识别',
  'the header speaks of a part of a year': '表头所指不足一年',
  'the header speaks of a target and of a result': '表头同时指目标和实际',
  'the header names something beside a year and a kind of value': '表头除年份和数值类型外另有所指',
  'the header does not say whether these are targets or results': '表头未说明是目标还是实际',
  'the header names no year, and neither a plan nor a year was given': '表头没有年份，也未给出规划或年份',
  'the column spans years and does not say whether as a total or an average':
    '该列跨多年，未说明是合计还是平均',
  'a rank, a weight or a rate of completion, and no value': '是名次、权重或完成率，不是指标值',
  'a rate or a total beside the levels': '是水平值之外的增速或累计',
  'a rate or a total beside the level': '是水平值之外的增速或累计',
  'a year for each row, and no value': '逐行的年份，不是指标值',
  'no year can be read for the value': '未能读出该值的年份',
  'another year is printed than the one given': '表中年份与给定的不同',
  'may be a year or a month': '可能是年份，也可能是月份',
  'a part of a year': '不足一年',
  'a result of a year that is yet to come': '该年尚未到来，不可能有实际值',
  'an estimate or a projection, and no result': '是估计或预测，不是实际值',
  'the title and the header disagree on targets and results': '标题与表头对目标或实际的说法不一致',
  'a note changes what the value is of': '注释改变了该值所指的时间',
  'the row has more cells than the header': '该行的单元格多于表头',
  'a quotation mark is never closed': '引号没有闭合',
  'a point that may group thousands': '点号可能是千位分隔符',
  'a fraction where the row has percents': '该行为百分数，此处却是小数',
  'too large or too small a number': '数字过大或过小',
  'the cell is too long': '单元格过长',
  'a comma that may be a decimal sign': '逗号可能是小数点',
  'words, and no figure, stand in the column': '该列只有文字，没有数字',
  'the row has no name': '该行没有名称',
  'no title and no header says what the values are of': '标题和表头都没有说明这些数值是什么',
  'the row has two units, or one that is not understood': '该行有两种单位，或单位无法识别',
  'the same indicator stands in two rows': '同一指标占两行',
  'one cell for several rows or columns': '一格对应多行或多列',
  'two units in one row': '一行中有两种单位',
  'two units in one cell': '一格中有两种单位',
  'the multiplier stands in the cell and in the unit': '单元格和单位都写了万、亿等倍数',
  'the cell and the unit print different multipliers': '单元格与单位的倍数不一致',
  'the name speaks of another plan than the column': '名称所指的规划与该列不同',
  'a total or average over years whose first is not printed': '合计或平均未标明起始年份',
  'a second value for the same time': '同一时间的第二个数值',
  'a footnote mark alone': '只有脚注标记',
  'a date, a year or a document number': '是日期、年份或文号',
  'numbers on several lines': '数字分写在几行',
  'a number or a rank in words': '用文字写的数量或名次',
  'more than one number, or words, in brackets': '括号中不止一个数，或有文字',
  'a year in brackets': '括号中是年份',
  'a number in brackets may be a total or a footnote': '括号中的数可能是累计值，也可能是脚注号',
  'a figure in brackets, which for a level is its change and no total':
    '括号中的数对水平值来说是变化，不是累计',
  'two signs that disagree': '两个符号相互矛盾',
  'may be a year, since no unit is printed': '未标单位，可能是年份',
  'a year': '是年份',
  'a range of two numbers': '是两个数的范围',
  'a rank': '是名次',
  'a change, not a level': '是变化，不是水平值',
  'digits that are not written as one number': '无法识别为一个数',
  'more than one number, or a number among words': '不止一个数，或数字夹在文字中',
  'a number among words': '数字夹在文字中',
};

export const messages: ReadingMessages = {
  phrases: {},
  flags: {
    provisional: ['p', '初步数'],
    revised: ['r', '修订数'],
    unvalidated: ['v', '未经核实'],
    experimental: ['x', '试验性数据'],
    break: ['b', '口径有变'],
    'definition-differs': ['d', '定义不同'],
    unreliable: ['u', '可靠性低'],
    'not-significant': ['n', '不显著'],
    imputed: ['i', '推算值'],
    'special-event': ['s', '受特殊事件影响'],
    estimate: ['e', '估计值'],
    forecast: ['f', '预测值'],
  },
  unreadCells: (count) => `未读取的单元格（${count}）：`,
  cellAt: (row, column) => `第 ${row} 行第 ${column} 列`,
  unread: (reason) => (REASONS as Readonly<Record<string, string>>)[reason] ?? reason,
  unreadValue: (text, reason) => `“${text}”未读取：${reason}`,
  unreadTable: (file, { row, column }, { text, reason, understood, needsYear, isRecords }) =>
    [
      `${file} 中没有一格可以读作数值。`,
      row === undefined
        ? `${messages.unread(reason)}。`
        : `第 ${row} 行第 ${column} 列${text && `“${text}”`}：${messages.unread(reason)}。`,
      understood.length ? `已识别的表头：${understood.join('、')}。` : '没有可识别的表头。',
      isRecords
        ? '这样写可以读取：{"indicator": "公园", "unit": "个", "place": "示例市", "year": 2020, "value": 12}；也可以用 "target2025"、"actual2025" 代替 year 和 value。'
        : '这样写可以读取：\n指标,单位,2020年实际值,2025年目标值\n公园,个,12,15',
      ...(needsYear && !isRecords ? ['年份也可以写在文件的网址里：table.csv#year=2023。'] : []),
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
      `第 ${row} 行第 ${at} 列${text && `“${own(text)}”`}（${messages.unread(reason)}）`,
  );
  return `${file && `${file} 中`}未读取：${told.join('、')}${more > 0 ? `，另有 ${more} 处` : ''}。`;
}
