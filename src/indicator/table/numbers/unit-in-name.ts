import { moneyUnit } from './money.js';
import type { PrintedUnit } from './unit-of-text.js';

/**
 * Returns the unit inside a name: % for `(% of GDP)` and `Unemployed, per cent of the labour force`, money for
 * `(current US$)`.
 */
export function unitIn(name: string): PrintedUnit | undefined {
  const shares = [
    ...name.matchAll(
      /[(（]\s*(?:in\s+|as\s+)?(?:a\s+)?(?:(?:annual|yearly|average) ){0,2}(?:%|per ?cent(?:age)?\b)[^()（）]*[)）]/gi,
    ),
    ...name.matchAll(/^(?:%|per ?cent)(?: of)? (?=\p{L}{3})(?!change\b|growth\b)/giu),
    ...name.matchAll(/(?:[,;:–—-]| as) *(?:in |as )?(?:an? )?(?:%|per ?cent(?:age)?)(?= *$| *,| +of\b)/gi),
  ];
  if (shares.length) return shares.length === 1 ? { scale: 1, base: '%' } : undefined;
  const money = [...name.matchAll(/[(（]\s*([^()（）]+)[)）]/g)].flatMap(([, inside = '']) => {
    const unit = moneyUnit(inside.replace(PRICES, '').trim());
    return unit ? [unit] : [];
  });
  if (money.length) return money.length === 1 ? money[0] : undefined;
  if (OUT_OF_POINTS.test(name)) return { scale: 1, base: 'points' };
  const [, base = ''] = CODE.exec(name) ?? [];
  return moneyUnit(base.toUpperCase()) ?? (base ? { scale: 1, base } : undefined);
}

/** Matches the highest possible score after a name: Safety (out of 25 points). Bare points may be a weight: GDP growth (10 points). */
const OUT_OF_POINTS = /[(（]\s*(?:out of|max(?:imum|\.)?(?: of)?) \d{1,4} ?points?\s*[)）]$/i;

/** Matches the price basis of an amount. */
const PRICES = /^(?:in )?(?:(?:current|constant|nominal|real|(?:19|20)\d\d)(?: prices?)?[\s,]+)+/i;

/** Matches a code that ends with a unit: green_area_ha, water_use_m3; not jobs_per_km2 and no2_ug_m3. */
const CODE =
  /^(?!.*_(?:per|[kmµu]?g|k?t)_\p{L}*\d?$)[\p{L}\d]+(?:_[\p{L}\d]+)*_(ha|kg|k?m[23]|km|[kmgt]wh|[kmgt]w|k?tonnes|[km]?tco2e?|eur|usd|gbp|chf|years|months|days|hours|minutes)$/iu;
