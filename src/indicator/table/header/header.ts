import { withDoneAsActual } from './done-words.js';
import { withTargetsOfOne } from './targets-of-one.js';
import {
  bracketAtEnd,
  joinedNames,
  joinedText,
  placeWithoutNotes,
  withoutBrackets,
} from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { PEOPLE } from '../text/foreign-headers.js';
import { isOfFile, labelledLines } from './labelled-lines.js';
import { continuesHeader, filledRight, isTitle } from './header-lines.js';
import { joinedHeader, withCornerPlace, withOwnRegion } from './header-parts.js';
import { groupOfYear, withYearBelow } from './year-below.js';
import { areOfPlaces, isHeader, topOf } from './header-row.js';
import type { HeaderColumn, HeaderRole } from './header-role.js';
import { plannedAndDone } from './kinds-side-by-side.js';
import { withPlaceLevels } from './place-levels.js';
import { withSharesBeside } from './shares-beside.js';
import { sharesAsParts, withLatest, withPlaces, withRegions } from './columns-together.js';
import { withSurveys } from './survey-rounds.js';
import { isTotalOfPlaces } from '../places/place-names.js';
import { withBracket } from '../numbers/last-unit.js';
import { isNoResult } from '../text/header-words.js';
import { headerRole } from './header-role.js';
import { markSplitYears, yearsNamed } from '../times/named-years.js';
import { namesByContent } from './name-columns.js';
import { hasOtherMeasures, ofOneMeasure } from './other-measures.js';
import { rolesByContent } from './column-content.js';
import { unitBehind, withUnitLast } from './units-over-names.js';
import { withUnitsOnce } from './units-once.js';
import { unitsByContent } from './unit-columns.js';
import { isUnitLine, tableUnit } from './table-unit.js';
import { looksLikeUnit, type PrintedUnit } from '../numbers/unit-of-text.js';

/** What a table says above its rows. */
export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** The title lines above the header, joined; without any, a corner that names the measure of places. */
  readonly caption: string;
  /** The unit of the whole table, from a line above the header or from the corner. */
  readonly unit?: PrintedUnit;
  /** Whether the unit of the whole table is not understood, or may be that of measures that were left unread. */
  readonly isUnitUnclear?: boolean;
  /** How many rows of the grid precede the first row of data. */
  readonly height: number;
  /** Lines above the header that are not titles, such as `Last Updated;2023`. */
  readonly above: SpreadGrid;
}

/** The most rows of a header. */
const MOST_LINES = 20;

/**
 * Finds the header of a table, below any title lines; two or more rows are joined column by column. Undefined if no row
 * there reads as a header.
 * @param known place names that may be headers
 * @param tableTitle the title that stands outside of the table
 */
export function headerOf(
  grid: SpreadGrid,
  known: readonly string[] = [],
  isTurned = false,
  tableTitle = '',
): Header | undefined {
  const top = topOf(grid, known, isTurned);
  if (top < 0 || !isHeader(grid, top, known, isTurned)) return undefined;
  let height = top + 1;
  const most = Math.min(grid.length, top + MOST_LINES);
  while (height < most && continuesHeader(grid, top, height, known)) height += 1;
  const rows = filledRight(grid.slice(top, height));
  const areNames = areOfPlaces(rows, known);
  const hasNames = rows.at(-1)!.some(({ text }) => headerRole(joinedText(text), known).role === 'name');
  const whom = rows.flat().flatMap(({ text }) => PEOPLE.exec(joinedText(text))?.[2]?.toLowerCase() ?? []);
  const areReached = new Set(whom).size > 1;
  const marked = markSplitYears(rows.flat().map(({ text }) => joinedText(text)));
  const pairs = plannedAndDone([...new Set(rows.flat().map(({ text }) => joinedText(text)))]);
  const below = grid.slice(height);
  const inKinds = withDoneAsActual(rows.at(-1)!, (at) => below.map((row) => row[at]!));
  const joined = (grid[top] ?? []).map((_, at): HeaderColumn => {
    const cells = rows.map((row) => row[at]!).filter((cell) => cell.text.trim() !== '');
    const lines = [...new Set(cells.map(({ text }) => withUnitLast(withBracket(joinedText(text)))))].map(
      (line, at) => (at > 0 && !looksLikeUnit(withoutBrackets(line)) ? withoutBrackets(line) : line),
    );
    const ofYear = areNames && rows.length > 1 && lines.length < 3 ? withYearBelow(lines[0]!) : undefined;
    const dated =
      lines.length === 1
        ? (ofYear ?? (hasNames ? groupOfYear(lines[0]!) : undefined))
        : ofYear && partOfYear(ofYear, lines[1]!);
    const { header: printed } = joinedHeader(lines, known, areNames);
    const whole = joinedHeader(dated ?? lines.map((line) => inKinds(marked(line))), known, areNames);
    const { header, holds: own } = unitBehind(
      { ...whole, header: dated ? lines.join(' ') : printed },
      dated ? [] : lines,
    );
    const holds: HeaderRole = PEOPLE.test(header) && !areReached ? beside : (pairs.get(header) ?? own);
    const lowest = cells.at(-1) ?? grid[top]![at]!;
    const isTitled = cells.some((cell) => cell.isTitled);
    return {
      header,
      row: lowest.row,
      column: printedColumn(grid, at),
      holds,
      ...(isTitled ? { isTitled } : {}),
    };
  });
  const printed = withSharesBeside(isTurned ? joined : withUnitsOnce(withPlaceLevels(joined, rows), rows));
  const lead = grid.slice(0, top);
  const titleText = lead
    .flatMap((row) => [...new Set(row)].map(({ text }) => joinedText(text)))
    .concat(tableTitle)
    .join(' ')
    .trim();
  const placed = withRegions(withSurveys(printed), below, titleText);
  const columns = withCornerPlace(withOwnRegion(withLatest(withPlaces(placed)), below, titleText), below);
  const said = labelledLines(lead);
  const others = lead.filter((row) => !said.lines.has(row));
  const isLine = new Set(
    others.filter((row, at) => !isTitle(row, known) || isOfFile(row) || (at > 0 && isSentence(row))),
  );
  const titles = others
    .filter((row) => !isLine.has(row))
    .flatMap((row) => [...new Set(row)].map((cell) => withoutLabel(joinedText(cell.text))))
    .concat(said.title);
  const unit = said.unit ?? tableUnit(titles, columns, below);
  const settled = isTurned
    ? unitsByContent(columns, below)
    : withTargetsOfOne(
        ofOneMeasure(
          namesByContent(
            sharesAsParts(rolesByContent(columns, below), unit === 'unclear' ? undefined : unit),
            below,
          ),
          below,
          titles.some((line) => line !== '' && !isUnitLine(line)) || tableTitle !== '',
        ),
      );
  const isMeasuredCorner =
    unit !== undefined &&
    columns[0]!.holds.role === 'unknown' &&
    headerRole(bracketAtEnd(columns[0]!.header)?.before ?? '').role !== 'place' &&
    settled[0]!.holds.role === 'place';
  return {
    columns: settled,
    caption:
      titles.filter((line) => line && !isUnitLine(line)).join(' ') ||
      (isMeasuredCorner ? columns[0]!.header : ''),
    height,
    above: [...isLine],
    ...(unit === 'unclear' || (unit && hasOtherMeasures(settled))
      ? { isUnitUnclear: true }
      : unit
        ? { unit }
        : {}),
  };
}

/** An indicator of one year with the words of the next line as its part: Share of electricity in 2025 over Solar. */
function partOfYear([name = '', year = '']: readonly string[], line: string): readonly string[] | undefined {
  const part = placeWithoutNotes(line);
  const isPart = headerRole(part).role === 'unknown' && yearsNamed(part) === undefined;
  if (!isPart || isNoResult(part) || looksLikeUnit(part)) return undefined;
  if (isTotalOfPlaces(part)) return [name, year];
  const bracket = bracketAtEnd(name);
  const unit = bracket && looksLikeUnit(bracket.inside) ? ` (${bracket.inside})` : '';
  return [`${joinedNames([unit ? bracket!.before : name, part])}${unit}`, year];
}

/** The printed number of a column, from 1; columns before it may have been joined or split. */
const printedColumn = (grid: SpreadGrid, at: number) =>
  Math.max(...grid.slice(0, 50).map((row) => row[at]!.column));

/** Takes the unit from the table's caption if the header has none of its own: 投资完成情况（亿元）. */
export function withCaptionUnit(header: Header, caption: string): Header {
  if (header.unit || header.isUnitUnclear) return header;
  const unit = tableUnit([caption], []);
  return unit === 'unclear' ? { ...header, isUnitUnclear: true } : unit ? { ...header, unit } : header;
}

const beside: HeaderRole = {
  role: 'unknown',
  reason: 'the header names more than a year and a kind of value',
};

/** A line above the header without its label; empty if it is not part of a title: 指标：城市绿地面积. */
const withoutLabel = (line: string) =>
  line.replace(
    /^(?:数据库|时间|地区|来源|更新时间)\s*[:：].*$|^(?:指标(?:名称)?|标题|title|indicator)\s*[:：]\s*(?=\S)/i,
    '',
  );

/** Whether a line below the title is a sentence about the table: This worksheet contains one table. */
const isSentence = (row: readonly PlacedCell[]) => {
  const cells = printedCells(row);
  return cells.length === 1 && /^(?=.{25})\p{L}.*[.。]$/su.test(joinedText(cells[0]!.text));
};
