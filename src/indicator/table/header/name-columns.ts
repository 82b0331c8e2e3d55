import { joinedText } from '../text/cell-text.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn, HeaderRole } from './header-role.js';
import { yearsNamed } from '../times/named-years.js';

/** The columns that name indicators, from the group to the indicator. */
export interface NameColumns {
  readonly all: readonly number[];
  readonly first?: number;
  /** A column of words with an empty header, right of the first: the second half of each name. */
  readonly second?: number;
}

/**
 * Finds the columns of names: those with such a header and one of words with an empty header next to them; otherwise a
 * column of words without a year in its header, preferably left of the values and with texts that differ from row to
 * row.
 */
export function columnsOfNames(
  rows: SpreadGrid,
  header: { readonly columns: readonly HeaderColumn[] },
): NameColumns {
  const textsOf = (at: number) => rows.map((row) => row[at]!.text.trim()).filter(Boolean);
  const isWords = (at: number) => {
    const texts = textsOf(at);
    return texts.filter((text) => isWord(text) || AGES.test(text)).length * 2 > texts.length;
  };
  const isDistinct = (at: number) => {
    const texts = textsOf(at);
    return new Set(texts).size * 2 > texts.length;
  };
  const isAllDistinct = (at: number) => new Set(textsOf(at)).size === rows.length;
  const candidates = (role: string) =>
    header.columns.flatMap(({ holds, header: text }, at) =>
      holds.role === role &&
      isWords(at) &&
      !/^(?:types?|kind|class|group|类型)$/i.test(text) &&
      yearsNamed(text) === undefined
        ? [at]
        : [],
    );
  const named = header.columns.flatMap(({ holds }, at) => (holds.role === 'name' ? [at] : []));
  const [unknown, category] = [candidates('unknown'), candidates('category')];
  const values = header.columns.findIndex(({ holds }) => holds.role === 'value');
  const words =
    unknown.find((at) => at < values && isAllDistinct(at)) ??
    unknown.find((at) => at < values && isDistinct(at)) ??
    category.findLast(isDistinct) ??
    unknown.find(isDistinct) ??
    unknown[0] ??
    category.at(-1);
  const first = named[0] ?? words;
  if (first === undefined) return { all: [] };
  const all = named.length ? named : [first];
  const second = all.at(-1)! + 1;
  const own = header.columns[second];
  const isBeside =
    /^(?:unknown|owner)$/.test(own?.holds.role ?? '') && WIDER.test(header.columns[first]!.header);
  if (
    !named.length &&
    isBeside &&
    own?.header &&
    second < values &&
    unknown.includes(first) &&
    isWords(second)
  )
    return { all: [first, second], first, second };
  const isHeadless = header.columns[first]!.header !== '' && header.columns[second]?.header === '';
  return isHeadless && isWords(second) ? { all: [...all, second], first, second } : { all };
}

/**
 * Gives the role `name` to a column of words if no header has it: one whose header ends in `indicator` or `measure`,
 * the first whose header states a kind but no year (Targets), a column of descriptions, or the first column if it holds
 * departments or sources and no other column holds words.
 */
export function namesByContent(printed: readonly HeaderColumn[], below: SpreadGrid): HeaderColumn[] {
  const columns = withoutOthers(withCodesAside(printed, below), below);
  if (columns.some(({ holds }) => holds.role === 'name')) return [...columns];
  const noCodes = (texts: readonly string[]) => !texts.some((text) => CODE.test(text));
  const areWords = (at: number, areNames = noCodes) => {
    const texts = below.map((row) => joinedText(row[at]!.text)).filter(Boolean);
    return texts.length > 0 && texts.every((text) => WORDS.test(text)) && areNames(texts);
  };
  /** Whether targets are told in words beside nothing but the groups that they belong to. */
  const areSentences = (at: number) => {
    const texts = below.map((row) => joinedText(row[at]!.text)).filter(Boolean);
    const areGroups = columns.slice(0, at).every(({ holds }) => /^(?:serial|category)$/.test(holds.role));
    return (
      texts.length > 0 &&
      areGroups &&
      texts.every((text) => (text.match(/\p{Script=Han}{2}|\p{L}{2,}/gu)?.length ?? 0) > 2)
    );
  };
  const isOfWords = ({ holds: { role } }: HeaderColumn, at: number) =>
    ['unknown', 'category', 'place'].includes(role) && areWords(at);
  // Departments beside nothing but measures are not their names.
  const areOwners =
    columns[0]?.holds.role === 'owner' &&
    columns.slice(1).every(({ holds }, at) => holds.role === 'unknown' && !areWords(at + 1));
  if (areOwners && columns.length > 2 && areWords(0))
    return columns.map((column, at) => (at === 0 ? { ...column, holds: NOT_NAMED } : column));
  const found = [
    columns.findIndex(
      ({ holds, header }, at) => holds.role === 'unknown' && MEASURED.test(header) && areWords(at),
    ),
    columns.findIndex(
      ({ holds }, at) =>
        holds.role === 'value' &&
        !holds.years &&
        (areSentences(at) ||
          ((holds.estimate ||
            columns.slice(0, at).every((one) => /^(?:serial|time)$/.test(one.holds.role))) &&
            areWords(at))),
    ),
    columns.findIndex(({ holds }, at) => holds.role === 'definition' && areWords(at)),
    (/^(?:owner|source)$/.test(columns[0]?.holds.role ?? '') || isOfTypes(columns[0], below)) &&
    areWords(0, (texts) => !texts.every((text) => CODE.test(text))) &&
    !columns.some(isOfWords)
      ? 0
      : -1,
  ].find((at) => at >= 0);
  const labels = found === undefined ? leadOfLabels(columns, below) : -1;
  return columns.map((column, at): HeaderColumn =>
    at === found || at === labels
      ? { ...column, holds: { role: at === found ? 'name' : 'category' } }
      : column,
  );
}

const NOT_NAMED: HeaderRole = { role: 'unknown', reason: 'the header is not understood' };

/** Names indicators by their descriptions where the column for their names has codes: KPI 1, Calls answered. */
function withCodesAside(columns: readonly HeaderColumn[], below: SpreadGrid): readonly HeaderColumn[] {
  const textsOf = (at: number) => below.map((row) => joinedText(row[at]!.text)).filter(Boolean);
  const [code = -1, ...others] = columns.flatMap(({ holds }, at) => (holds.role === 'name' ? [at] : []));
  const described = columns.findIndex(({ header }) => DESCRIPTION.test(header));
  const areCodes =
    code >= 0 && !others.length && textsOf(code).every((text) => CODE.test(text) && !POLLUTANT.test(text));
  if (!areCodes || described < 0 || !textsOf(described).every((text) => WORDS.test(text))) return columns;
  return columns.map((column, at): HeaderColumn => {
    if (at === code) return { ...column, holds: { role: 'serial' } };
    return at === described ? { ...column, holds: { role: 'name' } } : column;
  });
}

const POLLUTANT = /^(?:PM|[A-Z]{0,2}O)\d/;
const DESCRIPTION =
  /^(?:(?:kpi|indicator|measure|target|goal|metric)s? )?(?:descriptions?|definitions?|details?|titles?)$|^(?:指标)?(?:描述|说明|内容)$/i;

/** Whether a column is of types of what is counted and not of targets: 类型 over 自有 and 租赁. */
const isOfTypes = (column: HeaderColumn | undefined, below: SpreadGrid) =>
  column?.holds.role === 'property' &&
  column.header === '类型' &&
  !below.some(([first]) => /约束|預期|预期|指导|正向|逆向/.test(first!.text));

/**
 * Clears the role of further name columns that hold no names, such as the figures of 合同指标 or what a project is to
 * build, and of national averages beside the values of records.
 */
function withoutOthers(columns: readonly HeaderColumn[], below: SpreadGrid): HeaderColumn[] {
  const has = (role: string) => columns.some(({ holds }) => holds.role === role);
  const hasProject = columns.some(({ header }) => /^项目(?:名称)?$/.test(header));
  const first = columns.findIndex(({ holds }) => holds.role === 'name');
  return columns.map((column, at) => {
    const { holds, header } = column;
    if (holds.role === 'name' && at !== first) {
      const texts = below.map((row) => joinedText(row[at]!.text)).filter(Boolean);
      if (texts.length > 0 && texts.every((text) => /^[\d,.]+%?$/.test(text)))
        return { ...column, holds: { role: 'unknown', reason: BESIDE } };
      if (hasProject && /^(?:建设|主要|实施)内容$/.test(header) && texts.every((text) => /\d/.test(text)))
        return { ...column, holds: { role: 'definition' } };
    }
    const isMean = holds.role === 'value' && /^national (?:average|mean|median)$/i.test(header);
    return isMean && has('time') && !has('name')
      ? { ...column, holds: { role: 'unknown', reason: BESIDE } }
      : column;
  });
}

const BESIDE = 'the header names more than a year and a kind of value';

/**
 * Returns the first column if no other names the rows and its cells are labels with numbers (1号线, 0-14岁, 101路), else
 * -1.
 */
function leadOfLabels(columns: readonly HeaderColumn[], below: SpreadGrid): number {
  const lead = columns.findIndex(({ holds }) => holds.role !== 'serial' && holds.role !== 'rank');
  const others = columns.filter((_, at) => at !== lead);
  if (columns[lead]?.holds.role !== 'unknown' || columns[lead].header === '') return -1;
  if (others.some(({ holds }) => NAMING.has(holds.role))) return -1;
  const texts = below.flatMap((row) => (new Set(row).size > 1 ? joinedText(row[lead]!.text) : []));
  return areLabels(texts) && new Set(texts).size === texts.length ? lead : -1;
}

/** Whether texts are names and most contain numbers: 0-14岁, 15-64岁, 65岁以上. */
export function areLabels(texts: readonly string[]): boolean {
  const isLabel = (text: string) => AGES.test(text) || (/\d/.test(text) && /\p{L}/u.test(text));
  const labels = texts.filter(isLabel);
  return (
    texts.length > 1 &&
    labels.length * 2 >= texts.length &&
    texts.every((text) => isLabel(text) || /^\p{L}/u.test(text))
  );
}

/** Roles that name the rows of a table without a column of names. */
const NAMING: ReadonlySet<string> = new Set(['place', 'time', 'category']);

/** Whether a text has letters other than a multiplier or unit after a number; not 3.1M, 850K or 12 ha. */
const isWord = (text: string) =>
  /\p{L}/u.test(text) &&
  !/^[<>≥≤~≈]?\s?\p{Sc}?-?\d[\d.,\s]*\s?(?:[\p{Script=Latin}°%²³/]{1,3}|[万亿千百]?\p{Script=Han}?)$/u.test(
    text,
  );

/** Matches headers of units that contain departments. */
const WIDER = /^(?:funds?|program(?:me)?s?|sectors?|divisions?|portfolios?|votes?)$/i;

const MEASURED =
  /(?:\b(?:indicators?|measures?|metrics?|kpis?|performance (?:goals?|targets?))|指标)$|^(?:indicador|indicateur|indicatore|indikator|kennzahl)(?:en|es|s|i)?\b/i;
/** Matches age and size groups: 15–24, 65+. */
export const AGES = /^\d{1,3}\s?[-–—]\s?\d{1,3}$|^\d{1,3}\+$/;
/** Matches two letters before any digit, or eight letters in all: 於3分鐘內接聽電話. */
const WORDS = /^\P{Nd}*\p{L}{2}|^\p{L}(?:\P{L}*\p{L}){7}/u;
const CODE = /^[A-Z]{1,6}[-_. ]?\d[\d.]*[A-Z]?$/i;

/** Returns the names of a row from the group to the indicator; a merged cell counts once. */
export function namesIn(cells: readonly PlacedCell[], columns: readonly number[]): PlacedCell[] {
  return [...new Set(columns.map((at) => cells[at]!))].filter((cell) => cell.text.trim() !== '');
}
