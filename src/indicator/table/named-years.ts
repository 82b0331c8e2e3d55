import { yearsOfPlan } from '../periods.js';
import { plainText } from './cell-text.js';

/** Years that a text names, both included, and what of them it speaks of. */
export interface NamedYears {
  readonly from: number;
  readonly to: number;
  /** 年均. */
  readonly average?: boolean;
  /** 期间, 累计, 合计: the years together. */
  readonly together?: boolean;
  /** 2016/17: a year that ends in `to` and began in the year before. */
  readonly fiscal?: boolean;
  /** 末, 底: the state at the end of `to`. */
  readonly end?: boolean;
}

const ORDINALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7 };

/** The ordinal of the five-year plan that a text names (十三五 is 13); undefined for none or for two. */
export function planNamed(text: string): number | undefined {
  const chinese = [...text.matchAll(/(?<![一二三四五六七八九])十([一二三四五六七])五/g)];
  const english = [...text.matchAll(/\b(1[0-9])th\s+five[- ]year\s+plan/gi)];
  const plans = new Set([
    ...chinese.map((match) => 10 + ORDINALS[match[1]!]!),
    ...english.map((match) => Number(match[1])),
  ]);
  return plans.size === 1 ? [...plans][0] : undefined;
}

/**
 * The years that a header or a remark names: 2020年, FY2024, 2016/17 (by the year it ends in), 2016-2020年, 十三五期间, 十四五末. Undefined
 * where it names none, several apart from one another, or only a part of a year (上半年, 1-6月).
 */
export function yearsNamed(text: string): NamedYears | undefined {
  const plain = plainText(text).replace(/[“”"'‘’]/g, '');
  if (isPartOfYear(plain)) return undefined;
  const words = {
    ...(/年均|年平均|annual average|per year/i.test(plain) ? { average: true } : {}),
    ...(/期间|时期|累计|合计|五年|总量|total/i.test(plain) ? { together: true } : {}),
    ...(/年?[末底]|期末|end of/i.test(plain) ? { end: true } : {}),
  };
  const range = /(?<!\d)((?:19|20)\d\d)\s*年?\s*(?:-|—|–|~|至|到|to)+\s*((?:19|20)\d\d|\d\d)(?!\d)/.exec(
    plain,
  );
  if (range) {
    const from = Number(range[1]);
    const to = range[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(range[2]) : Number(range[2]);
    return to > from ? { from, to, ...words } : undefined;
  }
  const pair = /(?<!\d)((?:19|20)\d\d)\s*\/\s*((?:19|20)?\d\d)(?!\d)/.exec(plain);
  if (pair) return fiscalYear(Number(pair[1]), pair[2]!, words);
  const years = new Set([...plain.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((match) => Number(match[0])));
  if (years.size > 1) return undefined;
  const [year] = years;
  if (year !== undefined) return { from: year, to: year, ...words };
  const plan = planNamed(plain);
  if (plan === undefined) return undefined;
  const { from, to } = yearsOfPlan(plan);
  const span = { from, to };
  if (words.average || (words.together && !words.end)) return { ...span, ...words };
  return words.end ? { from: span.to, to: span.to, ...words } : undefined;
}

/** The year that begins in `from` and ends in the next, as 2016/17 does; undefined for any other pair. */
function fiscalYear(from: number, end: string, words: Partial<NamedYears>): NamedYears | undefined {
  const to = from + 1;
  return String(to).endsWith(end) ? { from: to, to, fiscal: true, ...words } : undefined;
}

/** Whether a text speaks of a quarter, of months or of half a year, for which there is no period. */
export function isPartOfYear(text: string): boolean {
  return /季度|上半年|下半年|半年|\d\s*月|[1-4]Q|Q[1-4]|H[12]\b|截至目前/i.test(text);
}
