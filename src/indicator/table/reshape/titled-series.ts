import { joinedText, withoutMarks } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { timeNamed } from '../times/named-years.js';

/** A table, and the lines that describe its series. */
interface TitledSeries {
  readonly grid: SpreadGrid;
  readonly lines: SpreadGrid;
}

/** Matches labels of describing lines that are not headers of records. */
const DESCRIBING =
  /^(?:cdid|pre-?unit|units?|source dataset id|series (?:id|type|start|end)|data type|release date|frequency)$/i;

/** The most lines that may describe a series. */
const MOST_LINES = 20;

/**
 * Gives time series in the format of the ONS (`Title`, `CDID`, `Unit` and other lines above rows of times) a header of
 * titles and units. Other tables are unchanged.
 */
export function titledSeries(grid: SpreadGrid): TitledSeries {
  const asGiven = { grid, lines: [] };
  const first = grid.slice(0, MOST_LINES).findIndex((row) => isTime(labelOf(row)));
  const lead = grid.slice(0, Math.max(first, 0));
  const find = (label: RegExp) => lead.find((row) => label.test(labelOf(row)));
  const [top] = lead.filter((row) => printedCells(row).length > 1);
  const titles = find(/^(?:series )?(?:title|name)$/i) ?? (top && labelOf(top) === '' ? top : undefined);
  const below = grid.slice(first);
  if (!titles || lead.length < 3 || !below.every((row) => isTime(labelOf(row)) || !printedCells(row).length))
    return asGiven;
  if (lead.some((row) => row !== titles && labelOf(row) === '' && printedCells(row).length > 0))
    return asGiven;
  if (!find(DESCRIBING)) return asGiven;
  const [before, units] = [find(/^pre-?unit$/i), find(/^units?$/i)];
  const unitAt = (at: number) => [before, units].map((row) => joinedText(row?.[at]?.text ?? '')).join('');
  const header = titles.map((cell, at): PlacedCell => {
    if (at === 0) return { ...cell, text: 'Period' };
    const [unit, title] = [unitAt(at), joinedText(cell.text)];
    const name =
      unit && title.endsWith(unit) ? title.slice(0, -unit.length).replace(/[\s:,–-]+$/, '') : title;
    return unit && title ? { ...cell, text: `${name || title} (${unit})` } : cell;
  });
  const told = [titles, before, units];
  return { grid: [header, ...below], lines: lead.filter((row) => !told.includes(row)) };
}

/**
 * Gives an empty corner the header of times if titles are above and only times are below, perhaps after a row of units.
 * Other tables are unchanged; so are those without titles, which are transposed as they are.
 */
export function withTimeCorner(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, MOST_LINES).findIndex((row) => printedCells(row).length > 1);
  const header = grid[top];
  if (!header || top < 1 || labelOf(header) !== '' || header.slice(1).some(({ text }) => /\d/.test(text)))
    return grid;
  const below = grid.slice(top + 1).filter((row) => printedCells(row).length > 0);
  const isHeaded = labelOf(below[0] ?? header) === '';
  const rows = isHeaded ? below.slice(1) : below;
  if (rows.length < 2 || !rows.every((row) => isTime(labelOf(row)))) return grid;
  const head = (row: readonly PlacedCell[]) => [{ ...row[0]!, text: 'Period' }, ...row.slice(1)];
  return grid.map((row, at) => (at === top || (isHeaded && row === below[0]) ? head(row) : row));
}

/** Removes the word for times from the corner if names are below it: Year, 2019, 2020. */
export function withNameCorner(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, MOST_LINES).findIndex((row) => printedCells(row).length > 1);
  const [corner, ...times] = grid[top] ?? [];
  const filled = grid.slice(top + 1).filter((row) => printedCells(row).length > 1);
  const names = filled.flatMap((row) => labelOf(row) || []);
  if (!corner || !TIMES.test(joinedText(corner.text)) || times.length < 2 || names.length === 0) return grid;
  if (!times.every(({ text }) => isTime(joinedText(withoutMarks(text))))) return grid;
  if (!names.every((name) => /^\p{L}{2}/u.test(name) && !isTime(name))) return grid;
  return grid.map((row, at) => (at === top ? [{ ...corner, text: '' }, ...times] : row));
}

const TIMES =
  /^(?:years?|年[份別别]?|年度|时间|時間|date|period|(?:years?|fy|(?:12|twelve) months|period) (?:end(?:ed|ing)?|to(?! date))(?: .{3,20})?)$/i;

const labelOf = (row: readonly PlacedCell[]) => joinedText(row[0]?.text ?? '');
const isTime = (text: string) =>
  text.length < 12 && /\d/.test(text) && timeNamed(text, undefined) !== undefined;
