// Each criterion of docs/criteria.md is cited by a test, or marked as one for an eye.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const rows = [
  ...readFileSync(join(root, 'docs/criteria.md'), 'utf8').matchAll(/^\| ([AEC]\d+) +\| (.*?) +\|$/gm),
].map(([, id = '', text = '']) => ({ id, text }));

const texts = ['test', 'stories']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter(
    (file) =>
      /\.(?:ts|mjs)$/.test(file) && !file.includes('node_modules') && !file.endsWith('criteria.test.ts'),
  )
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

it('has 35 criteria of access, 22 of embedding and 33 of elements, in order', () => {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
  expect(rows.map(({ id }) => id)).toEqual([...ids('A', 35), ...ids('E', 22), ...ids('C', 33)]);
});

it.each(rows.filter(({ text }) => !text.endsWith('(○)')))('$id is cited by a test: $text', ({ id }) => {
  expect(texts).toMatch(new RegExp(`\\b${id}(?:[:,)]| and )`));
});
