import { isEmpty } from './corrections.js';
import type { History } from './history.js';
import { EMPTY, NO_CORRECTIONS, type Project, type TableInput } from './project.js';

/** Whether the author wrote or corrected anything that belongs to the table. */
const hasOwnWords = ({ corrections, choices }: Project): boolean =>
  !isEmpty(corrections) || Object.keys(choices.attributes).length > 0;

/** A new project for a table, which keeps only the language and look of the charts. */
export function begunWith({ choices: { lang, look } }: Project, input: TableInput): Project {
  const choices = { ...EMPTY.choices, ...(lang ? { lang } : {}), ...(look ? { look } : {}) };
  return { input, corrections: NO_CORRECTIONS, choices };
}

/** The project with a new table: corrections and texts stay if it is a version of the same table. */
export const withTable = (project: Project, input: TableInput): Project =>
  !project.input || !hasOwnWords(project) || isSameTable(project.input, input)
    ? { ...project, input }
    : begunWith(project, input);

/**
 * The project before the last table came in, and whether its texts and corrections were kept; undefined if it had
 * none, or after the next change.
 */
export function earlierWords({
  past,
  now,
}: History<Project>): { readonly of: Project; readonly areKept: boolean } | undefined {
  const of = past.at(-1);
  if (!of?.input || !now.input || of.input === now.input || !hasOwnWords(of)) return undefined;
  const areKept = isSame(of.corrections, now.corrections) && isSame(of.choices, now.choices);
  return areKept || !hasOwnWords(now) ? { of, areKept } : undefined;
}

const isSame = (one: object, other: object) => one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether one table is a version of another: more than half of the words in its header and in its rows are the same.
 */
function isSameTable(one: TableInput, other: TableInput): boolean {
  const [a, b] = [wordsOf(one.source), wordsOf(other.source)];
  return areMostlySame(a.head, b.head) && areMostlySame(a.rest, b.rest);
}

/** The characters or rows compared: enough to tell two tables apart. */
const LONG = 100_000;
const ROWS = 200;

interface Words {
  readonly head: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
}

/** The words of a table: in its first row, or the keys of JSON; and in all other cells. */
function wordsOf(whole: TableInput['source']): Words {
  const source = typeof whole === 'string' ? whole.slice(0, LONG) : whole.slice(0, ROWS);
  if (typeof source === 'string' && /^\s*[[{]/.test(source)) {
    const keys = Array.from(source.matchAll(/"([^"]*)"\s*:/g), ([, key = '']) => key);
    const values = Array.from(source.matchAll(/"([^"]*)"\s*[,}\]]/g), ([, value = '']) => value);
    return { head: wordSet(keys), rest: wordSet(values) };
  }
  const rows =
    typeof source === 'string'
      ? source.split(/\r?\n/).map((line) => line.split(/[\t,;|"]/))
      : source.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const [head, ...rest] = rows.map(wordSet).filter(({ size }) => size);
  return { head: head ?? new Set(), rest: new Set(rest.flatMap((words) => [...words])) };
}

/** Texts without digits, since a new version prints other years. */
const wordSet = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map((text) => text.replace(/\d+/g, '').trim()).filter((text) => /\p{L}/u.test(text)));

function areMostlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 > Math.min(one.size, other.size) || !one.size || !other.size;
}
