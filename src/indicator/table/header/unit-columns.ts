import { filled } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn } from './header-role.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import { arePlaceNames } from '../places/place-names.js';

/**
 * Gives the role `unit` to columns that hold only units if their header is empty, mentions units (单位Unit), or is not
 * understood while one of the units can be nothing else: 万人次, %. Units of an organisation left of the names group them.
 */
export const unitsByContent = (columns: readonly HeaderColumn[], below: SpreadGrid): HeaderColumn[] =>
  columns.map((column, at) => {
    const { header, holds } = column;
    const isOver = columns.slice(at + 1).some((other) => other.holds.role === 'name');
    if (holds.role === 'unit' && isOver && /^units?$/i.test(header))
      if (filled(below.map((row) => row[at]!.text)).every(isTeam))
        return { ...column, holds: { role: 'category' } };
    if (holds.role === 'unit' && arePlaceNames(filled(below.map((row) => row[at]!.text))))
      return { ...column, holds: { role: 'place' } };
    const texts = header === '' || holds.role === 'unknown' ? filled(below.map((row) => row[at]!.text)) : [];
    const mayBe = header === '' || OF_UNITS.test(header) || texts.some((text) => SURE_UNIT.test(text));
    const isUnit =
      mayBe &&
      texts.length > 0 &&
      texts.every((text) => (header === '' ? looksLikeUnit(text) : isUnitWord(text)) && !/^年$/.test(text));
    return isUnit ? { ...column, holds: { role: 'unit' } } : column;
  });

const OF_UNITS =
  /[单單]位|\bunits?\b|^(?:statistics?|(?:value|measure) type|format|(?:measured|expressed) in)$/i;
const SURE_UNIT = /^[%‰]$|^[千万萬亿億]\p{Script=Han}|\p{L}[²³]$/u;

/** Whether a text may name a unit of an organisation: Emergency, Ward 4. */
const isTeam = (text: string) =>
  /^\p{Lu}\p{L}{2}[\p{L}\d &'-]*$/u.test(text) &&
  !isUnitWord(text) &&
  !/percent|\b(?:per|numbers?|rate|ratio|index|count|share|thousands?|millions?|years?|points?)\b/i.test(
    text,
  );

/** Whether a text is a unit or a word for one: percentage, rate per 1,000. */
export const isUnitWord = (text: string) =>
  looksLikeUnit(text) ||
  /^(?:numbers?|counts?|rate|ratio|percentages?|index|score|value|(?:rate )?per [\d,]+.*)$/i.test(text);
