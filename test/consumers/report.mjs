import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apps } from './apps.mjs';
import { frameworksPage } from './frameworks.mjs';

/** The checks in their order, and what each says in docs/consumers.md. */
const CHECKS = {
  install: 'The packed library installs beside the packages of the app.',
  types: 'The checker of the framework finds no fault in the app, and finds each wrong attribute.',
  build: 'The app builds.',
  draws: 'A list of records, set as `data`, is drawn in Chromium.',
  hears: '`plan-ready` arrives with what the chart says.',
  updates: 'Other `data` is drawn in place of the first.',
  'later parts':
    'What the library fetches later comes from the address of the app, or the one that the page names.',
  unmounts: 'The chart leaves with its component.',
  'no faults': 'The console shows no error and no warning, and no file is missing.',
};
const checks = Object.keys(CHECKS);

/** Results by app as a table: ✓ passed, ✗ failed, – not of this app. */
export function asTable(all) {
  const sign = (result) => (result === undefined ? '–' : result === true ? '✓' : '✗');
  const rows = Object.entries(all).map(([name, { results, weight }]) => [
    apps[name].title,
    ...checks.map((check) => sign(results[check])),
    weight ? (weight / 1000).toFixed(0) : '–',
  ]);
  const head = ['app', ...checks, 'kB'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Writes the table of a run of all apps to docs/consumers.md, and docs/frameworks.md with its translation. */
export async function writeReport(root, all) {
  const text = `# Frameworks and bundlers tried

\`npm run test:consumers\` packs the library, installs it beside each framework and bundler, and writes this table. With
names, as in \`npm run test:consumers -- react vue\`, it tries only those and writes nothing.

${asTable(all)}

${checks.map((check) => `- **${check}**: ${CHECKS[check]}`).join('\n')}
- **kB**: Script, gzipped, that had come when the picture was seen, with the framework itself; of HTML, the module page.
`;
  await writeFile(join(root, 'docs/consumers.md'), text);
  await writeFile(join(root, 'docs/frameworks.md'), await frameworksPage());
  await writeFile(join(root, 'docs/frameworks.zh-CN.md'), await frameworksPage('zh'));
}
