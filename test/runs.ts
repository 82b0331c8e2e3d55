/** The number of runs of a property: 20% by default, all with `PROPERTIES=all npm test`. */
export const runs = (all: number): number => (process.env.PROPERTIES === 'all' ? all : Math.ceil(all * 0.2));
