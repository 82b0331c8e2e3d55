import type { SpreadGrid } from '../table/grid/grid.js';
import { isObject } from '../values.js';
import { codedTime } from './observed-time.js';
import type { Observation, Observed } from './observations.js';
import { statusOf } from './status.js';

const placeOf = (header: readonly string[]) =>
  header.findIndex((text) => /^(?:country|economy)(?: name)?$/i.test(text));
const nameOf = (header: readonly string[]) =>
  header.findIndex((text) => /^(?:indicator|series)(?: name)?$/i.test(text));

/** Returns the year in a header: `2019`, or `2019 [YR2019]`. */
const yearIn = (text: string) => /^((?:19|20)\d\d)(?:\s*\[YR\1\])?$/.exec(text.trim())?.[1];

/**
 * Reads a table of the World Bank.
 * @param at the index of its header; the rows above state the source
 */
export function readWorldBank(grid: SpreadGrid, at: number): Observed {
  const header = grid[at]!.map(({ text }) => text.trim());
  const [place, name] = [placeOf(header), nameOf(header)];
  const years = header.flatMap((text, column) => {
    const year = yearIn(text);
    return year === undefined ? [] : [{ column, text, year }];
  });
  const observations: Observation[] = [];
  for (const row of grid.slice(at + 1)) {
    const [country = '', indicator = ''] = [place, name].map((column) => row[column]!.text.trim());
    if (country === '' || indicator === '') continue;
    for (const { column, text, year } of years) {
      const cell = row[column]!;
      observations.push({
        name: [indicator],
        place: country,
        time: codedTime(year),
        text: cell.text.trim(),
        row: cell.row,
        column: cell.column,
        header: text,
      });
    }
  }
  return { observations, title: titleOf(grid, at), plainNumbers: true };
}

/** Returns the source and the date of its last update, from above the header or below the last row. */
function titleOf(grid: SpreadGrid, at: number): string {
  const texts = grid
    .filter((_, row) => row < at || row > at + 1)
    .map((row) => row.map(({ text }) => text.trim()));
  const source = texts.find(([label]) => /^data source$/i.test(label ?? ''))?.[1];
  const database = texts
    .map(([label]) => /^data from database:\s*(.+)$/i.exec(label ?? '')?.[1])
    .find(Boolean);
  const above = texts.find(([label]) => /^last updated(?: date)?$/i.test(label ?? ''))?.[1];
  const below = texts.map(([label]) => /^last updated:\s*(.+)$/i.exec(label ?? '')?.[1]).find(Boolean);
  return [source ?? database ?? 'World Bank', above ?? below].filter(Boolean).join(', ');
}

/** Reads a page of the World Bank's API: `[page, records]`. The row of an observation is its record, from 1. */
export function readWorldBankJson(value: readonly unknown[]): Observed {
  const records = (value[1] as readonly unknown[]).filter(isObject);
  const observations = records.map((record, index): Observation => {
    const { date, value: number, unit, obs_status: status } = record;
    return {
      name: [labelOf(record['indicator'])],
      ...(textOf(unit) ? { unit: textOf(unit) } : {}),
      place: labelOf(record['country']),
      time: codedTime(String(date ?? '')),
      text: number === null || number === undefined ? '—' : String(number),
      ...statusOf(textOf(status)),
      row: index + 1,
      column: 1,
      header: 'value',
    };
  });
  const [page] = value;
  const updated = isObject(page) ? textOf(page['lastupdated']) : '';
  return { observations, title: ['World Bank', updated].filter(Boolean).join(', '), plainNumbers: true };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const labelOf = (value: unknown) => (isObject(value) ? textOf(value['value']) || textOf(value['id']) : '');
