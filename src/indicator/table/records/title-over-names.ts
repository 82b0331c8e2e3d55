import { joinedNames } from '../text/cell-text.js';
import { areCountries, isCountryOrGroup } from '../places/country-names.js';
import { isPlaceName, isTotalOfPlaces } from '../places/place-names.js';
import { measureOf, measureOver } from '../header/measure-over-names.js';
import type { RecordGroup } from './records.js';
import type { RowValue } from '../rows/row-figure.js';
import { SAMPLE } from '../rows/row-unit.js';

/**
 * Adds the title to the names of rows that do not say what they measure: `Male` below an unemployment rate, 第一产业 below
 * shares of GDP. Rows named by places become values of these places.
 * @param title the name of the values with its unit; empty if the title has none
 */
export function underTitle(
  groups: readonly RecordGroup[],
  title: string,
  isTurned: boolean,
): readonly RecordGroup[] {
  const names = [...new Set(groups.map(({ row }) => row.name).filter((name) => name && !isAside(name)))];
  const ofAll = measureOf(title);
  if (ofAll && arePlaces(names) && groups.every(({ values }) => values.every(isPlaceless)))
    return ofPlaces(groups, ofAll, isTurned);
  const areAlike = new Set(groups.map(({ row }) => row.unit?.base)).size === 1;
  const measure = measureOver(title, names, areAlike);
  if (!measure) return groups;
  const full = (name: string) => (name === '' || isAside(name) ? name : joinedNames([measure, name]));
  return groups.map(({ row, values }) => ({
    row: { ...row, name: full(row.name), ...(row.parent ? { parent: full(row.parent) } : {}) },
    values,
  }));
}

/** Whether a name has a measure of its own, unlike the rows around it: Sample size, % satisfied. */
const isAside = (name: string) => SAMPLE.test(name) || /^(?:%|per ?cent(?:age)?) \p{L}/iu.test(name);

const isPlaceless = ({ column }: RowValue) => column.holds.place === undefined;

/** Whether names are those of places and of their total. */
const arePlaces = (names: readonly string[]) =>
  areCountries(names)
    ? names.every((name) => isCountryOrGroup(name) || isTotalOfPlaces(name))
    : names.length > 1 && names.every((name) => isPlaceName(name));

/** Returns one row with the title's indicator; each value is of the place that named its row. */
function ofPlaces(
  groups: readonly RecordGroup[],
  measure: string,
  isTurned: boolean,
): readonly RecordGroup[] {
  const named = groups.filter(({ row }) => row.name);
  const [first] = named;
  const placed = named.flatMap(({ row, values }) =>
    values.map((value) => ({
      ...(isTurned ? {} : { row: row.number }),
      ...value,
      column: { ...value.column, holds: { ...value.column.holds, place: row.name } },
    })),
  );
  return [
    { row: { ...first!.row, name: measure }, values: placed },
    ...groups.filter(({ row }) => !row.name),
  ];
}
