import { isObject } from '../values.js';

/** Known formats of tables. */
export type RowFormat = 'sdmx-csv' | 'open-sdg' | 'world-bank' | 'owid';
/** Known formats of JSON. */
export type ValueFormat = 'json-stat' | 'open-sdg-metadata' | 'iati-json' | 'world-bank-json';

/**
 * Detects a known format by the header of a table and returns the index of that header; undefined for other tables. It
 * only looks at words, so the readers of the formats need not be loaded.
 */
export function formatOfRows(
  rows: readonly (readonly string[])[],
): { format: RowFormat; header: number } | undefined {
  for (let at = 0; at < Math.min(rows.length, DEEPEST); at += 1) {
    const header = rows[at]!.map((text) => text.trim());
    const format = formatOfHeader(header, at);
    if (format) return { format, header: at };
  }
  return undefined;
}

/** The most rows searched; no format has its header below them. */
const DEEPEST = 8;

function formatOfHeader(header: readonly string[], at: number): RowFormat | undefined {
  const has = (pattern: RegExp) => header.some((text) => pattern.test(text));
  if (at === 0 && has(/^OBS_VALUE(?:$|[:[\s])/i) && has(/^TIME_PERIOD(?:$|[:[\s])/i)) return 'sdmx-csv';
  if (at === 0 && isOwid(header)) return 'owid';
  const isBank =
    has(/^(?:country|economy)(?: name)?$/i) &&
    has(/^(?:indicator|series)(?: name)?$/i) &&
    has(/^(?:indicator|series) code$/i) &&
    has(/^(?:19|20)\d\d(?:\s*\[YR\d{4}\])?$/);
  if (isBank) return 'world-bank';
  return at === 0 && isOpenSdg(header) ? 'open-sdg' : undefined;
}

/** Whether a header is of chart data from Our World in Data: Entity, perhaps Code, then Year or Day. */
function isOwid([entity = '', second = '', third = '']: readonly string[]): boolean {
  const isTime = (text: string) => /^(?:year|day|date)$/i.test(text);
  return /^entity$/i.test(entity) && (isTime(second) || (/^code$/i.test(second) && isTime(third)));
}

/**
 * Whether a header has Year first and one Value, with units, a series or area codes, and neither targets nor results.
 */
function isOpenSdg(header: readonly string[]): boolean {
  return (
    /^year$/i.test(header[0] ?? '') &&
    header.filter((text) => /^value$/i.test(text)).length === 1 &&
    header.some((text) => /^(?:units?|unit[_ ]measure|series|geo ?code)$/i.test(text)) &&
    !header.some((text) => /target|actual|baseline|\d/i.test(text))
  );
}

/** Detects a known format of a JSON value; undefined for other values. */
export function formatOfValue(value: unknown): ValueFormat | undefined {
  if (Array.isArray(value)) return isWorldBankJson(value) ? 'world-bank-json' : undefined;
  if (!isObject(value)) return undefined;
  if ('iati-activities' in value || 'iati-activity' in value || 'iati-identifier' in value)
    return 'iati-json';
  if (isJsonStat(value) || Object.values(value).some(isJsonStat)) return 'json-stat';
  const isMetadata = 'indicator_number' in value || ('indicator' in value && 'goal_number' in value);
  return isMetadata && !('readings' in value) ? 'open-sdg-metadata' : undefined;
}

/** Whether a value is a JSON-stat data set or a collection of them. */
const isJsonStat = (value: unknown) =>
  isObject(value) &&
  (value['class'] === 'collection' ||
    (isObject(value['dimension']) && typeof value['value'] === 'object' && value['value'] !== null));

/** Whether a list is a page of the World Bank's API: page information, then records. */
const isWorldBankJson = ([page, records]: readonly unknown[]) =>
  isObject(page) && 'per_page' in page && Array.isArray(records);

/** Whether a text is IATI XML. */
export const isIatiXml = (text: string) =>
  /^[^]{0,2000}<iati-activit(?:y|ies)[\s>]/.test(text.slice(0, 4000));
