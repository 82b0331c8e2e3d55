// C17: React adopts server-rendered markup with `hydrateRoot` alone; data and listeners reach the tag.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(root, 'node_modules/.hydrate-'));
let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

/** An app with a button that gives other data; the server makes its markup, and the page goes on with it. */
const APP = `
  import { createElement, useState } from 'react';
  import { TargetBars } from ${JSON.stringify(join(root, 'dist/frameworks/react/target-bars.js'))};
  const recordsOf = (indicator) => [{ indicator, unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 }];
  export function App({ onReady }) {
    const [name, setName] = useState('Trees');
    return createElement('main', null,
      createElement('button', { onClick: () => setName('Bridges') }, 'Change'),
      createElement(TargetBars, { data: recordsOf(name), better: 'higher', 'onplan-ready': onReady }));
  }`;
const SERVER = `
  import { renderToString } from 'react-dom/server';
  ${APP}
  export const html = renderToString(createElement(App, {}));`;
const CLIENT = `
  import { hydrateRoot } from 'react-dom/client';
  ${APP}
  Object.assign(globalThis, { heard: [], faults: [] });
  const onReady = ({ detail }) => heard.push(detail.heading);
  hydrateRoot(document.getElementById('root'), createElement(App, { onReady }), {
    onRecoverableError: (error) => faults.push(String(error)),
  });`;

it('hydrateRoot finds the markup it expects, one chart with its data, its events and its updates', async () => {
  await build({
    stdin: { contents: SERVER, resolveDir: root },
    ...{ bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' },
    outfile: join(folder, 'server.mjs'),
  });
  const { outputFiles } = await build({
    stdin: { contents: CLIENT, resolveDir: root },
    ...{ bundle: true, splitting: true, format: 'esm', outdir: folder, write: false, logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  for (const { path, contents } of outputFiles)
    site.serve(`/app/${path.slice(folder.length + 1)}`, (_, response) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(contents);
    });
  const { html } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'server.mjs')).href)) as {
    html: string;
  };
  expect(html).toContain('<button>Change</button>');
  const page = await site.visit();
  const told: string[] = [];
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(message.text());
  });
  await page.goto(
    site.put(
      '/app/',
      `<!doctype html><html lang="en"><title>App</title><body><div id="root">${html}</div><script type="module" src="stdin.js"></script>`,
    ),
  );
  const shown = (text: string) =>
    page.locator('plan-target-bars svg[role=img] text', { hasText: text }).first().waitFor();
  await shown('Trees');
  await page.locator('button', { hasText: 'Change' }).click();
  await shown('Bridges');
  const { heard, faults } = await page.evaluate(() => {
    const { heard, faults } = globalThis as unknown as Record<'heard' | 'faults', string[]>;
    return { heard, faults };
  });
  expect(faults).toEqual([]);
  expect(heard).toEqual(Array(2).fill('Exampleton: 2025 targets and results'));
  expect(told.filter((text) => !text.includes('has no source'))).toEqual([]);
  expect(await page.locator('plan-target-bars').count()).toBe(1);
});
