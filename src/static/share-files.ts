import { copyFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError } from '../indicator/data-error.js';
import { dataOf, write, type Job } from './render-file.js';
import { renderPng } from './render-png.js';
import { oembedOf, renderPage } from './share.js';

const SCRIPTS = ['frame-page.js', 'plan-charts.classic.min.js'];

/**
 * Writes a page for one chart with its image, its oEmbed record and the two scripts that it loads.
 * @param base web address of the folder
 * @returns the files written
 * @throws {DataError} as `renderPng`, and for an invalid address
 */
export async function shareFiles(job: Job, base: string): Promise<string[]> {
  if (!/^https?:/.test(base) || !URL.canParse(base))
    throw new DataError('', 'base', 'expected the http or https address of the folder, got "{0}"', [base]);
  const data = dataOf(job.data);
  const [folder, name] = [dirname(job.out), basename(job.out).replace(/\.html$/, '')];
  const at = (file: string) => new URL(file, base.endsWith('/') ? base : `${base}/`).href;
  const share = { ...job, page: at(`${name}.html`), image: at(`${name}.png`), oembed: at(`${name}.json`) };
  const files: [string, string | Uint8Array][] = [
    [`${name}.html`, renderPage(data, share)],
    [`${name}.json`, `${JSON.stringify(oembedOf(data, share), null, 2)}\n`],
    [`${name}.png`, await renderPng(data, job)],
  ];
  for (const [file, content] of files) write(join(folder, file), content);
  for (const script of SCRIPTS)
    copyFileSync(fileURLToPath(new URL(`../${script}`, import.meta.url)), join(folder, script));
  return [...files.map(([file]) => file), ...SCRIPTS].map((file) => join(folder, file));
}
