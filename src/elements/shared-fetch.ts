import { DataError } from '../indicator/data-error.js';
import { isOtherJson, isTableText } from '../indicator/is-table-text.js';
import type { Problem } from '../indicator/problem-codes.js';
import type { PlanData } from '../indicator/types.js';
import { tables } from './parts.js';
import { loadJsonData } from './plan-data.js';

/** The time limit of a request in milliseconds, and the size limit in megabytes. */
const TIMEOUT = 30_000;
const MOST = 16;

interface Pending {
  readonly data: Promise<PlanData>;
  readonly end: AbortController;
  askers: number;
}

const pending = new Map<string, Pending>();

/**
 * The data of a JSON or CSV file. The fragment of the address may give a table's place, plan and encoding
 * (`table.csv#place=福州&plan=14&encoding=gbk`). Charts that need the same address at the same time share one request and
 * its result; the request is aborted when the last of them is removed. No credentials are sent. A response is limited
 * to 30 s and 16 MB.
 * @throws {DataError} naming the address, or file and field where the content is wrong
 */
export function fetchPlanData(url: URL, signal: AbortSignal, cache: RequestCache): Promise<PlanData> {
  const shared = pending.get(url.href) ?? begin(url, cache);
  shared.askers += 1;
  signal.addEventListener(
    'abort',
    () => {
      shared.askers -= 1;
      if (shared.askers === 0) shared.end.abort();
    },
    { once: true },
  );
  return shared.data;
}

function begin(url: URL, cache: RequestCache): Pending {
  const end = new AbortController();
  const forget = () => {
    if (pending.get(url.href)?.end === end) pending.delete(url.href);
  };
  end.signal.addEventListener('abort', forget);
  const shared = { data: read(url, end.signal, cache).finally(forget), end, askers: 0 };
  pending.set(url.href, shared);
  return shared;
}

async function read(url: URL, signal: AbortSignal, cache: RequestCache): Promise<PlanData> {
  let bytes: Uint8Array;
  let type: string;
  let left = MOST * 1e6;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, to) => ((left -= chunk.length) < 0 ? to.terminate() : to.enqueue(chunk)),
  });
  const fail = (...problem: Problem) => new DataError(shownAddress(url), '', ...problem);
  try {
    const { body, headers, ok, status } = await fetch(url, {
      cache,
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    if (!ok) throw fail('HTTP {0}', [status]);
    type = headers.get('content-type') ?? '';
    bytes = new Uint8Array(await new Response(body?.pipeThrough(limit)).arrayBuffer());
    if (left < 0) throw fail('larger than {0} MB', [MOST]);
  } catch (error) {
    throw error instanceof DataError ? error : fail(...reasonOf(error));
  }
  const text = new TextDecoder().decode(bytes);
  const name = nameOf(url);
  const isOther = UNDECODED.test(text) || isTableText(text, name, type) || isOtherJson(text);
  return isOther
    ? (await tables.load()).readFetched({ bytes, name, type, hash: url.hash })
    : loadJsonData(text, name);
}

/** Traces of another encoding in text decoded as UTF-8. */
const UNDECODED = /[\0\uFFFD]/;

/** The path of an address on this site, or the full address elsewhere. */
const shownAddress = (url: URL) => (url.origin === location.origin ? url.pathname + url.search : url.href);

/** The file name, for errors in the file. */
function nameOf(url: URL): string {
  const last = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url.href;
  } catch {
    return last;
  }
}

function reasonOf(error: unknown): Problem {
  if ((error as Error | undefined)?.name === 'TimeoutError')
    return ['no answer within {0} s', [TIMEOUT / 1000]];
  return ['cannot be fetched (missing, offline, or the server does not allow this page, CORS)'];
}
