import type { PrintedFigure } from '../numbers/cell-figure.js';
import type { RowFigure, RowValue } from './row-figure.js';
import { COUNTED, MONEY } from './counted-names.js';
import type { TableRow } from './rows.js';
import { bracketAtEnd } from '../text/cell-text.js';
import { looksLikeUnit, unitOfText, type PrintedUnit } from '../numbers/unit-of-text.js';

/**
 * Returns the unit of a row without its multiplier: that of the row, of a column, or the first in a cell; % if the name
 * is that of a percentage and the figures are not fractions.
 */
export function baseUnit(
  figures: readonly RowFigure[],
  printed: PrintedUnit | undefined,
  name: string,
): string {
  if (printed) return printed.base || (moneyOf(figures) ?? '');
  const inColumn = figures.map(({ column }) => column.holds.unit?.base).find(Boolean);
  const inCell = figures
    .map(({ figure }) => (figure.kind === 'figure' ? figure.unit : undefined))
    .find(Boolean);
  const isPercent = figures.some(({ figure }) => figure.kind === 'cumulative' && figure.percent);
  return inColumn ?? inCell ?? (isPercent || arePercents(name, figures) ? '%' : '');
}

/** The currency sign that all figures of a row have below a multiplier without a unit: $890 under (in thousands). */
function moneyOf(figures: readonly RowFigure[]): string | undefined {
  const units = new Set(figures.flatMap(({ figure }) => (figure.kind === 'figure' ? [figure.unit] : [])));
  const [only] = units;
  return units.size === 1 && only && /^(?:\p{Sc}|[A-Z]{3})$/u.test(only) ? only : undefined;
}

/** Whether figures are percentages: the name says so, none is over 100, and one is over 2, which no fraction is. */
function arePercents(name: string, figures: readonly RowFigure[]): boolean {
  if (!PERCENTAGE.test(name)) return false;
  const values = figures.flatMap(({ figure }) => (figure.kind === 'figure' ? [figure] : []));
  return (
    values.every(({ value, scale }) => scale === 1 && value >= 0 && value <= 100) &&
    values.some(({ value }) => value > 2)
  );
}

const PERCENTAGE =
  /^(?:the )?per ?cent(?:age)? of (?!change|growth|increase)|^Percentage(?=[A-Z](?!hange|rowth))|^% of |占\P{P}+的?(?:比重|比例|百分比)$|占比$|百分比$|^(?:pct|perc|percent)[_ ](?!change|growth|increase|points?)|(?<!change|growth|increase)[_ ]pct$/iu;

const unitOf = ({ column }: RowValue) => column.holds.unit;

/** Whether a value has no unit, if others of its row have one with a multiplier: Actual 2022 (£m), Target 2025. */
export const lacksUnit = ({ column, figure }: RowFigure): boolean =>
  !column.isGiven &&
  !column.holds.unit &&
  figure.kind === 'figure' &&
  figure.unit === undefined &&
  figure.scale === 1;

/** Removes the unit that all column headers share from the values of a row with its own unit. */
export function withRowUnit(row: TableRow, values: readonly RowValue[]): readonly RowValue[] {
  const shared = new Set(values.map((value) => JSON.stringify(unitOf(value))));
  const [first] = values;
  if (!row.unit || values.length < 2 || shared.size > 1 || !first || !unitOf(first)) return values;
  return values.map((value) => {
    const { unit: _, ...holds } = value.column.holds;
    return { ...value, column: { ...value.column, holds } };
  });
}

const COUNT =
  /(?:人数|人口|户数|家数|个数|员数|人员数量|数量（[个家人户]）)$|^(?:the )?(?:average |total )?(?:number of|no\. of)\b|^(?:average )?(?:employees|headcount|staff numbers|personnel|workforce)\b(?! (?:costs?|expenses?|pay))|^(?:branches|stores|shops|outlets|customers|passengers|visitors|beds|pupils|students|patients)(?: (?:at|in) .*)?$/i;

/** Matches amounts per share or head, which are not in millions. `NO_AMOUNT` matches rates, ratios and durations. */
const OF_ONE =
  /\bper (?:share|head|capita|employee|person|unit|household|pupil|customer|passenger|visitor)\b|\bEPS\b/i;
const NO_AMOUNT =
  /(?:增长|下降|[^税费利汇]率|增速|增幅|比重|占比|速度|指数|依存度|寿命|比例|倍数|[^对之]比)(?:[（(][^（）()]*[)）])?$|\b(?:growth|ratio|margins?|index|rate|yield|percentage|coverage|occupancy|utili[sz]ation|density|intensity|life expectancy)$|\b(?:as (?:an? )?share|percentage|proportion|per ?cent|%) of\b|^shares? of (?!profits?|loss|results?|net|income|earnings|equity|revenue|tax)|^return on\b|^(?:average|mean|median) (?:\p{L}+ )?(?:age|price|pay|wage|salary|rent|fare|score|size|duration|income)\b|\bper 1[\d,]*0\b/iu;

const HAN = /\p{Script=Han}/u;

/** Matches a rate or ratio that no amount is the unit of, and one whose bracket has a unit of its own: (m³/t milk), (x). */
const OF_TWO =
  /(?:率|比重|占比|比例)$|\b(?:ratios?|margins?|rate|percentage)$|[（(](?:x|×|times|倍)[)）]$|\b(?:debt|loans?|cost|price|EV|liabilities)\s?(?:\/|[- ]to[- ])\s?(?:EBITDA|equity|income|earnings|deposits?|assets|sales|book)\b/iu;
const isOfTwo = (name: string) => {
  const parts = bracketAtEnd(name)?.inside.split(/ ?(?:[/／]| per ) ?/i) ?? [];
  return OF_TWO.test(name) || (parts.length === 2 && parts.some(looksLikeUnit));
};
const MEASURE = /^(?![%‰]|points?$|分$|倍$|times$)[^/／]+$/;

/** Matches things too few to be counted in millions. */
const FEW =
  /^(?:(?:number|no\.) of )?(?:\p{L}+ )?(?:stores|branches|shops|outlets|offices|schools|hospitals|clinics|hotels|countries|municipalities|plants|factories|employees|headcount|staff|aircraft|ships)(?: (?:at|in) .*)?$/iu;

const SUMMARY =
  /^(?:key figures|chiffres clés|kennzahlen|cifras clave|(?:关键|關鍵|主要|核心)(?:数据|數據|指标|指標))$/i;

/** Matches the base of a survey beside its findings: Sample size, 调查户数. */
export const SAMPLE =
  /^(?:sample(?: size)?|(?:un)?weighted base|base(?: size)?|n|respondents|responses|interviews|margin of error|confidence interval|standard error|response rate|样本[量数]?|(?:调查|抽样|受访)[户人]?数|有效问卷数?)$/i;

/** Matches amounts that may be in millions although the name mentions few things: spending on schools. */
const SPENT = /\b(?:spend\w*|expenditure|costs?|revenues?|income|budgets?|sales|investment)\b/i;

/** Whether a name ends with a unit other than money: Harvest (of all farms in tonnes). */
function endsInMeasure(name: string): boolean {
  const [, unit = ''] = /\sin (\S+(?: \S+)?)$/.exec(bracketAtEnd(name)?.inside ?? name) ?? [];
  return unit !== '' && looksLikeUnit(unit) && !MONEY.test(unitOfText(unit)?.base ?? '$');
}

/** Whether the bracket after a name begins with a unit other than money: (tonnes of fish sold). */
function startsWithMeasure(name: string): boolean {
  const [first = '', ...others] = bracketAtEnd(name)?.inside.split(/[\s,;]+/) ?? [];
  return (
    others.length > 0 &&
    /^\p{L}/u.test(first) &&
    looksLikeUnit(first) &&
    !MONEY.test(unitOfText(first)?.base ?? '')
  );
}

/** Matches a bracket that can only be a unit, known or not: (RM million), (mmscf), (g/bird). */
export const LIKE_UNIT =
  /\b(?:thousand|million|billion|lakh|crore)s?$|^[A-Z]{2,3} (?:mn?|bn|k)$|^\p{Sc}|^(?:dozens?|pairs?|bags?|bales?|pieces|pcs|heads?|rolls|boxes|crates|bushels?|quintals?|stems|bunches|bottles|sets|units|stück|pièces|têtes|quintaux)$|^(?!m\/f$)[\p{L}%]{1,3}\/\p{Ll}+$|^(?!(?:ltd|plc|pty|pvt|gvt|govt|mgmt|dept)$)(?=..)\p{Lu}?[b-df-hj-np-tv-z]{1,6}$/u;

/**
 * Whether the unit of all rows cannot be that of this row, such as money for a count, millions for an amount per share,
 * or an amount for a rate.
 */
export const countsAnother = (
  name: string,
  values: readonly RowValue[],
  unit: PrintedUnit | undefined,
): boolean => {
  const parts = name.split(/[：:]\s*/);
  const own = parts.at(-1)!;
  const named = [own, ...values.map(({ column }) => column.header).filter((head) => parts.includes(head))];
  const says = (words: RegExp) => named.some((one) => words.test(one));
  const isMoney = (one: PrintedUnit | undefined) => MONEY.test(one?.base ?? '');
  const ofValues = values.map((value) => unitOf(value) ?? unit);
  const isMany = ofValues.some((one) => isMoney(one) && one!.scale > 1);
  const isAmount = ofValues.some(
    (one) =>
      one !== undefined && one.base !== '' && !/[%‰]/.test(one.base) && (one.scale > 1 || isMoney(one)),
  );
  const isCost =
    /^personnel$/i.test(own) && values.some(({ column }) => /budget|预算|spen[dt]|cost/i.test(column.header));
  const isMultiplied = ofValues.some((one) => one?.base === '' && one.scale > 1);
  return (
    (named.some(isOfTwo) && MEASURE.test(unit?.base ?? '') && !/\bper\b/i.test(unit!.base)) ||
    (parts.some((part) => SAMPLE.test(part)) && ofValues.some((one) => one !== undefined)) ||
    ((says(COUNT) || startsWithMeasure(own) || endsInMeasure(own)) && !isCost && ofValues.some(isMoney)) ||
    ((COUNTED.test(own) || (unit !== undefined && /^staff$/i.test(own))) &&
      (parts.length === 1 || SUMMARY.test(parts[0]!)) &&
      ofValues.some(isMoney)) ||
    (LIKE_UNIT.test(bracketAtEnd(own)?.inside ?? '') && ofValues.some((one) => one !== undefined)) ||
    (says(OF_ONE) && isMany) ||
    (says(NO_AMOUNT) && (isAmount || isMultiplied) && (unit !== undefined || HAN.test(own))) ||
    (FEW.test(own) && !SPENT.test(name) && ofValues.some((one) => one?.base === '' && one.scale >= 1e6))
  );
};

/**
 * Returns plain figures of at most 1 in a row of percentages: `0.98` beside `94%`, or a hundred times the figure is of
 * the size of the others.
 */
export function fractionsAmongPercents(figures: readonly RowFigure[]): ReadonlySet<RowFigure> {
  const numbers = figures.flatMap((one) => (one.figure.kind === 'figure' ? [{ one, ...one.figure }] : []));
  const isSmall = ({ value, unit, printed }: PrintedFigure) =>
    unit === undefined && value > 0 && value <= 1 && (printed.includes('.') || value === 1);
  const others = numbers.filter((number) => !isSmall(number));
  const signed = others.filter(({ unit }) => unit === '%');
  const [least, most] = others.reduce(
    ([low, high], { value }) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const isOdd = (number: PrintedFigure) =>
    signed.length > 0 ||
    (others.length > 0 &&
      number.printed.includes('.') &&
      least > 10 &&
      most <= 100 &&
      least < number.value * 200 &&
      most > number.value * 50);
  return new Set(numbers.filter((number) => isSmall(number) && isOdd(number)).map(({ one }) => one));
}

export const isSigned = ({ cell }: RowFigure) => /^\s*[-−–+]/.test(cell.text);

/** Returns percentages that are changes of the plain figures beside them: −15% beside 22.6, 50% beside 2,846,000. */
export function changesAmongValues(figures: readonly RowFigure[]): ReadonlySet<RowFigure> {
  const numbers = figures.flatMap((one) => (one.figure.kind === 'figure' ? [{ one, ...one.figure }] : []));
  const bare = numbers.filter(({ unit, one }) => unit === undefined && !one.column.holds.unit);
  const isLarge = bare.some(({ value }) => Math.abs(value) > 100);
  const isChange = ({ one, unit }: (typeof numbers)[number]) =>
    unit === '%' && (isLarge || (one.column.kind === 'target' && isSigned(one)));
  return new Set(bare.length ? numbers.filter(isChange).map(({ one }) => one) : []);
}
