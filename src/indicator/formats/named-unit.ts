import { bracketAtEnd } from '../table/text/cell-text.js';
import { looksLikeUnit, unitOfCell, unitOfText, type PrintedUnit } from '../table/numbers/unit-of-text.js';

/** Matches units that only say that something is counted. */
const COUNT = /^(?:nr|numbers?|no|units?|pure numbers?|_z|not applicable)$/i;
/** Matches shares that say of what; the unit is the share, and the rest belongs to the name. */
const SHARE = /^(?:percent(?:age)?s?|per ?cent|%)\s+of\s+/i;

/**
 * Splits the name and the unit of an indicator; the unit is from the file, otherwise from brackets at the end of the
 * name. Without either there is no unit.
 */
export function namedUnit(name: string, unit: string): { name: string; unit?: PrintedUnit } {
  const plain = unit.trim();
  if (SHARE.test(plain)) return { name: `${name} (${plain})`, unit: PERCENT };
  if (plain && !COUNT.test(plain)) {
    const read = unitOfCell(plain);
    return read ? { name, unit: read } : { name: `${name} (${plain})` };
  }
  const bracket = bracketAtEnd(name);
  const inside = bracket?.inside.trim() ?? '';
  if (bracket && looksLikeUnit(inside)) {
    const read = unitOfText(inside);
    if (read) return { name: bracket.before, unit: read };
  }
  if (/[(（](?:annual\s+)?(?:%|percent\b)[^()（）]*[)）]/i.test(name)) return { name, unit: PERCENT };
  return /\b(?:current|constant \d{4}) US\$\)$/i.test(name)
    ? { name, unit: { scale: 1, base: 'US$' } }
    : { name };
}

const PERCENT: PrintedUnit = { scale: 1, base: '%' };
