import type { HeaderColumn } from './header-role.js';
import { VALUES_ALONE } from '../text/header-words.js';

// Columns that repeat another one: codes beside labels, or labels that are left out.

/** The texts of each column, without empty ones. */
type Texts = readonly (readonly string[])[];

/** Matches a code such as T, AUT and PC_PRYENRGSUPPLY. */
const CODE_TEXT = /^(?=.*[A-Z])[A-Z\d_]+(?:-[A-Z\d_]+)*$/;

/** Roles of which a file may have both codes and labels. */
const CODED: ReadonlySet<string> = new Set(['place', 'name', 'unit', 'flag']);

/** Whether a column holds codes of another one with the same role or header, such as SEX beside Sex. */
export function isCoded(columns: readonly HeaderColumn[], texts: Texts, at: number): boolean {
  const areCodes = (column: number) => texts[column]!.every((text) => CODE_TEXT.test(text));
  const { holds, header } = columns[at]!;
  if (texts[at]!.length === 0 || !areCodes(at)) return false;
  return columns.some(
    (one, other) =>
      other !== at &&
      (CODED.has(holds.role)
        ? one.holds.role === holds.role
        : holds.role === 'unknown' && one.header.toLowerCase() === header.toLowerCase()) &&
      !areCodes(other),
  );
}

/** Whether a column is empty beside a filled one of the same role, as labels are if only codes are given. */
export function isEmptyTwin(columns: readonly HeaderColumn[], texts: Texts, at: number): boolean {
  const { holds, header } = columns[at]!;
  const isPlain = (text: string) => holds.role !== 'value' || VALUES_ALONE.test(text);
  return (
    texts[at]!.length === 0 &&
    holds.role !== 'unknown' &&
    isPlain(header) &&
    columns.some(
      (one, other) => one.holds.role === holds.role && texts[other]!.length > 0 && isPlain(one.header),
    )
  );
}

const HAN = /\p{Script=Han}/u;

/** Whether a column translates the Chinese names or units of an earlier one: Indicator beside 指标. */
export function isTranslation(columns: readonly HeaderColumn[], texts: Texts, at: number): boolean {
  const { role } = columns[at]!.holds;
  const first = columns.findIndex(({ holds }) => holds.role === role);
  return (
    (role === 'name' || role === 'unit') &&
    first < at &&
    texts[first]!.length === texts[at]!.length &&
    texts[first]!.some((text) => HAN.test(text)) &&
    ![columns[at]!.header, ...texts[at]!].some((text) => HAN.test(text))
  );
}
