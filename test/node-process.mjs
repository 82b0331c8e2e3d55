// The other end of test/node-process.ts: runs module after module, each with arguments, folder, streams and exit code of
// its own, but with the modules that they share loaded once.
import { pathToFileURL } from 'node:url';

let count = 0;

async function run({ file, args, folder }) {
  const said = { out: '', err: '' };
  process.chdir(folder);
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  const streams = [
    [process.stdout, 'out'],
    [process.stderr, 'err'],
  ];
  for (const [stream, name] of streams)
    stream.write = (text) => {
      said[name] += text;
      return true;
    };
  let thrown;
  try {
    await import(`${pathToFileURL(file).href}?${(count += 1)}`);
  } catch (error) {
    thrown = error;
  }
  for (const [stream] of streams) delete stream.write;
  if (thrown) said.err += thrown.stack ?? String(thrown);
  return { code: thrown ? -1 : (process.exitCode ?? 0), ...said };
}

process.on('message', async (given) => process.send(await run(given)));
