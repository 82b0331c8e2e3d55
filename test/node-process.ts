// Runs modules as `node file …` does, many in one process, as starting Node and loading the library takes half a
// second.
import { fork } from 'node:child_process';
import { resolve } from 'node:path';

/** What a run left: its exit code, -1 where it threw, and what it wrote. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface NodeProcess {
  /** Runs a module with arguments in a folder, after the runs asked for before. */
  readonly run: (file: string, args: readonly string[], folder: string) => Promise<Run>;
  readonly end: () => void;
}

export function startNode(): NodeProcess {
  const child = fork(resolve(import.meta.dirname, 'node-process.mjs'), { execArgv: [] });
  const once = (file: string, args: readonly string[], folder: string) =>
    new Promise<Run>((done, failed) => {
      const ended = () => failed(new Error(`the process ended in ${[file, ...args].join(' ')}`));
      child.once('exit', ended);
      child.once('message', (run) => {
        child.off('exit', ended);
        done(run as Run);
      });
      child.send({ file, args, folder });
    });
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (...given) => {
      const next = last.then(() => once(...given));
      last = next.catch(() => undefined);
      return next;
    },
    end: () => child.disconnect(),
  };
}
