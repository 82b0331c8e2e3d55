// Each criterion of docs/criteria.md is cited by a test, or marked as one to check by eye.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const rowsOf = (file: string) =>
  Array.from(
    readFileSync(join(root, 'docs', file), 'utf8').matchAll(/^\| ([AEC]\d+) +\| (.*?) +\|$/gm),
    ([, id = '', text = '']) => ({ id, text, isForAnEye: /[(（]○[)）]$/.test(text) }),
  );
const rows = rowsOf('criteria.md');

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

it('lists the same in Chinese', () => {
  const marks = (file: string) => rowsOf(file).map(({ id, isForAnEye }) => [id, isForAnEye]);
  expect(marks('criteria.zh-CN.md')).toEqual(marks('criteria.md'));
});

it.each(rows.filter(({ isForAnEye }) => !isForAnEye))('$id is cited by a test: $text', ({ id }) => {
  expect(texts).toMatch(new RegExp(`\\b${id}(?:[:,)]| and )`));
});
