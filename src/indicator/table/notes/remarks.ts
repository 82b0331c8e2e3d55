import { joinedText } from '../text/cell-text.js';
import { flagNamed } from '../text/cell-words.js';
import type { RowValue } from '../rows/row-figure.js';
import type { TableRow } from '../rows/rows.js';
import type { UnreadReason } from '../text/unread-reasons.js';

// What the remark of a row says about the times and kinds of its results.

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** Matches the whole year or its end. */
const TO_END =
  /1\s*[-–—~至到]\s*12\s*月|全年|年[底末]|12月(?:31日|[底末])|\bend of (?:the )?year\b|\bdec(?:ember)?\b(?! ?[-–])/gi;
const PART = new RegExp(
  [
    '[前一二三四]+个?季度|[上下]半年|1?\\d\\s*月?\\s*[-–—~至到]\\s*1?\\d\\s*月|(?:截至|截止).{0,8}?1?\\d月|1?\\d月[底末]|年初至今',
    `\\b${MONTH} ?(?:[-–]|to|through) ?${MONTH}(?![a-z])|\\b(?:to|until|up to|as (?:at|of)|through)(?: the)?(?: end(?: of|-)?)?(?: \\d\\d?)? ${MONTH}(?![a-z])`,
    '\\b(?:first|last|one|two|three|1st|2nd|3rd) (?:\\w+ )?(?:half|quarters?|months)\\b|\\b(?:three|six|nine|\\d) months\\b|\\b(?:Q[1-4]|H[12]|year[- ]to[- ]date|ytd|(?:half|part)[- ]year|part of (?:the )?year|partial year|incomplete year)\\b',
  ].join('|'),
  'i',
);
const TOTAL = /累计|\bcumulative\b|\bsince (?:19|20)\d\d\b/i;
/** Matches remarks that give the value another year: 2023年数据, data from 2021. */
const OF_YEAR =
  /^(?:为|用|采用)?((?:19|20)\d\d)年?度?(?:的?(?:数据|数值|数|值)|底数|年末数)$|^(?:data|figures?|values?) (?:is |are )?(?:for|of|from) ((?:19|20)\d\d)$|^((?:19|20)\d\d) (?:data|figures?|values?)$/i;

const YEAR = /(?:19|20)\d\d/g;
const START = /\bsince (?:19|20)\d\d|自(?:19|20)\d\d年/gi;

/** Returns why a clause of a remark rules out the result of a year; undefined if it does not. */
function whyNot(clause: string, year: number, isTotal: boolean): UnreadReason | undefined {
  const own = OF_YEAR.exec(clause)?.slice(1).find(Boolean);
  if (own) return Number(own) === year ? undefined : 'the printed year is not the one given';
  const named = (clause.replace(START, '').match(YEAR) ?? []).map(Number);
  if (named.length > 0 && !named.includes(year)) return undefined;
  const text = clause.replace(TO_END, ' ');
  if (PART.test(text)) return 'part of a year';
  return TOTAL.test(text) && !isTotal ? 'a note changes the period of the value' : undefined;
}

/**
 * Applies the remark of a row: results of another year or part of a year are left unread; the last may be an estimate.
 */
export function withRemark(row: TableRow, values: readonly RowValue[]): readonly RowValue[] {
  const isResult = ({ column, reason }: RowValue) =>
    column.kind === 'actual' && !column.moment && !column.holds.base && !reason;
  const last = Math.max(...values.filter(isResult).map(({ column }) => column.years.to));
  return values.map((value) => {
    const told = value.texts?.remark ?? row.texts.remark;
    const { source = '' } = row.texts;
    const remark = joinedText(told ?? (flagNamed(source) ? source : ''));
    if (!remark || !isResult(value)) return value;
    const { column } = value;
    const clauses = remark.split(/[。；;，,]\s*/).filter(Boolean);
    const isTotal = TOTAL.test(row.name) || /[[〔［【(（]/.test(value.cell.text);
    const reason = clauses.map((clause) => whyNot(clause, column.years.to, isTotal)).find(Boolean);
    if (reason) return { ...value, reason };
    const flag = flagNamed(remark.replace(/(?:数据|数值|数|值)$/, ''));
    const isFlagged = flag && !value.texts && column.years.to === last;
    return isFlagged ? { ...value, column: { ...column, flags: [...(column.flags ?? []), flag] } } : value;
  });
}
