import { PAIR } from './bilingual-units.js';
import { looksLikeUnit, unitOfText } from './unit-of-text.js';

/** Whether brackets behind the Chinese and the English name hold different multipliers: 货运量（吨） Freight (10 000 tons). */
export function hasUnlikeUnits(name: string): boolean {
  const [, , first = '', , second = ''] = PAIR.exec(name) ?? [];
  const [one, other] = [first, second].map((unit) => (looksLikeUnit(unit) ? unitOfText(unit)?.scale : 0));
  return Boolean(one && other && one !== other);
}
