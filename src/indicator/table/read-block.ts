import { endsChunk, type Steps } from '../steps.js';
import type { PlacedCell, SpreadGrid } from './grid/grid.js';
import type { Header } from './header/header.js';
import { isFigureCell } from './header/header-lines.js';
import {
  constantName,
  indicatorColumns,
  isOfOne,
  withDataAsValues,
  withTargetNamed,
} from './columns/indicator-columns.js';
import { leaveOtherColumns, leaveRest } from './values/unread-rest.js';
import { bracketsOfLosses, bracketsOfTotals } from './rows/brackets-of-table.js';
import { groupsByPoints } from './grid/table-language.js';
import { columnsOfNames } from './header/name-columns.js';
import { numberStyle } from './numbers/number-style.js';
import { partColumns, wordColumns } from './columns/part-columns.js';
import { byPart } from './records/parts.js';
import { withUnitOfWhole } from './records/parts-without-unit.js';
import { placesOnce } from './rows/places-once.js';
import { WITHIN_YEAR } from './values/period-of-value.js';
import { readRow } from './values/read-row.js';
import { holdsRecords, type RecordGroup, recordGroups } from './records/records.js';
import { multipliedBelow, unitBelow } from './notes/unit-notes.js';
import { valuesOfRow } from './records/record-values.js';
import { withRemark } from './notes/remarks.js';
import type { RowValue } from './rows/row-figure.js';
import { rowTimes, type RowTimes } from './rows/row-times.js';
import { rowsOf, type TableRow } from './rows/rows.js';
import type { TableBlock } from './columns/second-header.js';
import { bodyOf } from './rows/table-body.js';
import type { TableOptions } from './columns/table-options.js';
import type { TableSet } from './values/table-set.js';
import { nameOfAll, titleAsName } from './columns/name-of-title.js';
import { hintsOf, titleOf, withDoneInYear } from './columns/table-title.js';
import { underRelativeTitle } from './records/relative-titles.js';
import { underTitle, withLead } from './records/title-over-names.js';
import { NO_YEAR } from './text/unread-reasons.js';
import type { TableNotes } from './notes/marked-notes.js';
import { notedValues } from './notes/noted-values.js';
import { whyNoResults } from './whole-table.js';
import { withHeadsInFull } from './reshape/heads-in-full.js';
import { contradicting } from './columns/same-header.js';
import { type UnreadColumn, valueColumns } from './columns/value-columns.js';
import { datedByCells, firstYearOfTargets, yearsOfAims, yearsOfLimits } from './rows/year-of-cell.js';

/** What is known about the whole table. */
interface WholeTable {
  readonly given: SpreadGrid;
  readonly notes: TableNotes;
  readonly isTurned: boolean;
  /** The delimiter of its text. */
  readonly divider: string | undefined;
  /** The titles of the blocks up to this one. */
  readonly told: string;
  /** The number of rows with values in the blocks above. */
  readonly before: number;
}

/** Reads the rows under one header into the set; returns the headers understood and the number of rows with values. */
export function* readBlock(
  set: TableSet,
  { grid, header: printedHeader, over = '', isOfTime = false }: TableBlock,
  options: TableOptions,
  { given, notes, isTurned, divider, told, before }: WholeTable,
): Steps<{ readonly understood: readonly string[]; readonly rows: number }> {
  const { rows: printed, aside } = bodyOf(grid, printedHeader);
  const rows = isTurned ? printed : placesOnce(printed, printedHeader);
  const named = isTurned
    ? printedHeader
    : withTargetNamed(rows, withDataAsValues(rows, withHeadsInFull(rows, printedHeader)));
  yield;
  const firstTarget = firstYearOfTargets(rows, named);
  const noResults = whyNoResults(titleOf(options, { ...named, caption: told }), named, given);
  const hints = {
    ...hintsOf(options, { ...named, caption: told }),
    ...(firstTarget ? { firstTarget } : {}),
    limitYears: yearsOfLimits(rows, named),
    aimYears: yearsOfAims(rows, named),
    ...(noResults ? { noResults } : {}),
  };
  const header = withDoneInYear(named, hints);
  const isRecords = !isTurned && holdsRecords(rows, header);
  const indicators = isRecords ? indicatorColumns(rows, header) : [];
  const times = isTurned ? NO_TIMES : rowTimes(rows, header, indicators);
  const columns = valueColumns(header, hints, new Set([...times.of.keys(), ...times.unclear]));
  const dated = columns.unread.map((one) => datedByCells(rows, header, one));
  const unread = columns.unread.filter((_, at) => dated[at] === undefined);
  const all = [...columns.readable, ...dated.filter((one) => one !== undefined)];
  const twins = contradicting(rows, all);
  const readable = all.filter((one) => !twins.has(one) && (one.holds.outcome || !isWordsOnly(rows, one.at)));
  for (const column of all)
    if (!readable.includes(column))
      set.leaveColumn(
        header.columns[column.at]!,
        twins.has(column) ? TWIN : 'the column has words, not figures',
      );
  for (const { column, reason } of unread) set.leaveColumn(column, reason);
  if (indicators.length && !isOfOne(header, indicators, readable))
    for (const { at, holds } of readable)
      if (!holds.part)
        set.leaveColumn(header.columns[at]!, 'the header names more than a year and a kind of value');
  if (indicators.length)
    for (const column of header.columns)
      if (column.holds.role === 'value' && column.holds.change && !column.holds.years)
        set.leaveColumn(column, 'a rate or total beside the values');
  const hasValues = readable.length + times.of.size + times.unclear.size + indicators.length > 0;
  const words = isRecords ? [...wordColumns(rows, header), ...partColumns(rows, header)] : undefined;
  yield;
  const names = words ?? columnsOfNames(rows, header).all;
  const taken = hasValues ? names : [];
  leaveOtherColumns(set, rows, header, [...times.of.keys(), ...indicators, ...taken]);
  const plan = {
    header,
    hints,
    times,
    dated: readable,
    indicators,
    title:
      (isRecords && !indicators.length && !options.table && constantName(rows, header)) ||
      nameOfAll(options, header),
    caption: titleOf(options, header),
  };
  yield;
  const whole = isRecords
    ? yield* recordGroups(rows, plan)
    : yield* rowsWithValues(
        rowsOf(rows, header, [...readable.map(({ at }) => at), ...times.of.keys(), ...times.unclear]),
        valuesOfRow(rows, plan),
      );
  const isTitled = isRecords && !header.columns.some(({ holds }) => holds.role === 'name');
  const groups = whole.flatMap((group) => byPart(group, isRecords, isTitled ? plan.title : undefined));
  yield;
  const cells = groups.flatMap(({ values }) => values.map(({ cell }) => cell));
  const shared = repeated(cells);
  yield;
  const lead = Math.min(...readable.map(({ at }) => at), ...times.of.keys(), ...indicators);
  const beside = header.columns.flatMap(({ holds }, at) =>
    at > lead && BESIDE_VALUES.has(holds.role) && !indicators.includes(at)
      ? rows.flatMap((row) => (isFigureCell(row[at]!) ? [row[at]!] : []))
      : [],
  );
  const style = yield* numberStyle(
    [...cells, ...beside].map((cell) => cell.text),
    divider,
    groupsByPoints(given),
  );
  yield;
  const unit = header.isUnitUnclear ? 'unclear' : (header.unit ?? unitBelow(given));
  const facts = {
    goesOn: before > 0 && (header.caption === '' || isOfTime),
    ...bracketsOfTotals(given),
    shared,
    hasAverages: header.columns.some(({ header: text }) =>
      /年均(?!增)|年平均/.test(text.replace(WITHIN_YEAR, '')),
    ),
    ...(isRecords ? { whyNameless: 'no title or header says what the values are of' as const } : {}),
    ...style,
    ...bracketsOfLosses(given),
    ...(unit === 'unclear' ? { isUnitUnclear: true } : unit ? { unit } : {}),
  };
  yield;
  const isMultiplied = multipliedBelow(
    given,
    groups.map(({ row }) => row.name),
  );
  const noted = notedValues(
    notes,
    grid,
    header,
    groups.map(({ row }) => row),
    isTurned,
    hints.presentYear,
  );
  yield;
  const toRead: RecordGroup[] = [];
  for (const [index, { row, values }] of groups.entries()) {
    const own = withRemark(row, values).map((value) => {
      const one = noted(row, value);
      return one.row === undefined ? one : { ...one, row: one.row + before };
    });
    const isUnclear = (row.unit?.scale ?? 1) === 1 && isMultiplied(row.name);
    const numbered = { ...row, number: row.number + before, ...(isUnclear ? { unitDoubtful: true } : {}) };
    toRead.push({ row: { ...numbered, name: withLead(over, row.name) }, values: own });
    if (endsChunk(index)) yield;
  }
  const title = titleAsName(options, header);
  const titled = underRelativeTitle(
    underTitle(unit ? toRead : withUnitOfWhole(toRead), title, isTurned, header),
    titleOf(options, header),
    title,
    header,
  );
  for (const [index, { row, values }] of titled.entries()) {
    yield* readRow(set, row, values, facts);
    if (endsChunk(index)) yield;
  }
  yield;
  for (const { cell, reason } of aside) set.leave(cell, reason);
  const above = new Set(grid.slice(0, header.height).flat());
  const values = new Map(
    groups.flatMap(({ row, values }) =>
      values.flatMap((value) => (above.has(value.cell) ? [] : [[value.cell, { row, value }] as const])),
    ),
  );
  yield;
  yield* leaveRest(set, rows, header, { values, names: taken });
  return { understood: understoodIn(header, unread), rows: isRecords ? rows.length : groups.length };
}

function* rowsWithValues(
  rows: readonly TableRow[],
  valuesOf: (row: TableRow) => RowValue[],
): Steps<RecordGroup[]> {
  const groups: RecordGroup[] = [];
  for (const row of rows) {
    groups.push({ row, values: valuesOf(row) });
    if (endsChunk(groups.length)) yield;
  }
  return groups;
}

/** Roles of columns whose figures have the number style of the values, whether they are read or not. */
const BESIDE_VALUES: ReadonlySet<string> = new Set(['unknown', 'value', 'verdict', 'weight']);

const TWIN = 'a second value for the same time';

const NO_TIMES: RowTimes = { of: new Map(), unclear: new Set() };

/** Whether a column with a header of values holds words and no digits, as 目标 above 创新驱动. */
function isWordsOnly(rows: SpreadGrid, at: number): boolean {
  const texts = rows.map((row) => row[at]!.text.trim());
  return !texts.some((text) => /\d|[０-９]/.test(text)) && texts.some((text) => /\p{L}/u.test(text));
}

/** Returns the cells that span several rows or columns. */
function repeated(cells: readonly PlacedCell[]): Set<PlacedCell> {
  const seen = new Set<PlacedCell>();
  const shared = new Set<PlacedCell>();
  for (const cell of cells) (seen.has(cell) ? shared : seen).add(cell);
  return shared;
}

/** Returns the headers that were understood, as printed, whether or not a year is known for them. */
const understoodIn = ({ columns }: Header, unread: readonly UnreadColumn[]) =>
  columns.flatMap(({ header, holds }) => {
    const why =
      holds.role === 'unknown' ? holds.reason : unread.find(({ column }) => column.header === header)?.reason;
    return header && (!why || why === NO_YEAR) ? [header] : [];
  });
