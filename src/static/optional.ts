import type * as resvg from '@resvg/resvg-js';
import type * as fontkit from 'fontkit';
import type * as tinypool from 'tinypool';
import { DataError } from '../indicator/data-error.js';

/** Optional packages, needed only for PNG files or many charts at once. */
interface Packages {
  '@resvg/resvg-js': typeof resvg;
  fontkit: typeof fontkit;
  tinypool: typeof tinypool;
}

/**
 * Loads an optional package. Bundlers leave the import to Node, so that builds pass without it.
 * @param asked the feature that needs it
 * @param all every package that the feature needs
 * @throws {DataError} with the command that installs them
 */
export async function optional<Name extends keyof Packages>(
  name: Name,
  asked: string,
  all: readonly (keyof Packages)[],
): Promise<Packages[Name]> {
  try {
    return await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ name);
  } catch (error) {
    throw new DataError(
      '',
      asked,
      'needs {0}, which cannot be loaded ({1}); to install it: npm install {2}',
      [name, (error as Error).message, all.join(' ')],
    );
  }
}
