import { transformed } from '../transform-bytes.js';
import { SheetProblem } from './problem.js';

/** The maximum number of bytes unpacked from one archive. */
const MOST_UNPACKED = 100_000_000;

export interface Archive {
  readonly has: (name: string) => boolean;
  /**
   * The text of a file; undefined if there is none.
   * @throws {SheetProblem} if it is broken, encrypted or too large
   */
  readonly text: (name: string) => Promise<string | undefined>;
}

interface Entry {
  readonly method: number;
  readonly isLocked: boolean;
  readonly check: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Opens a ZIP archive by the central directory at its end.
 * @param most the maximum number of bytes to unpack in all, whatever sizes the archive claims
 * @throws {SheetProblem} if the directory is damaged
 */
export function openArchive(bytes: Uint8Array<ArrayBuffer>, most = MOST_UNPACKED): Archive {
  const entries = entriesOf(bytes);
  let left = most;
  return {
    has: (name) => entries.has(name),
    text: async (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.size > left) throw new SheetProblem('tooLarge');
      const content = await unpacked(bytes, entry, left);
      left -= content.length;
      return decoded(content);
    },
  };
}

function entriesOf(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const entries = new Map<string, Entry>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new SheetProblem('broken');
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
      entries.set(name, {
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        check: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    throw new SheetProblem('broken');
  }
  return entries;
}

/** The offset of the end-of-central-directory record, which a comment of up to 65,535 bytes may follow. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new SheetProblem('broken');
}

async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  { method, isLocked, check, packed, size, offset }: Entry,
  most: number,
): Promise<Uint8Array> {
  if (isLocked) throw new SheetProblem('locked');
  if ((method !== 0 && method !== 8) || offset + 30 > bytes.length) throw new SheetProblem('broken');
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const from = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const raw = bytes.subarray(from, from + packed);
  const content = method === 0 ? raw : await inflated(raw, most);
  if (content.length !== size || checkOf(content) !== check) throw new SheetProblem('broken');
  return content;
}

async function inflated(raw: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  let content: Uint8Array | undefined;
  try {
    content = await transformed(raw, new DecompressionStream('deflate-raw'), most);
  } catch {
    throw new SheetProblem('broken');
  }
  if (!content) throw new SheetProblem('tooLarge');
  return content;
}

/** The CRC-32 of bytes. */
function checkOf(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 255]!;
  return ~sum >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** A byte order mark shows UTF-16; all else is UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
