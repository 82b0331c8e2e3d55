/** Powers of ten by name, in the singular. */
const NAMES: Readonly<Record<string, number>> = {
  unit: 1,
  ten: 10,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

/** Powers of ten by the abbreviations used after figures and currencies. */
const SHORT: Readonly<Record<string, number>> = {
  ...{ k: 1e3, ths: 1e3, m: 1e6, mn: 1e6, mln: 1e6, cr: 1e7 },
  ...{ b: 1e9, bn: 1e9, bln: 1e9, md: 1e9, mds: 1e9, tn: 1e12, trn: 1e12 },
};

/**
 * Matches an abbreviated multiplier that is neither a unit nor a chemical element, alone or before what is counted: mn,
 * bn passengers.
 */
const SHORTENED = /^([mb]l?n|B(?:l?n)|Mln)(?:\.? (?:of )?(\p{L}{2}.*))?$/u;

/** Multipliers in German, Dutch, French, Spanish, Portuguese and Italian, with a following `de` or the like. */
const ABROAD: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:in )?(?:tsd\.?|tausend|duizend)(?: |$)|^(?:en |em |in )?(?:milliers|milhares|migliaia)(?: d(?:e |i |[’'])|$)|^(?:en )?miles de |^en miles$/i,
    1e3,
  ],
  [
    /^(?:in )?(?:mio\.?|mln\.?|millionen|miljoen)(?: |$)|^(?:en |em |in )?(?:millions|millones|milhões|milioni)(?: d(?:e |i |[’'])|$)/i,
    1e6,
  ],
  [
    /^(?:in )?(?:mrd\.?|mld\.?|milliarden|miljard)(?: |$)|^(?:en |em |in )?(?:milliards|miliardi)(?: d(?:e |i |[’'])|$)/i,
    1e9,
  ],
];

/**
 * Source of a pattern for thousands in figures. 10,000 inhabitants is excluded: without `per` it may be the base of a
 * rate.
 */
const FIGURES =
  "(?:1[., \\u00a0\\u202f]?|10[., \\u00a0\\u202f]?(?!000 (?:population|inhabitants))|[’'])?000(?:,000)*[’']?s?";
const MEASURED = `(?:in )?((?:(?:ten|hundred|thousand)s of |100? )?(?:thousand|lakh|million|crore|billion|trillion)s?|${FIGURES})`;
const BEFORE = new RegExp(`^${MEASURED} (?:of )?(.+)$`, 'i');
const BEHIND = new RegExp(
  `^(.+?)\\s*(?:[(（]${MEASURED}[)）]|(?:(?<!\\bper \\d{1,3})[,，]\\s*|\\s(?=in |[’']))${MEASURED})$`,
  'i',
);
const IN_FIGURES = new RegExp(`^${FIGURES}$`);
const ALONE = new RegExp(`^${MEASURED}$`, 'i');

const named = (names: Readonly<Record<string, number>>, name: string) =>
  Object.hasOwn(names, name) ? names[name]! : NaN;

/** Returns the factor of `thousands`, `tens of millions` or `'000`; NaN for any other text. */
function factorOf(text: string): number {
  const plain = text.toLowerCase();
  if (IN_FIGURES.test(plain)) return 10 ** plain.replace(/[^0]/g, '').length;
  const [times = '1', words = plain] = /^(?:(100?) )?(.+)$/.exec(plain)?.slice(1) ?? [];
  return words
    .split(/\s+of\s+/)
    .reduce((all, word) => all * named(NAMES, word.replace(/s$/, '')), Number(times));
}

/** Returns the multiplier in a word after a currency sign or a figure: m, bn, crores; undefined for any other. */
export function shortScale(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const abroad = ABROAD.find(([pattern]) => pattern.exec(plain)?.[0] === plain)?.[1];
  return named(SHORT, plain) || abroad || factorOf(plain) || undefined;
}

/**
 * Splits a unit from the multiplier before or after it: '000 tonnes, number (000), Tsd. EUR. `rest` is empty if there
 * is only a multiplier; undefined if there is none.
 */
export function withoutScale(unit: string): { readonly scale: number; readonly rest: string } | undefined {
  const [power, raised] = /^10(?:\^([369])|[³⁶⁹]) ?/.exec(unit) ?? [];
  if (power !== undefined)
    return { scale: 10 ** Number(raised ?? '369'['³⁶⁹'.indexOf(power[2]!)]), rest: unit.slice(power.length) };
  const [, short, counted = ''] = SHORTENED.exec(unit) ?? [];
  if (short) return { scale: SHORT[short.toLowerCase()]!, rest: counted };
  const alone = ALONE.exec(unit);
  if (alone) return { scale: factorOf(alone[1]!), rest: '' };
  const abroad = ABROAD.find(([pattern]) => pattern.test(unit));
  if (abroad) return { scale: abroad[1], rest: unit.replace(abroad[0], '') };
  const before = BEFORE.exec(unit);
  if (before) return { scale: factorOf(before[1]!), rest: before[2]! };
  const behind = BEHIND.exec(unit);
  return behind ? { scale: factorOf(behind[2] ?? behind[3]!), rest: behind[1]! } : undefined;
}

/**
 * Returns the factor in a cell of multipliers: 10 to the power of its number, or words such as `thousands` and `tens of
 * millions`; 1 for an empty cell, undefined for any other text.
 */
export function multiplierOf(text: string): number | undefined {
  const plain = text.trim();
  if (plain === '') return 1;
  if (/^-?\d{1,2}$/.test(plain)) return 10 ** Number(plain);
  return factorOf(plain) || (/^(?:k|mn?|mln|bn?|bln)$/i.test(plain) ? shortScale(plain) : undefined);
}
