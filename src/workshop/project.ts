import type { Better, Quantity } from '../indicator.js';
import type { ChartName, OtherRole } from '../editor.js';
import type { Grid } from '../tables.js';
import type { AuthorAnnotation } from './annotations.js';
import type { Omitted } from './spreadsheet/sheet-grid.js';

/** A source as given, before it is read. */
export interface TableInput {
  /** Its file name or address, or how it was entered, such as pasted. */
  readonly name: string;
  /** The caption of the table; empty if it has none. */
  readonly caption: string;
  /** The cells of a table, or the text of a file. */
  readonly source: Grid | string;
  /** The encoding of the file, if it was guessed. */
  readonly encoding?: string;
  /** The name of the sheet, if the table is from a spreadsheet. */
  readonly sheet?: string;
  /** The parts of the file that are not in the table. */
  readonly omitted?: Omitted;
}

/** The role that the author gives a column. */
export type ColumnRole =
  | { readonly role: OtherRole }
  | {
      readonly role: 'value';
      readonly kind: 'actual' | 'target' | 'base';
      /** Such as 2021, 2021-Q1 or 2021-03. */
      readonly time?: string;
    };

/** The correction of a column, identified by its header and, if several columns share it, by its number from 1. */
export interface ColumnCorrection {
  readonly column: number;
  readonly header: string;
  readonly holds: ColumnRole;
}

/** The author's corrections of the indicator in a row. */
export interface RowCorrection {
  readonly unit?: string;
  readonly better?: Better;
  readonly quantity?: Quantity;
  /** The year of its results, if they all have the same year. */
  readonly year?: number;
  /** Whether the chart leaves the row out. */
  readonly isLeftOut?: boolean;
}

/** The author's corrections of a single value, or of an unread cell. */
export interface ValueCorrection {
  readonly kind?: 'actual' | 'target' | 'base';
  /** Such as 2021; in a time series, a time of its step, such as 2021-Q1 or 2021-03. */
  readonly time?: string;
  /** The number as it is to be printed, before its multiplier. */
  readonly value?: string;
  /** The text of the cell when the number was given; the number applies only to this text. */
  readonly of?: string;
  /** The ids of its indicator and place, if the cell was left unread. */
  readonly indicator?: string;
  readonly place?: string;
  /** Whether the cell is left out, as it is no value. */
  readonly isLeftOut?: boolean;
}

/** All that the author says about a table, apart from the table itself. */
export interface Corrections {
  /** What the values measure; replaces the caption. */
  readonly title?: string;
  readonly place?: string;
  readonly plan?: number;
  /** The year of columns that print none. */
  readonly year?: number;
  /** The first month of fiscal years, 1 to 12. */
  readonly fiscalStart?: number;
  /** The author's note on the whole table. */
  readonly note?: string;
  /** The author's annotations of the chart. */
  readonly annotations?: readonly AuthorAnnotation[];
  readonly columns: readonly ColumnCorrection[];
  /** Corrections of rows, by the id of the indicator, which is its printed name. */
  readonly rows: Readonly<Record<string, RowCorrection>>;
  /** Corrections of single values, by the names of their cells. */
  readonly values?: Readonly<Record<string, ValueCorrection>>;
}

/** The chosen chart, its language, colour scheme and attributes. */
export interface Choices {
  readonly chart?: ChartName;
  readonly lang?: string;
  /** The colour scheme of the chart; by default that of the page. */
  readonly look?: 'light' | 'dark';
  readonly attributes: Readonly<Record<string, string>>;
}

/** Everything that the author has given and chosen, as it is saved, undone and put into links. */
export interface Project {
  readonly input?: TableInput;
  readonly corrections: Corrections;
  readonly choices: Choices;
}

export const NO_CORRECTIONS: Corrections = { columns: [], rows: {} };

export const EMPTY: Project = { corrections: NO_CORRECTIONS, choices: { attributes: {} } };
