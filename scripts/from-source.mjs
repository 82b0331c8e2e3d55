// Lets tools that Node runs read modules of src/, which are TypeScript.
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** The exports of a module of the library, by its path inside `src`. */
export async function fromSource(path) {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../src', path)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
