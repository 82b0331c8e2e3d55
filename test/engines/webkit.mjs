// Drives WebKitGTK's MiniBrowser by the W3C WebDriver protocol of WebKitWebDriver, on a screen of its own (Xvfb).
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onPath } from '../../scripts/browser.mjs';

/** The browser that comes with the driver; undefined if it is not installed. */
function findMiniBrowser() {
  const folders = [
    '/usr/lib',
    ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name)),
    '/usr/libexec',
  ];
  return folders.map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')).find((path) => existsSync(path));
}

/** The programs that WebKit needs here; undefined if one is missing. */
export function findWebKit() {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const browser = process.platform === 'linux' ? findMiniBrowser() : undefined;
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a screen without a display; resolves to its number, which it chooses, and the process. */
async function screenOf(program) {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.stdio[3].once('data', (text) => resolve(String(text).trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb does not start.')));
  });
  return { child, display: `:${number}` };
}

/** As `startFirefox`, for WebKit; one page at a time, in the language of the system. */
export async function startWebKit() {
  const found = findWebKit();
  if (!found) throw new Error('WebKitWebDriver, its MiniBrowser or Xvfb is not installed.');
  const { child: screen, display } = await screenOf(found.screen);
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    // The sandbox of WebKit needs namespaces that containers do not give; the pages are the tests' own.
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const end = async () => {
    for (const child of [driver, screen]) {
      if (child.exitCode !== null) continue;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    }
  };
  const send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && {
        body: JSON.stringify(body ?? {}),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const { value } = await answer.json();
    if (!answer.ok)
      throw new Error(`${path.replace(/.*session\/[^/]*/, '')}: ${value.error}: ${value.message}`);
    return value;
  };
  try {
    await untilReady(() => send('GET', '/status'));
    const { sessionId, capabilities } = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } },
      },
    });
    const session = `/session/${sessionId}`;
    return {
      version: capabilities.browserVersion,
      open: () => opened((method, path, body) => send(method, session + path, body)),
      close: async () => {
        await send('DELETE', session).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function untilReady(ask) {
  for (let tries = 0; ; tries += 1)
    try {
      return await ask();
    } catch (error) {
      if (tries > 100) throw error;
      await pause(100);
    }
}

async function opened(send) {
  await send('POST', '/timeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });
  await send('POST', '/window/rect', { x: 0, y: 0, width: 1400, height: 1200 });
  let last = Promise.resolve();
  /** The driver has one place where it is, so that works in frames go one after the other. */
  const inFrame = (selector, work) => {
    const done = last.then(async () => {
      await send('POST', '/frame', { id: null });
      if (selector)
        await send('POST', '/frame', {
          id: await send('POST', '/element', { using: 'css selector', value: selector }),
        });
      return work();
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    goto: (url) => send('POST', '/url', { url }),
    run: async (task, args = [], frame = undefined) => {
      const script = `const [args, done] = arguments;
        (async () => JSON.stringify((await (${task})(...JSON.parse(args))) ?? null))()
          .then((result) => done({ result }), (error) => done({ error: String(error) }));`;
      const { result, error } = await inFrame(frame, () =>
        send('POST', '/execute/async', { script, args: [JSON.stringify(args)] }),
      );
      if (error) throw new Error(error);
      return JSON.parse(result);
    },
    perform: (actions, frame = undefined) => inFrame(frame, () => send('POST', '/actions', { actions })),
    front: async () => undefined,
    close: async () => undefined,
  };
}
