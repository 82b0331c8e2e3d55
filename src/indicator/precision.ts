/** How many decimals a printed figure has: 2 for `24.67`, 1 for `7.0`, 0 for `1,635` and for words. */
export function decimalsOf(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
