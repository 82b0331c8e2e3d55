import type { Quantity, Better } from '../../indicator.js';
import type { ChartName } from '../../editor.js';
import type { CellRole } from '../cell-roles.js';
import type { ShownOf } from '../charted.js';
import type { Omitted } from '../spreadsheet/sheet-grid.js';
import type { SheetFault } from '../spreadsheet/problem.js';
import type { AddressFault } from '../fetch-address.js';
import type { ColumnRoleId } from '../column-roles.js';
import type { ExportFormat } from '../formats.js';

/** What the workshop says in one language. */
export interface WorkshopMessages {
  /** The language tag of the page. */
  readonly tag: string;
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly staysHere: string;
  readonly undo: string;
  readonly redo: string;
  readonly history: {
    /** After a step back, with how many are left. */
    readonly undone: (what: string, left: number) => string;
    readonly redone: (what: string, left: number) => string;
    readonly table: string;
    readonly value: string;
  };
  readonly steps: {
    readonly input: string;
    readonly check: string;
    readonly choose: string;
    readonly export: string;
  };
  readonly input: {
    readonly paste: string;
    readonly pasteHint: string;
    readonly file: string;
    readonly choose: string;
    readonly fileKinds: string;
    readonly dropHere: string;
    readonly address: string;
    readonly fetch: string;
    readonly addressHint: string;
    /** While a file is fetched. */
    readonly fetching: string;
    /** Why nothing came of an address, by the status of its answer. */
    readonly addressFault: Readonly<Record<AddressFault, (status: number) => string>>;
    readonly examples: string;
    readonly example: Readonly<Record<ExampleId, string>>;
    readonly pasted: string;
    readonly dropped: string;
    readonly noTable: string;
    /** Where a text has no columns. */
    readonly noColumns: string;
    /** Names the choice among the sheets of a spreadsheet. */
    readonly sheet: string;
    readonly fault: Readonly<Record<SheetFault, string>>;
    readonly from: (name: string) => string;
  };
  readonly check: {
    readonly nothing: string;
    readonly table: string;
    /** Of columns of the table. */
    readonly more: (columns: number) => string;
    readonly earlier: string;
    readonly later: string;
    readonly rows: (from: number, to: number, of: number) => string;
    /** The values as they were read. */
    readonly values: string;
    readonly moreValues: (count: number) => string;
    readonly legend: string;
    readonly role: Readonly<Record<CellRole, string>>;
    /** One or two signs that mark the role inside the cell; empty for none. */
    readonly sign: Readonly<Record<CellRole, string>>;
    readonly at: (row: number, column: number) => string;
    /** A text of a cell with the reason why it was not read. */
    readonly because: (text: string, reason: string) => string;
    readonly pointHint: string;
    readonly reading: string;
    readonly counts: (read: number, unread: number) => string;
    readonly unread: string;
    readonly nothingUnread: string;
    readonly assumed: string;
    readonly nothingAssumed: string;
    /** What happened to the previous table’s corrections and texts, and the action that reverses it. */
    readonly kept: readonly [text: string, action: string];
    readonly setAside: readonly [text: string, action: string];
    readonly whole: string;
    readonly moreUnread: (count: number) => string;
    readonly encoding: (encoding: string) => string;
    /** What of a file is not in the table, by its count. */
    readonly omitted: Readonly<Record<keyof Omitted, (count: number) => string>>;
  };
  readonly correct: {
    readonly title: string;
    readonly hint: string;
    readonly tableTitle: string;
    readonly place: string;
    readonly plan: string;
    readonly year: string;
    readonly fiscalStart: string;
    readonly columns: string;
    /** The same, where the rows of the table hold what columns usually do. */
    readonly lines: string;
    readonly rows: string;
    readonly column: (number: number) => string;
    readonly columnRole: Readonly<Record<ColumnRoleId, string>>;
    readonly columnRoleOf: (column: string) => string;
    readonly yearOf: (column: string) => string;
    /** Of a year, or a part of one. */
    readonly timeOf: (name: string) => string;
    readonly timeShort: string;
    readonly numberOf: (name: string) => string;
    /** Above the fields of a single value. */
    readonly field: Readonly<Record<'kind' | 'indicator' | 'place' | 'time' | 'number', string>>;
    readonly indicatorOf: (name: string) => string;
    readonly placeOf: (name: string) => string;
    /** Why what is given of a value is not drawn. */
    readonly fault: Readonly<Record<'incomplete' | 'taken', string>>;
    /** Corrections that are of nothing in the table. */
    readonly unmatched: (names: readonly string[]) => string;
    /** Two values that have one time. */
    readonly duplicate: (name: string, first: string, second: string) => string;
    readonly moreDuplicates: (count: number) => string;
    /** As the header says. */
    readonly printed: (role: string) => string;
    readonly unitOf: (row: string) => string;
    readonly noUnit: string;
    readonly betterOf: (row: string) => string;
    readonly quantityOf: (row: string) => string;
    readonly leaveOut: string;
    /** Names the choice of what a single value is. */
    readonly valueIs: (name: string) => string;
    readonly reset: string;
  };
  readonly project: {
    readonly link: string;
    readonly file: string;
    readonly clear: string;
    /** Asks whether to. */
    readonly clearAll: string;
    readonly tooLong: string;
    readonly linkInAddress: string;
    readonly notStored: string;
    readonly badLink: string;
    readonly cleared: string;
  };
  readonly charts: {
    readonly title: string;
    readonly name: Readonly<Record<ChartName, string>>;
    readonly use: string;
    readonly chosen: string;
    /** What a chart that cannot be drawn lacks, where so many places have yearly results. */
    readonly needs: Readonly<Record<ChartName, (places: number) => string>>;
    /** Where the charts show the first of many indicators or places. */
    readonly part: (parts: { readonly indicators?: ShownOf; readonly places?: ShownOf }) => string;
  };
  readonly options: {
    readonly title: string;
    readonly heading: string;
    readonly summary: string;
    readonly source: string;
    readonly note: string;
    readonly computed: string;
    readonly language: string;
    readonly look: string;
    readonly looks: Readonly<Record<'page' | 'light' | 'dark', string>>;
    readonly usual: string;
    /** Attributes of the registry by name, and their choices. */
    readonly attribute: Readonly<Partial<Record<string, string>>>;
    readonly choice: Readonly<Partial<Record<string, string>>>;
    readonly languageName: (tag: string) => string;
    readonly width: string;
    readonly pixels: (width: number) => string;
    readonly result: string;
  };
  readonly annotations: {
    readonly title: string;
    readonly hint: string;
    readonly add: string;
    readonly remove: string;
    readonly removeNumbered: (number: number) => string;
    readonly numbered: (number: number) => string;
    readonly text: string;
    readonly time: string;
    readonly until: string;
    readonly value: string;
    readonly upTo: string;
    readonly indicator: string;
    readonly place: string;
    /** No indicator or place in particular. */
    readonly any: string;
    readonly incomplete: string;
  };
  readonly export: {
    readonly format: Readonly<Record<ExportFormat, { readonly name: string; readonly when: string }>>;
    readonly tagWithData: string;
    readonly code: (format: string) => string;
    readonly copy: string;
    readonly save: string;
    readonly print: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly notCopiedFile: string;
    readonly saved: string;
    readonly checks: string;
    readonly check: {
      readonly source: string;
      readonly noSource: string;
      readonly directions: string;
      readonly noDirection: (names: readonly string[]) => string;
      readonly nothingUnread: string;
      readonly unread: (count: number) => string;
      readonly place: string;
      readonly noPlace: string;
    };
  };
  readonly better: Readonly<Record<Better, string>>;
  readonly quantity: Readonly<Record<Quantity, string>>;
}

export type ExampleId = 'fuzhou' | 'xiamen' | 'budget' | 'districts' | 'months';
