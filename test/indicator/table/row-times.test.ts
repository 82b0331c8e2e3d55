import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('a column of years', () => {
  it('in which 2007-11 may be a month or a span of years', () => {
    const result = read('Area,Year,Jobless\nCore,2000,4\nCore,2007-11,6\nEdge,2000,3\nEdge,2007-11,5\n');
    expect(lines(result)).toEqual([
      'Jobless actual 2000 year-or-end = 4',
      'Jobless actual 2000 year-or-end = 3',
    ]);
    expect(result.data.series ?? []).toEqual([]);
    expect(reasons(result)).toEqual(['3,3 6: may be a year or a month', '5,3 5: may be a year or a month']);
  });
});
