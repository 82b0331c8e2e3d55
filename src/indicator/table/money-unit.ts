const MONEY =
  /^(?:in )?((?:[A-Z]{1,3})?\p{Sc}|USD|EUR|GBP|CNY|RMB|CHF|JPY|INR|CAD|AUD|NZD|ZAR|KES|NGN|UGX|TZS|Rs\.?|KShs?\.?)\s*(?:in )?(.*)$/u;

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|K|thousands?|['’]?000s?)$/, 1e3],
  [/^lakhs?$/i, 1e5],
  [/^(?:m|M|mn|mln|millions?|['’]?000,000s?)$/, 1e6],
  [/^(?:crores?|cr\.?)$/i, 1e7],
  [/^(?:b|B|bn|billions?)$/, 1e9],
  [/^(?:tn|trn|trillions?)$/, 1e12],
];

/** The unit that a sign of money stands for; which dollar a bare one is, it does not say. */
export function currencyUnit(text: string): string {
  const sign = text.replace(/^-|\s/g, '');
  return { US$: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR' }[sign] ?? sign;
}

/**
 * The unit of a text that is a sign of money and its multiplier: £m, US$ million, $'000, € bn; undefined for any other.
 */
export function moneyUnit(text: string): { scale: number; base: string } | undefined {
  const [, sign = '', rest = ''] = MONEY.exec(text) ?? [];
  if (!sign) return undefined;
  const scale = rest === '' ? 1 : TIMES.find(([pattern]) => pattern.test(rest))?.[1];
  if (scale === undefined) return undefined;
  const code = /^Rs/.test(sign) ? 'INR' : /^KSh/.test(sign) ? 'KES' : currencyUnit(sign);
  return { scale, base: code };
}
