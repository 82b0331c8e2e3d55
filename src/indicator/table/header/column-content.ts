import { isBesideTarget } from './no-indicator.js';
import { isCoded, isEmptyTwin, isTranslation } from './duplicate-columns.js';
import { isDayOf } from './repeated-times.js';
import { isFlagText } from '../numbers/flags.js';
import { goalRole } from './goal-columns.js';
import { printedCells, type SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn, HeaderRole } from './header-role.js';
import type { OtherRole } from '../text/column-roles.js';
import { filled } from '../text/cell-text.js';
import { isDateOfThing } from './dates-of-things.js';
import { inEnglish } from '../text/foreign-headers.js';
import {
  BETTER,
  directionWord,
  flagNamed,
  isAmbition,
  isPreference,
  isForce,
  isNeither,
  kindNamed,
  kindOfRow,
  NOT_GIVEN,
} from '../text/cell-words.js';
import { isOutcome, outcomeTest, SAYS_KIND } from './outcome-columns.js';
import { areCountries } from '../places/country-names.js';
import { arePlaceNames, isPlaceName } from '../places/place-names.js';
import { markSplitYears, meaningOfDashes, timeNamed, yearsNamed } from '../times/named-years.js';
import { isOfScenarios, tellsKinds } from './kind-columns.js';
import { numbersRows } from '../text/list-numbers.js';
import { isFrequency, isReported } from './reported-columns.js';
import { SCALE_HEAD } from './qualifiers.js';
import { multiplierOf, shortScale } from '../numbers/scales.js';
import { areCompactMonths, isPartOfYear, momentNamed } from '../times/time-of-text.js';
import { isUnitWord, unitsByContent } from './unit-columns.js';

/** Whether the texts of a column are times. Bare years count only under a header that says so. */
export function holdsTimes(texts: readonly string[], saysTime: boolean): boolean {
  const times = filled(texts);
  const dashes = meaningOfDashes(times);
  const marked = markSplitYears(times);
  const isTime = (text: string) =>
    text.length <= 30 &&
    (saysTime ? timeNamed(marked(text), dashes) !== undefined : momentNamed(text) !== undefined);
  if (saysTime && areCompactMonths(times)) return times.length > 0;
  return times.length > 0 && times.filter(isTime).length * 2 > times.length;
}

/** Whether a text begins with a figure but is not a time: a value, or a code among times. */
const isOtherFigure = (text: string) => /^\D{0,3}\d/.test(text) && timeNamed(text, undefined) === undefined;

/** Matches the corner of a financial statement, left of the years and above the names: Year ended. */
const YEAR_ENDED = /\b(?:ended|ending|to)\b/i;

/** Whether texts are names of countries, or of Chinese towns, districts and cities. */
const arePlaces = (texts: readonly string[]) => areCountries(texts) || arePlaceNames(texts);

const isNoYear = (text: string) => isFigureText(text) && timeNamed(text, undefined) === undefined;

const isNoTime = (text: string) =>
  /\p{L}{2}/u.test(text) && !isPartOfYear(text) && timeNamed(text, undefined) === undefined;

/** Whether a text is a figure and not a name: 12.4, -0.3%. */
const isFigureText = (text: string) => /^[-−–]?\d[\d.,\s]*[%‰]?$/.test(text);

/**
 * Returns the columns with their roles corrected where the cells say more than the header: words such as target and
 * actual, directions, units under "measure", or times under a header that does not mention time.
 */
export function rolesByContent(columns: readonly HeaderColumn[], below: SpreadGrid): HeaderColumn[] {
  const rows = below.filter((row) => printedCells(row).length > 1);
  const texts = columns.map((_, at) => filled(rows.map((row) => row[at]!.text)));
  const all = (at: number, test: (text: string) => boolean) =>
    texts[at]!.length > 0 && texts[at]!.every(test);
  const unitAt = columns.findIndex(
    ({ holds, header }, at) => holds.role === 'name' && /measure/i.test(header) && all(at, isUnitWord),
  );
  const holdsUnits = (at: number) => texts[at]!.some(isUnitWord);
  const names = columns.filter(({ holds }) => holds.role === 'name').length;
  const codes = columns.findIndex((_, at) => all(at, isCode));
  const unit = columns.findIndex(({ holds }) => holds.role === 'unit');
  const series = names
    ? -1
    : columns.findIndex(({ header }, at) => /^series ?id$/i.test(header) && all(at, isSeries));
  const hasPlaces = columns.some(({ holds }, at) => holds.role === 'place' && !all(at, isFigureText));
  const countries = hasPlaces
    ? -1
    : columns.findIndex(({ holds }, at) => holds.role === 'unknown' && arePlaces(texts[at]!));
  const rates = columns.filter(({ holds }, at) => holds.role === 'verdict' && all(at, isFigureText));
  const hasTime = columns.some(({ holds }) => holds.role === 'time');
  const hasYears = columns.some(({ holds }) => holds.role === 'value' && holds.years);
  const targets = columns.filter(({ holds }) => holds.role === 'value' && holds.kind === 'target');
  const areBudgets =
    targets.length > 0 &&
    !columns.some(({ holds }) => holds.role === 'actual-year') &&
    targets.every(({ header }) => OF_MONEY.test(header));
  const areOfPlaces = columns.some(({ holds }) => holds.role === 'value' && holds.place !== undefined);
  const saysOutcome = outcomeTest(columns, rows);
  const nameAt = columns.findIndex(({ holds }) => holds.role === 'name');
  const hasNumeric = columns.some(({ header }) => NUMERIC_VALUE.test(header));
  const isForeign = columns.some(({ header }) => header !== inEnglish(header));
  return unitsByContent(columns, below).map((column, at) => {
    const { role } = column.holds;
    const as = (holds: HeaderRole | OtherRole): HeaderColumn => ({
      ...column,
      holds: typeof holds === 'string' ? { role: holds } : holds,
    });
    if (isEmptyTwin(columns, texts, at)) return as(notUnderstood);
    if (isCoded(columns, texts, at) || isTranslation(columns, texts, at) || isDayOf(columns, texts, at))
      return as('serial');
    if (numbersRows(column.header, texts[at]!)) return as('serial');
    if (at === series) return as('name');
    const isOutcomeSaid = !isOfScenarios(column.header) && saysOutcome(at, texts[at]!);
    if (!isOutcomeSaid && tellsKinds(column, texts[at]!, names)) return as('kind');
    if (at === countries) return as('place');
    if (rates.length > 1 && rates.includes(column))
      return as({ role: 'unknown', reason: 'a rank, weight or completion rate' });
    if (MAY_TELL_FORCE.has(role) && all(at, isForce)) return as('property');
    if (role === 'verdict' && isOutcome(column.header, texts[at]!))
      return as({ role: 'value', kind: 'actual', outcome: true });
    if (
      role === 'verdict' &&
      all(at, (text) => isFigureText(text) || NOT_GIVEN.test(text) || /^[-—–]+$/.test(text)) &&
      !texts[at]!.some((text) => /[%‰]/.test(text))
    )
      return as({ role: 'unknown', reason: 'a rank, weight or completion rate' });
    if (role === 'name' && names > 1 && /^measure$/i.test(column.header) && all(at, isFigureText))
      return as({ role: 'value' });
    if (role === 'name' && /指[标標]/.test(column.header) && all(at, isFigureText)) return as(notUnderstood);
    if (role === 'place' && isPlaceName(column.header) && all(at, isFigureText) && areOfPlaces)
      return as({ role: 'value', place: column.header });
    if ((role === 'place' || (role === 'time' && texts[at]!.join().includes('%'))) && all(at, isFigureText))
      return as(notUnderstood);
    if (role === 'time' && /^year[- ]end$/i.test(column.header) && all(at, isNoYear))
      return as({ role: 'value' });
    if (role === 'time' && !names && hasYears && YEAR_ENDED.test(column.header) && all(at, isNoTime))
      return as('name');
    if (role === 'place' && names && /^area$/i.test(column.header) && isForeign) return as('category');
    const ofGoals = goalRole(column, texts[at]!, at < nameAt, hasTime);
    if (ofGoals) return as(ofGoals);
    const isOfWords = role === 'value' && !column.holds.years && all(at, isLetters);
    if (isOfWords && column.holds.base) return as(notUnderstood);
    if (isOfWords && column.holds.kind === 'target' && all(at, isPreferred)) return as('direction');
    if (hasNumeric && /^(?:display ?)?value$/i.test(column.header)) return as(notUnderstood);
    const mayBeTimes =
      (role === 'unknown' || role === 'place') &&
      !isPartOfYear(column.header) &&
      !isDateOfThing(column.header) &&
      yearsNamed(column.header) === undefined;
    if (mayBeTimes && holdsTimes(texts[at]!, false) && !texts[at]!.some(isOtherFigure)) return as('time');
    // After the values, it may say how they changed.
    const isAfterValue = columns.slice(0, at).some(({ holds }) => holds.role === 'value');
    const isMove = isAfterValue && /^(?:方向|direction)$/i.test(column.header);
    const isDirection = (text: string) => isPreferred(text) && (!isMove || isPreference(text));
    if (role === 'direction' && !all(at, isDirection)) return as(notUnderstood);
    if (role === 'target-year' && areBudgets) return as(notUnderstood);
    if (/-year$/.test(role) && !texts[at]!.some((text) => timeNamed(text, undefined)))
      return as(notUnderstood);
    const saysKind = SAYS_KIND.test(column.header);
    const isKind = (text: string) => kindNamed(text) ?? (saysKind ? flagNamed(text) : undefined);
    const hasKind = texts[at]!.some(isKind) && !saysOutcome(at, texts[at]!);
    if (
      role === 'flag' &&
      hasKind &&
      all(at, (text) => NOT_GIVEN.test(text) || kindOfRow(text) !== undefined)
    )
      return as('kind');
    const isStatus = /^status$/i.test(column.header);
    const isOfOne =
      columns.filter(({ holds }) => holds.role === 'value').length < 2
        ? columns.some(({ holds }) => holds.role === 'time')
        : columns.some(({ header }, other) => other !== at && header === column.header);
    const isLight = (text: string) => isStatus && (isOfOne ? /^[CDGRcdg]$/ : /^[cdgA-Z]$/).test(text);
    if (role === 'flag' && !all(at, (text) => isFlagText(text) && !isLight(text)))
      return as(isStatus ? 'verdict' : notUnderstood);
    const isScale = SCALE_HEAD.test(column.header) && all(at, (text) => shortScale(text) !== undefined);
    if (MAY_MULTIPLY.has(role) && (isScale || all(at, isMultiplierUnder(column.header))))
      return as('multiplier');
    if (role === 'time' && all(at, isFrequency)) return as('serial');
    if ((role === 'unknown' || role === 'verdict') && isReported(column.header, texts[at]!))
      return as({ role: 'value', kind: 'actual' });
    if (role === 'time' && /^ref/i.test(column.header) && areFirstMonths(texts[at]!))
      return as(notUnderstood);
    const isText = ['unknown', 'category', 'property', 'verdict'].includes(role) || isOfWords;
    if (isText && ((saysKind && all(at, isNeither)) || texts[at]!.some(isAmbition))) return as('kind');
    const kinds = new Set(texts[at]!.filter((text) => !isBesideTarget(text)).map(kindNamed));
    const isOfKinds = kinds.size === 2 && !kinds.has(undefined);
    if (role === 'name' && names > 1 && isOfKinds) return as('kind');
    if (
      isText &&
      hasKind &&
      (saysKind || all(at, (text) => kindOfRow(text) !== undefined || isNeither(text)))
    )
      return as('kind');
    const saysBetter = role === 'remark' ? BETTER : /./;
    const mayBeDirection = role === 'property' || role === 'remark';
    if (mayBeDirection && all(at, (text) => isPreferred(text) && saysBetter.test(text)))
      return as('direction');
    if (
      unitAt >= 0 &&
      names > 1 &&
      at === unitAt &&
      !columns.some(({ holds }, other) => holds.role === 'unit' && holdsUnits(other))
    )
      return as('unit');
    if (unitAt >= 0 && names > 1 && role === 'unit' && !holdsUnits(at)) return as('category');
    const isOfCode = (text: string, row: number) => `${texts[codes]![row]!}.`.startsWith(`${text}.`);
    if (codes >= 0 && texts[at]!.length === texts[codes]!.length && texts[at]!.every(isOfCode))
      return as('serial');
    const repeatsUnit = role === 'name' && unit >= 0 && names > 1 && texts[unit]!.length > 0;
    if (repeatsUnit && texts[at]!.join('\n') === texts[unit]!.join('\n')) return as('definition');
    return column;
  });
}

/** Matches headers for money planned for the whole of a project, not for the year it ends in. */
const OF_MONEY = /budget|预算|預算|投资|投資|presupuesto|orçamento/i;

/** Whether a text is the code of an indicator in a list of goals: 7.1.1, 16.a.1. */
const isCode = (text: string) => /^\d{1,2}\.[\da-z]{1,2}\.\d{1,2}$/.test(text);

/** Whether times are the first months of quarters, which stand for whole quarters in some files. */
const areFirstMonths = (texts: readonly string[]) =>
  texts.every((text) => /^\d{4}-(?:01|04|07|10)$/.test(text)) &&
  new Set(texts.map((text) => text.slice(-2))).size > 1;

/** Whether a text may be the id of a series without any other name: LNS14000000. */
const isSeries = (text: string) => /\p{L}/u.test(text);

const notUnderstood: HeaderRole = { role: 'unknown', reason: 'the header is not understood' };

/** Matches headers for a value as a number, beside a column with the same value as a text. */
const NUMERIC_VALUE = /numeric ?value|value ?numeric$/i;

/** Roles of columns that may hold multipliers, as in files of the OECD: PowerCode. */
const MAY_MULTIPLY: ReadonlySet<string> = new Set(['unknown', 'category', 'serial']);

/** Whether a text is a multiplier: a word, 000s, or a single letter such as m under a header for multipliers. */
const isMultiplierUnder = (head: string) => (text: string) =>
  (/\p{L}{2}|0s$/u.test(text) || (OF_SCALES.test(head) && /\p{L}/u.test(text))) &&
  multiplierOf(text) !== undefined;

const OF_SCALES = /^(?:scales?|magnitude|multiples?|multiplier|in units of)$/i;

/** Roles of columns whose cells may all say how binding the targets are, under headers such as 备注. */
const MAY_TELL_FORCE: ReadonlySet<string> = new Set(['unknown', 'value', 'category', 'remark']);

const isPreferred = (text: string) => directionWord(text) !== undefined;

const isLetters = (text: string) => /\p{L}/u.test(text) && !/\d/.test(text);
