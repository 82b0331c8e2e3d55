import type { Flag, Reading } from './types.js';

/**
 * The flags that a value computed from readings has: those of any of them. For spreading into a record, empty without
 * flags.
 */
export function inheritedFlags(readings: readonly Pick<Reading, 'flags'>[]): {
  readonly flags?: readonly Flag[];
} {
  const flags = [...new Set(readings.flatMap((one) => one.flags ?? []))];
  return flags.length ? { flags } : {};
}
