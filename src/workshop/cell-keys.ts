const STEPS: Partial<Record<string, readonly [down: number, right: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/**
 * The cell that a key leads to, over merged ones: arrows to the next one, Home and End to the ends of a row. Undefined
 * where there is none.
 * @param first row that is shown, from 1; cells that began above it count from it
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
