import { isCountryOrGroup } from '../places/country-names.js';
import { isGroup } from '../places/place-names.js';
import { isStage } from '../text/header-words.js';
import { headerRole } from './header-role.js';
import { headedIndicator } from './indicator-in-header.js';

// Headers of one line that say as much as two: what the values are of, and their year.

/** Splits an indicator and the single year of its values into two lines: Share of electricity (2023), 2025年优良天数. */
export function withYearBelow(line: string): readonly string[] | undefined {
  const { name, years } = headedIndicator(line);
  const own = headerRole(line);
  if (isStage(name.replace(/_/g, ' ').trim()) || (own.role === 'value' && own.kind)) return undefined;
  return (
    OF_YEAR.exec(line)?.slice(1) ?? (years && /\p{L}{2}/u.test(name) ? [name, `${years.to}年`] : undefined)
  );
}

const OF_YEAR = /^(.*\p{L}.*?)\s*[（(]\s*((?:19|20)\d\d)年?\s*[)）](?:\[\w{1,2}\])?$/su;

/** Splits a country or group of people and its year into two lines: Kenya 2021, 2021 (rural), 男性2021年. */
export function groupOfYear(line: string): readonly string[] | undefined {
  const [, before = '', name = '', behind = ''] = GROUP_OF_YEAR.exec(line) ?? [];
  const isOne =
    name !== '' && (before !== '') !== (behind !== '') && (isGroup(name) || isCountryOrGroup(name));
  return isOne ? [name, `${before || behind}年`] : undefined;
}

const GROUP_OF_YEAR =
  /^(?:((?:19|20)\d\d)年?[ ,]*)?[（(]?(\p{L}[\p{L} ]*?)[ ,]*[（()）]?(?:((?:19|20)\d\d)年?)?[)）]?$/u;
