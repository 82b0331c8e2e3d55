import { filled } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn } from './header-role.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

/** Gives the role `unit` to columns that hold only units if their header is empty or mentions units: 单位Unit. */
export const unitsByContent = (columns: readonly HeaderColumn[], below: SpreadGrid): HeaderColumn[] =>
  columns.map((column, at) => {
    const { header, holds } = column;
    const mayBe = header === '' || (holds.role === 'unknown' && OF_UNITS.test(header));
    const texts = mayBe ? filled(below.map((row) => row[at]!.text)) : [];
    const isUnit =
      texts.length > 0 &&
      texts.every((text) => (header === '' ? looksLikeUnit(text) : isUnitWord(text)) && !/^年$/.test(text));
    return isUnit ? { ...column, holds: { role: 'unit' } } : column;
  });

const OF_UNITS = /单位|\bunits?\b|^(?:statistics?|(?:value|measure) type|format)$/i;

/** Whether a text is a unit or a word for one: percentage, rate per 1,000. */
export const isUnitWord = (text: string) =>
  looksLikeUnit(text) ||
  /^(?:numbers?|counts?|rate|ratio|percentages?|index|score|value|(?:rate )?per [\d,]+.*)$/i.test(text);
