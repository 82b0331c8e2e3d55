import { joinedText } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { Header } from './header.js';
import { isPlaceName } from '../places/place-names.js';
import type { HeaderColumn } from './header-role.js';
import type { OtherRole } from '../text/column-roles.js';
import { timeNamed } from '../times/named-years.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';

/** What the cells of a column hold. */
type Content = 'time' | 'figure' | 'unit' | 'place' | 'words';

const YEAR = /^(?:19|20)\d\d年?$/;
const FIGURE = /^[-−–]?\d[\d.,]*\s?[%‰]?$/;

/**
 * Derives the header of a table without one if its columns hold one name, one time, one figure and perhaps a unit and a
 * place in every row. Headers are the column numbers. Undefined otherwise.
 */
export function ownHeader(grid: SpreadGrid, known: readonly string[]): Header | undefined {
  const rows = grid.filter((row) => row.some(({ text }) => text.trim() !== ''));
  if (rows.length < 2) return undefined;
  const contents = rows[0]!.map((_, at) =>
    contentOf(
      rows.map((row) => joinedText(row[at]!.text)),
      known,
    ),
  );
  const count = (content: Content) => contents.filter((one) => one === content).length;
  const isReference = count('time') === 1 && count('figure') === 1 && count('words') === 1;
  if (!isReference || count('unit') > 1 || count('place') > 1 || contents.includes(undefined))
    return undefined;
  const columns = contents.map((content, at): HeaderColumn => {
    const place = { header: String(at + 1), row: 1, column: at + 1 };
    return content === 'figure'
      ? { ...place, holds: { role: 'value' } }
      : { ...place, holds: { role: ROLES[content as keyof typeof ROLES] } };
  });
  return { columns, caption: '', height: 0, above: [] };
}

const ROLES = { time: 'time', unit: 'unit', place: 'place', words: 'name' } as const satisfies Record<
  string,
  OtherRole
>;

/** Returns what every cell of a column holds; undefined if cells differ or one is empty. */
function contentOf(texts: readonly string[], known: readonly string[]): Content | undefined {
  const all = (test: (text: string) => boolean) => texts.every(test);
  if (all((text) => YEAR.test(text) || (/\d{4}/.test(text) && !FIGURE.test(text) && isTime(text))))
    return 'time';
  if (all((text) => FIGURE.test(text))) return all((text) => YEAR.test(text)) ? undefined : 'figure';
  if (all(looksLikeUnit)) return 'unit';
  if (all((text) => known.includes(text) || isPlaceName(text))) return 'place';
  return all((text) => /^\p{L}/u.test(text) && !/\d/.test(text)) ? 'words' : undefined;
}

const isTime = (text: string) => {
  const time = timeNamed(text, undefined);
  return time !== undefined && time !== 'unclear';
};
