import type { HeaderColumn, ValueHeader } from './header-role.js';

/**
 * Gives dated targets without a name the measure that heads all other values, if no column names indicators:
 * Households with piped water (%) over 2016 and 2022, then Target 2027.
 */
export function withTargetsOfOne(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const values = columns.flatMap(({ holds }) => (holds.role === 'value' ? [holds] : []));
  const isBareTarget = ({ kind, years, part, place, unit }: ValueHeader) =>
    kind === 'target' && years !== undefined && !part && !place && !unit;
  const others = values.filter((one) => !isBareTarget(one));
  const [first] = others;
  const areOfOne = others.every(({ part, years }) => part !== undefined && part === first?.part && years);
  if (!first?.part || !areOfOne || columns.some(({ holds }) => holds.role === 'name')) return [...columns];
  const { part, unit } = first;
  return columns.map((column) =>
    column.holds.role === 'value' && isBareTarget(column.holds)
      ? { ...column, holds: { ...column.holds, part, ...(unit ? { unit } : {}) } }
      : column,
  );
}
