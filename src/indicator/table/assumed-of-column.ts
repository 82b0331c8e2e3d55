// Where the reader takes it from when the values of a column are of, and whether they are results or targets.
import type { Assumed } from '../library-texts.js';
import type { Header } from './header.js';
import type { ValueHeader } from './header-role.js';
import { planNamed, type NamedYears } from './named-years.js';

/** What the caller and the title say of a table. */
interface Hints {
  readonly plan?: number;
  readonly year?: number;
  readonly titleYear?: number;
  readonly yearOfPart?: number;
  readonly titleKind?: 'actual' | 'target';
  readonly kind?: 'actual' | 'target';
  readonly span?: NamedYears;
}

/** Where the year of a column comes from that prints none; undefined where it prints it. */
export function sourceOfYear(
  header: string,
  holds: ValueHeader,
  years: NamedYears,
  hints: Hints,
): Assumed<'year'>['from'] | undefined {
  if (holds.years) return undefined;
  if (planNamed(header) !== undefined) return 'plan';
  if ((hints.titleYear ?? hints.yearOfPart) === years.to && !holds.base) return 'title';
  return hints.year === years.to ? 'author' : 'plan';
}

/** Where it comes from that a column holds results or targets; undefined where its header says it. */
export function sourceOfKind(
  holds: ValueHeader,
  kind: 'actual' | 'target',
  header: Header,
  hints: Hints,
): Assumed<'kind'>['from'] | undefined {
  if (holds.kind || holds.estimate || holds.by || holds.change || holds.base) return undefined;
  if (hints.kind === kind) return 'author';
  if (hints.titleKind === kind) return 'title';
  const others = header.columns.map((column) => column.holds);
  if (others.some((one) => one.role === 'value' && one.kind === 'target')) return 'targets';
  const isPlan =
    hints.plan !== undefined || hints.span !== undefined || others.some(({ role }) => role === 'property');
  return isPlan ? 'plan' : 'present-year';
}
