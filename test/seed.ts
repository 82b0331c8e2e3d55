import fc from 'fast-check';

/**
 * Property tests draw the same inputs in every run, so that only a change can make a run fail; `PROPERTY_SEED=random`
 * draws new ones, a number repeats those of an earlier run.
 */
const seed = process.env.PROPERTY_SEED ?? '20210701';
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });
