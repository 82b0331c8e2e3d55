import { joinedText } from '../text/cell-text.js';
import { mapCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { headerRole } from '../header/header-role.js';
import { HIGHEST } from './join-times.js';
import { yearsNamed } from '../times/named-years.js';

/** The kinds of values by their abbreviations. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ a: 'Actual', act: 'Actual', b: 'Budget', bud: 'Budget', t: 'Target', tgt: 'Target' },
  ...{ r: 'Result', bl: 'Baseline' },
  ...{ f: 'Forecast', fc: 'Forecast', fcst: 'Forecast', e: 'Estimate' },
  ...{ be: 'Budget Estimate', re: 'Revised Estimate', ca: 'Actual' },
  ...{ lfi: 'Initial budget', bp: 'Initial budget', lfr: 'Revised budget', bs: 'Revised budget' },
};

const YEAR = String.raw`(?:FY|CY)?\s?['’]?(?:(?:19|20)\d\d|(?<=FY\s?['’]?)\d\d)(?:[-/–]\d\d(?:\d\d)?)?`;
const SHORT = new RegExp(
  String.raw`^(?:(${YEAR})?(?:[\s_-]?(${Object.keys(WORDS).join('|')})\.?|\s?\((act|tgt|bud|fcst)\.?\))|(LFI|LFR|BP|BS|CA|BE|RE|BL|T|A|Tgt|Act)\s?(${YEAR}))$`,
  'i',
);

interface Parts {
  readonly year: string;
  readonly word: string;
}

function partsOf({ text }: PlacedCell): Parts {
  const [, year = '', word, inside = word, first = inside ?? '', after = ''] =
    SHORT.exec(joinedText(text)) ?? [];
  return { year: year || after, word: first.toLowerCase() };
}

const isOfYear = ({ text }: PlacedCell) => yearsNamed(joinedText(text)) !== undefined;

/**
 * Spells out abbreviated kinds in headers, beside a year or below one, if other headers make clear what they stand for:
 * FY22 T, FY22 A, 2023-24 BE.
 */
export function withKindsInFull(grid: SpreadGrid): SpreadGrid {
  const at = grid.slice(0, HIGHEST).findIndex((row, index) => areShort(row, grid[index - 1] ?? []));
  if (at < 0) return grid;
  const own = new Set(grid[at]!.slice(1));
  return mapCells(grid, (cell) => {
    const { year, word } = own.has(cell) ? partsOf(cell) : { year: '', word: '' };
    return word ? { ...cell, text: `${year} ${WORDS[word]!}`.trim() } : cell;
  });
}

/** Whether all headers of years in a row name a kind, and the abbreviations among them are not names of groups. */
function areShort(row: readonly PlacedCell[], above: readonly PlacedCell[]): boolean {
  const areBelow = above.some(isOfYear) && !row.some(isOfYear);
  const cells = [...new Set(row.slice(1))].filter((cell) =>
    areBelow ? cell.text.trim() && !above.includes(cell) : isOfYear(cell) || partsOf(cell).year,
  );
  const short = cells.map(partsOf).filter(({ word }) => word);
  const isKnown = (cell: PlacedCell) =>
    headerRole(joinedText(cell.text)).role === 'value' || /^PLF\b/.test(joinedText(cell.text));
  if (short.length < 1 || cells.every(isKnown)) return false;
  if (!cells.every((cell) => partsOf(cell).word || isKnown(cell))) return false;
  const words = new Set(short.map(({ word }) => word));
  const areAll = (pattern: RegExp) => [...words].every((word) => pattern.test(word));
  const isOneOf = (pattern: RegExp) => [...words].some((word) => pattern.test(word));
  if (areAll(/^(?:lfi|lfr|re|be)$/)) return !areBelow || words.size > 1;
  if (isOneOf(/^(?:bp|bs|ca)$/)) return areAll(/^(?:bp|bs|ca|lfi)$/) && words.size > 1;
  const ofGroups = short.flatMap(({ word, year }) => (/^[ab]$/.test(word) ? [year] : []));
  const areGroups = isOneOf(/^b$/) && !isOneOf(/^[tfe]$/) && new Set(ofGroups).size < ofGroups.length;
  if (words.has('r')) return areAll(/^(?:r|t|tgt)$/) && words.size > 1;
  return words.size > 1 && isOneOf(/^(?:a|act|re|be)$/) && !areGroups;
}
