// What a tooltip over a picture of data is headed by.
import { expect, it } from 'vitest';
import { targetBars } from '../charts/at-once.js';
import { both, fuzhou } from '../charts/example.js';
import { pointsOf } from '../charts/points-of.js';

const headOf = (from: typeof both, lang: 'zh' | 'en') => {
  const { what, brief, when } = pointsOf(targetBars(from, { plan: [13] }, { lang })).at(0, 0);
  return [what, brief, when];
};

it('names the place in a chart of several places', () => {
  expect(headOf(both, 'zh')).toEqual(['福州每万人口有效发明专利拥有量', '福州每万人发明专利', '2020 年末']);
  expect(headOf(both, 'en')).toEqual([
    'Fuzhou, Valid invention patents per 10,000 people',
    'Fuzhou, Invention patents/10k',
    'end of 2020',
  ]);
});

it('does not name the only place', () => {
  expect(headOf(fuzhou, 'zh')).toEqual(['每万人口有效发明专利拥有量', '每万人发明专利', '2020 年末']);
  expect(headOf(fuzhou, 'en')).toEqual([
    'Valid invention patents per 10,000 people',
    'Invention patents/10k',
    'end of 2020',
  ]);
});
