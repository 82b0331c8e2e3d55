import { BY_PLACE, bracketAtEnd, joinedText, withoutMarks } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import { MONEY_AT_END } from './unit-behind.js';
import type { HeaderColumn } from './header-role.js';
import { lastUnit } from '../numbers/last-unit.js';
import { looksLikeUnit, unitOfCell, type PrintedUnit } from '../numbers/unit-of-text.js';

export const SAID =
  /(?:[单單]位|단위|\b(?:units?|unités?|unidad(?:es?)?|unità|einheit(?:en)?|eenheid|eenheden))\s*[:：]\s*([^)）;；]+)/i;
/** What says that figures are to be multiplied, or are of a share. */
const MULTIPLIER = /\d|%|‰|thousand|million|billion|lakh|crore|[千百十]?[万亿]|千|per /i;

/**
 * Returns the unit of the whole table, from a line above the header or the header of the names: 单位：万元, Unit: million
 * euro, (thousands), Expenditure (EUR million), 指标（万元）, %. `unclear` if these contain a multiplier that is not
 * understood, as it must not be lost.
 */
export function tableUnit(
  titles: readonly string[],
  columns: readonly HeaderColumn[],
  below: SpreadGrid = [],
): PrintedUnit | 'unclear' | undefined {
  const ofLevels = besideShares(titles, columns, below);
  if (ofLevels) return ofLevels;
  for (const text of [...titles, ...columns.map(({ header }) => header)]) {
    const unit = unitSaid(SAID.exec(text)?.[1]) ?? unitSaid(/^[（(]([^()（）]+)[)）]$/.exec(text)?.[1]);
    if (unit) return unit;
  }
  const alone = titles.find(isUnitLine);
  if (alone) return unitSaid(alone);
  if (titles.some((title) => MULTIPLIER_FIRST.test(title))) return 'unclear';
  for (const title of titles) {
    const unit = unitAtEnd(title);
    if (unit) return unit;
  }
  const names = columns.find(({ holds }) => holds.role === 'name') ?? columns[0];
  const header = names?.header ?? '';
  if (NAMING.has(names?.holds.role ?? '')) {
    const isWord = /^\p{L}+$/u.test(header);
    const isName = (isWord && (names?.holds.role === 'name' || printsUnits(below))) || OF_ROWS.test(header);
    const unit =
      unitSaid(bracketAtEnd(header)?.inside) ??
      unitSaid(isName ? '' : header) ??
      unitSaid(atEnd(header)) ??
      unitSaid(MONEY_AT_END.exec(header)?.[2]) ??
      unitSaid(/\bin (\S.*)$/i.exec(isUnitLine(header.replace(/^.*\bin /i, '')) ? header : '')?.[1]);
    if (unit) return unit;
    const inside = bracketAtEnd(header)?.inside ?? '';
    if (
      names?.holds.role !== 'name' &&
      OF_WHAT.test(inside) &&
      !/change|growth|increase|decrease/i.test(inside)
    )
      return { scale: 1, base: '%' };
    if (MULTIPLIER.test(header.replace(/(?:19|20)\d\d(?:[-–/]\d\d)?/g, ''))) return 'unclear';
  }
  return unitOverWords(columns, names, below);
}

/** Whether figures have units of their own, so that a word over the names heads a group: People over 31% and £12. */
const printsUnits = (below: SpreadGrid) =>
  below.some((row) => row.slice(1).some(({ text }) => /\d\s?[%‰]|\p{Sc}\s?\d|\d\s?\p{Sc}/u.test(text)));

/** Returns the unit at the end of a title; `unclear` for one with a multiplier that is not understood. */
function unitAtEnd(title: string): PrintedUnit | 'unclear' | undefined {
  const units = title.split(AND).flatMap((part) => unitOfPart(part) ?? []);
  return new Set(units.map((unit) => JSON.stringify(unit))).size > 1 ? 'unclear' : unitOfPart(title);
}

/** Separates the measures of a title: Output in tonnes and value in £m; 人口（万人）、生产总值（亿元）. */
const AND = /[;；、]|,? (?:and|und|et|y|e) |(?<=[)）])[及和与與]/;

function unitOfPart(title: string): PrintedUnit | 'unclear' | undefined {
  const [end, last] = [endOfTitle(title), lastUnit(title)];
  const unit = /^(?:years?|年)$/i.test(end) ? undefined : (unitSaid(end) ?? unitSaid(last));
  if (unit) return unit;
  if (OF_WHAT.test(end)) return { scale: 1, base: '%' };
  return LARGE.test(end) || last ? 'unclear' : undefined;
}

/**
 * Returns the unit in a header over words, which can only be that of the figures beside them: Actual (£m), 来源（万元）.
 * A unit without a multiplier may be of something else, unless the header is that of the names.
 */
function unitOverWords(
  columns: readonly HeaderColumn[],
  names: HeaderColumn | undefined,
  below: SpreadGrid,
): PrintedUnit | 'unclear' | undefined {
  if (columns.some(({ holds }) => holds.role === 'value' && holds.unit && holds.years)) return undefined;
  for (const [at, column] of columns.entries()) {
    const { header, holds } = column;
    const unit = holds.role === 'unit' ? undefined : unitAtEnd(header);
    const isOfAll = unit && (unit === 'unclear' || unit.scale > 1 || column === names);
    if (isOfAll && isOfWords(below, at)) return unit;
  }
  return undefined;
}

/** Whether a line above the header is just a multiplier, money or %: Thousands, £ million, Per cent. */
export function isUnitLine(line: string): boolean {
  const unit = unitSaid(line);
  const isMoney = unit && unit.scale > 1 && /^[A-Z]{3}$|\p{Sc}|\p{Script=Han}|^Rs$/u.test(unit.base);
  const isPlain = unit?.base === '' ? unit.scale > 1 : isMoney || unit?.base === '%' || /^\p{Sc}/u.test(line);
  return unit !== undefined && (isPlain || MULTIPLIER_FIRST.test(line));
}

/** Matches a line that begins with a multiplier: Thousands, seasonally adjusted. */
const MULTIPLIER_FIRST = /^(?:in )?(?:(?:ten|hundred)s of )?(?:thousands|millions|billions|lakhs|crores)\b/i;

/** Heads the rows themselves, whatever else is counted in it: 批次 over 本科批, 班次, Firm. */
const OF_ROWS =
  /^(?:批次?|[班场場车車航轮輪架]次|轮|輪|期|届|屆|[组組]|站|点|點|[门門]|[类類]|种|種|款|级|級|层|層|户|戶|项|項|firm|person|point|item|night|day|week|month|year)$/i;

/** Roles of a head whose words, or those below it, are names: Sector (kt CO2e). */
const NAMING: ReadonlySet<string> = new Set(['name', 'category', 'unknown']);

/** Whether a column has words and no figures. */
const isOfWords = (below: SpreadGrid, at: number) =>
  below.some((row) => row[at]!.text.trim() !== '') &&
  below.every((row) => /^\s*$|\p{L}{2}/u.test(row[at]!.text));

/** Returns the unit of the levels if a title gives it together with % for the rates beside them: 单位：亿元、%. */
function besideShares(
  titles: readonly string[],
  columns: readonly HeaderColumn[],
  below: SpreadGrid,
): PrintedUnit | undefined {
  const said = titles.flatMap((title) => SAID.exec(title)?.[1]?.split(/[、,，]\s*/) ?? []);
  const [unit, ...more] = said.filter((text) => text.trim() !== '%');
  if (said.length !== 2 || !unit || more.length) return undefined;
  const isOfRates = columns.some(({ header }) => RATE.test(header));
  return isOfRates && !below.some(([first]) => RATE.test(joinedText(first!.text)))
    ? unitSaid(unit)
    : undefined;
}

const RATE = /率|比重|占比|比例|增长|增速|增幅|指数|同比|环比|[률율]$|%/;

export const LARGE =
  /thousands?\b|millions?\b|billions?\b|lakh|crore|[万亿]|\b(?:tsd|mio|mrd|tausend|millionen|milliarden|milliers|milliards|miles|millones|milhares|milhões|migliaia|milioni|miliardi)\b|[\p{Sc}'’]\s?000s?\b/iu;

/** Returns the end of a title, in brackets or after a comma or `in`: Expenditure (EUR million), Debt, in thousands. */
const endOfTitle = (title: string) =>
  (
    bracketAtEnd(title.replace(BY_PLACE, '').replace(/,? (?:19|20)\d\d$/, ''))?.inside ??
    /(?:,(?!\d)|[，:：–—]|\b(?:in|en|em)\b)\s*((?:[^,，:：–—]|,(?=\d))+)$/i.exec(title)?.[1] ??
    ''
  )
    .replace(
      /^(?:all |the )?(?:amounts?|figures|values|numbers|data)(?: are)?(?: shown| expressed| stated)? (?=in )/i,
      '',
    )
    .replace(/^in\s+|^e[nm]\s+(?!miles$)/i, '')
    .trim();

/** Matches the end of a title that says what is in percent: % on time, % of target population. */
const OF_WHAT = /^(?:%|per ?cent(?:age)?) \p{L}/iu;
const OF_WHOLE = /^(?:%|per ?cent(?:age)?) (?:of|du|de|des|del|della|do|da|von|der|van)\b/i;

/** Whether a title ends by saying what is in percent, and not of what whole: Punctuality (% on time). */
export const saysShare = (title: string) =>
  OF_WHAT.test(endOfTitle(title)) && !OF_WHOLE.test(endOfTitle(title));

/** Removes the unit at the end of a title. */
export function withoutEndUnit(title: string): string {
  const said = endOfTitle(title);
  const end = said && looksLikeUnit(said) ? said : lastUnit(title);
  const at = end && looksLikeUnit(end) ? title.lastIndexOf(end) : -1;
  return at < 2 ? title : title.slice(0, at).replace(/(?:[\s（(,，:：–—-]|\b(?:in|en|em)|[单單]位)+$/i, '');
}

/** Returns a percent or per mille sign at the end of a header, before a note mark: Renewable energy %*. */
const atEnd = (header: string) => /^[^%‰\d]*\s([%‰])$/.exec(withoutMarks(header))?.[1];

/** Parses a text that is just a unit or a multiplier: thousands, million euro, '000. */
export const unitSaid = (text: string | undefined): PrintedUnit | undefined =>
  looksLikeUnit(text ?? '') ? unitOfCell(text!) : undefined;
