import type { UnreadText } from '../../indicator/library-texts.js';
import type { UnreadReason } from '../../indicator/table/index.js';
import type { ReadingMessages } from '../types/reading.js';
import { assumption } from './assumed.js';

const REASONS: Readonly<Record<UnreadReason, string>> = {
  'the table holds no value': '表中没有数值',
  'no header row was found': '未找到表头行',
  'a line above the header': '表头以上的内容',
  'a note, not a row of values': '表注，不是数据行',
  'maybe a row of column numbers': '这一行可能是栏号',
  'the column has no header': '该列没有表头',
  'the header is not understood': '表头无法识别',
  'part of a year': '不足一年',
  'the header names both a target and a result': '表头同时指目标和实际',
  'the header names more than a year and a kind of value': '表头除年份和数值类型外另有所指',
  'the header does not say whether these are targets or results': '表头未说明是目标还是实际',
  'the header names no year, and none was given': '表头没有年份，也未给出规划或年份',
  'the column may be a total or an average over years': '该列可能是多年合计，也可能是多年平均',
  'a rank, weight or completion rate': '是名次、权重或完成率，不是指标值',
  'a rate or total beside the values': '是数值之外的增速或累计',
  'a year, not a value': '逐行的年份，不是指标值',
  'no year found for the value': '未能读出该值的年份',
  'the printed year is not the one given': '表中年份与给定的不同',
  'may be a year or a month': '可能是年份，也可能是月份',
  'a result of a year still to come': '该年尚未到来，不可能有实际值',
  'an estimate or projection, not a result': '是估计或预测，不是实际值',
  'the title and the header disagree on targets and results': '标题与表头对目标或实际的说法不一致',
  'a note calls it a target': '表注说是目标',
  'a note changes the period of the value': '注释改变了该值所指的时间',
  'the row has more cells than the header': '该行的单元格多于表头',
  'unclosed quotation mark': '引号没有闭合',
  'the point may separate thousands': '点号可能是千位分隔符',
  'a fraction in a row of percentages': '该行为百分数，此处却是小数',
  'number too large or too small': '数字过大或过小',
  'the cell is too long': '单元格过长',
  'the comma may be a decimal sign': '逗号可能是小数点',
  'the column has words, not figures': '该列只有文字，没有数字',
  'the row has no name': '该行没有名称',
  'the row names no place': '该行没有写明地区',
  'no title or header says what the values are of': '标题和表头都没有说明这些数值是什么',
  'the unit of the row is not clear': '该行有两种单位，或单位无法识别',
  'the same indicator in two rows': '同一指标占两行',
  'one cell for several rows or columns': '一格对应多行或多列',
  'two units': '有两种单位',
  'a multiplier in both cell and unit': '单元格和单位都写了万、亿等倍数',
  'cell and unit have different multipliers': '单元格与单位的倍数不一致',
  'name and column are of different plans': '名称所指的规划与该列不同',
  'name and column are of different years': '名称所指的年份与该列不同',
  'a total or average without its first year': '合计或平均未标明起始年份',
  'a second value for the same time': '同一时间的第二个数值',
  'only a footnote mark': '只有脚注标记',
  'a date, a year or a document number': '是日期、年份或文号',
  'numbers on several lines': '数字分写在几行',
  'a number or rank in words': '用文字写的数量或名次',
  'more than one number, or words, in brackets': '括号中不止一个数，或有文字',
  'a year in brackets': '括号中是年份',
  'the number in brackets may be a total or a footnote': '括号中的数可能是累计值，也可能是脚注号',
  'the number in brackets is a change, not a total': '括号中的数是变化，不是累计',
  'two signs contradict each other': '两个符号相互矛盾',
  'may stand for a missing value': '可能代表缺失值',
  'may be a year, as no unit is printed': '未标单位，可能是年份',
  'a year': '是年份',
  'a range of two numbers': '是两个数的范围',
  'a rank': '是名次',
  'a change, not a value': '是变化，不是数值本身',
  'digits that do not form one number': '无法识别为一个数',
  'several numbers, or one among words': '不止一个数，或数字夹在文字中',
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
      isRecords
        ? '这样写可以读取：{"indicator": "公园", "unit": "个", "place": "示例市", "year": 2020, "value": 12}；也可以用 "target2025"、"actual2025" 代替 year 和 value。'
        : '这样写可以读取：\n指标,单位,2020年实际值,2025年目标值\n公园,个,12,15',
      ...(needsYear && !isRecords ? ['年份也可以写在表题里，或文件的网址里：table.csv#year=2023。'] : []),
      understood.length ? `已识别的表头：${understood.join('、')}` : '没有可识别的表头',
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
