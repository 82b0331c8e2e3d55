import type { ReadResult, SourceRead } from './read-given.js';
import type { PageLang, WorkshopMessages } from './messages/index.js';
import type { Corrections, Given, Project } from './project.js';

/** What each part of the page shows and does: the state, and how it changes. */
export interface Workshop {
  readonly lang: PageLang;
  readonly messages: WorkshopMessages;
  readonly project: Project;
  /** What was read of the table; undefined where there is none yet. */
  readonly result: ReadResult | undefined;
  readonly read: SourceRead | undefined;
  readonly give: (given: Given) => void;
  readonly correct: (corrections: Corrections) => void;
  /** Takes a whole project, as a file or a link holds it. */
  readonly openProject: (project: Project) => void;
  /** Forgets everything, also what the browser keeps. */
  readonly clear: () => void;
  readonly choose: (choices: Project['choices']) => void;
  /** Says a sentence to all readers. */
  readonly tell: (text: string) => void;
}
