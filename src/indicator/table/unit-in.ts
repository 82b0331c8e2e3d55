import { bracketAtEnd, joinedText } from './cell-text.js';
import { looksLikeUnit, unitOfText, type PrintedUnit } from './unit-of-text.js';

/** The unit of a unit cell: `Percentage (%)`, `PC` and `Percent` are %; else as its text says. */
export function unitOfCell(text: string): PrintedUnit | undefined {
  const plain = joinedText(text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const bracket = bracketAtEnd(plain);
  if (/^(?:percentages?|percents?|per ?cents?|pct|pc|pt)$/i.test(plain)) return { scale: 1, base: '%' };
  if (bracket && looksLikeUnit(bracket.inside) && /^(?:percent|per cent|number)/i.test(bracket.before))
    return unitOfText(bracket.inside);
  const times = /^(?:in )?(?:(thousand|million|billion)s?|['’]?000(,000)?s?)$/i.exec(plain);
  if (times) {
    const word = times[1]?.toLowerCase() ?? (times[2] ? 'million' : 'thousand');
    return { scale: { thousand: 1e3, million: 1e6, billion: 1e9 }[word]!, base: '' };
  }
  const scaled = /^(.+?)\s*[(（,，]\s*(?:in )?(thousand|million|billion)s?\s*[)）]?$/i.exec(plain);
  return scaled ? unitOfText(`${scaled[2]} ${scaled[1]}`) : unitOfText(plain);
}

/** The unit that a name gives inside itself: `(% of GDP)` and `Unemployed, per cent of the labour force` are %. */
export function unitIn(name: string): PrintedUnit | undefined {
  const shares = [
    ...name.matchAll(/[(（]\s*(?:in\s+|as\s+)?(?:a\s+)?(?:%|per ?cent(?:age)?\b)[^()（）]*[)）]/gi),
    ...name.matchAll(/[,;:–—-]\s*(?:in |as )?(?:a )?per ?cent(?:age)?(?=\s*$|\s*,|\s+of\b)/gi),
  ];
  return shares.length === 1 ? { scale: 1, base: '%' } : undefined;
}
