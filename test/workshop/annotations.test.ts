import { describe, expect, it } from 'vitest';
import type { PlanData } from '../../src/indicator.js';
import { finished } from '../../src/indicator/steps.js';
import { isComplete, TIME, VALUE, withAuthorAnnotations } from '../../src/workshop/annotations.js';
import { NO_CORRECTIONS } from '../../src/workshop/project.js';
import { readSteps } from '../../src/workshop/read-input.js';

function dataOf(source: string): PlanData {
  const result = finished(readSteps({ name: 'a.csv', caption: '', source }, NO_CORRECTIONS));
  if ('problem' in result) throw result.problem;
  return result.read.data;
}
const data = dataOf('Place,Indicator,Year,Value\nA,Lanes,2020,5\nB,Lanes,2020,6');
const taken = (...own: Parameters<typeof withAuthorAnnotations>[1]) =>
  withAuthorAnnotations(data, own).annotations?.map(({ id: _, ...rest }) => rest) ?? [];

describe('a text of the author', () => {
  it('is about a time or a span, a value or a range, an indicator, a place', () => {
    expect(taken({ text: 'a', time: '2020', until: '2021-06' })).toEqual([
      { text: 'a', time: '2020', until: '2021-06' },
    ]);
    expect(taken({ text: 'a', value: '-2.5', upTo: '10' })).toEqual([{ text: 'a', value: -2.5, upTo: 10 }]);
    expect(taken({ text: 'a', value: '−2' })).toEqual([{ text: 'a', value: -2 }]);
    expect(taken({ text: 'a', indicator: 'Lanes', place: 'B' })).toEqual([
      { text: 'a', indicator: 'Lanes', place: 'B' },
    ]);
  });

  it('has no span or range that ends before it begins, and no end without a beginning', () => {
    expect(taken({ text: 'a', time: '2021', until: '2020' })).toEqual([{ text: 'a', time: '2021' }]);
    expect(taken({ text: 'a', value: '5', upTo: '5' })).toEqual([{ text: 'a', value: 5 }]);
    expect(taken({ text: 'a', place: 'A', until: '2020', upTo: '5' })).toEqual([{ text: 'a', place: 'A' }]);
  });

  it('is left out until it says something of something that is in the data', () => {
    expect(
      taken({ text: '' }, { text: 'a' }, { text: 'a', until: '2020' }, { text: 'a', upTo: '5' }),
    ).toEqual([]);
    expect(
      taken({ text: '', time: '2020' }, { text: 'a', time: '2021-13' }, { text: 'a', value: '1,000' }),
    ).toEqual([]);
    expect(taken({ text: 'a', indicator: 'Trees' }, { text: 'a', place: 'C' })).toEqual([]);
    expect(withAuthorAnnotations(data, [{ text: 'a' }])).toBe(data);
  });

  it('stands beside those of the data, each with an id of its own', () => {
    const own = { ...data, annotations: [{ id: 'x', text: 'theirs', time: '2019' }] };
    const all = withAuthorAnnotations(own, [
      { text: 'a', time: '2020' },
      { text: '' },
      { text: 'b', value: '1' },
    ]).annotations;
    expect(all?.map(({ text }) => text)).toEqual(['theirs', 'a', 'b']);
    expect(new Set(all?.map(({ id }) => id)).size).toBe(3);
  });
});

it('the patterns of the fields take what is read, and nothing else', () => {
  const [time, value] = [new RegExp(`^(?:${TIME})$`, 'v'), new RegExp(`^(?:${VALUE})$`, 'v')];
  for (const text of ['2021', '2021-03', '2021-03-15']) expect(time.test(text), text).toBe(true);
  for (const text of ['21', '2021-3', '2021-00', '2021-13', '2021-03-32', '2021-Q1', '2021年'])
    expect(time.test(text), text).toBe(false);
  for (const text of ['0', '80', '1200.5', '-3', '−3']) expect(value.test(text), text).toBe(true);
  for (const text of ['', '1,200', '1 200', '5%', '1.', '.5', '1e3'])
    expect(value.test(text), text).toBe(false);
  expect(isComplete({ text: 'a', time: '2021-03' })).toBe(true);
  expect(isComplete({ text: 'a', time: 'March' })).toBe(false);
});
