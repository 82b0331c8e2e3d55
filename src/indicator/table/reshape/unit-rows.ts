import { joinedText } from '../text/cell-text.js';
import { headerRole } from '../header/header-role.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

/** Moves a row labelled as units right below the header, and removes the brackets of units there: （万吨）. */
export function unitsBelowHeader(given: SpreadGrid): SpreadGrid {
  const grid = withBareUnits(withoutDashes(yearsBelowHeader(given)));
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const at = grid.findIndex((row, index) => index > top + 1 && top >= 0 && isOfUnits(row));
  if (at < 0 || headerRole(joinedText(grid[top]![0]!.text)).role === 'unit') return grid;
  const others = grid.filter((_, index) => index !== at);
  return [...others.slice(0, top + 1), grid[at]!, ...others.slice(top + 1)];
}

/** Adds the years and units in rows below the header to its names: Population (2023). */
function yearsBelowHeader(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const head = grid[top] ?? [];
  const below = top < 0 ? [] : grid.slice(top + 1, top + 4);
  const years = below.find(isOfYears);
  if (!years || head.slice(1).some(({ text }) => /\d{4}/.test(text) || !/\p{L}/u.test(text))) return grid;
  const units = below.find(isOfUnits);
  const inBrackets = (row: SpreadGrid[number] | undefined, at: number) => {
    const text = joinedText(row?.[at]?.text ?? '');
    return /[\p{L}\d%‰$€]/u.test(text) ? ` (${text})` : '';
  };
  const dated = head.map((cell, at) =>
    at === 0
      ? cell
      : { ...cell, text: joinedText(cell.text) + inBrackets(years, at) + inBrackets(units, at) },
  );
  return grid.flatMap((row) => (row === years || row === units ? [] : [row === head ? dated : row]));
}

/** Whether a row holds the years of its columns and is labelled as such. */
function isOfYears([first, ...others]: SpreadGrid[number]): boolean {
  const texts = others.map(({ text }) => joinedText(text)).filter(Boolean);
  const areYears = texts.length > 1 && texts.every((text) => /^(?:19|20)\d\d年?$/.test(text));
  return (
    areYears && /^(?:(?:data )?years?|year of data|(?:数据)?年[份度])$/i.test(joinedText(first?.text ?? ''))
  );
}

function isOfUnits([first, ...others]: SpreadGrid[number]): boolean {
  const texts = others.map(({ text }) => joinedText(text)).filter(Boolean);
  return (
    first !== undefined &&
    texts.length > 1 &&
    !texts.some((text) => /^[\d.,]*[1-9]$/.test(text)) &&
    texts.every((text) => looksLikeUnit(text) || /^[-—–]+$/.test(text)) &&
    headerRole(joinedText(first.text)).role === 'unit'
  );
}

function withBareUnits(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const [header, below] = [grid[top] ?? [], grid[top + 1] ?? []];
  const own = printedCells(below).filter((cell) => !header.includes(cell));
  const areZeros = below[0]?.text.trim() === '' && own.every(({ text }) => text.trim() === '000');
  const inside = (text: string) =>
    areZeros && text ? '000s' : (/^[（(]([^（()）]+)[)）]$/.exec(joinedText(text))?.[1] ?? '');
  if (own.length === 0 || !own.every(({ text }) => looksLikeUnit(inside(text)))) return grid;
  const bare = below.map((cell) => (header.includes(cell) ? cell : { ...cell, text: inside(cell.text) }));
  return grid.map((row, at) => (at === top + 1 ? bare : row));
}

/** Removes dashes from a row of units below the header, where they mark places and ranks: —, 亿元, %. */
function withoutDashes(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const below = grid[top + 1] ?? [];
  const isDash = ({ text }: PlacedCell) => /^\s*[-—–]+\s*$/.test(text);
  const units = below.filter((cell) => cell.text.trim() !== '' && !isDash(cell));
  const isOfUnits = units.length > 1 && units.every(({ text }) => looksLikeUnit(joinedText(text)));
  if (!below[0] || !isDash(below[0]) || !isOfUnits) return grid;
  return grid.map((row) =>
    row === below ? row.map((cell) => (isDash(cell) ? { ...cell, text: '' } : cell)) : row,
  );
}

/**
 * Appends the unit to each name if rows of a single unit are between the other rows: '000 above Population, % above
 * Unemployment rate. Names with a unit are unchanged.
 */
export function unitsOfBlocks(grid: SpreadGrid): SpreadGrid {
  const isOfOne = ([first, ...others]: SpreadGrid[number], index: number) => {
    const texts = others.map(({ text }) => joinedText(text)).filter(Boolean);
    const [unit = ''] = texts;
    return (
      index > 0 && joinedText(first?.text ?? '') === '' && isUnit(unit) && texts.every((one) => one === unit)
    );
  };
  const units = grid.flatMap((row, index) => (isOfOne(row, index) ? [index] : []));
  const first = grid.findIndex(isOfValues);
  if (first < 0 || !units.some((at) => at > first)) return grid;
  let unit = '';
  return grid.flatMap((row, index) => {
    const [name, ...values] = row;
    if (units.includes(index)) {
      unit = joinedText(values.find(({ text }) => text.trim())?.text ?? '');
      return [];
    }
    const hasOwn =
      !name || !unit || !values.some(({ text }) => /\d/.test(text)) || /[)）]\s*$/.test(name.text);
    return [hasOwn ? row : [{ ...name, text: `${name.text} (${unit})` }, ...values]];
  });
}

const isOfValues = ([name, ...values]: SpreadGrid[number]) =>
  joinedText(name?.text ?? '') !== '' &&
  values.some(({ text }) => /\d/.test(text) && !/(?:19|20)\d\d/.test(text));

const isUnit = (text: string) => /^(?:numbers?|no\.?|['’]?000s?)$/i.test(text) || looksLikeUnit(text);
