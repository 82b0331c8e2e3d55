import { textsOf } from '../../texts.js';
import type { Place } from '../../types.js';
import { isPlaceName, isTotalOfPlaces } from '../places/place-names.js';
import type { NamedPlace } from '../columns/table-options.js';

/**
 * Marks a total of other places as `beside`, so that it is not ranked or compared with its parts. Gives the table's own
 * place the table's word for it, such as 全市, if it has no name and is not the only place.
 * @param given the table's own place, and others whose names are known
 */
export function withWholesBeside(
  places: readonly Place[],
  given: readonly [NamedPlace, ...NamedPlace[]],
  word: string,
): Place[] {
  const [home] = given;
  const all = places.map((place) =>
    place.id === home.id && place.name === '' && places.length > 1 ? { ...place, name: word } : place,
  );
  const isTotal = ({ id }: Place) =>
    isTotalOfPlaces(id) && !given.some(({ name }) => textsOf(name).includes(id));
  const printed = ({ id }: Place) => (id === home.id ? word : id);
  const parts = all.filter((place) => !isTotal(place));
  const whole = wholeOf(parts.map(printed));
  return all.map((place) =>
    (parts.length > 1 && isTotal(place)) || (whole && printed(place) === whole)
      ? { ...place, beside: true }
      : place,
  );
}

/**
 * Returns the place that is the whole of at least three others, such as 全市 beside districts; empty if there is none.
 */
function wholeOf(places: readonly string[]): string {
  const isOfAll = (place: string) => /^[全本][国省市区县]$/.test(place);
  const [whole = '', ...others] = places.filter(isOfAll);
  const parts = places.filter((place) => isPlaceName(place) && !isOfAll(place));
  return others.length === 0 && parts.length > 2 && parts.length === places.length - 1 ? whole : '';
}
