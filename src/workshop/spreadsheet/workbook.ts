import { openOds } from './ods.js';
import { SheetProblem } from './problem.js';
import type { Workbook } from './sheet-file.js';
import { openXlsx } from './xlsx.js';
import { openArchive } from './zip.js';

/** The maximum file size, in bytes. */
const LARGEST = 50_000_000;

/**
 * Opens an XLSX or ODS file.
 * @throws {SheetProblem} if it is neither, or cannot be read
 */
export async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Workbook> {
  if (bytes.length > LARGEST) throw new SheetProblem('tooLarge');
  if (bytes[0] === 0xd0) throw new SheetProblem(isEncrypted(bytes) ? 'locked' : 'old');
  const archive = openArchive(bytes);
  const workbook = archive.has('content.xml') ? await openOds(archive) : await openXlsx(archive);
  if (!workbook.sheets.length) throw new SheetProblem('noSheet');
  return workbook;
}

/** Whether an OLE container holds an encrypted XLSX file: it then names this stream, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes);
  return text.includes('EncryptedPackage');
}
