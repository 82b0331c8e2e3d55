/** How often a property is tried: two in five times usually, always with `PROPERTIES=all npm test`. */
export const runs = (all: number): number => (process.env.PROPERTIES === 'all' ? all : Math.ceil(all * 0.4));
