// Prints `N passed, N failed, N skipped` from the JSON report of a vitest run.
import { readFileSync } from 'node:fs';

/** Counts of a report; a file that failed before its first test counts as one failure. */
export function testCounts(report) {
  const states = report.testResults.flatMap((file) =>
    file.assertionResults.length > 0 ? file.assertionResults.map((test) => test.status) : [file.status],
  );
  const count = (wanted) => states.filter((state) => wanted.includes(state)).length;
  return {
    passed: count(['passed']),
    failed: count(['failed']),
    skipped: count(['skipped', 'pending', 'todo', 'disabled']),
  };
}

if (import.meta.filename === process.argv[1]) {
  let counts;
  try {
    counts = testCounts(JSON.parse(readFileSync(process.argv[2], 'utf8')));
  } catch {
    counts = { passed: 0, failed: 1, skipped: 0 }; // the run broke down before it could report
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}
