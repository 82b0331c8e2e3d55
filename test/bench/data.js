// The data that every library draws: towns with six indicators, long series, and many rows.
const HOUR = 3600;
const START = Date.UTC(1911, 0, 1) / 1000;
export const NAMES = ['Patents', 'Trademarks', 'Copyrights', 'Firms', 'Awards', 'Loans'];

/** Values of the six indicators in 2020; the base of 2015 is 20 below, the target 5 below. */
const figures = (seed) => NAMES.map((_, i) => 40 + ((seed * 7 + i * 13) % 60));

const reading = (place, i, kind, to, value) => ({
  id: `${place}${i}${kind}${to}`,
  indicator: `i${i}`,
  place,
  kind,
  value,
  period: { kind: 'end', to },
});
const indicator = (name, i) => ({ id: `i${i}`, name, unit: 'u', quantity: 'stock', better: 'higher' });
const plan = (fields) => ({
  places: [
    { id: 'a', name: 'Town A' },
    { id: 'b', name: 'Town B' },
  ],
  units: [{ id: 'u', name: 'items' }],
  ...fields,
});

/** Two towns: what each library takes, in the form it takes it. */
export function towns(seed) {
  const values = [figures(seed), figures(seed + 1)];
  return {
    values,
    data: plan({
      indicators: NAMES.map(indicator),
      readings: ['a', 'b'].flatMap((place, p) =>
        values[p].flatMap((value, i) => [
          reading(place, i, 'actual', 2015, value - 20),
          reading(place, i, 'actual', 2020, value),
          reading(place, i, 'target', 2020, value - 5),
          reading(place, i, 'target', 2025, value + 20),
        ]),
      ),
    }),
  };
}

/** One town with so many indicators. */
export function manyRows(count) {
  const names = Array.from({ length: count }, (_, i) => `Indicator ${i}`);
  const values = names.map((_, i) => 40 + ((i * 13) % 60));
  return {
    names,
    values: [values],
    data: plan({
      indicators: names.map(indicator),
      readings: values.flatMap((value, i) => [
        reading('a', i, 'actual', 2015, value - 20),
        reading('a', i, 'actual', 2020, value),
        reading('a', i, 'target', 2020, value - 5),
      ]),
    }),
  };
}

/** An hourly walk with one decimal that is the same in every page. */
export function walk(count) {
  let [state, value] = [7919, 1000];
  const values = Array.from({ length: count }, () => {
    state = (state * 16807) % 2147483647;
    value += (state / 2147483647 - 0.5) * 2 + (1000 - value) * 0.0005;
    return Math.round(value * 10) / 10;
  });
  const seconds = Float64Array.from(values, (_, i) => START + i * HOUR);
  return {
    values,
    seconds,
    pairs: values.map((one, i) => [seconds[i] * 1000, one]),
    data: plan({
      indicators: [{ id: 'i', name: 'Level', unit: 'u', quantity: 'stock', better: 'neither' }],
      readings: [],
      series: [
        {
          id: 's',
          indicator: 'i',
          place: 'a',
          kind: 'within',
          step: 'hour',
          decimals: 1,
          dates: '1911-01-01T00',
          values,
        },
      ],
    }),
  };
}
