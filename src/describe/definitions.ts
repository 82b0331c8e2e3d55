import { messagesOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import type { Reading } from '../indicator/types.js';
import { hasUnread, type Description } from './description.js';
import { figureFact } from './figures.js';
import type { ColumnKind, Tabled } from './table.js';

type Term = keyof Messages['definitions'];

/** The introduction of a table: its length, and definitions of its terms. */
export function definitionsFor({ tableLayout: { columns, rows }, lang }: Omit<Tabled, 'heading'>): string {
  const messages = messagesOf(lang);
  const all = rows();
  const used = new Set([
    ...columns.flatMap(termsOfColumn),
    ...all.flatMap((row) => row.flatMap((one) => columns.flatMap((column) => termsOfCell(column, one)))),
  ]);
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

function termsOfColumn(column: ColumnKind): readonly Term[] {
  if (column === 'base' || column === 'target' || column === 'actual' || column === 'progress')
    return [column];
  if (typeof column !== 'object' || !('figure' in column)) return [];
  return [column.figure === 'attainment' || column.figure === 'against-target' ? 'attainment' : 'required'];
}

/** The terms in a cell of a column. */
function termsOfCell(column: ColumnKind, description: Description): readonly Term[] {
  if (typeof column === 'object' && 'figure' in column) return termsOfFigure(description);
  return description.facts.flatMap((fact): readonly Term[] => {
    switch (fact.role) {
      case 'base':
      case 'target':
      case 'actual':
        return column === fact.role && isMissing(fact.reading) ? ['noFigure'] : [];
      case 'value': {
        const { reading, kind } = fact;
        if (column === 'kind') return kind ? termsOfKind(kind, reading?.force ?? 'set') : [];
        const shown = column === 'value' || typeof column === 'object';
        return shown && isMissing(reading) ? ['noFigure'] : [];
      }
      default:
        return [];
    }
  });
}

/** Whether the source gives no figure. */
const isMissing = (reading: Reading | undefined) => (reading?.value ?? null) === null && !reading?.unread;

const termsOfKind = (kind: string, force: string): readonly Term[] =>
  kind === 'actual' || kind === 'computed' ? [kind] : kind === 'target' && force === 'set' ? ['target'] : [];

/** The terms of a row without a figure, whose base or actual value is missing. */
function termsOfFigure(description: Description): readonly Term[] {
  const fact = figureFact(description);
  const target = description.facts.find(({ role }) => role === 'target');
  const aimed = target?.role === 'target' && target.reading.value !== null;
  if (
    fact?.figure.kind !== 'none' ||
    !aimed ||
    description.state === 'not-comparable' ||
    hasUnread(description)
  )
    return [];
  return [fact.role === 'attainment' ? 'noActual' : 'noBase'];
}
