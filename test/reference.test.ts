// The picture of each story as last reviewed; `npm run freeze -- --update` renews them.
import { expect, test } from 'vitest';
import { knownReferences, references } from '../scripts/freeze.mjs';

test('each story draws its picture in test/reference', async () => {
  const [now, known] = [await references(), knownReferences()];
  expect(Object.keys(now).sort()).toEqual(Object.keys(known).sort());
  const changed = Object.keys(now).filter((file) => now[file] !== known[file]);
  expect(changed).toEqual([]);
}, 120_000);
