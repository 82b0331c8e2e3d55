import { endsChunk, type Steps } from '../../steps.js';
import { plainText } from '../text/cell-text.js';

/** How a table writes numbers, as far as its cells show. */
export interface TableNumberStyle {
  /** The decimal separator is a comma and points group thousands: 2.310,5. */
  readonly decimalComma?: boolean;
  /** `1,635` may be 1.635: other cells have decimal commas and decimal points. */
  readonly commasAreDoubtful?: boolean;
  /** `2.500` may be 2500: no cell decides, or cells disagree. */
  readonly pointsAreDoubtful?: boolean;
  /** Plain spaces group thousands: 2 310,5. */
  readonly spacesGroup?: boolean;
  /** (12) is -12, for a number alone in brackets; with Han characters in the table it may be a total. */
  readonly bracketsAreNegative?: boolean;
}

const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/** Returns the decimal separator that one number shows; undefined if it may be read both ways. */
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
 * Finds the number style of a table from its value cells, in steps. Unambiguous numbers decide; if they disagree,
 * ambiguous ones stay unread.
 * @param divider the delimiter of the text: semicolons suggest a decimal comma, commas a decimal point
 * @param groupsByPoints whether the language of the table writes 2.500 for 2500
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

/** Writes the numbers of a text with a decimal point and removes thousands separators other than commas. */
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
