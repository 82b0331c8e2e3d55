import type { Spreadsheet } from './spreadsheet-file.js';
import type { NewInput } from './input.js';
import type { ReadResult, SourceRead } from './read-input.js';
import type { PageLang, WorkshopMessages } from './messages/index.js';
import type { Corrections, Project } from './project.js';
import type { earlierWords } from './same-table.js';

/** What each part of the page shows and does: the state, and how it changes. */
export interface Workshop {
  readonly lang: PageLang;
  readonly messages: WorkshopMessages;
  readonly project: Project;
  /** Whether nothing was done yet, so that there is nothing to clear. */
  readonly isUnused: boolean;
  /** What was read of the table; undefined where there is none yet. */
  readonly result: ReadResult | undefined;
  /** Whether a long table is being read. */
  readonly isReading: boolean;
  readonly read: SourceRead | undefined;
  /** The spreadsheet whose sheet the table is, as long as the page stays open. */
  readonly spreadsheet: Spreadsheet | undefined;
  readonly setInput: (input: NewInput) => void;
  /** The words and corrections that the table before had, right after another came in. */
  readonly earlier: ReturnType<typeof earlierWords>;
  /** Goes to a cell of the table, from 1, where it may be corrected. */
  readonly goTo: (cell: { readonly row: number; readonly column: number }) => void;
  readonly correct: (corrections: Corrections) => void;
  /** Takes a whole project, as a file or a link holds it. */
  readonly openProject: (project: Project) => void;
  /** Forgets everything, also what the browser keeps. */
  readonly clear: () => void;
  readonly choose: (choices: Project['choices']) => void;
  /** Says a sentence to all readers, for a while or as long as something goes on. */
  readonly announce: (text: string, goesOn?: boolean) => void;
}
