import type { Approximation } from '../../types.js';
import { AFTER, BEFORE, NUMERAL, whyNot } from './figure-words.js';
import { isTimeRemark, partedFigure, plainText, withoutMarks } from '../text/cell-text.js';
import { areFlags } from './flags.js';
import { withPoints, type TableNumberStyle } from './number-style.js';
import { yearsNamed, type NamedYears } from '../times/named-years.js';
import {
  isLikeYear,
  looksLikeDate,
  NUMBER,
  printedNumber,
  withoutNoise,
  withDecimalPoints,
  withExponents,
  type PrintedNumber,
} from './printed-number.js';
import { CURRENCY, currencyUnit } from './money.js';
import { isUndatedPart } from '../times/time-of-text.js';
import { looksLikeUnit, unitOfFigure, unitOfText } from './unit-of-text.js';
import { withYearBehind } from '../times/year-in-cell.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** A figure printed in a cell: `value × scale` is the number, in `unit` if the cell prints one. */
export interface PrintedFigure extends PrintedNumber {
  readonly kind: 'figure';
  /** The multiplier printed in the cell (万 is 10000), 1 if there is none. */
  readonly scale: number;
  /** The unit printed in the cell without its multiplier; absent if the cell prints none. */
  readonly unit?: string;
  readonly approximation?: Approximation;
  /** The upper end of a range whose lower end is `value`. */
  readonly upTo?: number;
  /** The text in round brackets beside the figure. */
  readonly remark?: string;
  /** The years that the remark names, such as 十三五期间. */
  readonly during?: NamedYears;
  /** Whether 年均 or 累计 precedes the figure. */
  readonly over?: 'average' | 'total';
  /** The second figure, in 〔…〕 or [..], usually the total over the plan's years. */
  readonly cumulative?: PrintedNumber;
  /** Flag letters after the figure, such as p for provisional. */
  readonly flag?: string;
  /** Whether it is no year even with four digits: a number written by a program, or with grouped digits. */
  readonly certain?: boolean | undefined;
  /** A second figure in brackets that is not read because it may also be the number of a footnote. */
  readonly doubtful?: string;
}

/** What one cell says. `cumulative`: a total in brackets; `nothing`: a dash, or empty; `words`: no figure. */
export type CellFigure =
  | PrintedFigure
  | { readonly kind: 'cumulative'; readonly cumulative: PrintedNumber; readonly percent: boolean }
  | { readonly kind: 'nothing'; readonly printed: string }
  | { readonly kind: 'words'; readonly printed: string }
  | { readonly kind: 'unclear'; readonly reason: UnreadReason };

/** What only the rest of the table can tell about a cell. */
export interface CellHints extends TableNumberStyle {
  /** Whether [..] holds totals according to the table, so `[8]` is a total and not a footnote. */
  readonly bracketsAreTotals?: boolean;
  /** Whether a note says that round brackets hold totals too. */
  readonly roundAreTotals?: boolean;
  /** Whether `2032.06` is a number, not a month, as another figure of the indicator can be no month: 2036.14. */
  readonly hasDecimals?: boolean;
  /** Whether cells are numbers as programs write them, so never years, dates or fractions for percentages. */
  readonly plainNumbers?: boolean;
}

/**
 * Returns what a cell prints, or why that is not understood. It never picks one of several numbers: a range, a date, a
 * rank (第3), a change where a level may be meant (增长6%) or a number among words is unclear.
 */
export function cellFigure(text: string, hints: CellHints = {}): CellFigure {
  if (text.length > LONGEST) return unclear('the cell is too long');
  if (PLAIN.test(text)) return plainFigure(text, hints);
  const rewritten = withYearBehind(withExponents(text));
  if (rewritten !== text) return cellFigure(rewritten, hints);
  const unmarked = withoutMarks(text);
  const dotted = withDecimalPoints(plainText(unmarked)).replace(/(?<=\S)[。;；]$/, '');
  const plain = withPoints(dotted, hints)
    .replace(/^[–-]\s(?=[\d.]+\D*$)/, '-')
    .replace(/^–(?=\d)/, '-');
  if (plain === '') return text.trim() === '' ? nothing('') : unclear('only a footnote mark');
  if (/^(?:[-—–─－―]+|[/\\]|[.…·]{1,}|…|:|n\/?a|n\.a\.?|nil|null|nan)$/i.test(plain))
    return nothing(text.trim());
  if (!/\d/.test(plain)) return wordsOf(plain, text);
  if (looksLikeDate(dotted.replace(/\(.*\)$/, '').trim()))
    return unclear('a date, a year or a document number');
  if (/\d(?:[^\S\r\n]*[\r\n]\s*|\t|\s{2,})\d/.test(unmarked)) return unclear('numbers on several lines');
  const loss = /^(\p{Sc})\s?(\([\d.,]+\))$/u.exec(plain);
  if (loss) return cellFigure(`${loss[2]!.replace('(', `(${loss[1]!}`)}`, hints);
  const negative =
    hints.bracketsAreNegative && !hints.bracketsAreTotals && /^\(([^()]*\d[^()]*)\)(%?)$/.exec(plain);
  if (negative) return cellFigure(`-${negative[1]!}${negative[2]!}`, hints);
  const alone = /^(?:[〔[【]|(\())\s*(.+?)\s*[〕\]】)]$/.exec(plain);
  if (alone && (!alone[1] || hints.roundAreTotals)) return cumulativeAlone(alone[2]!, plain, hints);
  const figure = figureOf(plain, hints);
  const isGrouped = /^\D*\d{1,3}[ .\u00A0\u202F’']\d{3}(?!\d)/.test(dotted) && /^\D*\d{4}/.test(plain);
  return isGrouped && figure.kind === 'figure' ? { ...figure, certain: true } : figure;
}

/** The longest text that is parsed, in characters. */
const LONGEST = 300;
/** Matches a number and nothing else, without digit grouping. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

function plainFigure(text: string, hints: CellHints): CellFigure {
  const isPoint = text.includes('.');
  if (/^-9{3,}(?:\.0+)?$/.test(text)) return unclear('may stand for a missing value');
  const isNumber = hints.plainNumbers || (hints.hasDecimals && /^\d{4}\.\d\d$/.test(text));
  if (!isNumber && looksLikeDate(text)) return unclear('a date, a year or a document number');
  const isGrouped = isPoint && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
  if (isGrouped && hints.pointsAreDoubtful) return unclear('the point may separate thousands');
  const value = Number(isGrouped && hints.decimalComma ? text.replace('.', '') : text);
  const printed = isGrouped && hints.decimalComma ? text.replace('.', '') : withoutNoise(text, value);
  return { kind: 'figure', value: value === 0 ? 0 : value, printed, scale: 1, certain: hints.plainNumbers };
}

const nothing = (printed: string): CellFigure => ({ kind: 'nothing', printed });
const unclear = (reason: UnreadReason): CellFigure => ({ kind: 'unclear', reason });

function wordsOf(plain: string, text: string): CellFigure {
  return NUMERAL.test(plain)
    ? unclear('a number or rank in words')
    : { kind: 'words', printed: text.replace(/\s+/g, ' ').trim() };
}

/** Whether a figure may be the year that the value is compared with: lower than 2020. */
const isComparedWithYear = (main: string, number: string, rest: string) =>
  number === rest && /(?:than|below|above|under|over)\s*(?:199\d|200[1-9]|20[12]\d|203[0-5])$/i.test(main);

function cumulativeAlone(inside: string, plain: string, hints: CellHints): CellFigure {
  const percent = inside.endsWith('%');
  const number = printedNumber(inside.replace(/\s*%$/, ''));
  if (!number) return unclear('more than one number, or words, in brackets');
  if (isLikeYear(number)) return unclear('a year in brackets');
  const certain = plain.startsWith('〔') || percent || inside.includes('.') || hints.bracketsAreTotals;
  return certain
    ? { kind: 'cumulative', cumulative: number, percent }
    : unclear('the number in brackets may be a total or a footnote');
}

function figureOf(plain: string, hints: CellHints): CellFigure {
  const { main, bracket, remarks } = partedFigure(plain);
  let rest = main;
  const found: Approximation[] = [];
  const over = /^(?:年均|平均每年|每年平均)/.test(rest)
    ? 'average'
    : /^累计/.test(rest)
      ? 'total'
      : undefined;
  if (over) rest = rest.replace(/^(?:年均|平均每年|每年平均|累计)/, '').trim();
  for (let again = true; again;) {
    const sign = BEFORE.find(([pattern]) => pattern.test(rest));
    again = sign !== undefined;
    if (sign?.[1]) found.push(sign[1]);
    if (sign) rest = rest.replace(sign[0], '').trim();
  }
  const end = AFTER.find(([pattern]) => pattern.test(rest));
  if (end) {
    found.push(end[1]);
    rest = rest.replace(end[0], '').trim();
  }
  const currency = CURRENCY.exec(rest)?.[0];
  if (currency) rest = `${currency.startsWith('-') ? '-' : ''}${rest.slice(currency.length).trim()}`;
  if (/^-?\.\d+\s?%?$/.test(rest)) rest = rest.replace('.', '0.');
  const match = FIGURE.exec(rest);
  const number = match && printedNumber(match[1]!);
  if (!match || !number) return unclear(whyNot(rest));
  if (hints.commasAreDoubtful && match[1]!.includes(',') && !match[1]!.includes('.'))
    return unclear('the comma may be a decimal sign');
  if (hints.pointsAreDoubtful && /^-?[1-9]\d{0,2}\.\d{3}$/.test(match[1]!))
    return unclear('the point may separate thousands');
  if (isComparedWithYear(main, match[1]!, rest)) return unclear('may be a year, as no unit is printed');
  if (match[2]) found.push('over');
  const kinds = [...new Set(found)];
  if (kinds.length > 1 && !(kinds.length === 2 && kinds.includes('at-most') && /^控制在/.test(main)))
    return unclear('two signs contradict each other');
  const [, tail = '', mark] = /^(.*?)[余多]?(?:(?<=%) ([a-z]{1,3}))?$/.exec(match[3]!)!;
  if (mark !== undefined && !areFlags(mark)) return unclear(whyNot(rest));
  const letters = /\s$/.test(rest.slice(0, rest.length - tail.length)) ? /^[a-z]{1,3}$/ : /^[perf]$/;
  const own = letters.test(tail) && areFlags(tail) ? tail : undefined;
  const flag = own ?? mark;
  const unit = own ? { scale: 1 } : unitOfFigure(tail, currency, match[1]! + tail === rest);
  if (unit === undefined) return unclear(whyNot(rest));
  return withRemarks(
    {
      kind: 'figure',
      ...number,
      ...unit,
      ...(currency && unit.unit === undefined ? { unit: currencyUnit(currency) } : {}),
      ...(flag ? { flag } : {}),
      ...(kinds[0] ? { approximation: kinds.length > 1 ? strictest(kinds) : kinds[0] } : {}),
      ...(over ? { over } : {}),
    },
    bracket,
    remarks,
    hints,
  );
}

/** The approximation that 控制在 and another sign express together. */
const strictest = (kinds: readonly Approximation[]) =>
  kinds.includes('less-than') ? 'less-than' : 'at-most';

const FIGURE = new RegExp(`^(${NUMBER})\\s*([余多+]?)\\s*(.*)$`);

/** Matches two classifiers for what is counted, such as 件 and 套 in 26件（套）. */
const CLASSIFIERS = /^[件套卷册台项次家个处座所条辆艘架栋幢户]{2}$/;

function withRemarks(
  figure: PrintedFigure,
  bracket: string | undefined,
  remarks: readonly string[],
  hints: CellHints,
): CellFigure {
  let read: PrintedFigure = figure;
  if (bracket) {
    const inside = bracket.slice(1, -1).trim();
    if (areFlags(inside)) return withRemarks({ ...figure, flag: inside }, undefined, remarks, hints);
    const number = printedNumber(inside.replace(/\s*%$/, ''));
    const certain =
      !(number && isLikeYear(number)) &&
      (bracket.startsWith('〔') || /[.%]/.test(inside) || hints.bracketsAreTotals);
    read = number && certain ? { ...read, cumulative: number } : { ...read, doubtful: bracket };
  }
  const units = remarks.filter(looksLikeUnit);
  const flag = remarks.find(areFlags);
  if (flag) read = { ...read, flag };
  const others = remarks.filter(
    (remark) => !looksLikeUnit(remark) && !/^注?\d{1,2}$/.test(remark) && remark !== flag,
  );
  if (remarks.some((remark) => /^\d{1,2}$/.test(remark)))
    read = { ...read, doubtful: `(${remarks.join(') (')})` };
  if (units.length) {
    const unit = unitOfText(units[0]!);
    const pair = CLASSIFIERS.test(`${read.unit}${units[0]}`) ? `${read.unit}（${units[0]}）` : undefined;
    if (units.length > 1 || !unit || (!pair && (read.unit || read.scale !== 1))) return unclear('two units');
    read = pair
      ? { ...read, unit: pair }
      : { ...read, scale: unit.scale, ...(unit.base ? { unit: unit.base } : {}) };
  }
  if (others.length === 0) return read;
  const remark = others.join('；');
  if (/^(?:五年|5年)?累计(?:[值数])?$/.test(remark)) return { ...read, over: 'total' };
  if (/^(?:每年|年均|年平均)[值数]?$/.test(remark)) return { ...read, over: 'average' };
  if (isUndatedPart(remark)) return unclear('part of a year');
  const during = isTimeRemark(remark) ? yearsNamed(remark) : undefined;
  return { ...read, remark, ...(during ? { during } : {}) };
}
