import { bracketAtEnd } from './cell-text.js';
import type { HeaderColumn } from './header-role.js';
import { unitOfText } from './unit-of-text.js';

const SHARE =
  /^(?:所占)?(?:比重|比例)|^占比|^构成|^(?:share|proportion|percentage)(?: of (?:the )?(?:total|whole|all))?\b/i;

/** The columns, shares in percent beside the values of named indicators as a part of each: 人口：比重. */
export function sharesAsParts(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const isNamed = columns.some(({ holds }) => holds.role === 'name');
  const hasValues = columns.some(({ holds }) => holds.role === 'value' && !holds.change);
  return columns.map((column) => {
    const bracket = bracketAtEnd(column.header);
    const unit = bracket && unitOfText(bracket.inside);
    const isShare = column.holds.role === 'unknown' && unit?.base === '%' && SHARE.test(column.header);
    return isNamed && hasValues && isShare
      ? { ...column, holds: { role: 'value', part: bracket!.before, unit } }
      : column;
  });
}
