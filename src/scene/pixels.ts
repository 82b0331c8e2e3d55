/** Pixels rounded to two decimals, so that Node and browsers write the same text. */
export const px = (value: number): number => Math.round(value * 100) / 100;
