import { isGroup } from '../places/place-names.js';
import { measureOf } from '../header/measure-over-names.js';
import type { RecordGroup } from './records.js';
import type { RowValue } from '../rows/row-figure.js';
import type { TableRow } from '../rows/rows.js';
import { joinedNames } from '../text/cell-text.js';
import { unitIn } from '../numbers/unit-in-name.js';

/** Matches words of indicator names that parts do not have: Under-five mortality rate, but not Female. */
const MEASURE =
  /\b(?:rates?|ratios?|shares?|per|number|index|percent\w*|prevalence|coverage|access|use|consumption|expenditure|income|population|attendance|enrolment|mortality|births?|deaths?|expectancy|passengers?|visitors?|visits|arrivals|departures|movements|sales|revenues?|trips|nights|admissions|applications|permits|dwellings|inhabitants|freight|cargo)\b|[率数量额值比]$|指数/i;

/** Whether a part has a unit or kind of its own, or is named as a target. */
const isMeasured = (part: string, [value]: readonly RowValue[]) =>
  value?.column.holds.unit !== undefined || value?.column.holds.kind !== undefined || /目标值?$/.test(part);

/** Matches words for how something is counted, which need a title to say what. */
const GENERIC =
  /^(?:rates?|numbers?|ratios?|shares?|percent\w*|index|totals?|amounts?|values?|counts?|levels?|scores?|数量|比例|占比|比重|总[数量]|[人户]数|面积|金额|指数|率)$/i;

/**
 * An indicator with the values of its columns, and each part of it with the values of its own. Where no name and no
 * title says what the values are of, as beside places, a part that names an indicator is one.
 * @param title what names the row where the table's title alone does: beside it a part with a unit is an indicator, and
 * so is one named as such where the title measures nothing
 */
export function byPart({ row, values }: RecordGroup, areRecords: boolean, title?: string): RecordGroup[] {
  const measures = byUnit(withoutRates(row, values));
  if (measures.length > 1) return measures.flatMap((own) => byPart({ row, values: own }, areRecords, title));
  const parts = new Map<string | undefined, RowValue[]>();
  for (const value of values) {
    const { part } = value.column.holds;
    const own = parts.get(part);
    if (own) own.push(value);
    else parts.set(part, [value]);
  }
  if (parts.size === 0) return [{ row, values }];
  const isOneNamed = [...parts.keys()].some((part) => part !== undefined && MEASURE.test(part));
  const isNamed = (part: string) => !isGroup(part) && !GENERIC.test(part);
  const isOneMeasured = [...parts].some(([part, [one]]) => part && isNamed(part) && one?.column.holds.unit);
  const shared = new Set(values.map(({ column }) => column.holds.unit?.base));
  const isOneUnit = parts.size > 1 && shared.size === 1 && !shared.has(undefined);
  const hasOwnUnit = row.name !== '' && row.unit !== undefined && !shared.has(row.unit.base);
  if (isOneUnit && hasOwnUnit) return withUnitOfRow(row, parts);
  return [...parts].map(([part, own]) => {
    const isOwn =
      areRecords &&
      part !== undefined &&
      (row.name === ''
        ? isNamed(part) && (isOneNamed || isOneMeasured || isMeasured(part, own))
        : title !== undefined && (isOneMeasured || (isOneNamed && !measureOf(title))) && isNamed(part));
    const printed = part === undefined ? undefined : own[0]?.column.holds.unit;
    const unit = printed ?? (isOwn ? unitIn(part) : undefined);
    const name = part === undefined ? row.name : isOwn ? part : row.name && joinedNames([row.name, part]);
    return { row: { ...row, name, ...(unit ? { unit } : {}) }, values: own };
  });
}

/**
 * Leaves bare percentages beside amounts of money, weight and the like unread: the headers do not say whether they are
 * growth or shares. Beside a plain number they are its share.
 */
function withoutRates({ unit: own }: TableRow, values: readonly RowValue[]): readonly RowValue[] {
  const amounts = new Map(
    values.flatMap((value) => {
      const { unit } = value.column.holds;
      return unit && !/^%?$/.test(unit.base) ? [[keyOf(value), unit] as const] : [];
    }),
  );
  if (own?.base === '%' || amounts.size === 0) return values;
  return values.map(({ column, ...value }): RowValue => {
    const unit = column.holds.unit?.base === '%' && amounts.get(keyOf({ column, ...value }));
    return unit
      ? {
          reason: 'a rate or total beside the values',
          ...value,
          column: { ...column, holds: { ...column.holds, unit } },
        }
      : { column, ...value };
  });
}

/** Everything that identifies a value, except its unit. */
const keyOf = ({ column: { kind, years, moment, holds } }: RowValue) =>
  JSON.stringify([holds.part, holds.place, kind, years, moment?.date, holds.change]);

/**
 * Returns the parts of a row whose own unit overrides the one that all headers of parts share: 恩格尔系数（%） under 城镇居民（元）.
 * Below headers of measures the unit is doubtful.
 */
function withUnitOfRow(
  row: TableRow,
  parts: ReadonlyMap<string | undefined, readonly RowValue[]>,
): RecordGroup[] {
  const areMeasures = [...parts.keys()].some((part) => part && (MEASURE.test(part) || GENERIC.test(part)));
  return [...parts].map(([part, own]) => ({
    row: {
      ...row,
      name: part === undefined ? row.name : joinedNames([row.name, part]),
      ...(areMeasures ? { unitDoubtful: true } : {}),
    },
    values: own.map(withoutUnit),
  }));
}

function withoutUnit(value: RowValue): RowValue {
  const { unit: _, ...holds } = value.column.holds;
  return { ...value, column: { ...value.column, holds } };
}

/**
 * Splits values by the units of their columns, those without a unit first, if two of the same time, kind and place
 * differ in unit: 38,893 and 60.1%.
 */
function byUnit(values: readonly RowValue[]): (readonly RowValue[])[] {
  const unitOf = ({ column }: RowValue) => column.holds.unit?.base ?? '';
  const units = new Map<string, string>();
  const differ = values.some((value) => {
    const key = keyOf(value);
    const unit = units.get(key);
    units.set(key, unitOf(value));
    return unit !== undefined && unit !== unitOf(value);
  });
  if (!differ) return [values];
  return [...new Set(values.map(unitOf))]
    .sort()
    .map((unit) => values.filter((value) => unitOf(value) === unit));
}
