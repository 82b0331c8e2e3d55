import { messagesOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import type { Reading } from '../indicator/types.js';
import { hasUnread, type Description, type Fact } from './description.js';
import { figureFact } from './figures.js';
import type { ColumnKind, Tabled } from './table.js';

type Term = keyof Messages['definitions'];

/** The introduction of a table: its length, and definitions of its terms. */
export function definitionsFor({ tableLayout: { columns, rows }, lang }: Omit<Tabled, 'heading'>): string {
  const messages = messagesOf(lang);
  const all = rows();
  const used = new Set(columns.map(termOfColumn));
  // The columns of places use the same terms: one stands for all.
  const different = columns.filter((column) => !isOfPlace(column) || column.index === 0);
  for (const row of all)
    for (const one of row)
      for (const column of different) for (const fact of one.facts) used.add(termOf(fact, column, one));
  const terms = Object.entries(messages.definitions).flatMap(([term, meaning]) => {
    if (!used.has(term as Term)) return [];
    const name = nameOf(term as Term, columns, messages);
    return [name.charAt(0).toUpperCase() + name.slice(1) + messages.colon + meaning];
  });
  return [messages.tableRows(all.length), ...terms].join(messages.stop + messages.space) + messages.stop;
}

/** A term as written in the table; a required change is a rise, a fall or either. */
function nameOf(term: Term, columns: readonly ColumnKind[], messages: Messages): string {
  if (term !== 'required') return messages[term];
  const column = columns.find((one) => typeof one === 'object' && 'figure' in one);
  const label = typeof column === 'object' && 'figure' in column ? column.figure : 'either';
  return label === 'rise' || label === 'fall' ? messages.required[label] : messages.required.either;
}

const isOfPlace = (column: ColumnKind) => typeof column === 'object' && 'place' in column;

function termOfColumn(column: ColumnKind): Term | undefined {
  if (column === 'base' || column === 'target' || column === 'actual' || column === 'progress') return column;
  if (typeof column !== 'object' || !('figure' in column)) return undefined;
  return column.figure === 'attainment' || column.figure === 'against-target' ? 'attainment' : 'required';
}

/** The term that a fact needs in a column. */
function termOf(fact: Fact, column: ColumnKind, of: Description): Term | undefined {
  if (typeof column === 'object' && 'figure' in column) return termOfFigure(fact, of);
  if (fact.role === 'base' || fact.role === 'target' || fact.role === 'actual')
    return column === fact.role && isMissing(fact.reading) ? 'noFigure' : undefined;
  if (fact.role !== 'value') return undefined;
  const { reading, kind } = fact;
  if (column === 'kind') return kind ? termOfKind(kind, reading?.force ?? 'set') : undefined;
  return (column === 'value' || typeof column === 'object') && isMissing(reading) ? 'noFigure' : undefined;
}

/** Whether the source gives no figure. */
const isMissing = (reading: Reading | undefined) => (reading?.value ?? null) === null && !reading?.unread;

const termOfKind = (kind: string, force: string): Term | undefined =>
  kind === 'actual' || kind === 'computed' || (kind === 'target' && force === 'set') ? kind : undefined;

/** The term of a row without a figure, whose base or actual value is missing. */
function termOfFigure(fact: Fact, of: Description): Term | undefined {
  if (!('figure' in fact) || fact.figure.kind !== 'none') return undefined;
  if (fact !== figureFact(of) || of.state === 'not-comparable' || hasUnread(of)) return undefined;
  const isAimed = of.facts.some((one) => one.role === 'target' && one.reading.value !== null);
  if (!isAimed) return undefined;
  return fact.role === 'attainment' ? 'noActual' : 'noBase';
}
