import { bracketAtEnd, joinedText } from '../text/cell-text.js';
import type { Header } from '../header/header.js';
import type { HeaderColumn } from '../header/header-role.js';
import { headedIndicator } from '../header/indicator-in-header.js';

const AMOUNT =
  /^(?:amounts?|values?|sums?)(?: (?:paid|awarded|disbursed|granted|approved|lent))?$|^(?:total )?(?:paid|disbursed)$|^(?:金[额額]|[数數][额額])$/i;
const OF_MONEY =
  /\b(?:costs?|prices?|income|earnings|revenues?|turnover|sales|spen[dt]\w*|paid|pay|payments?|salar\w+|wages?|budget\w*|debts?|profits?|loss(?:es)?|balance|fees?|tax(?:es)?|amounts?|values?|funding|expenditure|surplus|deficit|average|mean|median|exports|imports|assets|liabilities|deposits|investments?|capital)\b|[费費额額款价價税稅]|收入|支出|[资資]金|投[资資]|余[额額]|成本|利[润潤]|均/i;
const MONEY = /^[A-Z]{3}$|\p{Sc}|[元圆圓]$/u;

/** Leaves the unit of other headers open if a title gives money and one of them is the amount: Grants, Amount. */
export function withCountsOpen(header: Header): Header {
  const { unit, columns } = header;
  const nameOf = (column: HeaderColumn) => headedIndicator(joinedText(column.header)).name;
  const isOpen = ({ holds, header: text }: HeaderColumn) => holds.role === 'unknown' && text !== '';
  if (!unit || !MONEY.test(unit.base)) return header;
  const heads = columns.slice(1);
  if (!heads.some((one) => isOpen(one) && AMOUNT.test(nameOf(one)))) return header;
  return {
    ...header,
    columns: columns.map((column, at): HeaderColumn =>
      at === 0 || !isOpen(column) || OF_MONEY.test(nameOf(column)) || bracketAtEnd(column.header)
        ? column
        : { ...column, holds: { role: 'unknown', reason: 'the unit of the row is not clear' } },
    ),
  };
}
