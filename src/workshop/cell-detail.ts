import type { AssumedText, Assumption, Note } from '../indicator.js';
import { langOf, messagesOf, noteText } from '../messages.js';
import type { CellRole, RoleOfCell } from './cell-roles.js';
import type { WorkshopMessages } from './messages/index.js';
import { namedInCells } from './named-in-cells.js';
import type { SourceRead } from './read-input.js';
import type { ReadLine } from './read-lines.js';
import type { ShownCell } from './shown-cells.js';

const VALUES: ReadonlySet<CellRole> = new Set(['actual', 'target', 'base', 'estimate']);

/**
 * Describes in one line how a cell was read: its value, or for a header the time of the values below it; and why it was
 * left unread, or what was assumed about it.
 */
export function cellDetail(
  cell: ShownCell,
  { role, reason }: RoleOfCell,
  read: SourceRead,
  lines: readonly ReadLine[],
  messages: WorkshopMessages,
): string {
  const { check } = messages;
  const lang = langOf(messages.tag);
  const library = messagesOf(lang);
  const line = lines.find((one) => one.cell?.row === cell.row && one.cell.column === cell.column);
  const value = line
    ? [line.time, line.value, line.name]
    : VALUES.has(role)
      ? [timeOf(cell, read, lines)]
      : [];
  const parts = [check.role[role], ...value, reason ? library.unread(reason) : ''];
  const told = check.at(cell.row, cell.column) + library.colon + parts.filter(Boolean).join(library.comma);
  const sentences = assumedOf(cell, role, read).map((text) => noteText({ ...NOTE, text }, lang));
  const why = sentences.map((text) => text.replace(/[.。]$/, '')).join(library.semicolon);
  return why ? check.because(told, why) : told;
}

const NOTE: Note = { id: '', kind: 'assumption', text: '' };

/** The time shared by all values under a header; empty if they differ. */
function timeOf(cell: ShownCell, { corrected }: SourceRead, lines: readonly ReadLine[]): string {
  const along = corrected.isTurned ? 'row' : 'column';
  const times = lines.flatMap(({ cell: at, time }) => (at?.[along] === cell[along] ? [time] : []));
  const [only = '', ...others] = new Set(times);
  return others.length ? '' : only;
}

/** The assumptions about a value, about the values under a header, or about the indicator that a cell names. */
function assumedOf({ row, column, text }: ShownCell, role: CellRole, read: SourceRead): AssumedText[] {
  const { data, cells = [], columns = [], isTurned = false } = read.corrected;
  const at = (one: { readonly row: number; readonly column: number }) =>
    one.row === row && one.column === column;
  const id = cells.find(at)?.id;
  const value = data.readings.find((one) => one.id === id) ?? data.series?.find((one) => one.id === id);
  const holds = columns.find((one) => one.column === (isTurned ? row : column))?.holds;
  const printed = holds?.role === 'value' ? holds : undefined;
  const named =
    role === 'name'
      ? namedInCells(
          read.corrected,
          cells.filter((one) => one.row === row || one.column === column),
        )(row, column, text)
      : undefined;
  const isOf = (one: Assumption): boolean => {
    if (one.of === 'direction') return named !== undefined && one.indicators.includes(named.id);
    if (!VALUES.has(role)) return false;
    if (one.of === 'kind')
      return !printed?.kind && one.kind === (value && 'kind' in value ? value.kind : role);
    if (one.of !== 'year' || !value || !('period' in value)) return false;
    return !printed?.years && one.years.includes(value.period.to);
  };
  return data.notes
    .flatMap(assumptionsOf)
    .filter(isOf)
    .map((one) => (one.of === 'direction' ? { ...one, indicators: [named!.id] } : one))
    .map((one) => ({ assumed: [one] }));
}

const assumptionsOf = ({ text }: Note): readonly Assumption[] =>
  typeof text === 'object' && 'assumed' in text && typeof text.assumed === 'object' ? text.assumed : [];
