// Parts of the table's place and their sums in a column of places.
import { expect, it } from 'vitest';
import { read } from './projections.js';

const placesOf = (rows: string) =>
  read(`2023年,\n区县,专利授权量（件）\n${rows}`).data.places.map(({ id, beside }) => [id, beside === true]);

it.each(['西部片区小计', '全部区县', '所有县', '各县合计', '全市总计'])(
  '%s is not among its parts',
  (sum) => {
    expect(placesOf(`鼓楼区,120\n台江区,131\n闽侯县,98\n${sum},229\n`)).toEqual([
      ['鼓楼区', false],
      ['台江区', false],
      ['闽侯县', false],
      [sum, true],
    ]);
  },
);

it.each(['其中：鼓楼区', '#鼓楼区', '其中:鼓楼区', '其中鼓楼区'])('%s is 鼓楼区', (part) => {
  expect(placesOf(`全市,260\n${part},120\n台江区,130\n`).map(([place]) => place)).toContain('鼓楼区');
});

it('a part that is named only beside its whole keeps its mark', () => {
  expect(placesOf('东江县,260\n其中：城区,120\n').map(([place]) => place)).toContain('其中：城区');
});
