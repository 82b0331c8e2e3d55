import { describe, expect, it } from 'vitest';
import { read } from './expected.js';
import { score } from './real-table.js';
import { realTables } from './real-tables.js';

describe('tables of others, each cell typed by hand before the reader saw it', () => {
  it.each(realTables.map((one) => [one.id, one] as const))(
    '%s: nothing is read wrongly, and what is not read is told',
    (_, one) => {
      const { wrong, untold, silent } = score(one, read(one.table, one.options));
      expect({ wrong, untold, silent }).toEqual({ wrong: [], untold: [], silent: [] });
    },
  );

  it('says how many of their numbers are read', () => {
    const scores = realTables.map((one) => ({ id: one.id, ...score(one, read(one.table, one.options)) }));
    expect(
      scores.flatMap(({ id, values, right }) => (right < values ? [`${id} ${right} of ${values}`] : [])),
    ).toEqual([
      'healthy-china-2030 0 of 6',
      'cambodia-millennium-goals 20 of 42',
      'eu-renewables 27 of 36',
      'india-health-mission 0 of 4',
      'retail-by-month 3 of 6',
      'zh-carbon-peak-form 4 of 12',
      'zh-target-ranges-form 3 of 10',
      'ireland-service-plan-form 0 of 6',
      'zh-midterm-progress-form 23 of 25',
      'zh-water-ration-form 9 of 15',
      'us-city-general-fund-form 8 of 12',
      'sdg-district-progress-form 12 of 24',
      'zh-life-expectancy-sexes-form 0 of 18',
      'nz-health-targets-quarter-form 6 of 9',
      'zh-carbon-three-goals-form 6 of 9',
      'zh-yearbook-series-form 0 of 9',
      'transport-strategy-trajectory-form 9 of 12',
    ]);
  });

  it('are of places and publishers of their own, each with the address where it was found', () => {
    expect(realTables.length).toBeGreaterThanOrEqual(15);
    expect(new Set(realTables.map(({ id }) => id)).size).toBe(realTables.length);
    for (const { plan, address } of realTables) {
      expect(plan).not.toBe('');
      expect(address).toMatch(/^(?:https?:\/\/|github\.com\/)/);
    }
  });
});
