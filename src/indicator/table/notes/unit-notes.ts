import { joinedText } from '../text/cell-text.js';
import { printedCells, type SpreadGrid } from '../grid/grid.js';
import { LARGE, SAID, unitSaid } from '../header/table-unit.js';
import { looksLikeUnit, type PrintedUnit } from '../numbers/unit-of-text.js';

const NOTE_OF_UNIT =
  /^(?:notes?\s*[:：]\s*)?(?:(?:all |the )?(?:figures|values|amounts|data|numbers)(?: shown| given)?(?: are)?(?: expressed| given| stated)? in |in )(.+?)[.。]*$/i;

/** Matches a sentence on the unit: 单位为万元, 金额单位均为亿元. */
const UNIT_IS = /[单單]位\s*均?[为為是]\s*([^\s，,；;。、]{1,8})$/;

/** Matches a multiplier of some or all values: Litter in thousands of tonnes; spend in £m; 以万元为单位. */
const IN_MULTIPLES =
  /\bin (?:(?:ten|hundred)s of )?(?:thousand|million|billion|lakh|crore)s?\b|\bin (?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}|Rs\.?|euros?|dollars?|pounds?) ?(?:(?:thousand|million|billion|lakh|crore)s?|m|mn|bn|k|[’']?000s?)(?!\p{L})|以(?:[千百十]?[万萬亿億]|千)\p{Script=Han}{0,3}[为為](?:单位|單位)/iu;

/** Matches the base of a rate for all values: Rates per 10,000 population. */
const RATES =
  /^(?:notes?\s*[:：]\s*)?(?:all )?(?:(?:rates?|figures|values|numbers)(?: are)?(?: shown| given| expressed)? )?(per \d[\d,]*0(?: \p{L}[\p{L} -]*)?)$/iu;

/** Returns the sentences of the single-cell rows below the values. */
function sentencesBelow(rows: SpreadGrid): string[] {
  const last = rows.findLastIndex((row) => printedCells(row).length > 1);
  return rows.slice(Math.max(last + 1, rows.length - 4)).flatMap((row) => {
    const [note, ...others] = printedCells(row);
    const sentences =
      note && others.length === 0 ? joinedText(note.text).split(/[;；。]|(?<!\bRs|\bMn|\bNo)\.(?=\s|$)/) : [];
    return sentences.map((one) => one.trim()).filter(Boolean);
  });
}

/** Returns the unit of the whole table in a note; `unclear` for a multiplier in words that is not understood. */
function unitOfNote(text: string): PrintedUnit | 'unclear' | undefined {
  const said =
    /^[（(]([^()（）]+)[)）]$/.exec(text)?.[1] ??
    NOTE_OF_UNIT.exec(text)?.[1] ??
    (SAID.exec(text) ?? UNIT_IS.exec(text))?.[1];
  const unit = unitSaid(said);
  if (unit && (unit.scale > 1 || SAID.test(text) || UNIT_IS.test(text))) return unit;
  const rate = RATES.exec(text)?.[1];
  if (rate && looksLikeUnit(rate)) return unitSaid(rate);
  return said && LARGE.test(said) && !/\d/.test(said) ? 'unclear' : undefined;
}

/** Returns the unit of the whole table in a note below the rows: (Rs. in crore), All values in US$ million, 单位：万元. */
export const unitBelow = (rows: SpreadGrid): PrintedUnit | 'unclear' | undefined =>
  sentencesBelow(rows).map(unitOfNote).find(Boolean);

/**
 * Returns a function that tells whether a note below the rows gives a multiplier for a row, or for no particular row,
 * in words that are not the unit of the whole table.
 */
export function multipliedBelow(rows: SpreadGrid, names: readonly string[]): (name: string) => boolean {
  const notes = sentencesBelow(rows).filter(
    (text) => IN_MULTIPLES.test(text) && unitOfNote(text) === undefined,
  );
  const isIn = (name: string, text: string) => name !== '' && text.toLowerCase().includes(name.toLowerCase());
  const own = notes.map((text) => ({
    text,
    isOfAll: !names.some((name) => name !== text && isIn(name, text)),
  }));
  return (name) => own.some(({ text, isOfAll }) => isOfAll || isIn(name, text));
}
