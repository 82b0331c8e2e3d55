import type { Header } from './header.js';
import type { UnreadColumn } from './value-columns.js';

/** The headers of columns that were understood, as printed. */
export const understoodIn = ({ columns }: Header, unread: readonly UnreadColumn[]) =>
  columns.flatMap((column) =>
    column.header && column.holds.role !== 'unknown' && !unread.some((one) => one.column === column)
      ? [column.header]
      : [],
  );
