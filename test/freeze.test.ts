import { expect, test } from 'vitest';
import { changed } from '../scripts/freeze.mjs';

test('all stories say and draw what they did, or test/freeze/digests.json says otherwise', async () => {
  expect(await changed()).toEqual([]);
}, 400_000);
