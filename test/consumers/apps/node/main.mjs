// A still needs nothing but the library; PNG and batch name the packages they need, and work once these are installed.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url)
  .resolve('plan-charts')
  .replace(/index\.js$/, 'cli.js');
writeFileSync('parks.csv', 'Indicator,Unit,Target 2025,Actual 2025\nParks,items,80,92\n');
writeFileSync('jobs.json', JSON.stringify([{ data: 'parks.csv', chart: 'target-bars', out: 'many.svg' }]));

/** What the command prints, or its error. */
function said(...args) {
  try {
    return execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return error.stderr;
  }
}
function expect(text, part) {
  if (!text.includes(part)) throw new Error(`Expected “${part}” in: ${text}`);
}
const still = (out) => said('render', 'parks.csv', '--chart', 'target-bars', '--lang', 'en', '-o', out);

expect(still('out.svg'), 'out.svg');
expect(readFileSync('out.svg', 'utf8'), 'Parks');
expect(still('out.png'), 'npm install @resvg/resvg-js fontkit');
expect(said('batch', 'jobs.json'), 'npm install tinypool');

const add = [
  'install',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '@resvg/resvg-js',
  'fontkit',
  'tinypool',
];
execFileSync('npm', add, { stdio: 'pipe' });
expect(still('out.png'), 'out.png');
expect(readFileSync('out.png').toString('latin1', 1, 4), 'PNG');
expect(said('batch', 'jobs.json'), '1 of 1');
