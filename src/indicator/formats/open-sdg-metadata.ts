import { isObject, type Fields } from '../values.js';

/** The metadata of an Open SDG indicator that matters for charts. */
export interface OpenSdgMetadata {
  readonly name?: string;
  readonly unit?: string;
  readonly place?: string;
  readonly source?: string;
  readonly definition?: string;
  readonly targets: readonly OpenSdgTarget[];
}

export interface OpenSdgTarget {
  /** The series, unit and other columns that a row must match; empty for the headline. */
  readonly of: ReadonlyMap<string, string>;
  /** Its position among the targets of the metadata, from 1. */
  readonly place: number;
  readonly value?: string;
  readonly year?: string;
  readonly direction?: 'higher is better' | 'lower is better';
}

/**
 * Reads the metadata of an Open SDG indicator: name, unit, the targets drawn as lines or points and those for measuring
 * progress, with their direction. The year of a target is its own, that in its label, or that of the goal ("By 2030,
 * …").
 */
export function openSdgMetadata(value: Fields): OpenSdgMetadata & { readonly number: string } {
  const text = (key: string) => (typeof value[key] === 'string' ? value[key].trim() : '');
  const first = (...keys: string[]) => keys.map(text).find((one) => one !== '' && !isKey(one));
  const goal = /\bby (20\d\d)\b/i.exec(text('target_name'))?.[1];
  const lists = ['graph_target_lines', 'graph_target_points', 'progress_calculation_options'];
  const targets = lists.flatMap((key) => (Array.isArray(value[key]) ? value[key].filter(isObject) : []));
  const [name, unit, place] = [
    first('indicator_name', 'graph_title'),
    first('computation_units'),
    first('national_geographical_coverage'),
  ];
  const [source, definition] = [
    first('source_organisation_1', 'source_organization_1'),
    first('indicator_definition', 'national_indicator_description'),
  ];
  return {
    number: (text('indicator_number') || text('indicator')).replace(/\W/g, '-').toLowerCase(),
    ...(name ? { name } : {}),
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(source ? { source } : {}),
    ...(definition ? { definition } : {}),
    targets: targets.map((one, index) => targetOf(one, index + 1, goal)),
  };
}

/** Whether a text is a translation key, such as `global_indicators.1-4-1-title`. */
const isKey = (text: string) => /^[\w-]+\.[\w.-]*[a-z][\w.-]*$/i.test(text);

function targetOf(one: Fields, place: number, goal: string | undefined): OpenSdgTarget {
  const value = one['value'] ?? one['target'];
  const label = String(one['label_content'] ?? '');
  const year = one['target_year'] ?? one['year'] ?? /\b(?:19|20)\d\d\b/.exec(label)?.[0] ?? goal;
  const direction = DIRECTIONS[String(one['direction'] ?? '').toLowerCase()];
  const of = new Map<string, string>();
  for (const column of ['series', 'unit'])
    if (typeof one[column] === 'string' && one[column] !== '') of.set(column, one[column]);
  const parts: unknown[] = Array.isArray(one['disaggregation']) ? one['disaggregation'] : [];
  for (const part of parts) if (isObject(part)) of.set(String(part['field']), String(part['value'] ?? ''));
  return {
    of,
    place,
    ...(value === undefined || value === null || value === '' ? {} : { value: String(value) }),
    ...(year === undefined || year === null ? {} : { year: String(year) }),
    ...(direction ? { direction } : {}),
  };
}

const DIRECTIONS: Readonly<Record<string, OpenSdgTarget['direction']>> = {
  positive: 'higher is better',
  negative: 'lower is better',
};
