import { bracketAtEnd, joinedText } from '../text/cell-text.js';
import type { ValueHeader } from './header-role.js';
import { looksLikeUnit, unitOfText } from '../numbers/unit-of-text.js';
import { yearsNamed } from '../times/named-years.js';

const BUDGET =
  /^(?:(?:approved|adopted|original|final|annual|total) )*(?:budget(?:s|ed)?|appropriations?|allocations?|(?:resources|funds) (?:planned|allocated|budgeted)|planned (?:resources|expenditures?|spending))$/i;
const SPENT =
  /^(?:(?:actual|total) )*(?:expenditures?|spend(?:ing)?|spent|absorbed|disburse(?:d|ments?)|executed|utili[sz]ed|(?:resources|funds) (?:spent|used|absorbed|utili[sz]ed))$/i;
const YEAR = String.raw`[(]?(?:FY ?)?(?:(?:19|20)\d\d(?:[-/–]\d{2,4})?|(?<=FY ?)\d\d)[)]?`;
const DATED = new RegExp(`^(${YEAR})\\s+|[\\s,]+(${YEAR})$`, 'i');
const OTHERS = /target|goal|indicator|\bkpi|measure|目标|\b(?:income|revenues?|receipts?|received)\b/i;

/** Columns of one budget and what was spent of it, by header: 2022 Adopted Budget, 2022 Spending. */
export function budgetsAndSpending(heads: readonly string[]): (readonly [string, ValueHeader])[] {
  if (heads.some((head) => OTHERS.test(head))) return [];
  const found = heads.flatMap((head) => {
    const bracket = bracketAtEnd(joinedText(head));
    const unit = bracket && looksLikeUnit(bracket.inside) ? unitOfText(bracket.inside) : undefined;
    const main = unit ? bracket!.before : joinedText(head);
    const [dated = '', first = '', year = first] = DATED.exec(main) ?? [];
    const words = main.replace(dated, '').trim();
    const kind = BUDGET.test(words)
      ? ('target' as const)
      : SPENT.test(words)
        ? ('actual' as const)
        : undefined;
    const years = yearsNamed(year);
    const isTold = years !== undefined || (year === '' && /^(?:resources|funds)/i.test(words));
    return kind && isTold ? [{ head, kind, years, unit }] : [];
  });
  const beside = (one: (typeof found)[number]) => found.filter(({ years }) => years?.to === one.years?.to);
  return found
    .filter((one) => beside(one).length === 2 && new Set(beside(one).map(({ kind }) => kind)).size === 2)
    .map(({ head, kind, years, unit }) => [
      head,
      { role: 'value', kind, ...(years ? { years } : {}), ...(unit ? { unit } : {}) },
    ]);
}
