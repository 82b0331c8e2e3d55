import { inputOfBytes, type NewInput } from './input.js';

/**
 * Why nothing came from an address: it is none; the site does not answer, or lets no other page read it; it has no such
 * file or refuses it; it takes too long; the file is larger than is read.
 */
export type AddressFault = 'invalid' | 'unreachable' | 'refused' | 'slow' | 'tooLarge';

/** An address from which nothing came. */
export class AddressProblem extends Error {
  constructor(
    readonly fault: AddressFault,
    /** The status of the answer, where there was one. */
    readonly status = 0,
  ) {
    super(fault);
  }
}

/** So many milliseconds an address has to answer in full. */
const PATIENCE = 30_000;
/** No larger file is taken. */
const LARGEST = 50_000_000;

/**
 * What the file at an address holds. The request carries neither cookies nor the address of this page.
 * @throws {AddressProblem} where nothing comes
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

/** An address of the web; without a scheme it is taken for https. */
function addressOf(text: string): URL {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const address = URL.canParse(whole) ? new URL(whole) : undefined;
  // Chromium takes a space for a part of the host.
  if (!address || !/^https?:$/.test(address.protocol) || /\s/.test(text)) throw new AddressProblem('invalid');
  address.hash = '';
  return address;
}

/** The address without what may be a secret in it. */
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
