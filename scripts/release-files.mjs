// What a release consists of, from dist/ as it is built: the packed library, integrity hashes of the files for pages and
// a bill of materials (CycloneDX); and what is still to do before it is published.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const npm = (...args) =>
  execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Of a bill of all packages, what a user installs: npm's own `--omit dev` leaves out what tools need too. */
export function runtimeBill({ components, dependencies: edges, metadata, ...rest }, names) {
  const root = metadata.component['bom-ref'];
  const isNamed = (ref) => names.includes(ref.slice(0, ref.lastIndexOf('@')));
  const of = (ref) => edges.find((edge) => edge.ref === ref)?.dependsOn ?? [];
  const refs = new Set(of(root).filter(isNamed));
  for (const ref of refs) for (const next of of(ref)) refs.add(next);
  return {
    ...rest,
    metadata,
    components: components.filter((one) => refs.has(one['bom-ref'])),
    dependencies: [
      { ref: root, dependsOn: of(root).filter(isNamed) },
      ...edges.filter(({ ref }) => refs.has(ref)),
    ],
  };
}

const KINDS = [
  ['files for pages', /\.min\.js$|\/frame\.\w+$/],
  ['modules', /\.js$/],
  ['types', /\.d\.ts$/],
  ['others', /(?:)/],
];

/** How many files of each kind a packed library has, and of what size. */
const contentsOf = (files) =>
  KINDS.map(([kind], at) => {
    const those = files.filter(({ path }) => KINDS.findIndex(([, is]) => is.test(path)) === at);
    return [kind, those.length, those.reduce((sum, { size }) => sum + size, 0)];
  });

const inMegabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** Writes the files of a release into a folder, and tells what would be published. */
export function writeReleaseFiles(folder) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  const dist = join(root, 'dist');
  const files = readdirSync(dist).filter((file) => /\.min\.js$|^frame\.js$/.test(file));
  const hashes = Object.fromEntries(files.sort().map((file) => [file, hashOf(join(dist, file))]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  const bill = runtimeBill(
    JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only')),
    Object.keys(dependencies),
  );
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);

  const contents = contentsOf(packed.files).map(
    ([kind, count, bytes]) => `    ${kind}: ${count}, ${inMegabytes(bytes)}`,
  );
  return `${packed.name} ${packed.version}
  ${packed.filename}: ${packed.entryCount} files, ${inMegabytes(packed.size)} packed, ${inMegabytes(packed.unpackedSize)} unpacked
${contents.join('\n')}
    ${packed.integrity}
  integrity.json: hashes of ${files.length} files for pages
  sbom.cdx.json: ${bill.components.length} packages that come with it`;
}

/**
 * What a person still has to do before a version is published, in order; the last step publishes.
 * @param {object} release
 * @param {string} release.version
 * @param {string} release.changelog text of CHANGELOG.md
 * @param {string} release.citation text of CITATION.cff
 * @param {string[]} release.renewed files that the checks wrote anew
 * @param {string} release.tarball
 * @param {string} release.today
 */
export function stepsLeft({ version, changelog, citation, renewed, tarball, today }) {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version} `));
  const date = /^## \S+ – (\d{4}-\d\d-\d\d)$/.exec(heading ?? '')?.[1];
  const cited = (field) => new RegExp(`^${field}: (\\S+)$`, 'm').exec(citation)?.[1];
  const steps = [];
  if (!heading) steps.push(`Add a section to CHANGELOG.md: ## ${version} – ${today}`);
  else if (!date) steps.push(`Date the section of CHANGELOG.md: ## ${version} – ${today}`);
  if (cited('version') !== version) steps.push(`Set the version in CITATION.cff: version: ${version}`);
  if (!date || cited('date-released') !== date)
    steps.push(`Set the date in CITATION.cff: date-released: ${date ?? today}`);
  if (renewed.length || steps.length)
    steps.push(
      `Commit ${[...(steps.length ? ['these changes'] : []), ...(renewed.length ? [`what the checks renewed: ${renewed.join(', ')}`] : [])].join(', and ')}.`,
    );
  return [...steps, `git tag v${version}`, `npm publish ${tarball}`];
}
