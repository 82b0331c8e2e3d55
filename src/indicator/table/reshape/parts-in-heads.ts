import { bracketAtEnd, joinedNames, joinedText } from '../text/cell-text.js';
import type { Header } from '../header/header.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

/** Names headers marked as parts by the whole before them, with its unit: #高速公路 after 公路里程（公里）. */
export function withPartsInFull(header: Header): Header {
  let whole: { readonly before: string; readonly inside: string } | undefined;
  const columns = header.columns.map((column) => {
    if (column.holds.role !== 'unknown') return column;
    const text = joinedText(column.header);
    const part = text.replace(PART, '');
    if (part === text) {
      const bracket = bracketAtEnd(text);
      whole = bracket && looksLikeUnit(bracket.inside) ? bracket : { before: text, inside: '' };
      return column;
    }
    if (!whole?.before || RATE.test(part)) return column;
    const isUnited = !whole.inside || looksLikeUnit(bracketAtEnd(part)?.inside ?? '');
    const name = joinedNames([whole.before, part]);
    return { ...column, header: isUnited ? name : `${name}（${whole.inside}）` };
  });
  return { ...header, columns };
}

/** Matches the sign before the name of a part in a header. */
const PART = /^[#＃]\s*(?=\p{Script=Han})/u;

/** Matches parts in another unit than their whole. */
const RATE = /[率比]$|占比|比[重例]|增[长速幅]|指数|[%％]/;
