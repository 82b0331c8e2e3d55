import type { Spreadsheet } from './spreadsheet-file.js';
import type { NewInput } from './input.js';
import type { ReadResult, SourceRead } from './read-input.js';
import type { PageLang, WorkshopMessages } from './messages/index.js';
import type { Corrections, Project } from './project.js';
import type { earlierWords } from './same-table.js';

/** The state that the parts of the page show, and the actions that change it. */
export interface Workshop {
  readonly lang: PageLang;
  readonly messages: WorkshopMessages;
  readonly project: Project;
  /** Whether nothing has been done yet, so that there is nothing to clear. */
  readonly isUnused: boolean;
  /** The result of reading the table; undefined if there is none yet. */
  readonly result: ReadResult | undefined;
  /** Whether a long table is being read. */
  readonly isReading: boolean;
  readonly read: SourceRead | undefined;
  /** The open spreadsheet that the table is a sheet of. */
  readonly spreadsheet: Spreadsheet | undefined;
  readonly setInput: (input: NewInput) => void;
  /** The previous table's texts and corrections, right after a new table came in. */
  readonly earlier: ReturnType<typeof earlierWords>;
  /** Focuses a cell, row and column from 1, so that it can be corrected. */
  readonly goTo: (cell: { readonly row: number; readonly column: number }) => void;
  readonly correct: (corrections: Corrections) => void;
  /** Opens a whole project, as from a file or a link. */
  readonly openProject: (project: Project) => void;
  /** Clears everything, including what the browser stores. */
  readonly clear: () => void;
  readonly choose: (choices: Project['choices']) => void;
  /** Shows and announces a sentence for a while or, with `goesOn`, until the next one. */
  readonly announce: (text: string, goesOn?: boolean) => void;
}
