import type { FocusPoints, FocusPosition, FocusTarget } from './focus-points.js';

/** A step from one focus point to another. */
export type ReadingStep =
  'previous' | 'next' | 'rowBefore' | 'rowAfter' | 'first' | 'last' | 'back' | 'on' | 'unmet' | 'gap';

/** The keys for the previous and the next point, which are swapped on right-to-left pages. */
export const sideKeys = (rtl: boolean): readonly [back: string, on: string] =>
  rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];

/** The step for a key; undefined for other keys. Letters count only if shortcuts are enabled. */
export function stepOfKey(
  key: string,
  { rows, downward }: FocusPoints,
  { letters, rtl }: { readonly letters: boolean; readonly rtl: boolean },
): ReadingStep | undefined {
  const several = rows > 1;
  const [back, on] = sideKeys(rtl);
  const steps: Readonly<Record<string, ReadingStep>> = {
    ...{ [on]: 'next', [back]: 'previous' },
    ArrowUp: several ? 'rowBefore' : downward ? 'previous' : 'next',
    ArrowDown: several ? 'rowAfter' : downward ? 'next' : 'previous',
    PageUp: downward ? 'back' : 'on',
    PageDown: downward ? 'on' : 'back',
    Home: 'first',
    End: 'last',
    ...(letters ? { n: 'unmet', g: 'gap' } : {}),
  };
  return steps[key.length === 1 ? key.toLowerCase() : key];
}

/** Whether two positions are the same. */
export const isSame = (a: FocusPosition, b: FocusPosition | undefined): boolean =>
  a[0] === b?.[0] && a[1] === b[1];

export function afterStep(points: FocusPoints, from: FocusPosition, step: ReadingStep): FocusPosition {
  const [row, column] = from;
  const last = points.columns(row) - 1;
  const page = Math.max(1, Math.round((last + 1) / 10));
  const to = (wanted: number): FocusPosition => [row, Math.min(last, Math.max(0, wanted))];
  switch (step) {
    case 'previous':
      return to(column - 1);
    case 'next':
      return to(column + 1);
    case 'back':
      return to(column - page);
    case 'on':
      return to(column + page);
    case 'first':
      return to(0);
    case 'last':
      return to(last);
    case 'rowBefore':
      return row > 0 ? points.across(from, row - 1) : from;
    case 'rowAfter':
      return row < points.rows - 1 ? points.across(from, row + 1) : from;
    case 'unmet': {
      const { missed } = points;
      return missed.find(([r, c]) => r > row || (r === row && c > column)) ?? missed[0] ?? from;
    }
    case 'gap':
      return points.largestGap ?? from;
  }
}

/** The position of the same datum in a new picture, else the nearest position. */
export function keptPosition(
  points: FocusPoints,
  target: FocusTarget | undefined,
  was: FocusPosition,
): FocusPosition | undefined {
  const found = target && points.find(target);
  if (found) return found;
  const row = Math.min(was[0], points.rows - 1);
  const last = row < 0 ? -1 : points.columns(row) - 1;
  return last < 0 ? undefined : [row, Math.min(was[1], last)];
}
