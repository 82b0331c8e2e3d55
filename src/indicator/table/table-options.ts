import type { Text } from '../types.js';
import type { HeaderRole } from './header-role.js';

/** A place as the caller names it. */
export interface NamedPlace {
  readonly id: string;
  readonly name: Text;
}

/** What the caller knows of a table that the table may not print. */
export interface TableOptions {
  /**
   * The place that the values are of, where the table's columns do not name places; without it that place has no name.
   */
  readonly place?: NamedPlace;
  /** Places whose names may be headers, with the ids they are to have. */
  readonly places?: readonly NamedPlace[];
  /** The plan by its ordinal: years for headers such as 目标值 that print none. */
  readonly plan?: number;
  /** The year of columns that print none; goes before the plan. */
  readonly year?: number;
  /** The month with which fiscal years begin, 1 to 12: with it their quarters and months are dated. */
  readonly fiscalStart?: number;
  /** What columns hold whose header is a year or a place alone. */
  readonly kind?: 'actual' | 'target';
  /**
   * What columns hold, by their number from 1, where the author knows better than their header; of a table with its
   * times or places down the rows, the numbers of rows.
   */
  readonly columns?: Readonly<Record<number, HeaderRole>>;
  /** The year after which nothing is a result; this year where it is left out. */
  readonly presentYear?: number;
  readonly document?: { readonly id: string; readonly title: Text };
  /** The table's title, for the source of each value. */
  readonly table?: string;
}
