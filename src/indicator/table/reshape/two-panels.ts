import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';

/**
 * Puts the two halves of a table that are printed side by side (收入, 预算数, 支出, 预算数) below each other. Other tables are
 * unchanged: both halves need the same headers of values, and names in their first columns.
 */
export function onePanel(grid: SpreadGrid): SpreadGrid {
  const width = grid[0]?.length ?? 0;
  const half = width / 2;
  if (half < 2 || !Number.isInteger(half)) return grid;
  const top = grid.findIndex((row) => isDoubled(row, half));
  if (top < 0 || top > 4) return grid;
  const rows = grid.slice(top + 1).filter((row) => new Set(row).size > 1);
  const named = (at: number) => rows.filter((row) => isName(row[at]!)).length * 2 > rows.length;
  const counted = (at: number) => rows.filter((row) => isFigure(row[at]!)).length * 2 > rows.length;
  const areHalves = [0, half].every((at) => named(at) && counted(at + half - 1));
  if (rows.length < 2 || !areHalves) return grid;
  const left = (row: readonly PlacedCell[]) => row.slice(0, half);
  const right = (row: readonly PlacedCell[]) => row.slice(half);
  const isSplit = (row: readonly PlacedCell[]) => new Set(row).size > 1;
  const isOver = (row: readonly PlacedCell[]) => printedCells(row).length > 1;
  /** What stands over or heads the names of a half, as a heading over its rows. */
  const headings = (part: typeof left) => {
    const over = grid.slice(0, top).filter(isOver).map(part);
    const lines = over.length ? over : [part(grid[top]!)];
    return lines.flatMap(([first, ...others]) => {
      const heading = { ...first!, text: first!.text.replace(OF_NAMES, '') };
      return isPlain(heading) ? [] : [[heading, ...others.map(() => heading)]];
    });
  };
  const differ = joinedText(grid[top]![0]!.text) !== joinedText(grid[top]![half]!.text);
  const areHeaded = differ || grid.slice(0, top).some(isOver);
  const body = grid.slice(top + 1);
  return [
    ...grid
      .slice(0, top)
      .filter((row) => !isOver(row))
      .map(left),
    left(grid[top]!).map((cell, at) => (differ && at === 0 ? { ...cell, text: plainHead(cell.text) } : cell)),
    ...(areHeaded ? headings(left) : []),
    ...body.filter(isSplit).map(left),
    ...(areHeaded ? headings(right) : []),
    ...body.filter(isSplit).map(right),
    ...body.filter((row) => !isSplit(row)).map(left),
  ].filter((row) => printedCells(row).length > 0);
}

/** Matches the word for names behind what they are of: 收入项目. */
const OF_NAMES = /(?<=\p{Script=Han}{2}\s*)(?:项目|項目|科目|名称|名稱)\s*$/u;

/** Returns a neutral header of names in the language of the table; a heading says what they are names of. */
const plainHead = (text: string) => (/\p{Script=Han}/u.test(text) ? '项目' : 'Item');

const isPlain = ({ text }: PlacedCell) => joinedText(text) === plainHead(text);

/** Whether a row has two headers of names, each followed by the same headers of values in the same order. */
function isDoubled(row: readonly PlacedCell[], half: number): boolean {
  const texts = row.map(({ text }) => joinedText(text));
  const own = texts.slice(1, half);
  return (
    new Set(row).size === row.length &&
    texts[0] !== '' &&
    texts[half] !== '' &&
    own.every((text, at) => text !== '' && text === texts[half + 1 + at]) &&
    !own.includes(texts[0]!) &&
    !/\d{4}/.test(texts[0]! + texts[half]!)
  );
}

const isName = ({ text }: PlacedCell) => /\p{L}{2}/u.test(text) && !/^[\d.,]+/.test(text.trim());
const isFigure = ({ text }: PlacedCell) => /^\s*[-−–(]?\d/.test(text) || /^\s*[-—–…]+\s*$/.test(text);
