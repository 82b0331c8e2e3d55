import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../messages/format.js';
import { langOf, messagesOf } from '../messages/index.js';
import { problemText } from '../messages/problem-text.js';
import { FALLBACK_LANG } from '../messages/tags.js';
import { help } from './help.js';
import { jobOf, optionNames, type JobInput } from './job.js';
import renderFile, { type Job } from './render-file.js';
import { renderMany, type Failure } from './render-many.js';
import { shareFiles } from './share-files.js';

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const STREAMS: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), STREAMS);
}

/** Runs a command line. Returns the exit code: 0, 1 if a chart failed, 2 if the command is wrong. */
async function run(args: readonly string[], to: Output): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'render') return await render(rest, to);
    if (command === 'share') return await share(rest, to);
    if (command === 'batch') return await batch(rest, to);
    const wantsHelp = command === undefined || ['help', '-h', '--help'].includes(command);
    (wantsHelp ? to.out : to.err)(wantsHelp ? help() : `plan-charts: no command "${command}"\n\n${help()}`);
    return wantsHelp && command !== undefined ? 0 : 2;
  } catch (error) {
    if (!(error instanceof DataError) && !isArgumentError(error)) throw error;
    to.err(`plan-charts: ${problemIn(error, args)}\n`);
    return error instanceof DataError ? 1 : 2;
  }
}

/** What is wrong, in the language that the arguments ask for; in English where they name none. */
function problemIn(error: Error, args: readonly string[]): string {
  if (!(error instanceof DataError)) return error.message;
  const [lang = FALLBACK_LANG] = args.flatMap((arg, at) => {
    const found = /^--lang(?:=(.*))?$/.exec(arg);
    const given = found && (found[1] ?? args[at + 1]);
    return given ? [given] : [];
  });
  return problemText(error, messagesOf(langOf(lang)));
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  chart: TEXT,
  out: { ...TEXT, short: 'o' },
  place: TEXT,
  plan: TEXT,
  indicators: TEXT,
  better: TEXT,
  annotations: TEXT,
  width: TEXT,
  'font-size': TEXT,
  lang: TEXT,
  heading: TEXT,
  summary: TEXT,
  source: TEXT,
  profile: TEXT,
  theme: TEXT,
  transparent: FLAG,
  'pixel-ratio': TEXT,
  fonts: TEXT,
  'picture-only': FLAG,
  ...Object.fromEntries(optionNames.map((name) => [name, TEXT])),
} as const;

async function render(args: readonly string[], to: Output): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const job = jobOf(inputOf(values, positionals));
  await renderFile(job);
  to.out(`${job.out}\n`);
  return 0;
}

/** The arguments as fields, named as in a list of charts. */
function inputOf(values: JobInput, data: readonly string[]): JobInput {
  const { 'picture-only': pictureOnly, 'pixel-ratio': pixelRatio, 'font-size': fontSize, ...texts } = values;
  return { ...texts, pictureOnly, pixelRatio, fontSize, data };
}

async function share(args: readonly string[], to: Output): Promise<number> {
  const options = { ...OPTIONS, base: TEXT };
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const { base = '', ...others } = values;
  const written = await shareFiles(jobOf(inputOf(others, positionals)), base);
  to.out(written.map((file) => `${file}\n`).join(''));
  return 0;
}

async function batch(args: readonly string[], to: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: TEXT },
  });
  const lang = langOf(values.lang ?? FALLBACK_LANG);
  const [file, ...more] = positionals;
  if (file === undefined || more.length) throw new DataError('', 'batch', 'expected one file with a list');
  const { jobs, invalid, total } = jobsOf(listIn(file), dirname(file), lang);
  const step = Math.max(1, Math.floor(total / 20));
  const failed = await renderMany(
    jobs.map(({ job }) => job),
    (done, of) => {
      if (done % step === 0 || done === of) to.err(`${done}/${of}\n`);
    },
    lang,
  );
  const all = [...invalid, ...failed.map((one) => ({ ...one, job: jobs[one.job]?.index ?? one.job }))];
  for (const { job, out, message } of all.sort((a, b) => a.job - b.job))
    to.err(`[${job}] ${out || 'no file'}: ${message}\n`);
  to.out(`${total - all.length} of ${total} charts made\n`);
  return all.length ? 1 : 0;
}

function listIn(file: string): readonly unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DataError(file, '', '{0}', [(error as Error).message]);
  }
  if (!Array.isArray(list)) throw new DataError(file, '', 'expected a list of charts');
  return list;
}

/** The jobs of a list with their positions in it, and the entries that are invalid. Paths are relative to `folder`. */
function jobsOf(list: readonly unknown[], folder: string, lang: Lang) {
  const jobs: { index: number; job: Job }[] = [];
  const invalid: Failure[] = [];
  const outs = new Set<string>();
  list.forEach((input, index) => {
    try {
      const job = jobOf((input ?? {}) as JobInput);
      const at = (file: string) => resolve(folder, file);
      if (outs.has(at(job.out))) throw new DataError('', 'out', 'is also the output of another chart');
      outs.add(at(job.out));
      jobs.push({
        index,
        job: {
          ...job,
          data: job.data.map(at),
          out: at(job.out),
          ...(job.fonts ? { fonts: job.fonts.map(at) } : {}),
        },
      });
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      invalid.push({
        job: index,
        out: String((input as JobInput | null)?.['out'] ?? ''),
        message: problemText(error, messagesOf(lang)),
      });
    }
  });
  return { jobs, invalid, total: list.length };
}

const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
