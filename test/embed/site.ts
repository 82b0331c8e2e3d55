// A small site on loopback and a real browser that visits it, for what only shows from outside a page.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
};

const AS_USUAL = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  /** A page for one visit. It is the one of the last visit, if that had the same options: to open one takes a second. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Page>;
  /** Ends all visits, with what was listened to and emulated in them. The cache of files stays. */
  readonly leave: () => Promise<void>;
  /** Puts a page at a path, with headers of its own. */
  readonly put: (path: string, html: string, headers?: Record<string, string>) => string;
  /** Answers a path by a function, as a server with faults does. */
  readonly serve: (path: string, answer: Answer) => string;
  /** How often each path was asked for since the last question; a file may be kept for a while by who fetched it. */
  readonly asked: () => Record<string, number>;
  readonly close: () => Promise<void>;
}

/** The browsers of this process, by their arguments: to start one takes a second. They end with the process. */
const browsers = new Map<string, Promise<Browser>>();

function browserWith(args: readonly string[]): Promise<Browser> {
  const key = args.join(' ');
  const known =
    browsers.get(key) ??
    findBrowser().then((found) =>
      chromium.launch({ ...found?.options, args: [...(found?.options.args ?? []), ...args] }),
    );
  browsers.set(key, known);
  return known;
}

/** The built library, the seeds and pages that are put there; every file may be read by any origin. `args` are the browser's own. */
export async function openSite(args: readonly string[] = []): Promise<Site> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const answers = new Map<string, Answer>();
  let asked: Record<string, number> = {};
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pages.get(pathname);
    asked[pathname] = (asked[pathname] ?? 0) + 1;
    const own = answers.get(pathname);
    if (own) return own(request, response);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', TYPES[page ? '.html' : extname(pathname)] ?? 'text/plain');
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
    if (page) return response.end(page.html);
    response.setHeader('cache-control', 'max-age=60');
    if (!/^\/(?:dist|seeds)\//.test(pathname))
      return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    const file = await readFile(join(root, pathname)).catch(() => undefined);
    return file ? response.end(file) : response.writeHead(404).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await browserWith(args);
  const origin = `http://127.0.0.1:${port}`;
  const left = new Map<string, Page>();
  const visited = new Map<Page, string>();
  return {
    origin,
    browser,
    visit: async ({ viewport = { width: 1280, height: 720 }, ...others } = {}) => {
      const alike = JSON.stringify(others);
      const page = left.get(alike) ?? (await browser.newPage(others));
      left.delete(alike);
      visited.set(page, alike);
      if (viewport) await page.setViewportSize(viewport);
      return page;
    },
    leave: async () => {
      for (const [page, alike] of visited) {
        page.removeAllListeners();
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.emulateMedia(AS_USUAL);
        await page.mouse.move(-1, -1);
        await page.goto('about:blank');
        if (left.has(alike)) await page.close();
        else left.set(alike, page);
      }
      visited.clear();
    },
    asked: () => {
      const told = asked;
      asked = {};
      return told;
    },
    put: (path, html, headers = {}) => {
      pages.set(path, { html, headers });
      return origin + path;
    },
    serve: (path, answer) => {
      answers.set(path, answer);
      return origin + path;
    },
    close: async () => {
      for (const context of browser.contexts()) await context.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
