import fc from 'fast-check';

/**
 * Property tests draw the same inputs in every run, so that a change alone can turn a run red;
 * `PROPERTY_SEED=random` draws new ones, a number repeats those of a run.
 */
const seed = process.env.PROPERTY_SEED ?? '20210701';
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });
