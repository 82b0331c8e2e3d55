import { endsChunk, type Steps } from '../steps.js';
import { plainText } from './cell-text.js';

/** How the numbers of a table are written, as far as its own cells tell. */
export interface TableNumberStyle {
  /** The comma is the decimal sign and the point groups thousands: 2.310,5. */
  readonly decimalComma?: boolean;
  /** `1,635` may be 1.635: other cells have decimal commas beside decimal points. */
  readonly commasAreDoubtful?: boolean;
  /** `2.500` may be 2500: nothing in the table tells, or cells disagree. */
  readonly pointsAreDoubtful?: boolean;
  /** A plain space groups thousands: 2 310,5. */
  readonly spacesGroup?: boolean;
  /** (12) is -12: a number alone in brackets, which in a table with Han characters may be a total. */
  readonly bracketsAreNegative?: boolean;
}

const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/** What one number tells: that the comma is decimal, that the point is, or nothing. */
function told(token: string): ',' | '.' | undefined {
  const [points, commas] = [token.split('.').length - 1, token.split(',').length - 1];
  if (points && commas) return token.lastIndexOf(',') > token.lastIndexOf('.') ? ',' : '.';
  if (points > 1) return GROUPED_BY_POINTS.test(token) ? ',' : undefined;
  if (commas > 1) return GROUPED_BY_COMMAS.test(token) ? '.' : undefined;
  if (commas) return /^[1-9]\d{0,2},\d{3,4}$/.test(token) ? undefined : ',';
  if (points) return /^[1-9]\d{0,2}\.\d{3}$/.test(token) ? undefined : '.';
  return undefined;
}

/**
 * The style of a table's numbers from all its value cells, in steps: the clear ones decide for the others, and where
 * they disagree those that may be read both ways are left.
 * @param divider of the text: semicolons divide where the comma is decimal, commas where the point is
 * @param groupsByPoints whether the words of the table are of a language that writes 2.500 for 2500
 */
export function* numberStyle(
  cells: readonly string[],
  divider = '',
  groupsByPoints = false,
): Steps<TableNumberStyle> {
  let [commas, points, dotted, bare, spaces, bracketed] = [0, 0, 0, 0, 0, 0];
  let [pairs, others] = [0, 0];
  for (const [index, cell] of cells.entries()) {
    if (endsChunk(index)) yield;
    if (cell.length > 60) continue;
    const plain = plainText(cell).replace(/ ?\((?:19|20)\d\d[^()]*\)$/, '');
    if (/^\((?:[-$€£¥]\s?)?[\d.,]+%?\)$/.test(plain)) bracketed += 1;
    if (/(?<![\d.,])\d{1,3}(?: \d{3})+(?:[.,]\d+|(?<= \d{3} \d{3}))(?![\d.,])/.test(plain)) spaces += 1;
    if (/^[-≤≥<>~]{0,2} ?[1-9]\d{0,2} \d{3}$/.test(plain)) pairs += 1;
    else if (/\d{4}|\d[.,]\d{3}(?!\d)|\d \d/.test(plain)) others += 1;
    if (/(?:19|20)\d\d[-./]\d{1,2}/.test(plain)) continue;
    for (const [token] of plain.matchAll(/(?<![\d.,])\d[\d.,]*\d(?![\d.,])/g)) {
      const sign = told(token);
      if (sign === ',') commas += 1;
      else if (sign === '.') points += 1;
      else if (/^[1-9]\d{0,2}\.\d{3}$/.test(token)) dotted += 1;
      else if (/^\d{4,}$/.test(token) && !/^(?:19|20)\d\d$/.test(token)) bare += 1;
    }
  }
  const isMixed = commas > 0 && points > 0;
  const isOpen = commas === 0 && points === 0;
  const isTold = isOpen && dotted > 1 && groupsByPoints && divider !== ',' && bare === 0;
  return {
    ...((commas > 0 && points === 0) || isTold ? { decimalComma: true } : {}),
    ...(isMixed || (isOpen && !isTold && divider === ';') ? { commasAreDoubtful: true } : {}),
    ...(isMixed || (isOpen && !isTold && dotted > 0 && divider !== ',' && (bare === 0 || divider === ';'))
      ? { pointsAreDoubtful: true }
      : {}),
    ...(spaces > 0 ||
    (pairs > 2 && others === 0) ||
    (pairs > 0 && commas > 0 && points + dotted + others === 0)
      ? { spacesGroup: true }
      : {}),
    ...(bracketed > 0 ? { bracketsAreNegative: true } : {}),
  };
}

/** The numbers of a text with a point for the decimals, and without the signs between thousands that are no comma. */
export function withPoints(text: string, style: TableNumberStyle): string {
  let plain = text.replace(/(?<![\d.,])\d{1,3}(?:[’'‘]\d{3})+(?![\d])/g, (number) =>
    number.replace(/[’'‘]/g, ''),
  );
  if (style.spacesGroup)
    plain = plain.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d| \d)/g, (number) => number.replace(/ /g, ''));
  if (style.decimalComma) plain = plain.replace(/[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '');
  return plain.replace(/(?<![\d.,])\d[\d.,]*\d(?![\d.,])/g, (token) => {
    if (/^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/.test(token)) return token.replace(/,/g, '');
    const isClear = /^\d{1,3}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(token);
    const isComma = style.decimalComma && /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(token);
    return isClear || isComma ? token.replace(/\./g, '').replace(',', '.') : token;
  });
}
