// What ships to readers, and under which licences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Entry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly integrity?: string;
}

const root = resolve(import.meta.dirname, '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
/** The packages that a user installs: the dependencies, and what they need. */
function shippedFrom(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const entry = packages[`node_modules/${name}`];
    if (!entry || found.has(name)) continue;
    found.add(name);
    shippedFrom(Object.keys(entry.dependencies ?? {}), found);
  }
  return found;
}
const shipped = [...shippedFrom(Object.keys(packages['']?.dependencies ?? {}))].sort();

it('lists what ships, each with a licence that lets it be passed on', () => {
  expect(shipped.map((name) => `${name} ${packages[`node_modules/${name}`]?.license}`)).toEqual([
    '@lit-labs/ssr-dom-shim BSD-3-Clause',
    '@lit/reactive-element BSD-3-Clause',
    '@types/trusted-types MIT',
    'd3-array ISC',
    'internmap ISC',
    'lit BSD-3-Clause',
    'lit-element BSD-3-Clause',
    'lit-html BSD-3-Clause',
  ]);
});

it('has the text of each licence beside it, and a hash of every package in the lockfile', () => {
  // Types and the shim for servers are in no file for pages, and bring no text of theirs.
  for (const name of shipped.filter((one) => !/^@types|shim$/.test(one)))
    expect(
      readdirSync(join(root, 'node_modules', name)).filter((file) => /^licen[cs]e/i.test(file)),
      name,
    ).not.toEqual([]);
  const without = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
  expect(without.map(([path]) => path)).toEqual([]);
  expect(existsSync(join(root, 'LICENSE'))).toBe(true);
});
