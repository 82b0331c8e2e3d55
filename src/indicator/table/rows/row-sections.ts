import { bracketAtEnd, joinedNames } from '../text/cell-text.js';
import { isCountryOrGroup } from '../places/country-names.js';
import { isGroup, isPlaceName } from '../places/place-names.js';
import { measureOver } from '../header/measure-over-names.js';
import { once } from '../text/once.js';
import { looksLikeUnit, unitOfCell, type PrintedUnit } from '../numbers/unit-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** A row below a heading. */
interface RowBelow {
  readonly name: string;
  readonly category?: string;
  readonly unit?: PrintedUnit;
  readonly unitDoubtful?: boolean;
}

/** Matches names that the unit of their section does not apply to: 增长率 below 财政收入（亿元）. */
export const RATE =
  /率|比重|占比|比例|增长|增速|增幅|指数|倍数|\b(?:rate|ratio|share|index|growth|change|margin|yield|per)\b|%/i;

const NO_RESULTS =
  /^(?:(?:annual|our|key) )?(?:targets?|goals?|plans?|planned|forecasts?|projections?|projected|budgets?|budgeted|estimates?|expected|commitments?|pledges?)(?: values?)?(?:\s*[（(].*)?$|^(?:年度)?(?:目标|计划|规划|预算|预测|预计|目標|計畫|預算|預測)[值数數]?(?:[（(].*)?$/i;
const CHANGES =
  /^(?:annual |yearly |percentage |per ?cent |% )*(?:changes?|growth)(?: (?:rates?|on|over|from|since|year)\b.*)?(?:\s*[（(].*)?$|^(?:[比较]上年|同比|环比)?(?:增长|增减|增速|增幅|变化|变动)(?:率|情况|幅度)?(?:[（(].*)?$/i;
const TOTALS = /^(?:cumulative(?: totals?)?|累[计計](?:值|数)?)(?:\s*[（(].*)?$/i;

/**
 * Returns why figures below bare years are not results, if a heading above the rows is just a word such as Forecast.
 */
export function whyUnder(heading: string): UnreadReason | undefined {
  if (NO_RESULTS.test(heading)) return 'the header does not say whether these are targets or results';
  if (CHANGES.test(heading)) return 'a change, not a value';
  return TOTALS.test(heading) ? 'the column may be a total or an average over years' : undefined;
}

/**
 * Prefixes the category to names that are ambiguous without it: rows with the same name as one in another category, all
 * rows of a category if most are such, and names that do not say what they measure.
 */
export function toldApart<T extends RowBelow>(rows: readonly T[]): T[] {
  const categories = new Map<string, Set<string | undefined>>();
  for (const { name, category } of rows)
    categories.set(name, (categories.get(name) ?? new Set()).add(category));
  const isShared = ({ name }: RowBelow) => categories.get(name)!.size > 1;
  const inCategory = once((category: string) => rows.filter((row) => row.category === category));
  const areMostShared = once((category: string) => {
    const own = inCategory(category);
    return own.filter(isShared).length * 2 > own.length;
  });
  const over = once((category: string) =>
    saysWhose(category)
      ? category
      : measureOver(
          category,
          inCategory(category).map(({ name }) => name),
        ),
  );
  return rows.map((row) => {
    if (!row.category || !row.name) return row;
    const category = nameOf(row.category);
    const measure = over(row.category);
    const isTold = isShared(row) || areMostShared(row.category) || measure !== undefined;
    const unit = measure && !row.unit && !row.unitDoubtful ? unitOf(row.category) : undefined;
    return {
      ...row,
      category,
      ...(unit ? { unit } : {}),
      ...(isTold ? { name: joinedNames([measure ?? category, row.name]) } : {}),
    };
  });
}

/** Whether a heading names a group of people or a place: Girls, Scotland. */
const saysWhose = (heading: string) => isGroup(heading) || isCountryOrGroup(heading) || isPlaceName(heading);

/** Returns the unit in brackets after a heading: 机动车保有量（万辆）. */
function unitOf(heading: string) {
  const bracket = bracketAtEnd(heading);
  return bracket?.before && looksLikeUnit(bracket.inside) ? unitOfCell(bracket.inside) : undefined;
}

const nameOf = (heading: string) => (unitOf(heading) ? bracketAtEnd(heading)!.before : heading);

/**
 * Marks rows without a unit whose name has one with a multiplier in another row of the same section: GDP 2022 (bn USD),
 * GDP 2023.
 */
export function withDoubtfulUnits<T extends RowBelow>(rows: readonly T[]): T[] {
  const keyOf = ({ category = '', name }: RowBelow) => `${category}\n${name}`;
  const units = new Set(rows.flatMap((row) => ((row.unit?.scale ?? 1) > 1 ? [keyOf(row)] : [])));
  return rows.map((row) => (!row.unit && units.has(keyOf(row)) ? { ...row, unitDoubtful: true } : row));
}
