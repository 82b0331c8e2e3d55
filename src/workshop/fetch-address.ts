import { inputOfBytes, type NewInput } from './input.js';

/**
 * Why an address cannot be fetched: it is invalid; the site does not answer or allows no other site to read it; it
 * answers with an error status; it takes too long; the file is too large.
 */
export type AddressFault = 'invalid' | 'unreachable' | 'refused' | 'slow' | 'tooLarge';

/** An address that cannot be fetched. */
export class AddressProblem extends Error {
  constructor(
    readonly fault: AddressFault,
    /** The HTTP status; 0 without a response. */
    readonly status = 0,
  ) {
    super(fault);
  }
}

/** The time limit for the whole response, in milliseconds. */
const PATIENCE = 30_000;
/** The maximum file size, in bytes. */
const LARGEST = 50_000_000;

/**
 * Fetches the file at an address, without cookies or referrer.
 * @throws {AddressProblem} if that fails
 */
export async function inputFromAddress(text: string): Promise<NewInput | undefined> {
  const address = addressOf(text);
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: end.signal,
    });
    if (!response.ok) throw new AddressProblem('refused', response.status);
    const [, charset] = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
    return await inputOfBytes(await bytesOf(response), nameOf(address), charset);
  } catch (error) {
    if (end.signal.aborted) throw new AddressProblem('slow');
    throw error instanceof TypeError ? new AddressProblem('unreachable') : error;
  } finally {
    clearTimeout(timer);
  }
}

/** An http or https address; https if it names no scheme. */
function addressOf(text: string): URL {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const address = URL.canParse(whole) ? new URL(whole) : undefined;
  // Chromium accepts spaces in a host name.
  if (!address || !/^https?:$/.test(address.protocol) || /\s/.test(text)) throw new AddressProblem('invalid');
  address.hash = '';
  return address;
}

/** The address without credentials, query and fragment, which may be secret. */
const nameOf = ({ origin, pathname }: URL): string => origin + pathname;

async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = body?.getReader(); reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > LARGEST) {
      await reader.cancel();
      throw new AddressProblem('tooLarge');
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
