// `npm start` as a newcomer meets it: what it says, and where it leads.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const MINUTE = 60_000;
let started;
afterAll(() => started?.kill('SIGTERM'));

it(
  'says within ten seconds what happens, and in its last line where the gallery is',
  async () => {
    // What npm runs first sees to the packages, which are here.
    started = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root });
    const begin = Date.now();
    let [text, faults, first] = ['', '', 0];
    started.stderr.on('data', (more) => (faults += more));
    const home = await new Promise((told, failed) => {
      started.on('exit', (code) => failed(new Error(`npm start ended with ${code}.\n${text}${faults}`)));
      started.stdout.on('data', (more) => {
        first ||= Date.now() - begin;
        text += more;
        const [, address] = /at (http:\/\/localhost:\d+\/)\n$/.exec(text) ?? [];
        if (address) told(address);
      });
    });
    expect(first).toBeLessThan(10_000);
    expect(text).toMatch(/^\[0 s\] Building the library/);
    const { entries } = await (await fetch(`${home}index.json`)).json();
    expect(Object.keys(entries)[0]).toBe('home--home');
    expect((await fetch(`${home}iframe.html?id=home--home`)).status).toBe(200);
  },
  11 * MINUTE,
);
