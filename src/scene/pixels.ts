/** Pixels with at most two decimals, so that Node and the page write the same text. */
export const px = (value: number): number => Math.round(value * 100) / 100;
