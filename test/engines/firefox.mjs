// Drives an installed Firefox by WebDriver BiDi, the protocol that it speaks itself: no other program is needed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { onPath } from '../../scripts/browser.mjs';

/** What a run for tests needs, beside what Firefox sets itself when it is driven. */
const prefs = (language) => ({
  'intl.accept_languages': language,
  'focusmanager.testmode': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
});

export const findFirefox = () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');

/** The address at which a Firefox that starts listens; throws if it ends, or says nothing for two minutes. */
const address = (child) =>
  new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox says no address: ${said}`)), 120_000);
    child.stderr.on('data', (text) => {
      said += text;
      const found = /WebDriver BiDi listening on (\S+)/.exec(said);
      if (!found) return;
      clearTimeout(late);
      resolve(`${found[1]}/session`);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });

/** A connection: `send(method, params)` gives the result of a command, and throws the error that it ends in. */
async function connected(url) {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  const asked = new Map();
  let last = 0;
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('message', (text) => {
    const { id, type, result, error, message } = JSON.parse(text);
    const { resolve, reject, method } = asked.get(id) ?? {};
    asked.delete(id);
    if (type === 'success') resolve?.(result);
    else if (type === 'error') reject?.(new Error(`${method}: ${error}: ${message}`));
  });
  socket.on('close', () => {
    for (const { reject, method } of asked.values()) reject(new Error(`${method}: Firefox has gone.`));
  });
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      asked.set(last, { resolve, reject, method });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, end: () => socket.terminate() };
}

/**
 * Starts Firefox without a window on the screen. Its pages are 1280 by 1000 CSS pixels; `language` is theirs.
 * Each page has `goto`, `run` (a function of the page, with JSON arguments, its result as JSON) and `perform` (W3C
 * input sources), the latter two in the page or in the frame that a selector finds.
 */
export async function startFirefox({ language = 'en-US' } = {}) {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox is installed.');
  const profile = await mkdtemp(join(tmpdir(), 'plan-charts-firefox-'));
  const lines = Object.entries(prefs(language)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { send, end } = await connected(await address(child));
    const { capabilities } = await send('session.new', { capabilities: {} });
    return {
      version: capabilities.browserVersion,
      open: () => opened(send),
      close: async () => {
        await send('browser.close').catch(() => undefined);
        end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function opened(send) {
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 1000 } });
  const call = async (target, source, args) => {
    const { result, exceptionDetails } = await send('script.callFunction', {
      functionDeclaration: source,
      arguments: args.map((value) => ({ type: 'string', value })),
      target: { context: target },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  const frameOf = async (selector) =>
    selector
      ? (await call(context, '(found) => document.querySelector(found).contentWindow', [selector])).context
      : context;
  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (task, args = [], frame = undefined) => {
      const source = `async (args) => JSON.stringify((await (${task})(...JSON.parse(args))) ?? null)`;
      return JSON.parse(await call(await frameOf(frame), source, [JSON.stringify(args)]));
    },
    perform: async (actions, frame = undefined) =>
      send('input.performActions', { context: await frameOf(frame), actions }),
    front: () => send('browsingContext.activate', { context }),
    close: () => send('browsingContext.close', { context }),
  };
}
