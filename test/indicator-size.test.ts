// The bundle size of a program that imports from `plan-charts/indicator`.
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The minified, compressed bytes of a program, and the modules in it. */
async function bundled(program: string): Promise<{ bytes: number; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    alias: { 'plan-charts/indicator': join(root, 'dist/indicator.js') },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: gzipSync(outputFiles[0]!.contents).length, modules: used.map(([file]) => file) };
}

describe('the indicator module', () => {
  it('is at most 11.8 kB for parsing, target rows, attainment and comparison', async () => {
    const names = 'parsePlanData, targetRows, attainment, compare';
    const { bytes, modules } = await bundled(
      `import { ${names} } from 'plan-charts/indicator'; console.log(${names});`,
    );
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(11_800);
    expect(modules.filter((file) => /messages|charts|describe|table|csv|node_modules/.test(file))).toEqual(
      [],
    );
  });

  it('is at most 13.4 kB as a whole', async () => {
    const { bytes } = await bundled(`export * from 'plan-charts/indicator';`);
    expect(bytes).toBeLessThanOrEqual(13_400);
  });
});
