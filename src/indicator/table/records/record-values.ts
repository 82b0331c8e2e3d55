import { datedKind, headedKind } from '../header/kind-in-header.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn } from '../header/header-role.js';
import { bracketAtEnd, joinedText } from '../text/cell-text.js';
import { columnOfKind } from '../rows/column-of-kind.js';
import { flagsOfText } from '../numbers/flags.js';
import { isRankWord, isTargetWord } from '../places/place-names.js';
import { mayBeOfPart } from '../columns/part-of-title.js';
import { mayBeGoal } from '../columns/implied-targets.js';
import { headedIndicator } from '../header/indicator-in-header.js';
import { isStage, SPENT } from '../text/header-words.js';
import {
  isOfOne,
  isTargetOfPlan,
  saysNothingElse,
  sourcesOfIndicator,
  yearOfIndicator,
  yearOfTarget,
} from '../columns/indicator-columns.js';
import { NO_INDICATOR } from '../header/no-indicator.js';
import type { NamedYears } from '../times/named-years.js';
import {
  kindInRow,
  kindOfRecord,
  kindInRemark,
  kindReader,
  kindWithTime,
  type RecordPlan,
} from './record-row.js';
import { once } from '../text/once.js';
import { FREQUENCY_HEAD, OFTEN, WITHIN_YEAR_HEAD } from '../header/qualifiers.js';
import { multiplierOf, shortScale } from '../numbers/scales.js';
import { columnOf } from '../columns/part-columns.js';
import { placeReader } from '../columns/place-columns.js';
import { isSumOfPart, partOfYear } from '../times/part-of-year.js';
import type { RowValue } from '../rows/row-figure.js';
import { timesOf } from '../rows/row-times.js';
import type { TableRow } from '../rows/rows.js';
import { ofMoment, type ValueColumn } from '../columns/value-columns.js';
import { NO_YEAR, type UnreadReason } from '../text/unread-reasons.js';

/** Returns a function that reads the values of one row, with the time, place and kind from row and column. */
export function valuesReader(body: SpreadGrid, { header, hints, times, dated, indicators }: RecordPlan) {
  const isLone = isOfOne(header, indicators, dated);
  const heads = header.columns.map(({ header: text }) => text);
  const [multiplier, after] = (['multiplier', 'estimates-after'] as const).map((role) =>
    columnOf(header, role),
  ) as [number, number];
  const beside = (['remark', 'source'] as const).map((role) => columnOf(header, role));
  const headed = (pattern: RegExp) =>
    header.columns.flatMap(({ header: text, holds }, at) =>
      holds.role !== 'time' && pattern.test(joinedText(text)) ? [at] : [],
    );
  const withinYear = headed(WITHIN_YEAR_HEAD);
  const often = header.columns.some(isOfTarget) ? [] : headed(FREQUENCY_HEAD);
  const placeOf = placeReader(body, header);
  const isPlaced = body[0] !== undefined && placeOf(body[0]) !== '';
  const flags = header.columns.flatMap(({ holds }, at) => (holds.role === 'flag' ? [at] : []));
  const timeOf = new Map(
    [...new Set(times.of.values())].map((at) => [
      at,
      timesOf(body, at, header.columns[at]!.holds.role !== 'time'),
    ]),
  );
  const time = columnOf(header, 'time');
  const inYear = timeOf.has(time) ? -1 : time;
  const yearsIn = once((time: number) =>
    body.flatMap((row) => {
      const found = timeOf.get(time)!(row[time]!.text);
      return found && found !== 'unclear' ? found.years.to : [];
    }),
  );
  const timesWith = once((of: number) =>
    body.flatMap((row) => (/\d/.test(row[of]!.text) ? row[inYear]!.text : [])),
  );
  const partIn = (text: string, column: ValueColumn) =>
    isSumOfPart(text, timesWith(column.at)) ? 'part of a year' : partOfYear(text, column.years);
  /** Returns the column of an indicator that no column of times dates; the same for all rows. */
  const headedBy = once((value: number): Pick<RowValue, 'column' | 'reason'> => {
    const { header: text } = header.columns[value]!;
    const isPlanned = hints.titleTargets?.includes(hints.titleYear ?? 0);
    const { kind: given = hints.titleKind ?? (isPlanned ? 'target' : undefined) } = hints;
    const [own, due] = [headedIndicator(text).years, yearOfTarget(hints, text)];
    const isDue = own !== undefined && typeof due !== 'string' && own.to === due.to;
    const isTitled = given === 'target' && (isDue || saysNothingElse(text)) && !header.columns.some(isOfKind);
    const isTarget = isTitled || isTargetOfPlan(text);
    const years = isTarget ? (own ?? due) : yearOfIndicator(text, hints);
    const { titleMoment: moment } = hints;
    const said = datedKind(text, heads);
    if (said !== 'unclear' && (said.holds.kind ?? said.holds.estimate))
      return columnOfKind(value, text, said, hints);
    if (years === NO_YEAR && !isTarget && moment && given !== 'target')
      return { column: { at: value, header: text, holds: { role: 'value' }, ...ofMoment(moment) } };
    const isKnown = typeof years !== 'string';
    const column: ValueColumn = {
      at: value,
      header: text,
      holds: { role: 'value' },
      kind: isTarget ? 'target' : 'actual',
      years: isKnown ? years : { from: 0, to: 0 },
      dated: isKnown,
      ...(isKnown && (!isTarget || isTitled) ? sourcesOfIndicator(text, years, hints) : {}),
    };
    const { name } = headedIndicator(text);
    if (/^증감[액률율]?$/.test(name)) return { column, reason: 'a change, not a value' };
    if (isStage(bracketAtEnd(name)?.before ?? name))
      return { column, reason: 'the header does not say whether these are targets or results' };
    if (!isTarget && !hints.titleKind && !hints.kind && hints.noResults && !SPENT.test(name))
      return { column, reason: hints.noResults };
    const isUnclear = isTarget
      ? said === 'unclear' && !isTitled
      : /任务|意向|[拟擬]/.test(text) ||
        said === 'unclear' ||
        hints.titleKind === 'target' ||
        hints.kind === 'target';
    if (!isKnown) return { column, reason: years };
    return isUnclear
      ? { column, reason: 'the header does not say whether these are targets or results' }
      : { column };
  });
  const isCanadian = header.columns.some(({ header: text }) => /^dguid$/i.test(text));
  const kindOfHead = once((value: number) => headedKind(heads[value]!, heads));
  const textAt = (cells: readonly PlacedCell[], at: number) => (at < 0 ? '' : joinedText(cells[at]!.text));
  const kindIn = kindReader(header, dated);
  const isEstimated = (cells: readonly PlacedCell[], { to }: NamedYears) =>
    to > (Number(textAt(cells, after)) || Infinity);
  return (cells: readonly PlacedCell[], row: number, own: readonly number[] | undefined): RowValue[] => {
    const placed = placeOf(cells);
    const factor = textAt(cells, multiplier);
    const scale = multiplierOf(factor) ?? shortScale(factor) ?? NaN;
    const within =
      withinYear.some((at) => textAt(cells, at)) || often.some((at) => OFTEN.test(textAt(cells, at)));
    const marks = {
      row,
      ...(scale === 1 ? {} : { scale }),
      ...(flags.length
        ? {
            flags: flags.flatMap((flag) =>
              flagsOfText(textAt(cells, flag), /nature/i.test(header.columns[flag]!.header), isCanadian),
            ),
          }
        : {}),
    };
    const isOf = ({ kind, holds: { part } }: ValueColumn) =>
      own?.length ? isLone && own[0] === indicators.at(-1) && kind === 'target' : part !== undefined;
    const known = (own ? dated.filter(isOf) : dated).map((column): RowValue => {
      const part = inYear < 0 ? undefined : partIn(cells[inYear]!.text, column);
      const own = kindInRow(kindIn(cells), column, header, hints);
      const why = typeof part === 'string' ? part : 'why' in own ? own.why : undefined;
      const isLater = column.kind === 'actual' && isEstimated(cells, column.years);
      const moment = part !== undefined && typeof part !== 'string' ? { moment: part } : {};
      return {
        ...marks,
        ...(isLater ? { flags: ['estimate'] as const } : {}),
        column: at({ ...column, ...('why' in own ? {} : own), ...moment }, placed),
        cell: cells[column.at]!,
        ...(why ? { reason: why } : {}),
      };
    });
    const undated = (own ?? [])
      .filter((value) => !times.of.has(value))
      .map((value): RowValue => {
        const { column, reason } = headedBy(value);
        return { ...marks, column: at(column, placed), cell: cells[value]!, ...(reason ? { reason } : {}) };
      });
    const governed = [...times.of].filter(([value]) => !own || own.includes(value));
    const unclear = own ? [] : [...times.unclear];
    const others = governed.map(([value, time]): RowValue => {
      const found = timeOf.get(time)!(cells[time]!.text);
      const { header: text, holds } = header.columns[value]!;
      const headed = holds.role !== 'value' && own ? kindOfHead(value) : undefined;
      const isUnclear = headed === 'unclear';
      const given =
        holds.role === 'value' ? holds : ({ role: 'value', ...(isUnclear ? {} : headed?.holds) } as const);
      const years = found && found !== 'unclear' ? found.years : { from: 0, to: 0 };
      const [remark = '', source = ''] = beside.map((at) => textAt(cells, at));
      const told = holds.role === 'value' && holds.kind ? '' : kindInRemark(remark, source);
      const later = isEstimated(cells, years) ? 'estimate' : '';
      const word = kindIn(cells) || kindWithTime(textAt(cells, time)) || told || later;
      const what = kindOfRecord(word, given, years, header, hints);
      const isPlain = !word && !given.kind && !given.base && !hints.kind;
      const reason: UnreadReason | undefined =
        found === 'unclear'
          ? 'may be a year or a month'
          : found === undefined
            ? 'no year found for the value'
            : !found.moment &&
                (within ||
                  (!('why' in what) && what.kind === 'actual' && mayBeOfPart(years.to, yearsIn(time), hints)))
              ? 'part of a year'
              : isUnclear || (isPlain && mayBeGoal(years.to, yearsIn(time), hints))
                ? 'the header does not say whether these are targets or results'
                : 'why' in what
                  ? what.why
                  : undefined;
      const column: ValueColumn = {
        at: value,
        header: text,
        holds: given,
        years,
        dated: true,
        ...('why' in what ? { kind: 'actual' } : what),
        ...(cells[time]!.isTitled ? { yearFrom: 'title' } : {}),
        ...(found && found !== 'unclear' && found.moment ? { moment: found.moment } : {}),
      };
      return { ...marks, column: at(column, placed), cell: cells[value]!, ...(reason ? { reason } : {}) };
    });
    const left = unclear.map((value): RowValue => {
      const { header: text } = header.columns[value]!;
      const column: ValueColumn = {
        at: value,
        header: text,
        holds: { role: 'value' },
        kind: 'actual',
        years: { from: 0, to: 0 },
        dated: false,
      };
      return { ...marks, column, cell: cells[value]!, reason: 'no year found for the value' };
    });
    const values = [...known, ...undated, ...others, ...left];
    const isBound = cells.some(({ text }) => text.length > 8 && NO_INDICATOR.test(text));
    const unplaced = (placed === '' && isPlaced) || isTargetWord(placed) ? NO_PLACE : undefined;
    const isUnitUnknown = Number.isNaN(scale) || UNIT_IN_PLACE.test(placed);
    const why = isRankWord(placed) || isBound ? NO_VALUE : isUnitUnknown ? UNIT_UNKNOWN : unplaced;
    return why ? values.map((value) => ({ ...value, reason: why })) : values;
  };
}

/** Matches a unit after the place of a row: 华东（万元）. */
const UNIT_IN_PLACE =
  /[（(](?:[十百千万亿萬億]*(?:元|吨|噸|人|亩|畝|米|个|個|户|戶|家|辆|輛|件|套|公里|公顷)|[%％])[)）]$/;

const isOfTarget = ({ holds }: HeaderColumn) => holds.role === 'value' && holds.kind === 'target';

const isOfKind = ({ holds }: HeaderColumn) => holds.role === 'value' && holds.kind !== undefined;

const NO_VALUE: UnreadReason = 'a rank, weight or completion rate';
const NO_PLACE: UnreadReason = 'the row names no place';
const UNIT_UNKNOWN: UnreadReason = 'the unit of the row is not clear';

/** Returns a function that reads the values of a row with one indicator, whose years may be in other columns. */
export function valuesOfRow(rows: SpreadGrid, plan: RecordPlan): (row: TableRow) => RowValue[] {
  const read = valuesReader(rows, plan);
  return ({ cells, number }) => read(cells, number, undefined).map(({ row: _, ...value }) => value);
}

/** Adds the place of the row to a column without one. */
const at = (column: ValueColumn, place: string): ValueColumn =>
  place && column.holds.place === undefined ? { ...column, holds: { ...column.holds, place } } : column;
