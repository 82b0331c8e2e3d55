import { looksLikeUnit } from '../numbers/unit-of-text.js';

/** Matches a currency sign with a multiplier at the end of a header: Budget 2024/25 £000. */
export const MONEY_AT_END =
  /^(.*\S) ((?:[A-Z]{1,3})?\p{Sc} ?(?:000s?|k|m|mn|bn|thousands?|millions?|billions?)|[kKMT]€)$/iu;

/** Matches words right after the year that a header begins with: 2020 kg per head. */
const AFTER_YEAR = /^((?:FY ?)?(?:19|20)\d\d(?:[-/–]\d{2,4})?) ([^\s\d()][^()]*)$/;

/** Matches a bracket before the year of a header: Target (%) 2022-23. */
const BEFORE_YEAR = /^(\p{L}[^()]*?) ?\(([^()]+)\) ((?:FY ?)?(?:19|20)\d\d(?:[-/–]\d{2,4})?)$/u;

/** Puts the unit in a header into brackets at its end. */
export const withUnitBehind = (header: string): string =>
  header
    .replace(MONEY_AT_END, '$1 ($2)')
    .replace(AFTER_YEAR, (whole, year: string, unit: string) =>
      looksLikeUnit(unit) ? `${year} (${unit})` : whole,
    )
    .replace(BEFORE_YEAR, (whole, name: string, unit: string, year: string) =>
      looksLikeUnit(unit) ? `${name} ${year} (${unit})` : whole,
    );
