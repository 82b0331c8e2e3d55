const STEPS: Partial<Record<string, readonly [down: number, right: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/**
 * The cell to focus for an arrow key, Home or End (the ends of the row), taking merged cells into account; undefined if
 * there is none.
 * @param first the first visible row, from 1; merged cells that start above it count as starting there
 */
export function neighbourOf(from: HTMLTableCellElement, key: string, first: number): HTMLElement | undefined {
  const row = Array.from(from.parentElement?.children ?? []);
  const end = key === 'Home' ? row[0] : key === 'End' ? row.at(-1) : undefined;
  if (end instanceof HTMLElement) return end;
  const step = STEPS[key];
  if (!step) return undefined;
  const [down, right] = step;
  const topOf = (cell: HTMLTableCellElement) => Math.max(first, Number(cell.dataset.row));
  const toRow = topOf(from) + (down > 0 ? from.rowSpan : down);
  const toColumn = Number(from.dataset.column) + (right > 0 ? from.colSpan : right);
  const cells = from.closest('table')?.querySelectorAll('td') ?? [];
  return Array.from(cells).find((cell) => {
    const [top, left] = [topOf(cell), Number(cell.dataset.column)];
    return top <= toRow && toRow < top + cell.rowSpan && left <= toColumn && toColumn < left + cell.colSpan;
  });
}
