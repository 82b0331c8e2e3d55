// Draws a number of random cases, and writes each failing one, shrunk, as JSON:
//   npm run fuzz -- --cases 100000 --seed 1
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import '../../src/messages/all.js';
import { anyCase, type Case, type Entry } from './any-case.js';
import { verdictOf, type Outcome } from './faults-of.js';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = Number(values.cases ?? 10_000);
const seed = Number(values.seed ?? 1);
if (!Number.isInteger(cases) || !Number.isInteger(seed)) throw new Error('usage: fuzz --cases N --seed N');

/** So many cases are drawn at a time; a fault ends its batch. */
const BATCH = 50;
const counts: Partial<Record<`${Entry} ${Outcome}`, number>> = {};
let [done, slowest] = [0, 0];
const failures = new Map<string, Case>();

for (let batch = 0; batch * BATCH < cases; batch += 1) {
  let isShrinking = false;
  const result = fc.check(
    fc.property(anyCase, (one) => {
      const start = performance.now();
      const { outcome, faults } = verdictOf(one);
      const news = faults.filter((fault) => !failures.has(kindOf(fault)));
      if (!isShrinking) {
        slowest = Math.max(slowest, performance.now() - start);
        done += 1;
        counts[`${one.entry} ${outcome}`] = (counts[`${one.entry} ${outcome}`] ?? 0) + 1;
      }
      isShrinking ||= news.length > 0;
      if (news.length) throw new Error(news.join('\n'));
    }),
    { seed: seed * 1_000_003 + batch, numRuns: Math.min(BATCH, cases - batch * BATCH) },
  );
  if (done % 1000 < BATCH) console.error(`${done} cases, ${failures.size} kinds of faults`);
  if (result.failed && result.counterexample) {
    const [one] = result.counterexample;
    for (const fault of verdictOf(one).faults) failures.set(kindOf(fault), one);
    console.log(`${verdictOf(one).faults.join('\n')}\n  ${JSON.stringify(one)}`);
  }
}

/** A fault without its figures, so that each kind is told once. */
function kindOf(fault: string): string {
  return fault
    .split('\n', 2)
    .join(' ')
    .replace(/"[^"]*"|[\d.-]+/g, '#')
    .slice(0, 120);
}

for (const [name, count] of Object.entries(counts).sort()) console.log(`${name}: ${count}`);
console.log(
  `${done} cases, seed ${seed}, the slowest ${Math.round(slowest)} ms, ${failures.size} kinds of faults`,
);
process.exitCode = failures.size ? 1 : 0;
