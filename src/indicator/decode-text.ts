import { DataError } from './data-error.js';
import type { ProblemCode, ProblemValues } from './problem-codes.js';

/** The decoder available in both browsers and Node. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: true },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

/** The text of a file. */
export interface DecodedText {
  readonly text: string;
  /** The encoding, if it is a guess. */
  readonly doubt?: string;
}

/**
 * Decodes the bytes of a file. In order of precedence: a byte order mark, the encoding given by the author, UTF-8 if
 * the bytes are valid, the server's encoding. Otherwise it is detected: UTF-16 by zero bytes, GB18030 by Chinese
 * characters, Windows-1252 by single accented letters.
 * @param named the author's encoding, as a label of the Encoding standard: `gbk`, `utf-16le`
 * @param type the media type, with the server's `charset`
 * @throws {DataError} if the given encoding is unknown or does not fit, or none is detected
 */
export function decodeText(bytes: Uint8Array, file: string, named = '', type = ''): DecodedText {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: asText(bytes, marked[1]) ?? refuse(file, 'is not valid {0}', [marked[1]]) };
  if (named) return { text: asNamed(bytes, file, named) };
  const zeros = encodingOfZeros(bytes);
  const plain = zeros ? undefined : asText(bytes, 'utf-8');
  if (plain !== undefined) return { text: plain };
  const charset = /charset="?([^\s";]+)/i.exec(type)?.[1];
  const served = charset && !/^utf-?8$/i.test(charset) ? asText(bytes, charset) : undefined;
  if (served !== undefined) return { text: served };
  return zeros ? (guess(bytes, zeros) ?? unknown(file)) : found(bytes, file);
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Decodes bytes, without a byte order mark; undefined if they do not fit or the encoding is unknown. */
function asText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withSigns(text) : text;
  } catch {
    return undefined;
  }
}

/** Replaces control characters that some versions of Node return for bytes 80 to 9F of Windows-1252. */
const withSigns = (text: string) =>
  text.replace(/[\u0080-\u009F]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80]!);
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function asNamed(bytes: Uint8Array, file: string, named: string): string {
  try {
    new TextDecoder(named);
  } catch {
    return refuse(file, '"{0}" is not an encoding; use utf-8, gb18030, utf-16le, big5 or another', [named]);
  }
  return asText(bytes, named) ?? refuse(file, 'is not valid {0}', [named]);
}

/** Detects UTF-16 without a mark: Latin letters, digits and line ends have a zero upper byte. */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length && at < SAMPLE; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** The number of bytes or characters examined. */
const SAMPLE = 65_536;

function found(bytes: Uint8Array, file: string): DecodedText {
  const { pairs, chinese, usual, later } = chinesePairs(bytes);
  if (pairs > 0 && chinese >= 0.9 * pairs && usual >= 0.6 * pairs) {
    const text = asText(bytes, 'gb18030');
    if (text !== undefined) return pairs >= 4 && later > 0 ? { text } : guess(bytes, 'gb18030')!;
  }
  const western = asText(bytes, 'windows-1252');
  return western !== undefined && isWestern(western) ? guess(bytes, 'windows-1252')! : unknown(file);
}

/**
 * Counts the two-byte characters of a text in GB18030, and how many of them are in GB 2312, are symbols or among its
 * 3755 common characters, and come after those that share their bytes with Korean letters.
 */
function chinesePairs(bytes: Uint8Array) {
  let [pairs, chinese, usual, later] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length && pairs < SAMPLE; at += 1) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    at += 1;
    const trail = bytes[at] ?? 0;
    pairs += 1;
    if (trail < 0xa1 || lead < 0xa1 || lead > 0xf7) continue;
    chinese += 1;
    if (lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7)) usual += 1;
    if (lead > 0xc8 && lead <= 0xd7) later += 1;
  }
  return { pairs, chinese, usual, later };
}

/** Whether non-ASCII letters occur singly or in pairs, as in European languages with Latin script. */
const isWestern = (text: string) => !/[\u0080-\u009F]/.test(text) && !/[\u00C0-\u00FFŠšŽžŒœŸ]{3}/.test(text);

function guess(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  const text = asText(bytes, encoding);
  return text === undefined ? undefined : { text, doubt: encoding.toUpperCase() };
}

function refuse(file: string, code: ProblemCode, values: ProblemValues = []): never {
  throw new DataError(file, '#encoding', code, values);
}

const unknown = (file: string): never =>
  refuse(file, 'is neither UTF-8 nor in a recognised encoding; give it in the address: #encoding=big5');
