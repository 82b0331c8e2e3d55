import type { Better, Quantity } from '../indicator.js';
import type { ChartName, OtherRole } from '../editor.js';
import type { Grid } from '../tables.js';
import type { AuthorAnnotation } from './annotations.js';
import type { Omitted } from './spreadsheet/sheet-grid.js';

/** A source as it was given, before anything was read of it. */
export interface TableInput {
  /** The name of its file, its address or how it came. */
  readonly name: string;
  /** The title that a page prints with the table; empty where there is none. */
  readonly caption: string;
  /** The cells of a table, or the text of a file. */
  readonly source: Grid | string;
  /** The encoding of the file, where it is a guess. */
  readonly encoding?: string;
  /** The sheet of a spreadsheet that the table is. */
  readonly sheet?: string;
  /** What of the file is not in the table. */
  readonly omitted?: Omitted;
}

/** What the author says that a column holds. */
export type ColumnRole =
  | { readonly role: OtherRole }
  | {
      readonly role: 'value';
      readonly kind: 'actual' | 'target' | 'base';
      /** Such as 2021, 2021-Q1 or 2021-03. */
      readonly time?: string;
    };

/** A column, found again by its header and, where several have it, by its number from 1. */
export interface ColumnCorrection {
  readonly column: number;
  readonly header: string;
  readonly holds: ColumnRole;
}

/** What the author says of the indicator of a row. */
export interface RowCorrection {
  readonly unit?: string;
  readonly better?: Better;
  readonly quantity?: Quantity;
  /** Of its results, where the row has them for one year only. */
  readonly year?: number;
  /** Whether the row is no part of the chart. */
  readonly isLeftOut?: boolean;
}

/** What the author says of a single value, or of a cell that was left unread. */
export interface ValueCorrection {
  readonly kind?: 'actual' | 'target' | 'base';
  /** Such as 2021; of a value in a time series as its step has it, such as 2021-Q1 or 2021-03. */
  readonly time?: string;
  /** The number, before its multiplier, as it is to be shown. */
  readonly value?: string;
  /** What the cell printed when the number was given, which it is for. */
  readonly of?: string;
  /** The ids of what it is of, where the cell was left unread. */
  readonly indicator?: string;
  readonly place?: string;
  /** Whether it is no value. */
  readonly isLeftOut?: boolean;
}

/** What the author says of a table, apart from the table itself. */
export interface Corrections {
  /** What the values are of, where no header and no caption says it. */
  readonly title?: string;
  readonly place?: string;
  readonly plan?: number;
  /** The year of columns that print none. */
  readonly year?: number;
  /** The month with which fiscal years begin, from 1. */
  readonly fiscalStart?: number;
  /** What the author notes on the whole table. */
  readonly note?: string;
  /** What the author writes into the picture. */
  readonly annotations?: readonly AuthorAnnotation[];
  readonly columns: readonly ColumnCorrection[];
  /** By the id of the indicator, which is its printed name. */
  readonly rows: Readonly<Record<string, RowCorrection>>;
  /** Of single values, by the names of their cells. */
  readonly values?: Readonly<Record<string, ValueCorrection>>;
}

/** How the chart is to look: its name, its language, and attributes of its tag. */
export interface Choices {
  readonly chart?: ChartName;
  readonly lang?: string;
  /** Of pictures; without it that of the page. */
  readonly look?: 'light' | 'dark';
  readonly attributes: Readonly<Record<string, string>>;
}

/** Everything that the author has given and chosen: what is kept, undone and put into a link. */
export interface Project {
  readonly input?: TableInput;
  readonly corrections: Corrections;
  readonly choices: Choices;
}

export const NO_CORRECTIONS: Corrections = { columns: [], rows: {} };

export const EMPTY: Project = { corrections: NO_CORRECTIONS, choices: { attributes: {} } };
