import { joinedNames } from '../text/cell-text.js';
import { areCountries, isCountryOrGroup } from '../places/country-names.js';
import { isPlaceName, isTotalOfPlaces } from '../places/place-names.js';
import type { Header } from '../header/header.js';
import { isCorner } from '../columns/corner-measure.js';
import {
  isPart,
  measureByCorner,
  measureInCorner,
  measureOf,
  measureOver,
} from '../header/measure-over-names.js';
import { isBreakdown } from '../header/qualifiers.js';
import type { RecordGroup } from './records.js';
import type { RowValue } from '../rows/row-figure.js';
import { SAMPLE } from '../rows/row-unit.js';

/** Puts the title of a block before a name that lacks it: Rice: Area. */
export const withLead = (title: string, name: string): string =>
  title && name && !name.includes(title) ? joinedNames([title, name]) : name;

/**
 * Adds the title to the names of rows that do not say what they measure: `Male` below an unemployment rate, 第一产业 below
 * shares of GDP. Rows named by places become values of these places.
 * @param title the name of the values with its unit; empty if the title has none
 */
export function underTitle(
  groups: readonly RecordGroup[],
  title: string,
  isTurned: boolean,
  header: Header,
): readonly RecordGroup[] {
  const names = [...new Set(groups.map(({ row }) => row.name).filter((name) => name && !isAside(name)))];
  const ofAll = measureOf(title);
  if (ofAll && arePlaces(names) && groups.every(({ values }) => values.every(isPlaceless)))
    return ofPlaces(groups, ofAll, isTurned);
  const words = new Set(names.map((name) => name.replace(/[:：].*$/, '')));
  if (ofAll && !SURVEY.test(ofAll) && [...words].some((word) => BARE.test(word)) && !names.some(isPart))
    return withMeasure(groups, ofAll, words.size === 1);
  const areAlike = new Set(groups.map(({ row }) => row.unit?.base)).size === 1;
  const measure =
    measureByCorner(title, header.columns[0]?.header ?? '', names, isOfKinds(header)) ??
    measureOver(title, names, areAlike) ??
    measureInCorner(cornerOf(header), names);
  const share = measure
    ? ''
    : (/\s*[(（](?:%|per ?cent) [^()（）]+[)）]$/i.exec(cornerOf(header))?.[0] ?? '');
  if (!measure && !share) return groups;
  const full = (name: string) =>
    name === '' || isAside(name) ? name : measure ? joinedNames([measure, name]) : name + share;
  return groups.map(({ row, values }) => ({
    row: {
      ...row,
      name: share && row.unit ? row.name : full(row.name),
      ...(row.parent ? { parent: full(row.parent) } : {}),
    },
    values,
  }));
}

/** Whether the first column is of groups or kinds of what is measured: Quintile, Occupation, 行业. */
const isOfKinds = ({ columns: [first] }: Header) =>
  first !== undefined && (isBreakdown(first) || KINDS.test(first.header));

const KINDS =
  /^(?:(?:main |broad )?(?:occupation|industry|product|brand|qualification|education level|income (?:group|band)|fuel|mode(?: of (?:travel|transport))?|crime type|offence type|species group)s?|行业|产业|职业|学历|收入组)$/i;

/** The header of the first column, if it is not understood and no other column holds names: Number of visits. */
const cornerOf = ({ columns: [first, ...others] }: Header) =>
  isCorner(first) && !others.some(({ holds }) => holds.role === 'name') ? first.header : '';

/** Names values under Index, Rate or Number by the title, with this word unless it only says that they are counted. */
const withMeasure = (groups: readonly RecordGroup[], measure: string, isOnly: boolean): RecordGroup[] =>
  groups.map(({ row, values }) => {
    const [word, ...parts] = row.name.split(/[:：]\s*/);
    if (!BARE.test(word!)) return { row, values };
    const isSaid =
      (isOnly && COUNTED.test(word!)) || SAME.some((one) => one.test(word!) && one.test(measure));
    return { row: { ...row, name: joinedNames([measure, ...(isSaid ? [] : [word!]), ...parts]) }, values };
  });

/** Matches words for measures that are no name alone: Index, 比例. */
const BARE =
  /^(?:index|indices|rate|ratio|number|count|amount|level|volume|quantity|percent(?:age)?|share|proportion|指[数數]|[数數]量|比[例率重]|人[数數]|户[数數]|金[额額])$/i;
/** Matches titles of surveys and rankings, which cover many measures. */
const SURVEY = /普查|[调調]查|排名|\b(?:census|survey|poll|ranking|election)s?\b/i;
const COUNTED = /^(?:number|count|amount|level|volume|quantity|[数數]量|人[数數]|户[数數]|金[额額])$/i;
/** Words with the same meaning in names and titles. */
const SAME = [
  /\bind(?:ex|ices)\b|指[数數]/i,
  /\brate\b/i,
  /\b(?:share|proportion|percent\w*)\b/i,
  /率|比[例重]|占比/,
];

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
