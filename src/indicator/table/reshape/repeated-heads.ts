import { isGroup } from '../places/place-names.js';
import { bracketAtEnd, joinedNames, joinedText } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import type { HeaderColumn } from '../header/header-role.js';
import { namesNone } from '../header/no-indicator.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/**
 * Names parts after the measure before them: in Teachers, Male, Pupils, Male the second is Teachers: Male.
 * Parts are headers that are repeated after different measures or begin with 其中, and groups of people that add up to the
 * measure. Without a measure before each they are left unread, as nothing tells them apart.
 */
export function withMeasuresBefore(rows: SpreadGrid, header: Header): Header {
  const { columns } = header;
  const heads = columns.map((column) => joinedText(column.header));
  const isOpen = (at: number) => columns[at]!.holds.role === 'unknown' && /\p{L}/u.test(heads[at]!);
  const isPart = (head: string, at: number) =>
    OF_WHICH.test(head) || isGroup(head) || heads.indexOf(head) !== at;
  if (!heads.some((head, at) => isOpen(at) && isPart(head, at))) return header;
  const figures = columns.map((_, at) => rows.map((row) => figure(row[at]!.text)));
  const isRepeated = (at: number) =>
    isOpen(at) &&
    !namesNone(heads[at]!, heads) &&
    (OF_WHICH.test(heads[at]!) ||
      heads.some(
        (head, other) => other !== at && head === heads[at] && differ(figures[at]!, figures[other]!),
      ));
  const repeated = columns.map((_, at) => isRepeated(at));
  const measures = columns.map((_, at) =>
    columns.findLastIndex(
      (_, other) => other < at && isOpen(other) && !repeated[other] && !isGroup(heads[other]!),
    ),
  );
  const partsOf = (measure: number) =>
    columns.flatMap((_, at) =>
      measures[at] === measure && (repeated[at] || isGroup(heads[at]!)) ? [at] : [],
    );
  const named = columns.map((column, at): HeaderColumn => {
    if (!isOpen(at)) return column;
    const measure = measures[at]!;
    const parts = partsOf(measure);
    const isWhole =
      measure >= 0 &&
      parts.length > 1 &&
      addUp(
        figures[measure]!,
        parts.map((part) => figures[part]!),
      );
    if (!repeated[at] && !(isWhole && isGroup(heads[at]!))) return column;
    const twins = columns.flatMap((_, other) => (heads[other] === heads[at] ? [measures[other]!] : []));
    if (twins.includes(-1) || new Set(twins).size < twins.length)
      return unread(column, 'a second value for the same time');
    const [{ before, unit }, own] = [parted(heads[measure]!), parted(heads[at]!)];
    const part = heads[at]!.replace(OF_WHICH, '');
    const mayBeAlike = isGroup(part) || part !== heads[at];
    const isAlike = isWhole || (mayBeAlike && isWithin(figures[at]!, figures[measure]!));
    if (unit && !own.unit && !isAlike) return unread(column, 'the unit of the row is not clear');
    return { ...column, header: joinedNames([before, part]) + (own.unit ? '' : unit) };
  });
  return { ...header, columns: named };
}

const OF_WHICH = /^(?:其中[:：]?|of which[:,]? ?)/i;

const unread = (column: HeaderColumn, reason: UnreadReason): HeaderColumn => ({
  ...column,
  holds: { role: 'unknown', reason },
});

/** Splits a header into the name and its unit in brackets. */
function parted(head: string): { readonly before: string; readonly unit: string } {
  const bracket = bracketAtEnd(head);
  return bracket && looksLikeUnit(bracket.inside)
    ? { before: bracket.before, unit: head.slice(bracket.before.length) }
    : { before: head, unit: '' };
}

const figure = (text: string) =>
  Number(/^\s*[\d\s,，]*\.?\d+\s*$/.test(text) ? text.replace(/[\s,，]/g, '') : NaN);

const differ = (some: readonly number[], others: readonly number[]) =>
  some.some((one, row) => one !== others[row] && !Number.isNaN(one));

/** Whether no figure is far above that of its whole, as it would be in another unit. */
const isWithin = (part: readonly number[], whole: readonly number[]) =>
  part.every((one, row) => !(one > 2 * whole[row]!));

/** Whether parts make up their whole in every row that has figures, within rounding. */
function addUp(whole: readonly number[], parts: readonly (readonly number[])[]): boolean {
  const sums = whole.flatMap((one, row) => {
    const sum = parts.reduce((total, part) => total + part[row]!, 0);
    return Number.isNaN(one + sum) ? [] : [Math.abs(one - sum) <= 0.11 + Math.abs(one) * 0.001];
  });
  return sums.length > 1 && sums.every(Boolean);
}
