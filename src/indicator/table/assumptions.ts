// What the reader of a table takes from elsewhere than from the cells of a value and its headers.
import type { Assumed, Assumption } from '../library-texts.js';
import type { Better, Note, Reading, TimeSeries } from '../types.js';
import { isPlaceName } from './header-rest.js';
import type { ValueColumn } from './value-columns.js';

/** What was assumed of the values of one table. */
export class Assumptions {
  readonly #years = new Map<Assumed<'year'>['from'], Set<number>>();
  readonly #kinds = new Map<string, Assumed<'kind'>>();
  readonly #directions = new Map<string, Pick<Assumed<'direction'>, 'from' | 'better'>>();
  readonly #places = new Set<string>();

  /** Takes what was assumed of a value that was read. */
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

  /** Takes where the direction of an indicator comes from that no column states. */
  addDirection(indicator: string, better: Better, from: Assumed<'direction'>['from'] | undefined): void {
    if (from && (better === 'higher' || better === 'lower'))
      this.#directions.set(indicator, { from, better });
  }

  /**
   * All of it as a note on the set, or none; the direction of indicators that have neither a target nor values of
   * several places bears on nothing.
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
