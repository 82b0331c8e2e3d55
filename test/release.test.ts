// What `npm run release` makes from a build, and which steps it lists as left to do.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runtimeBill, stepsLeft, writeReleaseFiles } from '../scripts/release-files.mjs';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('what is left to do', () => {
  const dated = '# Changelog\n\n## 1.2.0 – 2026-12-01\n\n## 1.1.0 – 2026-11-01\n';
  const cited = 'cff-version: 1.2.0\nversion: 1.2.0\ndate-released: 2026-12-01\n';
  const release = {
    version: '1.2.0',
    changelog: dated,
    citation: cited,
    renewed: [] as string[],
    tarball: 'release/plan-charts-1.2.0.tgz',
    today: '2026-12-02',
  };
  const PUBLISH = ['git tag v1.2.0', 'npm publish release/plan-charts-1.2.0.tgz'];

  it('of a version whose day is known is to tag and publish it', () => {
    expect(stepsLeft(release)).toEqual(PUBLISH);
  });

  it('of a version without a day is to date it, commit, and publish', () => {
    const changelog = dated.replace('2026-12-01', 'Unreleased');
    expect(stepsLeft({ ...release, changelog, citation: 'version: 1.2.0\n' })).toEqual([
      'Date the section of CHANGELOG.md: ## 1.2.0 – 2026-12-02',
      'Set the date in CITATION.cff: date-released: 2026-12-02',
      'Commit these changes.',
      ...PUBLISH,
    ]);
  });

  it('of a version that no text knows is to add it', () => {
    expect(stepsLeft({ ...release, version: '1.3.0', tarball: 'release/plan-charts-1.3.0.tgz' })).toEqual([
      'Add a section to CHANGELOG.md: ## 1.3.0 – 2026-12-02',
      'Set the version in CITATION.cff: version: 1.3.0',
      'Set the date in CITATION.cff: date-released: 2026-12-02',
      'Commit these changes.',
      'git tag v1.3.0',
      'npm publish release/plan-charts-1.3.0.tgz',
    ]);
  });

  it('is to commit what the checks renewed', () => {
    expect(stepsLeft({ ...release, renewed: ['docs/consumers.md', 'docs/consumers.zh-CN.md'] })).toEqual([
      'Commit what the checks renewed: docs/consumers.md, docs/consumers.zh-CN.md.',
      ...PUBLISH,
    ]);
  });
});

it('a bill of materials has what a user installs, and nothing of tools', () => {
  const part = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name });
  const bill = {
    bomFormat: 'CycloneDX',
    metadata: { component: part('plan-charts') },
    components: ['lit', 'lit-html', 'vite', 'esbuild'].map(part),
    dependencies: [
      { ref: 'plan-charts@1.0.0', dependsOn: ['lit@1.0.0', 'vite@1.0.0'] },
      { ref: 'lit@1.0.0', dependsOn: ['lit-html@1.0.0'] },
      { ref: 'lit-html@1.0.0', dependsOn: [] },
      { ref: 'vite@1.0.0', dependsOn: ['esbuild@1.0.0'] },
    ],
  };
  expect(runtimeBill(bill, ['lit'])).toEqual({
    ...bill,
    components: ['lit', 'lit-html'].map(part),
    dependencies: [
      { ref: 'plan-charts@1.0.0', dependsOn: ['lit@1.0.0'] },
      { ref: 'lit@1.0.0', dependsOn: ['lit-html@1.0.0'] },
      { ref: 'lit-html@1.0.0', dependsOn: [] },
    ],
  });
});

describe('the files of a release', () => {
  const { name, version, dependencies } = JSON.parse(read('package.json'));
  let folder = '';
  let told = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-charts-release-'));
    told = writeReleaseFiles(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

  it('are the packed library, hashes and a bill', () => {
    expect(readdirSync(folder).sort()).toEqual(['integrity.json', `${name}-${version}.tgz`, 'sbom.cdx.json']);
  });

  it('give each file for pages the hash of its bytes', () => {
    const hashes = json('integrity.json') as Record<string, string>;
    const files = readdirSync(join(root, 'dist')).filter((file) => /\.min\.js$|^frame\.js$/.test(file));
    expect(Object.keys(hashes)).toEqual(files.sort());
    const hash = createHash('sha384')
      .update(readFileSync(join(root, 'dist/frame.js')))
      .digest('base64');
    expect(hashes['frame.js']).toBe(`sha384-${hash}`);
  });

  it('name the packages that come with an install', () => {
    const names = (json('sbom.cdx.json') as { components: { name: string }[] }).components.map(
      ({ name }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['lit-html', 'd3-array', 'internmap']));
    expect(names.length).toBeLessThan(15);
    expect(Object.keys(dependencies).length).toBeLessThan(names.length);
  });

  it('are told with their sizes', () => {
    expect(told).toMatch(new RegExp(`^${name} ${version}\n  ${name}-${version}\\.tgz: \\d+ files, `));
    expect(told).toMatch(/^ {4}files for pages: \d\d, \d\.\d\d MB$/m);
    expect(told).toMatch(/^ {4}sha512-\S+$/m);
    expect(told).toMatch(/^ {2}integrity\.json: hashes of \d+ files for pages$/m);
  });
});

it('the citation names the version of the package', () => {
  expect(read('CITATION.cff')).toContain(`\nversion: ${JSON.parse(read('package.json')).version}\n`);
});
