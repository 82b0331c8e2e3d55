import { finished, type Steps } from '../steps.js';
import type { Document, PlanData } from '../types.js';
import { textsOf } from '../texts.js';
import { withoutBlankCorner } from './reshape/empty-corners.js';
import { brokenRows } from './reshape/broken-rows.js';
import { withoutCrossedCorner } from './reshape/crossed-corners.js';
import { withoutDittos } from './reshape/dittos.js';
import { tableOfText } from './grid/grid-of-text.js';
import { withGivenColumns } from './header/given-columns.js';
import { isMeaning } from './columns/period-notes.js';
import { bounded, printedCells, spread, type Grid, type PlacedCell, type SpreadGrid } from './grid/grid.js';
import { iberianThousands } from './grid/table-language.js';
import { smallestWhole } from './places/place-names.js';
import { headerOf, withCaptionUnit, type Header } from './header/header.js';
import type { HeaderColumn } from './header/header-role.js';
import { datedFiscalHeads } from './reshape/fiscal-headers.js';
import { withMeasuresByPlace } from './reshape/measures-by-place.js';
import { withYearAbove } from './reshape/months-below-year.js';
import { notesOf, withNotedYears } from './notes/marked-notes.js';
import { monthsDown } from './reshape/months-across.js';
import { joinTimes, monthOfHeader, monthsOfTitle, yearsOfPeriods } from './reshape/join-times.js';
import { titleOfTaiwan, yearsOfTaiwan } from './reshape/taiwan-years.js';
import { kindsSideBySide } from './header/kinds-side-by-side.js';
import { plansNamed } from './times/named-years.js';
import { onePair } from './reshape/pairs-in-rows.js';
import { onePanel } from './reshape/two-panels.js';
import { withUnitsOfCorner } from './reshape/units-in-corners.js';
import { withYearsBeside } from './reshape/years-over-rows.js';
import { upright } from './reshape/orientation.js';
import { ownHeader } from './header/own-header.js';
import { withPlaceCorner } from './reshape/places-below-corners.js';
import { withPlacesDown } from './reshape/places-over-measures.js';
import { withDaysKnown, withYearsOfLastDays } from './reshape/days-first.js';
import { withPeriodsJoined } from './reshape/spans-of-periods.js';
import { withGoalsScored } from './reshape/goals-of-games.js';
import { measuresOverMonths, withoutMonthsOfQuarters } from './reshape/months-with-measures.js';
import { withPence } from './reshape/pence.js';
import { quartersByT } from './reshape/romance-quarters.js';
import { readBlock } from './read-block.js';
import { withRelativeYears } from './reshape/relative-years.js';
import { blocksOf } from './columns/second-header.js';
import { withKindsInFull } from './reshape/short-kinds.js';
import { withCountsAndShares } from './reshape/shares-of-counts.js';
import { joinFlags, joinFlagsBefore, joinSigns, splitColumns } from './reshape/split-columns.js';
import { titledSeries, withNameCorner, withTimeCorner } from './reshape/titled-series.js';
import { TableSet, type ReadCell, type UnreadCell } from './values/table-set.js';
import type { TableOptions } from './columns/table-options.js';
import { withoutTitleInCorner } from './reshape/titles-in-corners.js';
import { withUnclearYears } from './reshape/unclear-years.js';
import { unitsBelowHeader, unitsOfBlocks } from './reshape/unit-rows.js';

/** The result of reading a table: the typed data, and each cell left unread with the reason. */
export interface ReadTable {
  readonly data: PlanData;
  readonly unread: readonly UnreadCell[];
  /** The headers that were understood, as printed. */
  readonly understood?: readonly string[];
  /** The columns and their roles, or the rows if `isTurned`; absent if no header was found. */
  readonly columns?: readonly HeaderColumn[];
  /** Whether the rows of the table are times or places, so that `columns` are rows. */
  readonly isTurned?: boolean;
  /** The cells whose values are in the data. */
  readonly cells?: readonly ReadCell[];
}

/** What turns less usual layouts into usual ones, in this order. */
const LAYOUTS: readonly ((grid: SpreadGrid) => SpreadGrid)[] = [
  onePanel,
  onePair,
  withUnitsOfCorner,
  withYearsBeside,
  withoutDittos,
  withDaysKnown,
  withYearsOfLastDays,
  withGoalsScored,
  withPeriodsJoined,
  withPence,
  withoutMonthsOfQuarters,
  measuresOverMonths,
];

/**
 * Reads a table as plans print it. Cells that are not understood are left unread, with a reason; no number is reported
 * that the table does not print as a value.
 * @param table CSV or TSV text, or a grid of cells (merged cells with their spans)
 */
export const readTable = (table: string | Grid, options: TableOptions = {}): ReadTable =>
  finished(readTableSteps(table, options));

/** Does the work of {@link readTable} in steps. */
export function* readTableSteps(table: string | Grid, asked: TableOptions): Steps<ReadTable> {
  const text = typeof table === 'string' ? tableOfText(table) : undefined;
  yield;
  const given = spread(bounded(text ? text.grid : (table as Grid), asked.document?.id ?? 'table'));
  const options = asked.table ? { ...asked, table: titleOfTaiwan(asked.table, given) } : asked;
  yield;
  const home = options.place ?? { id: options.document?.id ?? 'table', name: '' };
  const named = [home, ...(options.places ?? [])].flatMap(({ name }) => textsOf(name)).filter(Boolean);
  const broken = brokenRows(given, named, text);
  const sound = given.filter((row, index) => !broken.has(index) && !isOfLegend(row));
  const notes = notesOf(given);
  yield;
  const { grid: series, lines } = titledSeries(
    LAYOUTS.reduce<SpreadGrid>((usual, change) => change(usual), sound),
  );
  yield;
  const columns = splitColumns(
    quartersByT(iberianThousands(withPlacesDown(withMeasuresByPlace(withKindsInFull(series)), named))),
  );
  yield;
  const split = joinSigns(joinFlags(joinFlagsBefore(columns)));
  yield;
  const dated = datedFiscalHeads(
    monthsDown(withRelativeYears(withNotedYears(split, notes), options.table)),
    options.table,
    options.fiscalStart,
  );
  const joined = joinTimes(
    monthOfHeader(
      monthsOfTitle(
        yearsOfPeriods(
          withYearAbove(withNameCorner(withTimeCorner(yearsOfTaiwan(withUnclearYears(dated))))),
          options.table,
        ),
        options.table,
      ),
      options.table,
    ),
  );
  yield;
  const placed = withPlaceCorner(withoutTitleInCorner(joined), options.table ?? '', named);
  const crossed = withoutCrossedCorner(withCountsAndShares(placed), named);
  const prepared = withoutBlankCorner(
    unitsBelowHeader(unitsOfBlocks(kindsSideBySide(crossed.grid, options.table))),
    named,
  );
  yield;
  const { grid, isTurned, places } = upright(prepared, named);
  const known = [...named, ...crossed.places, ...places];
  yield;
  const found =
    headerOf(grid, known, isTurned, options.table) ?? (isTurned ? undefined : ownHeader(grid, known));
  const headed = found && withCaptionUnit(found, options.table ?? '');
  const header = options.columns ? withGivenColumns(headed, grid, options.columns) : headed;
  yield;
  const set = new TableSet(...sourceOf(options, header), [home, ...(options.places ?? [])], isTurned);
  set.smallestWhole = smallestWhole(headsAndNames(grid, header));
  for (const [index, reason] of broken)
    for (const cell of new Set(given[index])) set.leavePrinted(cell, reason);
  for (const cell of new Set(lines.flat()))
    if (/\d/.test(cell.text)) set.leavePrinted(cell, 'a line above the header');
  if (!header || header.height >= grid.length) {
    for (const cell of new Set(grid.flat())) set.leave(cell, 'no header row was found');
    return { ...set.result(), understood: [] };
  }
  const parts = isTurned ? [{ grid, header }] : blocksOf(grid, header, known);
  yield;
  const understood: string[] = [];
  let [before, told] = [0, ''];
  for (const block of parts) {
    set.title = options.table || block.header.caption || set.title;
    told = block.over === undefined ? `${told} ${block.header.caption}`.trim() : block.header.caption;
    const whole = { given, notes, isTurned, divider: text?.divider, told, before };
    const read = yield* readBlock(set, block, options, whole);
    understood.push(...read.understood);
    before += read.rows;
  }
  yield;
  return { ...set.result(), understood, columns: header.columns, isTurned };
}

/** Whether a row holds just a flag and its meaning: b, break in time series. */
function isOfLegend(row: readonly PlacedCell[]): boolean {
  const [flag, meaning, ...more] = printedCells(row);
  const isFlag = /^\s*[:a-z]\s*$/.test(flag?.text ?? '') && more.length === 0;
  return isFlag && meaning !== undefined && isMeaning(flag!.text, meaning.text);
}

function sourceOf({ document, table, plan }: TableOptions, header: Header | undefined): [Document, string] {
  const title = table || header?.caption || '';
  const headers = header?.columns.map((column) => column.header) ?? [];
  const named = plansNamed([title, ...textsOf(document?.title ?? ''), ...headers].join(' '));
  const plans = [...new Set([...named, ...(plan === undefined ? [] : [plan])])].sort((a, b) => a - b);
  return [
    {
      id: document?.id ?? 'table',
      title: document?.title ?? title,
      ...(plans.length ? { plans } : {}),
    },
    title,
  ];
}

/** Returns the texts of the header and of the first two columns. */
const headsAndNames = (grid: SpreadGrid, header: Header | undefined): string[] =>
  grid.flatMap((row, at) => (at < (header?.height ?? 0) ? row : row.slice(0, 2)).map(({ text }) => text));
