import { bracketAtEnd, joinedText, withoutMarks } from './cell-text.js';
import type { PlacedCell, SpreadGrid } from './grid.js';
import { printedCells, type Header } from './header.js';
import type { OtherRole } from './header-role.js';
import { looksLikeUnit, unitOfText, type PrintedUnit } from './unit-of-text.js';
import type { ValueColumn } from './value-columns.js';

/** One row of a table that names an indicator. */
export interface TableRow {
  /** The name, with its parent's before it where it is a part of one: 发明专利授权量：企业. */
  readonly name: string;
  /** Name of the indicator that this one is a part of, as 其中 says. */
  readonly parent?: string;
  readonly category?: string;
  readonly unit?: PrintedUnit;
  /** Where the unit cell names two units, or the name's bracket does. */
  readonly unitDoubtful?: boolean;
  /** Counted from 1 among the rows that name an indicator. */
  readonly number: number;
  /** The texts of the columns that hold no values. */
  readonly texts: Readonly<Partial<Record<OtherRole, string>>>;
  readonly cells: readonly PlacedCell[];
}

/** The rows of a table below its header: titles of sections, notes and repeated headers are taken out. */
export function rowsOf(grid: SpreadGrid, header: Header, values: readonly ValueColumn[]): TableRow[] {
  const nameColumns = columnsOfNames(grid, header);
  const rows: TableRow[] = [];
  let section: string | undefined;
  let parent: { name: string; unit?: PrintedUnit; open: boolean } | undefined;
  for (const cells of grid.slice(header.height)) {
    const printed = printedCells(cells);
    if (printed.length === 0 || isNote(printed) || repeatsHeader(cells, header) || numbersColumns(printed))
      continue;
    const names = namesIn(cells, nameColumns);
    const raw = names.at(-1)?.text ?? '';
    const own = nameAndUnit(raw, cells, header);
    if (!values.some(({ at }) => cells[at]!.text.trim() !== '' && cells[at] !== names.at(-1))) {
      if (own.unit) parent = { ...own, unit: own.unit, open: true };
      else if (/其中\s*[:：]?$/.test(own.name)) parent = parent ?? previousRow(rows);
      else [section, parent] = [own.name, undefined];
      if (own.unit || printed.length <= 2) continue;
      section = undefined;
    }
    const isPart = /^\s*(?:其中|[#＃]|of which)/i.test(raw);
    const isIndented = /^(?:\s|\u3000|—|－|·)/.test(raw);
    if (isPart) parent = previousTop(rows, parent);
    else if (parent && (own.unit !== undefined || !parent.open) && !isIndented) parent = undefined;
    const over = names.length > 1 ? nameAndUnit(names[0]!.text, cells, header) : undefined;
    const above = over && looksLikeParent(names[0]!.text) ? over : parent;
    const unit = own.unit ?? above?.unit;
    const within = above && own.name !== '' ? { parent: above.name } : {};
    const category =
      over && !looksLikeParent(names[0]!.text) ? over.name : textIn(cells, header, 'category') || section;
    rows.push({
      name: above && own.name ? `${above.name}：${own.name}` : own.name,
      ...within,
      ...(category ? { category } : {}),
      ...(unit ? { unit } : {}),
      ...(own.doubtful ? { unitDoubtful: true } : {}),
      number: rows.length + 1,
      texts: otherTexts(cells, header),
      cells,
    });
  }
  return rows;
}

const previousRow = (rows: readonly TableRow[]) => {
  const row = rows.at(-1);
  return row && { name: row.parent ?? row.name, ...(row.unit ? { unit: row.unit } : {}), open: false };
};

const previousTop = (
  rows: readonly TableRow[],
  parent: { name: string; unit?: PrintedUnit; open: boolean } | undefined,
) => {
  const row = rows.at(-1);
  return parent && (parent.open || row?.parent === parent.name) ? parent : previousRow(rows);
};

/** A merged name with a unit of its own stands for a group of indicators: 主要污染物减排（%）. */
const looksLikeParent = (text: string) => {
  const bracket = bracketAtEnd(joinedText(withoutMarks(text)));
  return bracket !== undefined && looksLikeUnit(bracket.inside);
};

/** The columns that name indicators: those with such a header, else the first with words in it. */
function columnsOfNames(grid: SpreadGrid, header: Header): number[] {
  const named = header.columns.flatMap(({ holds }, at) => (holds.role === 'name' ? [at] : []));
  if (named.length) return named;
  const isWords = (at: number) => {
    const texts = grid.slice(header.height).map((row) => row[at]!.text.trim());
    return texts.filter((text) => /\p{L}/u.test(text)).length * 2 > texts.filter(Boolean).length;
  };
  const candidates = (role: string) =>
    header.columns.flatMap(({ holds }, at) => (holds.role === role && isWords(at) ? [at] : []));
  const first = candidates('unknown')[0] ?? candidates('category').at(-1);
  return first === undefined ? [] : [first];
}

/** The names of a row from the group to the indicator, a merged one once. */
function namesIn(cells: readonly PlacedCell[], columns: readonly number[]): PlacedCell[] {
  return [...new Set(columns.map((at) => cells[at]!))].filter((cell) => cell.text.trim() !== '');
}

function nameAndUnit(
  raw: string,
  cells: readonly PlacedCell[],
  header: Header,
): { name: string; unit?: PrintedUnit; doubtful?: boolean } {
  const whole = joinedText(withoutMarks(raw)).replace(/[[［]\d{1,2}[\]］](?=$|[（(])/g, '');
  const bare = whole
    .replace(/^(?:其中|[#＃]|of which)\s*[:：]?\s*|^[—－·]+\s*/i, '')
    .replace(LEADING_NUMBER, '');
  const unitText = textIn(cells, header, 'unit');
  const bracket = bracketAtEnd(bare);
  const inBracket = bracket && bracket.before && looksLikeUnit(bracket.inside) ? bracket : undefined;
  const printed = unitText || inBracket?.inside;
  const unit = printed ? unitOfText(printed) : undefined;
  const name = inBracket && (!unitText || same(unitText, inBracket.inside)) ? inBracket.before : bare;
  const isTwo = printed !== undefined && !unit && !/^[-—–─/\\.…\s]+$/.test(printed);
  const isTwoInName =
    !printed && bracket !== undefined && /[%％‰件元]\s*[/、]|[/、]\s*[%％‰]/.test(bracket.inside);
  return { name, ...(unit ? { unit } : {}), ...(isTwo || isTwoInName ? { doubtful: true } : {}) };
}

const LEADING_NUMBER =
  /^(?:\d{1,3}\s*[、．.)）](?!\d)|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|[一二三四五六七八九十]{1,3}、)\s*/;

const same = (a: string, b: string) => joinedText(a) === joinedText(b);

const textIn = (cells: readonly PlacedCell[], header: Header, role: OtherRole): string =>
  joinedText(
    header.columns.flatMap(({ holds }, at) => (holds.role === role ? [cells[at]!.text] : [])).join(' '),
  );

function otherTexts(cells: readonly PlacedCell[], header: Header): Partial<Record<OtherRole, string>> {
  const texts: Partial<Record<OtherRole, string>> = {};
  for (const role of ['property', 'verdict', 'source', 'owner', 'remark', 'definition'] as const) {
    const text = textIn(cells, header, role);
    if (text && !/^[-—–─/\\…]+$/.test(text)) texts[role] = text;
  }
  return texts;
}

const isNote = (printed: readonly PlacedCell[]) =>
  printed.length === 1 &&
  /^\s*(?:注|备注|说明|附注|资料来源|数据来源|来源|notes?|sources?)\s*\d*\s*[:：]/i.test(printed[0]!.text);

/** A line under the header that counts the columns: 甲, 乙, 1, 2, 3. */
const numbersColumns = (printed: readonly PlacedCell[]) => {
  const texts = printed.map((cell) => cell.text.trim().replace(/^[(（](.*)[)）]$/, '$1'));
  const digits = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const isCount = digits.length > 1 && digits.every((digit, at) => digit === digits[0]! + at);
  return isCount && texts.every((text) => /^(?:[甲乙丙丁戊A-E]|\d{1,2})$/.test(text));
};

const repeatsHeader = (cells: readonly PlacedCell[], header: Header) =>
  header.columns.every(({ header: text }, at) => joinedText(cells[at]!.text) === text);
