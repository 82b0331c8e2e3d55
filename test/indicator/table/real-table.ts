import type { Grid, ReadTable, TableCell } from '../../../src/indicator/table/index.js';
import { textsOf } from '../../../src/indicator/texts.js';
import type { Reading } from '../../../src/indicator/types.js';
import type { PublicTable } from './public-tables.js';

export const INVENTED = 'made on the form; invented figures';
export const FROM_MEMORY = 'typed from memory of the published table; single figures may differ from it';

/** A table of others with what each of its cells says, typed by hand. */
export interface RealTable extends PublicTable {
  readonly id: string;
  readonly expected: readonly ExpectedCell[];
  /** Which way is better by what the table prints or names: `higher: A / B; lower: C`. */
  readonly better?: string;
}

/** What one printed cell says: a value, or that it is to be left unread and told. */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  /**
   * `value`: the table states it as a value; `skip`: a person could read the number, the library has no
   * place for it or would have to guess; `other`: a rate, an estimate or words beside the values.
   */
  readonly what: 'value' | 'skip' | 'other';
  /** How many numbers stand in the cell. */
  readonly count: number;
  readonly place?: string;
  readonly name?: string;
  /** The unit without its multiplier; absent where any will do. */
  readonly unit?: string;
  readonly kind?: 'actual' | 'estimate' | 'target';
  readonly year?: number;
  /** The month or quarter of a value in a time series, instead of a year: `2023-03`. */
  readonly date?: string;
  readonly value?: number;
  readonly sign?: string;
  /** The upper end of a range. */
  readonly upTo?: number;
}

interface Given {
  readonly id: string;
  readonly plan: string;
  readonly address: string;
  readonly arranged?: string;
  readonly options?: PublicTable['options'];
  readonly better?: string;
  /** The rows, cells parted by `|`; `<` continues the cell on the left, `^` the one above, ⏎ is a new line. */
  readonly table?: string;
  readonly csv?: string;
  /**
   * One line for each row, `#` where nothing is to be read; the first other line says what the columns are,
   * such as `name|a2020|t2025 [元]|a2020:@福州市|.`, unless `columns` does. Cells: `12`, `≥12`, `40–50`, `a2019=12`, `e2019=12` (an estimate), `p2023-03=12` (part of a year), `12万`; `?` is
   * a number to be left unread, `!` one that is no value.
   */
  readonly expected: string;
  readonly columns?: string;
}

export function real({ table, csv, expected, columns, ...known }: Given): RealTable {
  const grid = table === undefined ? csv! : gridOf(table);
  return { ...known, table: grid, expected: expectedCells(parted(expected), columns) };
}

const parted = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.replaceAll('⏎', '\n').replace(/^[ \t]+|[ \t]+$/g, '')));

/** The grid of rows of cells parted by `|`; `<` continues the cell on the left, `^` the one above. */
export const gridOf = (table: string): Grid => merged(parted(table));

/** The grid with its merged cells. */
function merged(rows: readonly (readonly string[])[]): Grid {
  const spans = rows.map((row) => row.map((text) => ({ text, colSpan: 1, rowSpan: 1 })));
  const owner = rows.map((row) => row.map((_, at) => at));
  const top = rows.map((row, index) => row.map(() => index));
  rows.forEach((row, index) =>
    row.forEach((text, at) => {
      if (text === '<') {
        owner[index]![at] = owner[index]![at - 1]!;
        top[index]![at] = top[index]![at - 1]!;
        if (top[index]![at] === index) spans[index]![owner[index]![at]!]!.colSpan += 1;
      } else if (text === '^') {
        owner[index]![at] = owner[index - 1]![at]!;
        top[index]![at] = top[index - 1]![at]!;
        if (owner[index]![at] === at) spans[top[index]![at]!]![at]!.rowSpan += 1;
      }
    }),
  );
  return spans.map((row): TableCell[] => row.filter(({ text }) => text !== '<' && text !== '^'));
}

const TIMES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function expectedCells(rows: readonly (readonly string[])[], columns: string | undefined): ExpectedCell[] {
  const head = rows.findIndex(([first]) => first !== '#');
  const roles = columns ? columns.split('|') : rows[head]!;
  const isHead = (index: number) => !columns && index === head;
  const nameAt = roles.indexOf('name');
  const placeAt = roles.indexOf('place');
  return rows.flatMap((row, index) => {
    if (row[0] === '#' || isHead(index)) return [];
    const own = named(nameAt < 0 ? '' : row[nameAt]!);
    const place = placeAt < 0 ? '' : row[placeAt]!;
    return row.flatMap((text, at): ExpectedCell[] => {
      if (at === nameAt || at === placeAt || text === '' || text === '.') return [];
      const where = { row: index + 1, column: at + 1 };
      const mark = /^([?!])(\d*)$/.exec(text);
      if (mark) return [{ ...where, what: mark[1] === '?' ? 'skip' : 'other', count: Number(mark[2] || 1) }];
      const [role = '', ofColumn = ''] = roles[at]!.split(':');
      const [, ofPlace = ''] = /@(.*)$/.exec(ofColumn) ?? [];
      const column = named(`${ofColumn.replace(/@.*/, '')} ${/\[.*\]$/.exec(role)?.[0] ?? ''}`);
      const [time, figure] = text.includes('=') ? text.split('=') : [role.replace(/\s*\[.*/, ''), text];
      const [, sign = '', digits = '', upTo, times = ''] =
        /^([≥≤<>~+⪅]?)(-?[\d.]+)(?:–([\d.]+))?([万亿]?)$/.exec(figure!) ?? [];
      const [, kind, year, date] = /^(?:([aet])(\d{4})|p(\d{4}-[\w-]+))$/.exec(time!) ?? [];
      if (!digits || !(kind ?? date)) throw new Error(`${text} under ${roles[at]} is no expectation`);
      const unit = column.unit ?? own.unit;
      return [
        {
          ...where,
          what: 'value',
          count: 1,
          place: place || ofPlace,
          name: column.name.startsWith('+')
            ? `${own.name}：${column.name.slice(1)}`
            : column.name.endsWith('+')
              ? `${column.name.slice(0, -1)}：${own.name}`
              : own.name || column.name,
          ...(unit ? { unit } : {}),
          kind: kind === 't' ? 'target' : kind === 'e' ? 'estimate' : 'actual',
          ...(date ? { date } : { year: Number(year) }),
          value: Number(digits) * (TIMES[times] ?? 1),
          sign,
          ...(upTo ? { upTo: Number(upTo) * (TIMES[times] ?? 1) } : {}),
        },
      ];
    });
  });
}

function named(text: string): { name: string; unit?: string } {
  const found = /^(.*?)\s*\[([^\]]*)\]$/.exec(text.trim());
  const isUnit = found !== null && !/measured|\d\.\d/.test(found[2]!);
  return isUnit ? { name: found[1]!.trim(), unit: found[2]! } : { name: text.trim() };
}

/** How the numbers of a table were read. */
export interface Score {
  /** Numbers that the table states as values, and of these the right ones. */
  readonly values: number;
  readonly right: number;
  /** Values reported that the table does not state so, each in a line. */
  readonly wrong: readonly string[];
  /** Values left unread that the table states: with the reason told, and without a word. */
  readonly told: readonly string[];
  readonly untold: readonly string[];
  /** Numbers that are to be left unread, and of these the ones of which nothing is told. */
  readonly others: number;
  readonly silent: readonly string[];
}

/** A reading, or a point of a time series. */
type Found = Pick<Reading, 'indicator' | 'place' | 'value' | 'scale'> &
  Partial<Pick<Reading, 'period' | 'approximation' | 'sources' | 'upTo'>> & {
    readonly kind: string;
    readonly date?: string;
  };

const timeOf = ({ period, date }: Found) =>
  period ? `${'from' in period ? `${period.from}-` : ''}${period.to}` : date;

const SIGNS: Readonly<Record<string, string>> = {
  '≥': 'at-least',
  '≤': 'at-most',
  '<': 'less-than',
  '>': 'more-than',
  '~': 'about',
  '+': 'over',
  '⪅': 'just-under',
};

const isAbout = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Compares what was read with what is expected, cell by cell. */
export function score({ expected, options }: RealTable, { data, unread }: ReadTable): Score {
  const home = textsOf(options?.place?.name ?? '某市')[0]!;
  const points = (data.series ?? []).flatMap(({ indicator, place, values, dates }) =>
    values.flatMap((value, at) =>
      value === null ? [] : [{ indicator, place, value, scale: 1, kind: 'actual', date: dates[at] }],
    ),
  );
  const left = new Set<Found>([...data.readings.filter(({ value }) => value !== null), ...points]);
  const isTold = ({ row, column }: ExpectedCell) =>
    unread.some((one) => one.row === row && (one.column === column || one.column === 1)) ||
    unread.some((one) => one.column === column && one.row < row && isHeader(one.row));
  const first = Math.min(...expected.map(({ row }) => row));
  const isHeader = (row: number) => row < first;
  const unitOf = (reading: Found) => {
    const indicator = data.indicators.find(({ id }) => id === reading.indicator)!;
    return textsOf(data.units.find(({ id }) => id === indicator.unit)!.name);
  };
  const nameOf = (reading: Found) =>
    textsOf(data.indicators.find(({ id }) => id === reading.indicator)!.name)[0]!;
  const placeOf = (reading: Found) => textsOf(data.places.find(({ id }) => id === reading.place)!.name)[0]!;
  const isIt = (reading: Found, one: ExpectedCell) =>
    placeOf(reading) === (one.place || home) &&
    isName(nameOf(reading), one.name!) &&
    (!one.unit || unitOf(reading).some((unit) => plain(unit) === plain(one.unit!))) &&
    (reading.kind === one.kind || (one.kind === 'estimate' && reading.kind === 'forecast')) &&
    reading.period?.to === one.year &&
    reading.date === one.date &&
    isAbout(reading.value! * reading.scale, one.value!) &&
    isAbout((reading.upTo ?? 0) * reading.scale, one.upTo ?? 0) &&
    (reading.approximation ?? '') === (SIGNS[one.sign!] ?? '');
  const missing: ExpectedCell[] = [];
  let right = 0;
  const values = expected.filter(({ what }) => what === 'value');
  for (const one of values) {
    const found = [...left].find((reading) => isIt(reading, one));
    if (found) {
      left.delete(found);
      right += 1;
    } else missing.push(one);
  }
  const lineOf = (one: ExpectedCell) =>
    `${one.row},${one.column} ${one.name ?? ''} ${one.kind ?? ''} ${one.year ?? one.date ?? ''} ${one.sign ?? ''}${one.value ?? ''}`;
  const others = expected.filter(({ what }) => what !== 'value');
  const estimates = [...left].filter(isToldEstimate).slice(0, others.length);
  for (const one of estimates) left.delete(one);
  return {
    values: values.length,
    right,
    wrong: [...left].map(
      (reading) =>
        `${placeOf(reading)} ${nameOf(reading)} [${unitOf(reading)[0]}] ${reading.kind} ${timeOf(reading)} ${reading.approximation ?? ''} ${reading.value}×${reading.scale}`,
    ),
    told: missing.filter(isTold).map(lineOf),
    untold: missing.filter((one) => !isTold(one)).map(lineOf),
    others: others.reduce((sum, { count }) => sum + count, 0),
    silent: others
      .filter((one) => !isTold(one))
      .slice(estimates.length)
      .map(lineOf),
  };
}

/** Whether a value is told as the estimate or forecast that its header says it is. */
const isToldEstimate = ({ kind, sources = [] }: Found) =>
  kind === 'forecast'
    ? /project|forecast|预测|prévision|prognose/i.test(sources[0]?.column ?? '')
    : kind === 'estimate' && /estimat|expected outcome|\best\b|预计|估计/i.test(sources[0]?.column ?? '');

const plain = (text: string) =>
  text
    .replace(/[\s:：.,，、]/g, '')
    .replace(/[“”"]/g, '')
    .toLowerCase();

/** Whether a name is the expected one, in either order of its parts, or has its parent's before it or its unit behind it. */
const isName = (name: string, expected: string) => {
  const turned = name.split('：').reverse().join('：');
  const names = [plain(name), plain(turned), plain(name.replace(/\s*[（(][^（）()]*[）)]$/, ''))];
  return names.some((own) => own.endsWith(plain(expected)));
};
