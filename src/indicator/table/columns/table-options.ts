import type { Text } from '../../types.js';
import type { HeaderRole } from '../header/header-role.js';

/** A place given by the caller. */
export interface NamedPlace {
  readonly id: string;
  readonly name: Text;
}

/** What the caller knows about a table and the table may not print. */
export interface TableOptions {
  /** The place of the values in a table without a column of places; if absent, that place has no name. */
  readonly place?: NamedPlace;
  /** Places whose names may be headers, with the ids to use. */
  readonly places?: readonly NamedPlace[];
  /** The ordinal of the five-year plan, which supplies the years for headers without one, such as 目标值. */
  readonly plan?: number;
  /** The year for headers without one; takes precedence over `plan`. */
  readonly year?: number;
  /** The first month of fiscal years, 1 to 12; required to date their quarters and months. */
  readonly fiscalStart?: number;
  /** What columns hold if their header is just a year or a place. */
  readonly kind?: 'actual' | 'target';
  /**
   * The roles of columns by number from 1, overriding their headers; row numbers for a table whose rows are times or
   * places.
   */
  readonly columns?: Readonly<Record<number, HeaderRole>>;
  /** The year after which nothing is a result; by default the current year. */
  readonly presentYear?: number;
  readonly document?: { readonly id: string; readonly title: Text };
  /** The title of the table, for the source of each value. */
  readonly table?: string;
}
