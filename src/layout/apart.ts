/**
 * The y positions of labels beside the ends of lines, in the same order: at the ends, or moved apart just enough not to
 * overlap.
 * @param ends the y positions of the ends in pixels
 * @param apart the height of a label
 * @param most the maximum shift of a label
 * @param lowest the lower edge of the space for labels
 * @returns undefined if a label would have to move further
 */
export function movedApart(
  ends: readonly number[],
  { apart, most, lowest }: { readonly apart: number; readonly most: number; readonly lowest: number },
): number[] | undefined {
  const middleOf = (of: readonly number[]) =>
    Math.min(
      of.reduce((sum, one) => sum + (ends[one] ?? 0), 0) / of.length,
      lowest - ((of.length - 1) * apart) / 2,
    );
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const from = ends[order[0] ?? 0] ?? 0;
  const to = ends[order.at(-1) ?? 0] ?? 0;
  if ((ends.length - 1) * apart > to - from + 2 * most) return undefined;
  const runs: { middle: number; readonly of: readonly number[] }[] = [];
  for (const index of order) {
    let run = { middle: middleOf([index]), of: [index] };
    for (let last = runs.at(-1); last && touches(last, run); last = runs.at(-1)) {
      const of = [...last.of, ...run.of];
      run = { middle: middleOf(of), of };
      runs.pop();
    }
    runs.push(run);
  }
  function touches(upper: (typeof runs)[number], lower: (typeof runs)[number]): boolean {
    return lower.middle - upper.middle < ((upper.of.length + lower.of.length) * apart) / 2;
  }
  const placed: number[] = [];
  for (const { middle, of } of runs)
    of.forEach((index, i) => {
      placed[index] = middle + (i - (of.length - 1) / 2) * apart;
    });
  return placed.every((at, index) => Math.abs(at - (ends[index] ?? 0)) <= most) ? placed : undefined;
}
