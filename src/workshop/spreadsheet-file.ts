import { inTurns } from '../editor.js';
import { NO_CORRECTIONS, type TableInput } from './project.js';
import { readSteps } from './read-input.js';
import type { SheetFault } from './spreadsheet/problem.js';

/** An open spreadsheet, read one sheet at a time. */
export interface Spreadsheet {
  readonly name: string;
  /** The bytes of the file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sheets: readonly string[];
  /** The table of a sheet, by its index. */
  readonly read: (at: number) => Promise<TableInput>;
  /** The table of the active sheet or, if no value can be read from it, of the first sheet that gives one. */
  readonly readFirst: () => Promise<TableInput>;
}

/** Whether bytes start like a spreadsheet: as a ZIP archive, or as the OLE container of older formats. */
export const isSpreadsheet = ([first, second, third]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf && third === 0x11);

/** How many sheets are searched for values. */
const MOST_TRIED = 12;

/**
 * Opens a spreadsheet; loads the code that reads it on demand.
 * @throws {SheetProblem} if it cannot be read
 */
export async function openSpreadsheet(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Spreadsheet> {
  const { openWorkbook, tableOfSheet } = await import('./spreadsheet/spreadsheet.js');
  const { sheets, open } = await openWorkbook(bytes);
  const read = async (at: number): Promise<TableInput> => {
    const sheet = sheets[at]!;
    const { grid, omitted } = tableOfSheet(await sheet.read());
    const known = { name, caption: '', source: grid, sheet: sheet.name };
    return Object.keys(omitted).length ? { ...known, omitted } : known;
  };
  const readFirst = async () => {
    const others = sheets.map((_, at) => at).filter((at) => at !== open);
    for (const at of [open, ...others].slice(0, MOST_TRIED)) {
      const input = await read(at);
      const result = await inTurns(readSteps(input, NO_CORRECTIONS));
      if ('read' in result && result.read.isRead) return input;
    }
    return read(open);
  };
  return { name, bytes, sheets: sheets.map((one) => one.name), read, readFirst };
}

/** Why a spreadsheet cannot be read; undefined for other errors. */
export const faultOf = (error: unknown): SheetFault | undefined =>
  error instanceof Error && error.name === 'SheetProblem'
    ? (error as Error & { fault: SheetFault }).fault
    : undefined;
