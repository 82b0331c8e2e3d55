/** The first index whose time is not before `time`. */
export function indexFrom(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index whose time is nearest; 0 where there is none. */
export function nearestIndex(times: Float64Array, time: number): number {
  const after = Math.min(indexFrom(times, time), times.length - 1);
  const before = Math.max(0, after - 1);
  return Math.abs((times[before] ?? 0) - time) <= Math.abs((times[after] ?? 0) - time)
    ? before
    : Math.max(0, after);
}
