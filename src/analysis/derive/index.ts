export { type Derived, type DerivedMethod, type Deriving, type Presentation } from './derived.js';
export {
  evenRateOfTotals,
  evenStartOf,
  evenTotalUpTo,
  evenYearOfTotal,
  impliedDenominator,
} from './illustrate.js';
export { totalOfAverage, yearlyAverageOf, yearlyGrowthOf } from './per-year.js';
export { shareOf, multipleOf } from './ratios.js';
export { remainderOf, sumOf } from './sums.js';
