import type { HeadedKind } from '../header/kind-in-header.js';
import { sourcesOfIndicator, yearOfIndicator, yearOfTarget } from '../columns/indicator-columns.js';
import type { NamedYears } from '../times/named-years.js';
import type { RowValue } from './row-figure.js';
import type { TableHints } from '../columns/table-title.js';
import type { ValueColumn } from '../columns/value-columns.js';

/** Returns the value column of a header that names an indicator and its kind, with the reason if it cannot be read. */
export function columnOfKind(
  at: number,
  header: string,
  { holds: { kind, estimate }, years: own }: HeadedKind & { readonly years?: NamedYears },
  hints: TableHints,
): Pick<RowValue, 'column' | 'reason'> {
  const given =
    kind === 'target' ? yearOfTarget(hints, header) : yearOfIndicator('', { ...hints, kind: 'actual' });
  const years = own ?? given;
  const isKnown = typeof years !== 'string';
  const isToCome = isKnown && kind === 'actual' && years.to > hints.presentYear;
  const column: ValueColumn = {
    at,
    header,
    holds: { role: 'value', ...(kind ? { kind } : {}), ...(estimate ? { estimate } : {}) },
    kind: kind ?? 'actual',
    ...(estimate ? { flags: [estimate] } : {}),
    years: isKnown ? years : { from: 0, to: 0 },
    dated: isKnown,
    ...(isKnown && !own ? { yearFrom: sourcesOfIndicator(header, years, hints).yearFrom } : {}),
  };
  if (!isKnown) return { column, reason: years };
  return isToCome ? { column, reason: 'a result of a year still to come' } : { column };
}
