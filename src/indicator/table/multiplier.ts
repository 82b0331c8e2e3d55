const WORDS: Readonly<Record<string, number>> = {
  unit: 1,
  ten: 10,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * By how many a cell of multipliers says that values are to be multiplied: a power of ten, or words such as
 * `thousands` and `tens of millions`; 1 for an empty cell, undefined for any other text.
 */
export function multiplierOf(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return 1;
  if (/^-?\d{1,2}$/.test(plain)) return 10 ** Number(plain);
  const factors = plain.split(/\s+of\s+/).map((word) => WORDS[word.replace(/s$/, '')]);
  return factors.reduce<number | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : all * one),
    1,
  );
}
