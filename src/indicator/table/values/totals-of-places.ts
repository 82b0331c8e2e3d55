import { textsOf } from '../../texts.js';
import type { Place, Reading } from '../../types.js';
import { isPlaceOrTown, isTotalOfPlaces, isTown } from '../places/place-names.js';
import type { NamedPlace } from '../columns/table-options.js';

/**
 * Marks a total of other places, by its name, its level, the title or its values, as `beside`, so that it is not ranked
 * or compared with its parts. Gives the table's own place the table's word for it, such as 全市, if it has no name and is
 * not the only place.
 * @param given the table's own place, and others whose names are known
 */
export function withWholesBeside(
  places: readonly Place[],
  given: readonly [NamedPlace, ...NamedPlace[]],
  word: string,
  readings: readonly Reading[],
  title: string,
): Place[] {
  const [home] = given;
  const all = places.map((place) =>
    place.id === home.id && place.name === '' && places.length > 1 ? { ...place, name: word } : place,
  );
  const isTotal = ({ id }: Place) =>
    isTotalOfPlaces(id) && !given.some(({ name }) => textsOf(name).includes(id));
  const printed = ({ id }: Place) => (id === home.id ? word : id);
  const parts = all.filter((place) => !isTotal(place));
  const whole = wholeOf(parts.map(printed), title);
  const sum = sumOfOthers(new Set(parts.map(({ id }) => id)), readings);
  return all.map((place) =>
    (parts.length > 1 && isTotal(place)) || (whole && printed(place) === whole) || place.id === sum
      ? { ...place, beside: true }
      : place,
  );
}

/**
 * Returns the place that is the whole of at least three others: 全市 beside districts, a county beside towns, a province
 * beside cities, or the city in the title beside districts. Empty if there is none.
 */
function wholeOf(places: readonly string[], title: string): string {
  const isOfAll = (place: string) => /^[全本][国省市区县]$/.test(place);
  const isWhole = (place: string) => {
    const parts = places.filter((one) => one !== place);
    if (isOfAll(place)) return !parts.some(isOfAll);
    if (isTown(place) || parts.some(isOfAll)) return false;
    if (/[县区旗市]$/.test(place) && parts.every(isTown)) return true;
    if (place.endsWith('省') && parts.every((part) => /[市州盟]$/.test(part))) return true;
    const levels = parts.map((part) => levelOf(part) - levelOf(place));
    const isTitled = title.includes(place) && !parts.some((part) => title.includes(part));
    return isTitled && Math.min(...levels) >= 0 && Math.max(...levels) > 0;
  };
  return places.length > 3 && places.every(isPlaceOrTown) ? (places.find(isWhole) ?? '') : '';
}

/** The level of a place by the ending of its name: 0 for a province, 1 for a city, 2 for a district, 3 for a town. */
const levelOf = (place: string) =>
  [/(?:省|自治区)$/, /[市州盟]$/, /[区县旗]$/, /[镇鎮乡鄉]$|街道/].findIndex((ending) => ending.test(place));

/**
 * Returns the place whose value of some indicator is the sum of those of all the others, such as a city above its
 * districts. Small numbers may add up by chance.
 */
function sumOfOthers(places: ReadonlySet<string>, readings: readonly Reading[]): string | undefined {
  if (places.size < 4) return undefined;
  const amounts = new Map<string, Map<string, number>>();
  for (const { indicator, kind, period, place, value, scale = 1 } of readings) {
    if (value === null || !places.has(place)) continue;
    const key = [indicator, kind, period.kind, period.to].join('\n');
    amounts.set(key, (amounts.get(key) ?? new Map<string, number>()).set(place, value * scale));
  }
  for (const of of amounts.values()) {
    const sorted = [...of].sort(([, a], [, b]) => b - a);
    const [[largest, amount] = ['', 0], ...others] = sorted;
    const sum = others.reduce((total, [, one]) => total + one, 0);
    const isExact = Math.abs(sum - amount) <= amount * 1e-9;
    const isLong = String(Number(amount.toPrecision(12))).replace(/^[0.]+|0+$|\./g, '').length > 2;
    if (of.size === places.size && isExact && isLong && others.every(([, one]) => one > 0)) return largest;
  }
  return undefined;
}
