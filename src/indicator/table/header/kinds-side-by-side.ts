import { budgetsAndSpending } from './budgets-and-spending.js';
import { joinedText } from '../text/cell-text.js';
import { kindsBehindNames, widened } from './kinds-behind-names.js';
import { kindNamed } from '../text/cell-words.js';
import { isPlanned, saysResult, withDoneAsActual } from './done-words.js';
import { markSplitYears, timeNamed, yearsNamed } from '../times/named-years.js';
import type { ValueHeader } from './header-role.js';
import { isMeasureName, measureOf } from './measure-over-names.js';
import { unitOfText } from '../numbers/unit-of-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';

/**
 * Turns a table of one measure, named in its title, caption or corner, with targets in one row and results in another, into
 * one row under headers such as `Target FY 2021`. In a table with such rows below headings, each row gets its heading.
 */
export function kindsSideBySide(grid: SpreadGrid, caption = ''): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const inRows = namedByHeadings(grid, top) ?? kindsBehindNames(grid, top);
  if (inRows) return inRows;
  const [head, ...rows] = grid.slice(Math.max(top, 0));
  const [printed] = printedCells(grid.slice(0, Math.max(top, 0)).flat());
  const [corner] = head ?? [];
  const isMeasure = corner && isNamed(joinedText(corner.text));
  const title =
    printed ?? (caption && corner ? { ...corner, text: caption } : isMeasure ? corner : undefined);
  if (!head || !title || rows.length === 0 || head.length < 2) return grid;
  const times = head.slice(1);
  const marked = markSplitYears(times.map(({ text }) => joinedText(text)));
  if (!times.every(({ text }) => timeNamed(marked(joinedText(text)), undefined))) return grid;
  const inKinds = withDoneAsActual(
    rows.map(([first]) => first!),
    (at) => rows[at]!.slice(1),
  );
  const named = rows.filter((row) => kindNamed(inKinds(nameOf(row))) ?? saysResult(nameOf(row)));
  const isBeside = (row: readonly PlacedCell[]) => isPlanned(nameOf(row)) || BESIDE_KINDS.test(nameOf(row));
  const kinds = rows.filter((row) => named.includes(row) || isBeside(row));
  const others = rows.filter((row) => !kinds.includes(row));
  const areWords = !others.some((row) => row.slice(1).some(({ text }) => /\d/.test(text)));
  if (named.length === 0 || !areWords || new Set(kinds.map((row) => nameOf(row))).size < kinds.length)
    return grid;
  const headers = kinds.flatMap((row) =>
    times.map((time): PlacedCell => ({ ...time, text: `${nameOf(row)} ${marked(joinedText(time.text))}` })),
  );
  return [
    [{ ...head[0]!, text: 'Indicator' }, ...headers],
    [title, ...kinds.flatMap((row) => row.slice(1))],
  ];
}

/**
 * Adds the name above rows of Target and Actual to each of them, in a column of their own or below it. Undefined for any
 * other table, such as one with a heading that has no such rows.
 */
function namedByHeadings(grid: SpreadGrid, top: number): SpreadGrid | undefined {
  const [head, ...rows] = grid.slice(Math.max(top, 0));
  const at = [0, 1, 2].find((one) => rows.filter((row) => kindNamed(nameOf(row, one))).length > 1) ?? 0;
  const lead = (row: readonly PlacedCell[]) => row.slice(0, at + 1).findLastIndex(({ text }) => text.trim());
  const kindOf = (row: readonly PlacedCell[]) => nameOf(row, at);
  const isHeading = (row: readonly PlacedCell[]) =>
    lead(row) >= 0 && row.slice(at + 1).every((cell) => cell === row[at] || cell.text.trim() === '');
  const last = rows.findLastIndex((row) => printedCells(row).length > 1 && !isHeading(row));
  const starts = rows
    .slice(0, last)
    .flatMap((row, index) => (isHeading(row) && !kindNamed(kindOf(row)) ? [index] : []));
  if (!head || starts[0] !== 0 || starts.length < 2) return undefined;
  const name = lead(rows[0]!);
  const groups = starts.map((start, index) => rows.slice(start, starts[index + 1] ?? last + 1));
  const isGroup = ([heading, ...kinds]: SpreadGrid) =>
    lead(heading!) === name &&
    kinds.filter((row) => kindNamed(kindOf(row))).length > 1 &&
    kinds.every((row) => kindNamed(kindOf(row)) ?? BESIDE_KINDS.test(kindOf(row))) &&
    kinds.every((row) =>
      row.slice(0, at).every((cell, one) => cell === heading![one] || !cell.text.trim()),
    ) &&
    new Set(kinds.map(kindOf)).size === kinds.length;
  if (name < at - 1 || !groups.every(isGroup)) return undefined;
  const [before, after] = [head.slice(0, name), head.slice(at + 1)];
  const own = head[name]!;
  const others = (lines: SpreadGrid) => (name === at ? widened(lines) : lines);
  return [
    ...others(grid.slice(0, Math.max(top, 0))),
    [...before, { ...own, text: 'Indicator' }, { ...own, text: 'Type' }, ...after],
    ...groups.flatMap(([heading, ...kinds]) =>
      kinds.map((row) => [...heading!.slice(0, name + 1), ...row.slice(at)]),
    ),
    ...others(rows.slice(last + 1)),
  ];
}

/** Whether a corner names a measure, not a place or what the rows are: Homes completed. */
const isNamed = (corner: string) =>
  measureOf(corner) !== '' &&
  (isMeasureName(corner) || /^\p{Lu}\p{L}+ (?!of|on|upon|and|in|the|de)\p{Ll}{4,}/u.test(corner)) &&
  !/\b(?:scenario|version|basis|phase|stage|type|kind|year|name|project)s?$|方案|情景/i.test(corner);

/** Matches the name of a row beside targets and results that holds neither. */
const BESIDE_KINDS =
  /^(?:(?:cumulative |annual |net )*(?:variances?|differences?|deviation|gap|balance|remaining|shortfall|surplus|(?:over|under)[-/ ]?.*)|(?:%|per ?cent(?:age)?) .*|.*完成率|差[额距值异])$/i;

const nameOf = (row: readonly PlacedCell[], at = 0) => joinedText(row[at]?.text ?? '');

const OF_NOUN =
  /^((?:19|20)\d\d年?度?|[本全当]?年度?)?(计划(?!生育|单列|免疫|[内外]|经济)|目标|实际完成|实际|完成)(\p{Script=Han}{2,8})(?:[（(]([^（）()]*)[）)])?$/u;
const AFTER_NOUN =
  /^(\p{Script=Han}{2,12}?)((?:19|20)\d\d年?度?)(计划|目标|实际完成|实际|完成)[数值量]?(?:[（(]([^（）()]*)[）)])?$/u;
const NO_NOUN =
  /^(?:[预預][测測计計估]|[估推][计計算]|完成|情况|进度|比例|任务|目标|建议|时间|年份|日期|单位)|[率比数量]$|^[数值]?的?(?:占.*|[增涨降]幅|增[长速减]|同比|环比|累计|差[额距异值]|排[名序]|[位名]次|权重|[得评]分|分[值数])$/;

/** Matches the accounts (CA) and the budget (BP) of a French town: CA 2024, BP 2025. */
const FRENCH_BUDGET = /^(CA|BP)\s?((?:19|20)\d\d)$/;

/** Columns of accounts and of budgets by header, if there are both. */
function accountsAndBudgets(heads: readonly string[]): (readonly [string, ValueHeader])[] {
  const found = heads.flatMap((head) => {
    const [, word, year] = FRENCH_BUDGET.exec(joinedText(head)) ?? [];
    return word ? [{ head, word, years: yearsNamed(year!)! }] : [];
  });
  if (new Set(found.map(({ word }) => word)).size < 2) return [];
  return found.map(({ head, word, years }) => [
    head,
    { role: 'value', kind: word === 'BP' ? 'target' : 'actual', years },
  ]);
}

/** Columns of a noun as planned or done, by header, if dated or side by side: 2023年计划投资, 完成投资. */
export function plannedAndDone(heads: readonly string[]): ReadonlyMap<string, ValueHeader> {
  const found = heads.flatMap((head) => {
    const text = joinedText(head);
    const [, after, its, of, own] = AFTER_NOUN.exec(text) ?? [];
    const [, year = '', word = '', noun = '', unit] = after
      ? ['', its, of, after, own]
      : (OF_NOUN.exec(text) ?? []);
    const kind = /^[计目]/.test(word) ? ('target' as const) : ('actual' as const);
    const isDated = /\d/.test(year) && !after;
    return noun && !NO_NOUN.test(noun) ? [{ head, year, isDated, kind, noun, unit }] : [];
  });
  const nouns = new Map<string, ValueHeader>(
    found
      .filter(
        (one) => one.isDated || found.some((other) => other.noun === one.noun && other.kind !== one.kind),
      )
      .map(({ head, year, kind, noun, unit }) => {
        const years = yearsNamed(year);
        const measured = unit === undefined ? undefined : unitOfText(unit);
        const own = { ...(years ? { years } : {}), ...(measured ? { unit: measured } : {}) };
        return [head, { role: 'value', kind, part: noun, ...own }];
      }),
  );
  return new Map([...accountsAndBudgets(heads), ...budgetsAndSpending(heads), ...nouns]);
}
