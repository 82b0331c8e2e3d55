import type { SpreadGrid } from './grid.js';

const ENGLISH = /\b(?:of|the|and|by|for|with|per|year|rate)\b/i;
const IBERIAN =
  /(?<!\p{L})(?:del?|las?|los|el|y|por|en|años?|da|dos?|das|em|não|ano|anos|taxa|tasa)(?!\p{L})/iu;

/**
 * The table with `(miles)` and `mil` spelt out as thousands where its words are Spanish or Portuguese: in English they
 * are a length and short for a million.
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
