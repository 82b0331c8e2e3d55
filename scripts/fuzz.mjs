// Runs test/fuzz/main.ts, which is TypeScript:  npm run fuzz -- --cases 100000 --seed 1
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const outfile = resolve('node_modules/.cache/fuzz.mjs');
await build({
  entryPoints: ['test/fuzz/main.ts'],
  ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile },
  ...{ packages: 'external', logLevel: 'error' },
});
await import(pathToFileURL(outfile).href);
