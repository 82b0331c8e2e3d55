import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';

/** The most panels side by side. */
const MOST = 6;

/**
 * Puts the panels of a table that are printed side by side (收入, 预算数, 支出, 预算数) below each other. Other tables are
 * unchanged: all panels need the same headers of values, and names in their first columns.
 */
export function onePanel(grid: SpreadGrid): SpreadGrid {
  const width = grid[0]?.length ?? 0;
  for (let count = 2; count <= MOST && count * 2 <= width; count += 1) {
    const below = width % count === 0 ? panelsBelow(grid, width / count) : undefined;
    if (below) return below;
  }
  return grid;
}

/** The panels of some columns each below each other; undefined if the table has none. */
function panelsBelow(grid: SpreadGrid, size: number): SpreadGrid | undefined {
  const top = grid.findIndex((row) => isRepeated(row, size));
  if (top < 0 || top > 4) return undefined;
  const starts = grid[top]!.flatMap((_, at) => (at % size === 0 ? [at] : []));
  const rows = grid.slice(top + 1).filter((row) => new Set(row).size > 1);
  const isOf = (test: (cell: PlacedCell) => boolean, at: number) => {
    const filled = rows.filter((row) => row[at]!.text.trim() !== '');
    return filled.length > 0 && filled.filter((row) => test(row[at]!)).length * 2 > filled.length;
  };
  const arePanels = starts.every((at) => isOf(isName, at) && isOf(isFigure, at + size - 1));
  if (rows.length < 2 || !arePanels) return undefined;
  const panel = (row: readonly PlacedCell[], start: number) => row.slice(start, start + size);
  const isSplit = (row: readonly PlacedCell[]) => new Set(row).size > 1;
  const isOver = (row: readonly PlacedCell[]) => printedCells(row).length > 1;
  /** What stands over or heads the names of a panel, as a heading over its rows. */
  const headings = (start: number) => {
    const over = grid.slice(0, top).filter(isOver);
    const lines = (over.length ? over : [grid[top]!]).map((row) => panel(row, start));
    return lines.flatMap(([first, ...others]) => {
      const heading = { ...first!, text: first!.text.replace(OF_NAMES, '') };
      return isPlain(heading) ? [] : [[heading, ...others.map(() => heading)]];
    });
  };
  const names = new Set(starts.map((at) => joinedText(grid[top]![at]!.text)));
  const areHeaded = names.size > 1 || grid.slice(0, top).some(isOver);
  const body = grid.slice(top + 1);
  const header = panel(grid[top]!, 0);
  return [
    ...grid
      .slice(0, top)
      .filter((row) => !isOver(row))
      .map((row) => panel(row, 0)),
    header.map((cell, at) => (names.size > 1 && at === 0 ? { ...cell, text: plainHead(cell.text) } : cell)),
    ...starts.flatMap((start) => [
      ...(areHeaded ? headings(start) : []),
      ...body.filter(isSplit).map((row) => panel(row, start)),
    ]),
    ...body.filter((row) => !isSplit(row)).map((row) => panel(row, 0)),
  ].filter((row) => printedCells(row).length > 0);
}

/** Matches the word for names behind what they are of: 收入项目. */
const OF_NAMES = /(?<=\p{Script=Han}{2}\s*)(?:项目|項目|科目|名称|名稱)\s*$/u;

/** Returns a neutral header of names in the language of the table; a heading says what they are names of. */
const plainHead = (text: string) => (/\p{Script=Han}/u.test(text) ? '项目' : 'Item');

const isPlain = ({ text }: PlacedCell) => joinedText(text) === plainHead(text);

/** Whether a row has several headers of names, each followed by the same headers of values in the same order. */
function isRepeated(row: readonly PlacedCell[], size: number): boolean {
  const texts = row.map(({ text }) => joinedText(text));
  const own = texts.slice(1, size);
  const names = texts.filter((_, at) => at % size === 0);
  return (
    new Set(row).size === row.length &&
    names.every((text) => text !== '' && !own.includes(text) && !/\d{4}/.test(text)) &&
    texts.every((text, at) => at % size === 0 || (text !== '' && text === own[(at % size) - 1]))
  );
}

const isName = ({ text }: PlacedCell) => /\p{L}{2}/u.test(text) && !/^[\d.,]+/.test(text.trim());
const isFigure = ({ text }: PlacedCell) => /^\s*[-−–(]?\d/.test(text) || /^\s*[-—–…]+\s*$/.test(text);
