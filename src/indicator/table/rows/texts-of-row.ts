import { joinedText } from '../text/cell-text.js';
import type { PlacedCell } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import type { OtherRole } from '../text/column-roles.js';

/** The texts of a row by the role of their column. */
export type RowTexts = Readonly<Partial<Record<OtherRole, string>>>;

/** Returns the texts of a row in all columns of a role, joined. */
export const textIn = (cells: readonly PlacedCell[], header: Header, role: OtherRole): string =>
  joinedText(
    columnsWith(header, role)
      .map((at) => cells[at]!.text)
      .join(' '),
  );

const byRole = new WeakMap<Header, Map<string, readonly number[]>>();

/** Returns the indexes of the columns with a role. */
export function columnsWith(header: Header, role: OtherRole): readonly number[] {
  const known = byRole.get(header) ?? new Map<string, readonly number[]>();
  byRole.set(header, known);
  const columns =
    known.get(role) ?? header.columns.flatMap(({ holds }, at) => (holds.role === role ? [at] : []));
  known.set(role, columns);
  return columns;
}

export function otherTexts(cells: readonly PlacedCell[], header: Header): RowTexts {
  const texts: Partial<Record<OtherRole, string>> = {};
  for (const role of [
    'property',
    'verdict',
    'source',
    'owner',
    'remark',
    'definition',
    'direction',
  ] as const) {
    const text = textIn(cells, header, role);
    if (text && !/^[-—–─/\\…]+$/.test(text)) texts[role] = text;
  }
  return texts;
}
