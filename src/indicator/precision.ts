/** How many decimals a printed figure has: 2 for `24.67`, 1 for `7.0`, 8 for `2.5e-7`, 0 for `1,635` and for words. */
export function decimalsOf(printed: string): number {
  const [, fraction = '', exponent = '0'] = /\d(?:\.(\d+))?(?:e([+-]?\d+))?(?!\d*\.?\d)/i.exec(printed) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
