import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves a folder on loopback, to pages of any origin; gives its address and what ends it. */
export async function serve(folder) {
  const server = createServer(async ({ url }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const body = await readFile(path).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      'content-type': KINDS[extname(path)] ?? 'text/plain',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    /** The same files under another origin. */
    other: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
