// Tells what the year and the kind of a column (results or targets) were taken from.
import type { Assumed } from '../../library-texts.js';
import type { Header } from '../header/header.js';
import type { ValueHeader } from '../header/header-role.js';
import { planNamed, type NamedYears } from '../times/named-years.js';

/** What the caller and the title say about a table. */
interface Hints {
  readonly plan?: number;
  readonly year?: number;
  readonly titleYear?: number;
  readonly yearOfPart?: number;
  readonly review?: { readonly year?: number };
  readonly titleKind?: 'actual' | 'target';
  readonly titleTargets?: readonly number[];
  readonly kind?: 'actual' | 'target';
  readonly span?: NamedYears;
}

/** What the year of a column was taken from; undefined if its header prints one. */
export function sourceOfYear(
  header: string,
  holds: ValueHeader,
  years: NamedYears,
  hints: Hints,
): Assumed<'year'>['from'] | undefined {
  if (holds.years) return undefined;
  if (planNamed(header) !== undefined) return 'plan';
  if ([hints.titleYear, hints.yearOfPart, hints.review?.year].includes(years.to) && !holds.base)
    return 'title';
  return hints.year === years.to ? 'author' : 'plan';
}

/** What the kind of a column, results or targets, was taken from; undefined if its header states it. */
export function sourceOfKind(
  holds: ValueHeader,
  kind: 'actual' | 'target',
  header: Header,
  hints: Hints,
): Assumed<'kind'>['from'] | undefined {
  if (holds.kind || holds.estimate || holds.by || holds.change || holds.base) return undefined;
  if (hints.kind === kind) return 'author';
  if (hints.titleKind === kind || (kind === 'target' && hints.titleTargets)) return 'title';
  const others = header.columns.map((column) => column.holds);
  if (others.some((one) => one.role === 'value' && one.kind === 'target')) return 'targets';
  const isPlan =
    hints.plan !== undefined || hints.span !== undefined || others.some(({ role }) => role === 'property');
  return isPlan ? 'plan' : 'present-year';
}
