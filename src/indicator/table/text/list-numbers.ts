import { joinedText, withoutMarks } from './cell-text.js';

const NUMERALS = '一二三四五六七八九十';
/** Matches a list number before a name. */
export const NUMBERED =
  /^(?:(\d{1,3})\s*[、．.)）](?!\d)|[（(]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|([一二三四五六七八九十]{1,3})、)\s*/;

/**
 * Which names begin with their number in a list: 1, or one more than a number before. So the beginning of 三、四级河道达标率 or
 * of 4.两率 is not taken for one.
 */
export function numberedRows(raws: readonly string[]): boolean[] {
  const found = raws.map((raw) => NUMBERED.exec(joinedText(withoutMarks(raw))));
  const numbers = found.map((match) => numberOf(match?.[1] ?? match?.[2] ?? match?.[3]));
  const seen = new Set<number>();
  return numbers.map((number, index) => {
    if (number === undefined) return false;
    const rest = joinedText(withoutMarks(raws[index]!)).slice(found[index]![0].length);
    const isList = number === 1 || seen.has(number - 1);
    if (isList) seen.add(number);
    return isList && !(found[index]![3] && NUMERALS.includes(rest[0] ?? ''));
  });
}

/** Whether texts count the rows from 0 or 1; also true if there are none. */
export const isCount = (texts: readonly string[]) => {
  const first = texts[0] === '0' ? 0 : 1;
  return texts.every((text, index) => text === String(index + first));
};

/** Whether a column headed `Index` numbers its rows; any other holds values. */
export const numbersRows = (header: string, texts: readonly string[]) =>
  /^index$/i.test(header) && isCount(texts);

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (sign: string | undefined) => (sign ? NUMERALS.indexOf(sign) + 1 : 0);
  return text.includes('十') ? (digit(tens) || 1) * 10 + digit(ones) : digit(ones);
}
