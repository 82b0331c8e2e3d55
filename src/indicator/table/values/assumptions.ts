// What the table reader assumes because neither a value's cell nor its headers state it.
import type { Assumed, Assumption } from '../../library-texts.js';
import type { Better, Note, Reading, TimeSeries } from '../../types.js';
import { isPlaceName } from '../places/place-names.js';
import type { ValueColumn } from '../columns/value-columns.js';

/** The assumptions about the values of one table. */
export class Assumptions {
  readonly #years = new Map<Assumed<'year'>['from'], Set<number>>();
  readonly #kinds = new Map<string, Assumed<'kind'>>();
  readonly #directions = new Map<string, Pick<Assumed<'direction'>, 'from' | 'better'>>();
  readonly #places = new Set<string>();

  /** Records what was assumed about a value that was read. */
  addValue({ holds, header, kind, kindFrom, yearFrom, years }: ValueColumn, year: number): void {
    if (yearFrom && years.to === year) {
      const own = this.#years.get(yearFrom);
      if (own) own.add(year);
      else this.#years.set(yearFrom, new Set([year]));
    }
    if (kindFrom) this.#kinds.set(`${kindFrom} ${kind}`, { of: 'kind', from: kindFrom, kind });
    const { place } = holds;
    if (place && header !== place && header.includes(place) && !isPlaceName(place)) this.#places.add(place);
  }

  /** Records what the direction of an indicator was taken from if no column states it. */
  addDirection(indicator: string, better: Better, from: Assumed<'direction'>['from'] | undefined): void {
    if (from && (better === 'higher' || better === 'lower'))
      this.#directions.set(indicator, { from, better });
  }

  /**
   * Returns all assumptions as one note on the set, or no note. A direction is left out if it affects nothing: the
   * indicator has neither a target nor values for several places.
   */
  notes(document: string, readings: readonly Reading[], series: readonly TimeSeries[]): Note[] {
    const assessed = new Set(
      readings.flatMap(({ indicator, kind }) => (kind === 'target' ? [indicator] : [])),
    );
    const placeOf = new Map<string, string>();
    for (const { indicator, place } of [...readings, ...series])
      if ((placeOf.get(indicator) ?? place) !== place) assessed.add(indicator);
      else placeOf.set(indicator, place);
    const directions = new Map<string, Assumed<'direction'> & { readonly indicators: string[] }>();
    for (const [id, { from, better }] of this.#directions) {
      const key = `${from} ${better}`;
      const one = directions.get(key) ?? { of: 'direction', from, better, indicators: [] };
      if (assessed.has(id)) directions.set(key, one);
      if (assessed.has(id)) one.indicators.push(id);
    }
    const assumed: Assumption[] = [
      ...Array.from(this.#years, ([from, years]): Assumption => ({
        of: 'year',
        from,
        years: [...years].sort(),
      })),
      ...this.#kinds.values(),
      ...directions.values(),
      ...(this.#places.size ? [{ of: 'place', places: [...this.#places] } as const] : []),
    ];
    return assumed.length ? [{ id: `${document} assumed`, kind: 'assumption', text: { assumed } }] : [];
  }
}
