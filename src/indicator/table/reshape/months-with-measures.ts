import { bracketAtEnd, joinedText, plainText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { headerRole } from '../header/header-role.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import { momentIn } from '../times/time-of-text.js';

/** A header parted into its month, quarter or half-year and what is measured, with the unit. */
interface Parted {
  readonly cell: PlacedCell;
  readonly moment: string;
  readonly measure: string;
}

/**
 * Parts headers such as 2024年3月用电量（万千瓦时） into two lines, the measure above the month, if at least two measure the same
 * at different times. Any other table stays unchanged.
 */
export function measuresOverMonths(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 2);
  const heads = grid[top] ?? [];
  const parted = heads.flatMap((cell, at) => (cell === heads[at - 1] ? [] : (partedHead(cell) ?? [])));
  const isRepeated = parted.some(({ measure, moment }) =>
    parted.some((other) => other.measure === measure && other.moment !== moment),
  );
  if (!isRepeated || heads.some((cell) => grid[top + 1]?.includes(cell))) return grid;
  const of = new Map(parted.map((one) => [one.cell, one]));
  const areTogether = parted.every(
    ({ measure }, at) =>
      measure === parted[at - 1]?.measure || !parted.slice(0, at).some((one) => one.measure === measure),
  );
  const lines = areTogether ? (['measure', 'moment'] as const) : (['moment', 'measure'] as const);
  const rowOf = (line: 'measure' | 'moment', isUpper: boolean) => {
    let last: PlacedCell | undefined;
    return heads.map((cell, at) => {
      const own = of.get(cell);
      const before = of.get(heads[at - 1]!);
      const isSame = isUpper && own && before && own[line] === before[line];
      last = isSame ? last : own ? { ...cell, text: own[line] } : cell;
      return last!;
    });
  };
  return [...grid.slice(0, top), rowOf(lines[0], true), rowOf(lines[1], false), ...grid.slice(top + 1)];
}

function partedHead(cell: PlacedCell): Parted | undefined {
  const text = joinedText(plainText(cell.text));
  if (!/\p{Script=Han}{2}/u.test(text)) return undefined;
  const bracket = bracketAtEnd(text);
  const unit = bracket && looksLikeUnit(bracket.inside) ? bracket.inside : '';
  const main = unit ? bracket!.before : text;
  const found = DATED.exec(main) ?? momentIn(main);
  const moment = found && ('moment' in found ? found.text : found[1]!);
  const rest =
    moment &&
    main
      .replace(moment, '')
      .replace(/[（(]\s*[)）]$/, '')
      .replace(/^[\s份末底的]+/, '')
      .trim();
  if (!rest || !/^\p{Script=Han}{2}[^\d]*$/u.test(rest) || NONE.test(rest)) return undefined;
  if (headerRole(rest).role !== 'unknown') return undefined;
  const named = moment.replace(/^(\d{4})[-/.](\d\d)$/, '$1年$2月');
  return { cell, moment: named, measure: unit ? `${rest}（${unit}）` : rest };
}

/** Matches a month before what is measured in it: 2024-03用电量. */
const DATED = /^((?:19|20)\d\d[-/.](?:0[1-9]|1[0-2]))(?=\p{Script=Han})/u;

/** Matches words of sums, changes and plans, which are not of the month alone. */
const NONE = /累[计計]|[以至]|同比|[环環]比|增[长長速幅减減]|[计計][划劃畫]|目[标標]|[预預]/;
