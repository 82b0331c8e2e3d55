import type { Text } from '../types.js';

/** Why a cell or a column is left unread: the reason in English, with its Chinese. */
const REASONS = {
  'no row of the table reads as a header': '没有一行能读作表头',
  'the column has no header': '该列没有表头',
  'the header is not understood': '表头未能理解',
  'the header speaks of a part of a year': '表头所指不足一年',
  'the header speaks of a target and of a result': '表头同时指目标和结果',
  'the header names something beside a year and a kind of value': '表头除年份和数值类型外另有所指',
  'the header does not say whether these are targets or results': '表头未说明是目标还是结果',
  'the header names no year, and neither a plan nor a year was given': '表头没有年份，也未给出规划或年份',
  'the column spans years and does not say whether as a total or an average':
    '该列跨多年，未说明是合计还是平均',
  'a rank, a weight or a rate of completion, and no value': '是位次、权重或完成率，不是指标值',
  'a rate or a total beside the levels': '是水平值之外的增速或累计',
  'a rate or a total beside the level': '是水平值之外的增速或累计',
  'a year for each row, and no value': '逐行的年份，不是指标值',
  'several rows for one year, told apart by another column': '同一年有多行，由另一列区分',
  'a comma that may be a decimal sign': '逗号可能是小数点',
  'words, and no figure, stand in the column': '该列只有文字，没有数字',
  'the row has no name': '该行没有名称',
  'the row has two units, or one that is not understood': '该行有两种单位，或单位未能理解',
  'the same indicator stands in two rows': '同一指标占两行',
  'one cell for several rows or columns': '一格对应多行或多列',
  'two units in one row': '一行中有两种单位',
  'two units in one cell': '一格中有两种单位',
  'the multiplier stands in the cell and in the unit': '单元格和单位都写了万、亿等倍数',
  'the cell and the unit print different multipliers': '单元格与单位的倍数不一致',
  'the name speaks of another plan than the column': '名称所指的规划与该列不同',
  'a total or average over years whose first is not printed': '合计或平均未印明起始年份',
  'a second value for the same time': '同一时间的第二个数值',
  'a footnote mark alone': '只有脚注标记',
  'a date, a year or a document number': '是日期、年份或文号',
  'numbers on several lines': '数字分写在几行',
  'a number or a rank in words': '用文字写的数量或位次',
  'more than one number, or words, in brackets': '括号中不止一个数，或有文字',
  'a year in brackets': '括号中是年份',
  'a number in brackets may be a total or a footnote': '括号中的数可能是累计值，也可能是脚注号',
  'a figure in brackets, which for a level is its change and no total':
    '括号中的数对水平值来说是变化，不是累计',
  'two signs that disagree': '两个符号相互矛盾',
  'may be a year, since no unit is printed': '未印单位，可能是年份',
  'a year': '是年份',
  'a range of two numbers': '是两个数的范围',
  'a rank': '是位次',
  'a change, not a level': '是变化，不是水平值',
  'digits that are not written as one number': '数字的写法不成一个数',
  'more than one number, or a number among words': '不止一个数，或数字夹在文字中',
  'a number among words': '数字夹在文字中',
} as const;

/** A reason for leaving a cell unread. */
export type UnreadReason = keyof typeof REASONS;

/** Every reason there is. */
export const unreadReasons = Object.keys(REASONS) as UnreadReason[];

/** A reason in both languages. */
export const reasonText = (reason: UnreadReason): Text => ({ zh: REASONS[reason], en: reason });
