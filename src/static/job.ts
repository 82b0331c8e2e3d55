import { chartNames, charts, isChartName } from '../charts/registry.js';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../messages/format.js';
import { closestTag, FILE_LANG, languageTags } from '../messages/tags.js';
import type { Theme } from './look.js';
import type { Job } from './render-file.js';
import type { Profile } from '../publish/fragment.js';

/** The fields of a chart as the command line or a list gives them; lists may be texts separated by commas or spaces. */
export type JobInput = Readonly<Record<string, unknown>>;

/** The names of the charts' own attributes. */
export const optionNames: readonly string[] = [
  ...new Set(Object.values(charts).flatMap((one) => one.map(({ name }) => name))),
];

const FIELDS = [
  'data',
  'out',
  'chart',
  'place',
  'plan',
  'indicators',
  'better',
  'annotations',
  'width',
  'lang',
  'heading',
  'summary',
  'source',
  'fontSize',
  'profile',
  'theme',
  'transparent',
  'pixelRatio',
  'fonts',
  'pictureOnly',
  ...optionNames,
];

/**
 * Checks the fields of a chart.
 * @param name of the input in errors
 * @throws {DataError} naming the field that is missing, unknown or of the wrong type
 */
export function jobOf(input: JobInput, name = ''): Job {
  if (typeof input !== 'object' || Array.isArray(input)) throw new DataError(name, '', 'expected a record');
  const unknown = Object.keys(input).find((field) => !FIELDS.includes(field));
  if (unknown) throw new DataError(name, unknown, 'is not a field; allowed: {0}', [FIELDS.join(', ')]);
  const need = (field: string): string => {
    const text = textOf(input, field, name);
    if (!text) throw new DataError(name, field, 'is missing');
    return text;
  };
  const optional = (field: string) => {
    const text = textOf(input, field, name);
    return text === '' ? {} : { [field]: text };
  };
  const chart = need('chart');
  if (!isChartName(chart))
    throw new DataError(name, 'chart', 'expected one of {0}, got "{1}"', [chartNames.join(', '), chart]);
  const data = listOf(input['data'], name, 'data');
  if (data.length === 0) throw new DataError(name, 'data', 'gives no file');
  return {
    data,
    out: need('out'),
    chart,
    place: listOf(input['place'], name, 'place'),
    plan: listOf(input['plan'], name, 'plan').map(Number),
    indicators: listOf(input['indicators'], name, 'indicators'),
    width: numberOf(input, 'width', 640, name),
    fontSize: numberOf(input, 'fontSize', 16, name),
    lang: langIn(input, name),
    options: optionsIn(input, name),
    pixelRatio: numberOf(input, 'pixelRatio', 2, name),
    ...optional('better'),
    ...optional('annotations'),
    ...optional('heading'),
    ...optional('summary'),
    ...optional('source'),
    ...(input['profile'] === undefined ? {} : { profile: need('profile') as Profile }),
    ...(input['fonts'] === undefined ? {} : { fonts: listOf(input['fonts'], name, 'fonts') }),
    ...(input['theme'] === undefined ? {} : { theme: need('theme') as Theme }),
    transparent: isOn(input, 'transparent', name),
    pictureOnly: isOn(input, 'pictureOnly', name),
  };
}

/** The chart's own attributes as texts; the items of a list are separated by spaces. */
const optionsIn = (input: JobInput, name: string) =>
  Object.fromEntries(
    optionNames
      .filter((option) => input[option] !== undefined)
      .map((option) => [option, listOf(input[option], name, option).join(' ')]),
  );

function textOf(input: JobInput, field: string, name: string): string {
  const value = input[field];
  if (value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new DataError(name, field, 'expected text');
  return String(value).trim();
}

function numberOf(input: JobInput, field: string, usual: number, name: string): number {
  const text = textOf(input, field, name);
  const value = text === '' ? usual : Number(text);
  if (!Number.isFinite(value)) throw new DataError(name, field, 'expected a number, got "{0}"', [text]);
  return value;
}

function langIn(input: JobInput, name: string): Lang {
  const text = textOf(input, 'lang', name) || FILE_LANG;
  const lang = closestTag(text, languageTags);
  if (!lang) throw new DataError(name, 'lang', 'expected {0}, got "{1}"', [languageTags.join(', '), text]);
  return lang;
}

function isOn(input: JobInput, field: string, name: string): boolean {
  const value = input[field] ?? false;
  if (typeof value !== 'boolean') throw new DataError(name, field, 'expected true or false');
  return value;
}

/** The items of a list, or of a text separated by commas or spaces. */
function listOf(value: unknown, name: string, field: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => ['string', 'number'].includes(typeof one)))
    return value.map(String);
  if (typeof value === 'string' || typeof value === 'number')
    return String(value)
      .split(/[,\s]+/)
      .filter(Boolean);
  throw new DataError(name, field, 'expected a list of strings');
}
