import { inTurns } from '../editor.js';
import { NO_CORRECTIONS, type Given } from './project.js';
import { givenSteps } from './read-given.js';
import type { SheetFault } from './spreadsheet/problem.js';

/** A spreadsheet that was opened, of which one sheet is taken at a time. */
export interface Book {
  readonly name: string;
  /** The file itself. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sheets: readonly string[];
  /** The table of a sheet, by its index. */
  readonly take: (at: number) => Promise<Given>;
  /** The table of the sheet that the file opens with; where no value is read of it, of the first that gives one. */
  readonly takeFirst: () => Promise<Given>;
}

/** Whether bytes are those of a spreadsheet: an archive, or the container that older ones come in. */
export const isSpreadsheet = ([first, second, third]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf && third === 0x11);

/** So many sheets are tried for one with values. */
const MOST_TRIED = 12;

/**
 * Opens a spreadsheet. What reads it is loaded only now.
 * @throws {SheetProblem} if it cannot be read
 */
export async function openBook(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Book> {
  const { openWorkbook, tableOfSheet } = await import('./spreadsheet/spreadsheet.js');
  const { sheets, open } = await openWorkbook(bytes);
  const take = async (at: number): Promise<Given> => {
    const sheet = sheets[at]!;
    const { grid, omitted } = tableOfSheet(await sheet.read());
    const known = { name, caption: '', source: grid, sheet: sheet.name };
    return Object.keys(omitted).length ? { ...known, omitted } : known;
  };
  const takeFirst = async () => {
    const others = sheets.map((_, at) => at).filter((at) => at !== open);
    for (const at of [open, ...others].slice(0, MOST_TRIED)) {
      const given = await take(at);
      const result = await inTurns(givenSteps(given, NO_CORRECTIONS));
      if ('read' in result && result.read.isRead) return given;
    }
    return take(open);
  };
  return { name, bytes, sheets: sheets.map((one) => one.name), take, takeFirst };
}

/** Why a spreadsheet cannot be read; undefined for another error. */
export const faultOf = (error: unknown): SheetFault | undefined =>
  error instanceof Error && error.name === 'SheetProblem'
    ? (error as Error & { fault: SheetFault }).fault
    : undefined;
