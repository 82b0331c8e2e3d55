import type { Document, Indicator, Place, PlanData, PointFlag, Reading, Unit } from '../../types.js';
import { Assumptions } from './assumptions.js';
import { SeriesOfTable, type PointFigure, type SeriesKey } from './series-of-table.js';
import type { PrintedTime } from '../times/months-span.js';
import type { PlacedCell } from '../grid/grid.js';
import type { NamedPlace } from '../columns/table-options.js';
import type { HeaderColumn } from '../header/header-role.js';
import { textsOf } from '../../texts.js';
import { isCountry } from '../places/country-names.js';
import { isWhole } from '../places/place-names.js';
import { unitRecord } from '../numbers/unit-of-text.js';
import { withWholesBeside } from './totals-of-places.js';
import type { UnreadReason } from '../text/unread-reasons.js';
import type { UnreadCell } from '../../library-texts.js';

export type { UnreadCell } from '../../library-texts.js';

/**
 * A cell of the table as given, counted from 1, with the id of its reading; or with the id of a series that contains it
 * at `date`, its figure multiplied by `scale`.
 */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly date?: string;
  readonly scale?: number;
}

/** Collects the data read from a table, and the cells left unread. */
export class TableSet {
  readonly indicators = new Map<string, Indicator>();
  readonly readings: Reading[] = [];
  readonly assumptions = new Assumptions();
  smallestWhole = '';
  /** The table's word for its own place, such as 全市; empty if none. */
  #whole = '';
  readonly #places = new Map<string, Place>();
  readonly #units = new Map<string, Unit>();
  readonly #unread = new Map<string, UnreadCell>();
  readonly #reasons = new Map<string, UnreadReason>();
  readonly #at = new Map<string, number>();
  readonly #cells: ReadCell[] = [];
  readonly #series = new SeriesOfTable();

  constructor(
    readonly document: Document,
    /** The title of the table for the source of each value; empty if none. */
    public title: string,
    /** The place of all values, and others that headers may name. */
    readonly places: readonly [NamedPlace, ...NamedPlace[]],
    /** Whether rows and columns were transposed before reading. */
    readonly isTurned: boolean,
  ) {}

  /** Notes a cell as left unread, unless it is empty. */
  leave(cell: Pick<PlacedCell, 'row' | 'column' | 'text'>, reason: UnreadReason): void {
    const text = cell.text.trim();
    if (text !== '') this.#note(cell, text, reason);
  }

  #note(cell: Pick<PlacedCell, 'row' | 'column'>, text: string, reason: UnreadReason): void {
    const [row, column] = this.isTurned ? [cell.column, cell.row] : [cell.row, cell.column];
    const key = `${row} ${column} ${reason}`;
    if (this.#unread.has(key)) return;
    this.#unread.set(key, { row, column, text, reason });
    if (!this.#reasons.has(`${row} ${column}`)) this.#reasons.set(`${row} ${column}`, reason);
  }

  /** Returns why a cell was left unread; undefined if it was read or is empty. */
  reasonOf({ row, column }: Pick<PlacedCell, 'row' | 'column'>): UnreadReason | undefined {
    const [first, second] = this.isTurned ? [column, row] : [row, column];
    return this.#reasons.get(`${first} ${second}`);
  }

  /** Whether there is a reading with that id. */
  has(id: string): boolean {
    return this.#at.has(id);
  }

  /** Notes a cell at its position in the table as given, before transposition. */
  leavePrinted(
    { row, column, text }: Pick<PlacedCell, 'row' | 'column' | 'text'>,
    reason: UnreadReason,
  ): void {
    this.leave({ text, ...(this.isTurned ? { row: column, column: row } : { row, column }) }, reason);
  }

  /** Notes a whole column by its header. */
  leaveColumn({ row, column, header }: HeaderColumn, reason: UnreadReason): void {
    this.#note({ row, column }, header, reason);
  }

  /**
   * Returns the unit of an indicator.
   * @param base the unit without its multiplier
   * @param name the name of the indicator
   */
  unit(base: string, name: string): Unit {
    const unit = unitRecord(base, name);
    const known = this.#units.get(unit.id) ?? unit;
    this.#units.set(unit.id, known);
    return known;
  }

  /** Returns the place named by a header; the table's own for undefined and for words such as 全市. */
  place(printed: string | undefined): Place {
    const { id, name } = this.#named(printed);
    if (printed && id === this.places[0].id) this.#whole = printed;
    const known = this.#places.get(id) ?? { id, name: name };
    this.#places.set(id, known);
    return known;
  }

  /** Returns the id of that place without adding the place. */
  placeId(printed: string | undefined): string {
    return this.#named(printed).id;
  }

  #named(printed: string | undefined): NamedPlace {
    const [home] = this.places;
    const isOwn = (name: string) =>
      isWhole(printed!, name, this.smallestWhole) || (/^national$/i.test(printed!) && isCountry(name));
    if (printed === undefined || textsOf(home.name).some(isOwn)) return home;
    const known = this.places.find(({ id, name }) => id === printed || textsOf(name).includes(printed));
    return known ?? { id: printed, name: printed };
  }

  /**
   * Adds a reading. If the same reading exists, it gets another source; one with another figure for the same time is
   * kept as well and disputes it. A figure replaces a missing value.
   * @param cell the cell that prints it
   */
  add(reading: Reading, cell: PlacedCell): void {
    const at = this.#at.get(reading.id);
    const first = at === undefined ? undefined : this.readings[at];
    let { id } = reading;
    if (at === undefined || !first) {
      this.#at.set(id, this.readings.length);
      this.readings.push(reading);
    } else if (reading.value === null && first.value !== null) return;
    else if (reading.value !== null && first.value === null) this.readings[at] = reading;
    else if (isSame(first, reading))
      this.readings[at] = { ...first, sources: [...first.sources, ...reading.sources] };
    else {
      id += ` ${this.readings.length + 1}`;
      this.readings.push({ ...reading, id, disputes: first.id });
    }
    this.#took(cell, { id });
  }

  #took({ row, column }: PlacedCell, of: Pick<ReadCell, 'id' | 'date' | 'scale'>): void {
    this.#cells.push(this.isTurned ? { row: column, column: row, ...of } : { row, column, ...of });
  }

  /** Whether there is a reading for the same time with another figure. */
  contradicts(reading: Reading): boolean {
    const at = this.#at.get(reading.id);
    const first = at === undefined ? undefined : this.readings[at];
    return first !== undefined && first.value !== null && reading.value !== null && !isSame(first, reading);
  }

  /**
   * Adds a value of a part of a year to the time series of its indicator, place and step. Returns false if there is
   * another value for that time.
   */
  addPoint(of: SeriesKey, time: PrintedTime, figure: PointFigure, column: string, cell: PlacedCell): boolean {
    const source = { document: this.document.id, ...(this.title ? { table: this.title } : {}), column };
    const id = this.#series.add(of, time, figure, source);
    if (id === undefined) return false;
    const { value, scale } = figure;
    this.#took(cell, value === null ? { id, date: time.date } : { id, date: time.date, scale });
    return true;
  }

  /** Flags a value of a part of a year. */
  markPoint(of: Omit<SeriesKey, 'kind'>, time: PrintedTime, flags: readonly PointFlag[]): void {
    if (flags.length) this.#series.mark(of, time, flags);
  }

  /** Returns everything that was read, without unused indicators and units. */
  result(): { data: PlanData; unread: readonly UnreadCell[]; cells: readonly ReadCell[] } {
    const [home] = this.places;
    const series = this.#series.all();
    const used = new Set([...this.readings, ...series].map(({ indicator }) => indicator));
    const indicators = [...this.indicators.values()]
      .filter(({ id }) => used.has(id))
      .map(({ within, ...rest }) =>
        typeof within === 'string' && used.has(within) ? { ...rest, within } : rest,
      );
    const units = new Set(indicators.map(({ unit }) => unit));
    return {
      data: {
        places: this.#places.size
          ? withWholesBeside([...this.#places.values()], this.places, this.#whole, this.readings, this.title)
          : [{ id: home.id, name: home.name }],
        documents: [this.document],
        units: [...this.#units.values()].filter(({ id }) => units.has(id)),
        indicators,
        readings: this.readings,
        ...(series.length ? { series } : {}),
        notes: this.assumptions.notes(this.document.id, this.readings, series),
      },
      unread: [...this.#unread.values()],
      cells: this.#cells,
    };
  }
}

const isSame = (a: Reading, b: Reading) =>
  a.value === b.value && a.scale === b.scale && a.printed === b.printed;
