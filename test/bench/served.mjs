// The pages that are measured, one for each library and purpose, as it would be built for a site of its own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';

const STYLE =
  'body{margin:0;font:14px sans-serif} .box{width:400px;overflow:hidden} .cell{float:left;width:400px;height:400px;overflow:hidden} .wide{width:900px;height:400px;overflow:hidden}';

/** `purpose` with the one library `peer`, whose files of ours stay as they are in `dist`. */
async function bundled(root, purpose, peer) {
  const here = join(root, 'test/bench');
  const { outputFiles } = await build({
    stdin: { contents: await readFile(join(here, `${purpose}.js`), 'utf8'), resolveDir: here },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'peer',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /dist\/plan-charts\.min\.js$/ }, () => ({
            path: '/dist/plan-charts.min.js',
            external: true,
          }));
          onResolve({ filter: /^peer$/ }, () => ({ path: join(here, `peers/${peer}.js`) }));
          onLoad({ filter: /\.css$/ }, () => ({ contents: '' }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

/** Serves `/page/PEER` and `/cold/PEER` on loopback. */
export async function served(root) {
  const scripts = new Map();
  const answers = async (path) => {
    if (path.startsWith('/dist/')) return ['text/javascript', await readFile(join(root, path))];
    const [, purpose, peer, script] = /^\/(page|cold)\/([\w-]+)(\.js)?$/.exec(path) ?? [];
    if (!peer) return ['text/plain', ''];
    const name = `${purpose}/${peer}`;
    if (!scripts.has(name)) scripts.set(name, await bundled(root, purpose, peer));
    if (script) return ['text/javascript', scripts.get(name)];
    const css =
      peer === 'uplot' ? await readFile(join(root, 'test/bench/node_modules/uplot/dist/uPlot.min.css')) : '';
    return [
      'text/html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer}</title><style>${css}${STYLE}</style><body><script type="module" src="/${name}.js"></script>`,
    ];
  };
  const server = createServer(async ({ url }, response) => {
    const [type, text] = await answers(new URL(url, 'http://bench').pathname).catch(() => []);
    response.writeHead(type ? 200 : 404, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` });
    response.end(text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
