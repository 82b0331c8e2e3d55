import { availableParallelism } from 'node:os';
import { DataError } from '../indicator/data-error.js';
import type { Job } from './render-file.js';

/** A job that failed: its number in the list, from 0, and why. */
export interface Failure {
  readonly job: number;
  readonly out: string;
  readonly message: string;
}

/**
 * Makes many charts on all cores; one that fails does not stop the others. It needs the optional package
 * `tinypool`.
 * @param told is called after each chart with how many are done
 * @returns the jobs that failed, in the order of the list
 */
export async function renderMany(
  jobs: readonly Job[],
  told: (done: number, of: number) => void = () => undefined,
): Promise<Failure[]> {
  const { Tinypool } = await import('tinypool').catch((error: unknown) => {
    throw new DataError('', 'batch', `needs the package tinypool, which cannot be loaded: ${String(error)}`);
  });
  const filename = new URL('./render-file.js', import.meta.url).href;
  const threads = Math.max(1, Math.min(availableParallelism(), jobs.length));
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  let done = 0;
  try {
    const ends = await Promise.all(
      jobs.map((job, index) =>
        pool
          .run(job)
          .then(
            () => [],
            (error: unknown) => [{ job: index, out: job.out, message: messageOf(error) }],
          )
          .finally(() => told((done += 1), jobs.length)),
      ),
    );
    return ends.flat();
  } finally {
    await pool.destroy();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
