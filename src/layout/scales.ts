/** A mapping from one interval to another. */
export type Scale = (value: number) => number;

export type Interval = readonly [from: number, to: number];

/** The shortest domain whose ticks can be computed. */
export const SHORTEST_DOMAIN = 1e-300;

/** A linear scale. Values far beyond its ends have finite positions too. */
export function linearScale([from, to]: Interval, [start, end]: Interval): Scale {
  const span = to - from;
  return (value) => between(start, end, span ? Math.min(1e9, (value - from) / span) : 0.5);
}

const between = (start: number, end: number, part: number) => start * (1 - part) + end * part;
