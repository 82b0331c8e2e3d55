import type { ReadCell, SourceReading } from '../editor.js';

/** What a cell names: the indicator or the place of a value in its row or column. */
export interface Named {
  readonly role: 'name' | 'place';
  readonly id: string;
}

/** Finds what the text of a cell names, by its row and column; undefined if it names nothing. */
export type NamedIn = (row: number, column: number, text: string) => Named | undefined;

/** Finds cells that name the indicator or place of the values in their row or column, even if no header says so. */
export function namedInCells({ data }: Pick<SourceReading, 'data'>, cells: readonly ReadCell[]): NamedIn {
  const ids = new Set(cells.map(({ id }) => id));
  const values = [...data.readings, ...(data.series ?? [])].filter(({ id }) => ids.has(id));
  const byId = new Map(values.map((one) => [one.id, one]));
  const lines = new Map<string, Map<string, Named>>();
  const add = (line: string, one: Named) => {
    const known = lines.get(line) ?? new Map<string, Named>();
    lines.set(line, known.set(`${one.role} ${one.id}`, one));
  };
  for (const { row, column, id } of cells) {
    const value = byId.get(id);
    if (!value) continue;
    for (const line of [`row ${row}`, `column ${column}`]) {
      add(line, { role: 'name', id: value.indicator });
      add(line, { role: 'place', id: value.place });
    }
  }
  return (row, column, text) =>
    [`row ${row}`, `column ${column}`]
      .flatMap((line) => [...(lines.get(line)?.values() ?? [])])
      .find(({ id }) => isNamed(id, text));
}

/** Whether a text is the name, optionally followed by a unit. */
function isNamed(id: string, text: string): boolean {
  const [name, whole] = [id, text].map((one) => one.replace(/\s+/g, '')) as [string, string];
  return name !== '' && whole.startsWith(name) && !/^[\p{L}\p{N}]/u.test(whole.slice(name.length));
}
