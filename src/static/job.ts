import { chartNames, charts, isChartName } from '../charts/registry.js';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../messages/format.js';
import { FILE_LANG } from '../messages/tags.js';
import { langOf } from '../messages/index.js';
import type { Theme } from './look.js';
import type { Job } from './render-file.js';
import type { Profile } from '../publish/fragment.js';

/** What a user writes of a chart, on the command line or in a list: texts, in lists parted by commas or spaces. */
export type Wish = Readonly<Record<string, unknown>>;

/** The names of the attributes that the charts' pictures read. */
export const optionNames: readonly string[] = [
  ...new Set(Object.values(charts).flatMap((one) => one.map(({ name }) => name))),
];

const FIELDS = ['data', 'out', 'chart', 'place', 'plan', 'indicators', 'width', 'lang', 'heading', 'source'];
const MORE = [
  ...['fontSize', 'profile', 'theme', 'transparent', 'pixelRatio', 'fonts', 'pictureOnly'],
  ...optionNames,
];

/**
 * The job that a wish means.
 * @param name what errors call it
 * @throws {DataError} naming the field that is missing, strange or of the wrong kind
 */
export function jobOf(wish: Wish, name = ''): Job {
  if (typeof wish !== 'object' || Array.isArray(wish)) throw new DataError(name, '', 'expected a record');
  const stranger = Object.keys(wish).find((field) => ![...FIELDS, ...MORE].includes(field));
  if (stranger)
    throw new DataError(name, stranger, `is not known; there are ${[...FIELDS, ...MORE].join(', ')}`);
  const need = (field: string): string => {
    const text = textOf(wish, field, name);
    if (!text) throw new DataError(name, field, 'is missing');
    return text;
  };
  const optional = (field: string) => {
    const text = textOf(wish, field, name);
    return text === '' ? {} : { [field]: text };
  };
  const chart = need('chart');
  if (!isChartName(chart))
    throw new DataError(name, 'chart', `expected one of ${chartNames.join(', ')}, got "${chart}"`);
  const data = listOf(wish['data'], name, 'data');
  if (data.length === 0) throw new DataError(name, 'data', 'names no file');
  return {
    data,
    out: need('out'),
    chart,
    places: listOf(wish['place'], name, 'place'),
    plans: listOf(wish['plan'], name, 'plan').map(Number),
    indicators: listOf(wish['indicators'], name, 'indicators'),
    width: numberOf(wish, 'width', 640, name),
    fontSize: numberOf(wish, 'fontSize', 16, name),
    lang: langIn(wish, name),
    options: optionsIn(wish, name),
    pixelRatio: numberOf(wish, 'pixelRatio', 2, name),
    ...optional('heading'),
    ...optional('source'),
    ...(wish['profile'] === undefined ? {} : { profile: need('profile') as Profile }),
    ...(wish['fonts'] === undefined ? {} : { fonts: listOf(wish['fonts'], name, 'fonts') }),
    ...(wish['theme'] === undefined ? {} : { theme: need('theme') as Theme }),
    ...{ transparent: isOn(wish, 'transparent', name), pictureOnly: isOn(wish, 'pictureOnly', name) },
  };
}

/** What a wish has of the chart's own attributes, as their texts; lists with spaces between their items. */
const optionsIn = (wish: Wish, name: string) =>
  Object.fromEntries(
    optionNames
      .filter((option) => wish[option] !== undefined)
      .map((option) => [option, listOf(wish[option], name, option).join(' ')]),
  );

function textOf(wish: Wish, field: string, name: string): string {
  const value = wish[field];
  if (value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new DataError(name, field, 'expected a text');
  return String(value).trim();
}

function numberOf(wish: Wish, field: string, other: number, name: string): number {
  const text = textOf(wish, field, name);
  const value = text === '' ? other : Number(text);
  if (!Number.isFinite(value)) throw new DataError(name, field, `expected a number, got "${text}"`);
  return value;
}

function langIn(wish: Wish, name: string): Lang {
  const text = textOf(wish, 'lang', name) || FILE_LANG;
  if (!/^(zh|en)\b/i.test(text))
    throw new DataError(name, 'lang', `expected zh, zh-Hant or en, got "${text}"`);
  return langOf(text);
}

function isOn(wish: Wish, field: string, name: string): boolean {
  const value = wish[field] ?? false;
  if (typeof value !== 'boolean') throw new DataError(name, field, 'expected true or false');
  return value;
}

/** The items of a list, given as such or as a text with commas or spaces between them. */
function listOf(value: unknown, name: string, field: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => ['string', 'number'].includes(typeof one)))
    return value.map(String);
  if (typeof value === 'string' || typeof value === 'number')
    return String(value)
      .split(/[,\s]+/)
      .filter(Boolean);
  throw new DataError(name, field, 'expected a list of texts');
}
