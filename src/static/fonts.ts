import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { Font, openSync } from 'fontkit';
import { DataError } from '../indicator/data-error.js';

/** Font files that together have all characters of a text, and the main family. */
export interface Fonts {
  readonly files: readonly string[];
  readonly family: string;
}

/** How fontkit opens a file. */
type OpenFont = typeof openSync;

/**
 * Font files, given or installed, that together have every character of a text.
 * @throws {DataError} naming the characters that no font has
 */
export function fontsFor(text: string, open: OpenFont, given: readonly string[] = []): Fonts {
  const missing = new Set(Array.from(text.replace(/\s/gu, '')));
  const files: string[] = [];
  let family = '';
  for (const file of given.length ? given : fontFiles(text)) {
    if (missing.size === 0) break;
    const face = faceOf(file, open, given.length > 0);
    if (!face) continue;
    const had = [...missing].filter((character) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    if (had.length === 0) continue;
    for (const character of had) missing.delete(character);
    files.push(file, ...boldOf(file));
    family ||= face.familyName;
  }
  if (missing.size === 0) return { files, family };
  const shown = [...missing].slice(0, 12).join(' ');
  throw new DataError('', 'font', 'no {0} font has the characters {1}', [
    given.length ? 'given' : 'installed',
    shown,
  ]);
}

const faces = new Map<string, Font | undefined>();

/** The simplified Chinese face of a collection, or the first face; undefined if the file cannot be read. */
function faceOf(file: string, open: OpenFont, isGiven: boolean): Font | undefined {
  if (!faces.has(file)) faces.set(file, openFace(file, open, isGiven));
  return faces.get(file);
}

function openFace(file: string, open: OpenFont, isGiven: boolean): Font | undefined {
  try {
    const opened = open(file);
    if (!('fonts' in opened)) return opened as Font;
    return opened.fonts.find(({ familyName }) => /\bSC$/.test(familyName)) ?? opened.fonts[0];
  } catch (error) {
    if (isGiven) throw new DataError(file, 'font', 'cannot be read: {0}', [(error as Error).message]);
    return undefined;
  }
}

/** Preferred fonts for Chinese and for Latin text, the best first. */
const HAN = [
  /NotoSans(?:CJK|SC)[^/\\]*Regular/i,
  /SourceHanSans[^/\\]*Regular/i,
  /PingFang|Hiragino Sans GB|STHeiti/i,
  /msyh\.|Deng\.|simhei/i,
  /wqy|DroidSansFallback/i,
];
const LATIN = [
  /(?:NotoSans|Roboto|Inter)-Regular\./i,
  /LiberationSans-Regular\.|Arial\.|Helvetica|segoeui\./i,
  /DejaVuSans\./i,
];

let installed: readonly string[] | undefined;

/** The installed regular font files, those for the script of the text first. */
function fontFiles(text: string): readonly string[] {
  installed ??= folders()
    .flatMap(filesIn)
    .filter((file) => /\.(?:ttf|ttc|otf|otc)$/i.test(file) && !/Bold|Italic|Oblique/i.test(file))
    .sort();
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const preferred = han * 5 > text.length ? [...HAN, ...LATIN] : [...LATIN, ...HAN];
  const rank = (file: string) => {
    const place = preferred.findIndex((pattern) => pattern.test(file));
    return place < 0 ? preferred.length : place;
  };
  return installed.toSorted((a, b) => rank(a) - rank(b));
}

function folders(): string[] {
  const home = homedir();
  if (platform() === 'darwin')
    return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
  if (platform() === 'win32')
    return [
      join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      join(process.env['LOCALAPPDATA'] ?? home, 'Microsoft/Windows/Fonts'),
    ];
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.local/share/fonts'),
    join(home, '.fonts'),
  ];
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file)));
  } catch {
    return [];
  }
}

/** The bold font file beside a regular one, if there is one. */
function boldOf(file: string): string[] {
  const bold = file
    .replace(/Regular(?=\.\w+$)/, 'Bold')
    .replace(/((?:DejaVuSans|Arial))(?=\.\w+$)/, '$1-Bold');
  return bold !== file && existsSync(bold) ? [bold] : [];
}
