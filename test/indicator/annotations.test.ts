import { describe, expect, it } from 'vitest';
import { annotationsIn, withAnnotations } from '../../src/indicator/annotations.js';
import { annotationsText } from '../../src/publish/embed-code.js';
import type { DataError } from '../../src/indicator/data-error.js';
import { mergePlanData } from '../../src/indicator/merge.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import type { PlanData } from '../../src/indicator/types.js';
import { actual, both, dataOf, indicator, within } from './examples.js';

const data = dataOf([
  actual(1, { id: 'a', period: within(2019) }),
  actual(2, { id: 'b', period: within(2020) }),
]);
const { place, indicator: id } = data.readings[0]!;

function read(text: string, from: PlanData = data) {
  const problems: string[] = [];
  const { annotations = [] } = withAnnotations(from, annotationsIn(text), ({ message }: DataError) =>
    problems.push(message),
  );
  return { annotations: annotations.map(({ id: _, ...fields }) => fields), problems };
}

describe('annotations of an attribute', () => {
  it('are one on each line or between bars, each after what it is about', () => {
    expect(read('2020: The law | 2016..2018:Pilot\n =80: Limit\n=60..80.5： Good').annotations).toEqual([
      { text: 'The law', time: '2020' },
      { text: 'Pilot', time: '2016', until: '2018' },
      { text: 'Limit', value: 80 },
      { text: 'Good', value: 60, upTo: 80.5 },
    ]);
  });

  it('name places and indicators by their ids, with a time or without', () => {
    expect(read(`${place} ${id} 2020-03: Court: opened | ${id}: Counted anew`).annotations).toEqual([
      { text: 'Court: opened', place, indicator: id, time: '2020-03' },
      { text: 'Counted anew', indicator: id },
    ]);
  });

  it('have a bar in their text after a backslash', () => {
    expect(read('2020: either \\| or | 2021: both').annotations).toEqual([
      { text: 'either | or', time: '2020' },
      { text: 'both', time: '2021' },
    ]);
  });

  it('are the same after they were written for an address', () => {
    const all = [
      { about: '2020', text: 'either | or: both' },
      { about: `${place} =60..80`, text: 'Good' },
    ];
    const written = `2020: either \\| or: both | ${place} =60..80: Good`;
    expect(annotationsText(all)).toBe(written);
    expect(annotationsIn(written)).toEqual(all);
  });

  it('that are not understood are told and left out', () => {
    const { annotations, problems } = read(
      'no text at all | 2020: Good | atlantis: Sunk | 2021..2019: Back | 2020:',
    );
    expect(annotations).toEqual([{ text: 'Good', time: '2020' }]);
    expect(problems).toEqual([
      'annotations: expected a value such as "2020: text" or "2016..2018: text", got "no text at all"',
      `annotations: "atlantis" is not in the data; available: a, b, c, one`,
      'annotations: expected a value such as "2020: text" or "2016..2018: text", got "2021..2019: Back"',
      'annotations: expected a value such as "2020: text" or "2016..2018: text", got "2020"',
    ]);
  });

  it.each(['=1e999: Endless', '=5..1e999: Endless', '=NaN: None'])('at no finite value: %s', (written) => {
    expect(read(written)).toEqual({
      annotations: [],
      problems: [
        `annotations: expected a value such as "2020: text" or "2016..2018: text", got "${written}"`,
      ],
    });
  });

  it('of no text are no change', () => {
    expect(withAnnotations(data, annotationsIn(' \n| '), () => undefined)).toBe(data);
  });

  it('are among the notes of the readings that they are about, once however often they are read', () => {
    const given = annotationsIn('2020: The law | =80: Limit');
    const once = withAnnotations(data, given, () => undefined);
    const twice = withAnnotations(once, given, () => undefined);
    expect(once.readings.map(({ notes }) => notes)).toEqual([undefined, ['annotation 1']]);
    expect(twice).toEqual(once);
  });
});

describe('annotations in the data', () => {
  const given = (fields: object) => ({
    ...data,
    annotations: [{ id: 'law', text: { en: 'The law', zh: '新法' }, ...fields }],
  });

  it('are read with what they are about, and merged once', () => {
    const parsed = parsePlanData(given({ indicator: id, place, time: '2016', until: '2018-06' }));
    expect(parsed.annotations).toEqual(
      given({ indicator: id, place, time: '2016', until: '2018-06' }).annotations,
    );
    expect(mergePlanData([parsed, parsed]).annotations).toEqual(parsed.annotations);
    expect(mergePlanData([both, parsed]).annotations).toEqual(parsed.annotations);
  });

  it.each([
    [{ time: 'soon' }, 'time: expected a year, month or day such as 2021, 2021-03, got "soon"'],
    [{ until: '2020' }, 'until: "2020" is not after `time`'],
    [{ time: '2020', until: '2019' }, 'until: "2019" is not after `time`'],
    [{ upTo: 5 }, 'upTo: "5" is not above `value`'],
    [{ value: 9, upTo: 5 }, 'upTo: "5" is not above `value`'],
    [{ indicator: 'atlantis' }, 'indicator: "atlantis" is not among the indicators'],
    [{ place: 'atlantis' }, 'place: "atlantis" is not among the places'],
    [{ colour: 'red' }, 'colour: unknown field'],
  ])('with %j are refused', (fields, message) => {
    expect(() => parsePlanData(given(fields))).toThrow(message);
  });

  it('need another indicator to be in the data too', () => {
    const more = dataOf(data.readings, [indicator('other')]);
    expect(read('other: Text', more).annotations).toEqual([{ text: 'Text', indicator: 'other' }]);
  });
});
