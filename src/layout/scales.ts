/** A mapping from one interval to another. */
export type Scale = (value: number) => number;

export type Interval = readonly [from: number, to: number];

/** A linear scale. */
export function linearScale([from, to]: Interval, [start, end]: Interval): Scale {
  const span = to - from;
  return (value) => between(start, end, span ? (value - from) / span : 0.5);
}

const between = (start: number, end: number, part: number) => start * (1 - part) + end * part;
