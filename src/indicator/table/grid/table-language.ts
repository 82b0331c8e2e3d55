import type { SpreadGrid } from './grid.js';

const ENGLISH = /\b(?:of|the|and|by|for|with|year|rate)\b/i;
const IBERIAN =
  /(?<!\p{L})(?:del?|las?|los|el|y|por|en|años?|da|dos?|das|em|não|ano|anos|taxa|tasa)(?!\p{L})/iu;

/**
 * Matches words of languages that always group digits by points, so neither Spanish nor Swiss German. Case-sensitive,
 * as MIT and DOS are names.
 */
const BY_POINTS =
  /(?<!\p{L})(?:und|der|für|nach|mit|im|je|Anteil|Monat|di|della|delle|dei|degli|[Aa]nn[oi]|dos|das|não|[Tt]axa|van|het|een|voor)(?!\p{L})/u;

/** Whether the language of a table writes 2.500 for 2500; not if digits are grouped as in 2’500. */
export function groupsByPoints(grid: SpreadGrid): boolean {
  const cells = grid.flat();
  const some = (pattern: RegExp) => cells.some(({ text }) => pattern.test(text));
  return some(BY_POINTS) && !some(ENGLISH) && !some(/\d[’'‘]\d{3}/);
}

/**
 * Writes out `(miles)` and `mil` as thousands in a Spanish or Portuguese table; in English they are a length and short
 * for million.
 */
export function iberianThousands(grid: SpreadGrid): SpreadGrid {
  const short = /[(（]mil(?:es)?[)）]|^mil(?:es)?$|[(（]mil \p{L}|^mil \p{L}/iu;
  const cells = grid.flat();
  if (!cells.some(({ text }) => short.test(text.trim()))) return grid;
  const words = cells.filter(({ text }) => !short.test(text.trim()));
  if (words.some(({ text }) => ENGLISH.test(text)) || !cells.some(({ text }) => IBERIAN.test(text)))
    return grid;
  const spelt = new Map(
    cells.map((cell) => [
      cell,
      {
        ...cell,
        text: cell.text
          .replace(/(?<=[(（]|^)mil(?:es)?(?=[)）]|\s*$)/iu, 'milhares')
          .replace(/(?<=[(（]|^)mil (?=\p{L})/iu, 'milhares de '),
      },
    ]),
  );
  return grid.map((row) => row.map((cell) => spelt.get(cell)!));
}
