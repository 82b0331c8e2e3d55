import type { Indicator, Place, PlanData, Reading, Text, Unit } from '../types.js';
import type { PlacedCell } from './grid.js';
import type { HeaderColumn } from './header.js';
import { textsOf } from '../texts.js';
import { unitRecord } from './unit-of-text.js';
import type { UnreadReason } from './unread-reasons.js';
import type { UnreadCell } from '../library-texts.js';

export type { UnreadCell } from '../library-texts.js';

/** A place as the caller names it. */
export interface NamedPlace {
  readonly id: string;
  readonly name: Text;
}

/** The set that one table fills, record by record, and what of it was left unread. */
export class TableSet {
  readonly indicators = new Map<string, Indicator>();
  readonly readings: Reading[] = [];
  readonly #places = new Map<string, Place>();
  readonly #units = new Map<string, Unit>();
  readonly #unread = new Map<string, UnreadCell>();

  constructor(
    readonly document: { readonly id: string; readonly title: Text },
    /** The table's title for the source of each value; empty where it has none. */
    readonly title: string,
    /** The place of all values, and others that headers may name. */
    readonly places: readonly [NamedPlace, ...NamedPlace[]],
    /** Whether rows and columns were exchanged before reading. */
    readonly isTurned: boolean,
  ) {}

  /** Notes a cell as not understood, once; an empty one is no loss. */
  leave(cell: Pick<PlacedCell, 'row' | 'column' | 'text'>, reason: UnreadReason): void {
    const text = cell.text.trim();
    if (text === '') return;
    const [row, column] = this.isTurned ? [cell.column, cell.row] : [cell.row, cell.column];
    const key = `${row} ${column} ${reason}`;
    if (!this.#unread.has(key)) this.#unread.set(key, { row, column, text, reason });
  }

  /** Notes a whole column by its header. */
  leaveColumn({ row, column, header }: HeaderColumn, reason: UnreadReason): void {
    this.leave({ row, column, text: header || '（无标题）' }, reason);
  }

  /** The unit of an indicator, from the unit's text without its multiplier. */
  unit(base: string, name: string): Unit {
    const unit = unitRecord(base, name);
    const known = this.#units.get(unit.id) ?? unit;
    this.#units.set(unit.id, known);
    return known;
  }

  /** The place that a header names, or the table's own; 全市 is the table's own. */
  place(printed: string | undefined): Place {
    const { id, name } = this.#named(printed);
    const known = this.#places.get(id) ?? { id, name: name };
    this.#places.set(id, known);
    return known;
  }

  /** The id of that place, without taking it into the set. */
  placeId(printed: string | undefined): string {
    return this.#named(printed).id;
  }

  #named(printed: string | undefined): NamedPlace {
    const [home] = this.places;
    if (printed === undefined || /^(?:全省|全市|全区|全县|本市)$/.test(printed)) return home;
    const known = this.places.find(({ name }) => textsOf(name).includes(printed));
    return known ?? { id: printed, name: printed };
  }

  /**
   * Adds a reading. One that is there already with the same figure gets one more source; one with another
   * figure for the same time is kept beside it and disputes it. A figure goes before none.
   */
  add(reading: Reading): void {
    const at = this.readings.findIndex(({ id }) => id === reading.id);
    const first = this.readings[at];
    if (!first) this.readings.push(reading);
    else if (reading.value === null && first.value !== null) return;
    else if (reading.value !== null && first.value === null) this.readings[at] = reading;
    else if (
      first.value === reading.value &&
      first.scale === reading.scale &&
      first.printed === reading.printed
    )
      this.readings[at] = { ...first, sources: [...first.sources, ...reading.sources] };
    else
      this.readings.push({
        ...reading,
        id: `${reading.id} ${this.readings.length + 1}`,
        disputes: first.id,
      });
  }

  /** All that was read; indicators and units without a reading are left out. */
  result(): { data: PlanData; unread: readonly UnreadCell[] } {
    const [home] = this.places;
    const used = new Set(this.readings.map(({ indicator }) => indicator));
    const indicators = [...this.indicators.values()]
      .filter(({ id }) => used.has(id))
      .map(({ within, ...rest }) =>
        typeof within === 'string' && used.has(within) ? { ...rest, within } : rest,
      );
    const units = new Set(indicators.map(({ unit }) => unit));
    return {
      data: {
        places: this.#places.size ? [...this.#places.values()] : [{ id: home.id, name: home.name }],
        documents: [this.document],
        units: [...this.#units.values()].filter(({ id }) => units.has(id)),
        indicators,
        readings: this.readings,
        notes: [],
      },
      unread: [...this.#unread.values()],
    };
  }
}
