import { availableParallelism } from 'node:os';
import * as check from '../indicator/check.js';
import { optional } from './optional.js';
import type { Lang } from '../messages/format.js';
import { FALLBACK_LANG } from '../messages/tags.js';
import { failureOf, type Job } from './render-file.js';

/** A failed job: its index in the list and the reason. */
export interface Failure {
  readonly job: number;
  readonly out: string;
  readonly message: string;
}

/**
 * Makes many charts on all cores; a failure does not stop the others. Needs the optional package `tinypool`.
 * @param onProgress called after each chart with the number done
 * @param lang the language of the reasons, English unless given
 * @returns the jobs that failed, in the order of the list
 */
export async function renderMany(
  jobs: readonly Job[],
  onProgress: (done: number, of: number) => void = () => undefined,
  lang: Lang = FALLBACK_LANG,
): Promise<Failure[]> {
  check.asList(jobs, { file: '', path: 'jobs' }, check.asObject);
  const { Tinypool } = await optional('tinypool', 'batch', ['tinypool']);
  const filename = new URL('./render-file.js', import.meta.url).href;
  const threads = Math.max(1, Math.min(availableParallelism(), jobs.length));
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  let done = 0;
  try {
    const ends = await Promise.all(
      jobs.map((job, index) =>
        (pool.run({ job, lang }, { name: failureOf.name }) as ReturnType<typeof failureOf>)
          .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
          .then((message) => (message === undefined ? [] : [{ job: index, out: job.out, message }]))
          .finally(() => onProgress((done += 1), jobs.length)),
      ),
    );
    return ends.flat();
  } finally {
    await pool.destroy();
  }
}
