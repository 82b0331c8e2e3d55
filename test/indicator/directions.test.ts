import { describe, expect, it } from 'vitest';
import { withDirections } from '../../src/indicator/directions.js';
import type { Better } from '../../src/indicator/types.js';
import { dataOf, indicator } from './examples.js';

const data = dataOf(
  [],
  [
    indicator('crime', { better: 'unknown', name: { en: 'Crimes', zh: '案件' } }),
    indicator('Response time', { better: 'unknown', name: 'Response time' }),
    indicator('homes', { better: 'higher' }),
    indicator('visits', { better: 'unknown' }),
  ],
);

/** The directions of crime, response time, homes and visits, and what was wrong. */
function read(text: string): [Better[], string[]] {
  const problems: string[] = [];
  const { indicators } = withDirections(data, text, ({ problem }) => problems.push(problem));
  return [indicators.map(({ better }) => better), problems];
}

describe('the directions that an author gives', () => {
  it.each<[string, Better[]]>([
    ['higher: visits; lower: crime', ['lower', 'unknown', 'higher', 'higher']],
    ['lower: crime visits', ['lower', 'unknown', 'higher', 'lower']],
    ['lower: Response time, crime', ['lower', 'lower', 'higher', 'unknown']],
    ['lower: crime Response time visits', ['lower', 'lower', 'higher', 'lower']],
    ['LOWER：案件、response  time；higher: visits', ['lower', 'lower', 'higher', 'higher']],
    ['lower', ['lower', 'lower', 'higher', 'lower']],
    ['higher; lower: crime', ['lower', 'higher', 'higher', 'higher']],
    ['lower: homes', ['unknown', 'unknown', 'lower', 'unknown']],
    ['neither: visits', ['unknown', 'unknown', 'higher', 'neither']],
    ['', ['unknown', 'unknown', 'higher', 'unknown']],
    [' ; ', ['unknown', 'unknown', 'higher', 'unknown']],
    ['lower:', ['unknown', 'unknown', 'higher', 'unknown']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected, []]);
  });

  it('are read of a hundred thousand words at once, and what is not understood is told once', () => {
    expect(read(`lower: ${'crimes '.repeat(1e5)}${'gold '.repeat(1e5)}`)).toEqual([
      ['lower', 'unknown', 'higher', 'unknown'],
      ['"gold" is not an indicator in the data; available: crime, Response time, homes, visits'],
    ]);
  });

  it('leave out what is not understood and tell it', () => {
    expect(read('lower: crimes, gold; upwards: visits')).toEqual([
      ['lower', 'unknown', 'higher', 'unknown'],
      [
        '"gold" is not an indicator in the data; available: crime, Response time, homes, visits',
        'expected a value such as "higher: a b; lower: c", got "upwards: visits"',
      ],
    ]);
  });
});
