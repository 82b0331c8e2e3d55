// Runs every check, packs the library into release/, beside the integrity hashes of the files for pages and a bill of
// materials (CycloneDX), and prints what would be published. Publishes nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const release = join(root, 'release');
const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function outputOf(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return stdout;
  console.error(stderr);
  process.exit(1);
}

/** Ends with a check that fails. */
function check(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** A bill of what a user installs: npm's own `--omit dev` leaves out what tools need too. */
function runtimeBill({ components, dependencies: edges, metadata, ...rest }) {
  const root = metadata.component['bom-ref'];
  const named = (ref) => Object.keys(dependencies).includes(ref.slice(0, ref.lastIndexOf('@')));
  const of = (ref) => edges.find((edge) => edge.ref === ref)?.dependsOn ?? [];
  const refs = new Set(of(root).filter(named));
  for (const ref of refs) for (const next of of(ref)) refs.add(next);
  return {
    ...rest,
    metadata,
    components: components.filter((one) => refs.has(one['bom-ref'])),
    dependencies: [
      { ref: root, dependsOn: of(root).filter(named) },
      ...edges.filter(({ ref }) => refs.has(ref)),
    ],
  };
}

if (outputOf('git', 'status', '--porcelain')) {
  console.error('A release is made of what is committed: commit the changes first.');
  process.exit(1);
}
check('run', 'build');
check('run', 'lint');
check('test');
check('run', 'test:gallery');
check('run', 'test:consumers');

rmSync(release, { recursive: true, force: true });
mkdirSync(release);

const [packed] = JSON.parse(
  outputOf('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', release),
);
const files = readdirSync(join(root, 'dist')).filter((file) => /\.min\.js$|^frame\.js$/.test(file));
const hashes = Object.fromEntries(files.sort().map((file) => [file, hashOf(join(root, 'dist', file))]));
writeFileSync(join(release, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
const bill = runtimeBill(
  JSON.parse(outputOf('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only')),
);
writeFileSync(join(release, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);

const MB = 1e6;
console.log(`${packed.name} ${packed.version}, packed as release/${packed.filename}:
  ${packed.entryCount} files, ${(packed.size / MB).toFixed(2)} MB packed, ${(packed.unpackedSize / MB).toFixed(2)} MB unpacked
  ${packed.integrity}
  release/integrity.json: hashes of ${files.length} files for pages
  release/sbom.cdx.json: ${bill.components.length} packages that come with it`);

const heading = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  .split('\n')
  .find((line) => line.startsWith(`## ${version} `));
if (/\d{4}-\d\d-\d\d$/.test(heading ?? '')) console.log(`To publish: npm publish release/${packed.filename}`);
else {
  const today = new Date().toISOString().slice(0, 10);
  console.error(`Before it is published, CHANGELOG.md needs its section and day: ## ${version} – ${today}`);
  process.exitCode = 1;
}
