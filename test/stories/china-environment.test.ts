import { expect, it } from 'vitest';
import { parsePlanData } from '../../src/indicator/parse.js';
import type { PlanData } from '../../src/indicator/types.js';
import { chinaEnvironment as story } from '../../stories/china-environment.js';
import { line, read } from '../indicator/table/expected.js';
import { chinaEnvironment as table } from '../indicator/table/public-tables.js';
import { zhOf } from '../indicator/examples.js';

/** Each figure with its name (without footnote digits), force and direction. */
function figuresOf({ indicators, readings }: PlanData): string[] {
  return readings
    .filter(({ value }) => value !== null)
    .map((reading) => {
      const indicator = indicators.find(({ id }) => id === reading.indicator)!;
      const name = zhOf(indicator.name)
        .replace(/(?<=城市|水质量)\d/, '')
        .replace('(', '（')
        .replace(')', '）');
      return `${line({ ...reading, indicator: name })} ${reading.force ?? ''} ${indicator.better}`;
    });
}

it('the story on the environment has each figure of the public table and no other', () => {
  const told = figuresOf(parsePlanData(story));
  expect(told).toEqual(figuresOf(read(table.table).data));
  expect(told).toHaveLength(14);
  expect(story.documents[0]?.url).toBe(table.address);
});
