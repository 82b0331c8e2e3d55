import { textsOf } from '../../../../src/indicator/texts.js';
import type { Grid, ReadTable, TableOptions } from '../../../../src/indicator/table/index.js';
import { inEnglish, lines as linesOf, read as readAt } from '../expected.js';

// Projections of a table that tests compare; each takes a table, or what was read from it.
type Source = string | Grid | ReadTable;
type Options = Partial<TableOptions>;

/** Reads a table for 某市 in 2026, unless the options say otherwise. */
export const read = (table: string | Grid, options: Options = {}): ReadTable =>
  readAt(table, { presentYear: 2026, ...options });

const dataOf = (source: Source, options?: Options) =>
  (typeof source === 'object' && 'data' in source ? source : read(source, options)).data;
const readingsOf = (source: Source, options?: Options) =>
  dataOf(source, options).readings.filter(({ value }) => value !== null);
const seriesOf = (source: Source, options?: Options) => dataOf(source, options).series ?? [];

/** `indicator kind year moment = value`. */
export const lines = (source: Source, options?: Options) =>
  linesOf(typeof source === 'object' && 'data' in source ? source : read(source, options));
/** `indicator kind year = value`, whatever is known of the moment in the year. */
export const plainLines = (source: Source, options?: Options) =>
  lines(source, options).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));
/** `place kind year = amount`. */
export const placeLines = (source: Source, options?: Options) =>
  dataOf(source, options).readings.map(
    ({ place, kind, period, value, scale }) => `${place} ${kind} ${period.to} = ${(value ?? 0) * scale}`,
  );
/** `place indicator year amount`. */
export const placeAmounts = (source: Source) =>
  dataOf(source).readings.map(({ indicator, place, period, value, scale }) =>
    [place, indicator, period.to, value! * scale].join(' '),
  );

/** [kind, year, value as printed]. */
export const kindsAndYears = (source: Source) =>
  dataOf(source).readings.map(({ kind, period, value }) => [kind, period.to, value]);
/** [indicator, kind, year, value as printed]. */
export const values = (source: Source, options?: Options) =>
  readingsOf(source, options).map(({ indicator, kind, period, value }) => [
    indicator,
    kind,
    period.to,
    value,
  ]);
/** [indicator, kind, year, value times its multiplier]. */
export const scaledValues = (source: Source, options?: Options) =>
  readingsOf(source, options).map(({ indicator, kind, period, value, scale }) => [
    indicator,
    kind,
    period.to,
    value! * scale,
  ]);
/** [place, indicator, kind, year, value as printed]. */
export const placedReadings = (source: Source) =>
  dataOf(source).readings.map(({ place, indicator, kind, period, value }) => [
    place,
    indicator,
    kind,
    period.to,
    value,
  ]);

const nameOf = (list: ReadTable['data']['places' | 'indicators' | 'units'], id: string) =>
  inEnglish(list.find((one) => one.id === id)!.name);
/** Each value with the names of what it is of, and as the number it is. */
const named = (source: Source) => {
  const data = dataOf(source);
  return readingsOf(source).map(({ indicator, place, kind, period, value, scale, approximation }) => ({
    name: nameOf(data.indicators, indicator),
    unit: nameOf(data.units, data.indicators.find(({ id }) => id === indicator)!.unit),
    place: nameOf(data.places, place),
    kind,
    year: period.to,
    sign: approximation,
    amount: Number((value! * scale).toPrecision(12)),
  }));
};
/** [name, unit, kind, year, amount]. */
export const amounts = (source: Source) =>
  named(source).map(({ name, unit, kind, year, amount }) => [name, unit, kind, year, amount]);
/** [name, unit, kind, year, sign, amount]. */
export const signedAmounts = (source: Source) =>
  named(source).map(({ name, unit, kind, year, sign, amount }) => [name, unit, kind, year, sign, amount]);
/** [name, unit, place, kind, year, amount]. */
export const placedAmounts = (source: Source) =>
  named(source).map(({ name, unit, place, kind, year, amount }) => [name, unit, place, kind, year, amount]);
/** The amounts alone. */
export const amountsAlone = (source: Source) => named(source).map(({ amount }) => amount);
/** [name of the place, value as printed]. */
export const placeValues = (source: Source) => {
  const { places, readings } = dataOf(source);
  return readings.map(({ place, value }) => [nameOf(places, place), value]);
};

/** The names of the indicators. */
export const indicatorNames = (source: Source) =>
  dataOf(source).indicators.map(({ name }) => inEnglish(name));
/** The names of the units, in the first language of each. */
export const unitNames = (source: Source) => dataOf(source).units.map(({ name }) => textsOf(name)[0]);
/** The names of the places. */
export const placeNames = (source: Source) => dataOf(source).places.map(({ name }) => inEnglish(name));
/** [name of the indicator, its unit]. */
export const namesAndUnits = (source: Source) => {
  const { units, indicators } = dataOf(source);
  return indicators.map(({ name, unit }) => [name, units.find(({ id }) => id === unit)?.name]);
};

/** [indicator, dates, values]. */
export const series = (source: Source, options?: Options) =>
  seriesOf(source, options).map(({ indicator, dates, values }) => [indicator, dates, values]);
/** [indicator, dates in one text, values in one text]. */
export const seriesInWords = (source: Source) =>
  seriesOf(source).map(({ indicator, dates, values }) => [
    indicator,
    [dates].flat().join(' '),
    [values].flat().join(' '),
  ]);
/** [indicator, place, dates, values]. */
export const placedSeries = (source: Source, options?: Options) =>
  seriesOf(source, options).map(({ indicator, place, dates, values }) => [indicator, place, dates, values]);

/** A table of cells as [text, columns, rows]. */
export const grid = (rows: readonly (readonly [string, number?, number?][])[]): Grid =>
  rows.map((row) => row.map(([text, colSpan = 1, rowSpan = 1]) => ({ text, colSpan, rowSpan })));
