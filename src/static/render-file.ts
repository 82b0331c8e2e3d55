import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Profile } from '../publish/fragment.js';
import { DataError } from '../indicator/data-error.js';
import { mergePlanData } from '../indicator/merge.js';
import { withMetadata } from '../indicator/formats/index.js';
import { parseText } from '../indicator/parse-text.js';
import { hintsIn } from '../indicator/text-data.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { problemText } from '../messages/problem-text.js';
import type { PlanData } from '../indicator/types.js';
import { checkRequest } from './checked.js';
import { renderHtml } from './render-html.js';
import { renderPng, type PngRequest } from './render-png.js';
import { renderCard, renderSvg } from './render-svg.js';

/** One chart to make: its data files and its output file. */
export interface Job extends PngRequest {
  /**
   * Paths of JSON or CSV files; their data is merged. As in the attribute `src`, # may introduce place, plan and
   * encoding of a table.
   */
  readonly data: readonly string[];
  /** Path of the file to write; the extension, .svg, .png or .html, chooses the format. */
  readonly out: string;
  /** For HTML only. */
  readonly profile?: Profile;
}

/**
 * Makes one chart and writes its file.
 * @throws {DataError} naming the wrong file or field
 */
export default async function renderFile(job: Job): Promise<void> {
  checkRequest(job, ['data', 'out', 'lang']);
  write(job.out, await contentOf(job, dataOf(job.data)));
}

/** Makes one chart; returns the reason, in `lang`, if that fails, else undefined. */
export async function failureOf({ job, lang }: { job: Job; lang: Lang }): Promise<string | undefined> {
  try {
    await renderFile(job);
    return undefined;
  } catch (error) {
    return error instanceof DataError
      ? problemText(error, messagesOf(lang))
      : error instanceof Error
        ? error.message
        : String(error);
  }
}

/** Writes a file and creates its folder if needed. @throws {DataError} naming a file that cannot be written */
export function write(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    throw new DataError(file, '', 'cannot be written: {0}', [(error as Error).message]);
  }
}

function contentOf(job: Job, data: PlanData): string | Promise<Uint8Array> {
  switch (extname(job.out).toLowerCase()) {
    case '.svg':
      return job.pictureOnly ? renderSvg(data, job) : renderCard(data, job);
    case '.png':
      return renderPng(data, job);
    case '.html':
      return renderHtml(data, job);
    default:
      throw new DataError(job.out, 'out', 'expected a name ending in .svg, .png or .html');
  }
}

const cache = new Map<string, PlanData>();

/** The merged data of some files, read once for all jobs that use them. */
export function dataOf(files: readonly string[]): PlanData {
  const key = files.join('\n');
  const data = cache.get(key) ?? mergePlanData(withMetadata(files.map(dataIn)));
  cache.set(key, data);
  return data;
}

/** The data of one file; a # in the name of an existing file does not start hints. */
function dataIn(file: string): PlanData {
  const at = existsSync(file) ? -1 : file.indexOf('#');
  const path = at < 0 ? file : file.slice(0, at);
  const name = basename(path);
  const said = new URLSearchParams(at < 0 ? '' : file.slice(at + 1));
  return parseText(bytesOf(path), name, {
    presentYear: new Date().getFullYear(),
    ...hintsIn(said, name),
  });
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new DataError(file, '', 'cannot be read: {0}', [(error as Error).message]);
  }
}
