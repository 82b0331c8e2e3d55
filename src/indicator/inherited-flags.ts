import type { Flag, Reading } from './types.js';

/**
 * Returns the flags of a value computed from readings: those of any of them. To be spread into a record; empty without
 * flags.
 */
export function inheritedFlags(readings: readonly Pick<Reading, 'flags'>[]): {
  readonly flags?: readonly Flag[];
} {
  const flags = [...new Set(readings.flatMap((one) => one.flags ?? []))];
  return flags.length ? { flags } : {};
}
