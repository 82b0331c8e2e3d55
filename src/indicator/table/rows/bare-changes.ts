import { BARE_CHANGE } from '../text/bare-change.js';
import { isTotalOfPlaces } from '../places/place-names.js';
import type { PrintedUnit } from '../numbers/unit-of-text.js';

/**
 * Returns the indexes of bare changes that are ambiguous: below a list of rows in one unit, such a change may belong to
 * the last row or to all of them. It is clear if each row has its own change, or if a total is right above.
 * @param rows the names (empty for rows without values) and units of the rows
 */
export function openChanges(
  rows: readonly { readonly name: string; readonly unit?: PrintedUnit }[],
): ReadonlySet<number> {
  const names = rows.map(({ name }) => name);
  const unitAt = (at: number) => JSON.stringify(rows[at]!.unit);
  const open = new Set<number>();
  const isChange = (at: number) => BARE_CHANGE.test(names[at]!);
  names.forEach((_, index) => {
    if (!isChange(index)) return;
    let last = index - 1;
    while (last >= 0 && isChange(last)) last -= 1;
    const isListed = last > 0 && names[last] !== '' && names[last - 1] !== '' && !isChange(last - 1);
    if (isListed && unitAt(last) === unitAt(last - 1) && !isTotalOfPlaces(names[last]!)) open.add(index);
  });
  return open;
}
