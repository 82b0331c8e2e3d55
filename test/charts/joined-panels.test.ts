import { expect, it } from 'vitest';
import type { Panel } from '../../src/analysis/series.js';
import { joinedPanels } from '../../src/charts/trend/panels.js';

/** A panel of an indicator `a`, or of `b` that replaced it, `b<a`; `b<a:km` has another unit. */
const panelOf = (text: string) => {
  const [name = '', unit = 'items'] = text.split(':');
  const [id, replaces] = name.split('<');
  return { indicator: { id, ...(replaces ? { replaces } : {}) }, unit: { id: unit }, kind: 'end' } as Panel;
};
const joined = (...texts: string[]) =>
  joinedPanels(texts.map(panelOf))
    .map((group) => group.map(({ indicator }) => indicator.id).join('+'))
    .join(' ');

it.each([
  ['others alone', ['a', 'b'], 'a b'],
  ['the one that replaced another with it', ['a', 'c', 'b<a'], 'a+b c'],
  ['the old one first, wherever it stands', ['b<a', 'c', 'a'], 'c a+b'],
  ['one after the other', ['a', 'b<a', 'c<b'], 'a+b+c'],
  ['two that replaced one', ['a', 'b<a', 'c<a'], 'a+b+c'],
  ['another unit alone', ['a', 'b<a:km'], 'a b'],
  ['one that replaced what is not shown alone', ['b<a'], 'b'],
  ['a circle, each alone', ['a<b', 'b<a', 'c<c'], 'a b c'],
])('joins %s', (_, panels, expected) => expect(joined(...panels)).toBe(expected));

it('joins ten thousand without looking through all for each', () => {
  const texts = Array.from({ length: 10_000 }, (_, at) => (at % 2 ? `n${at}<n${at - 1}` : `n${at}`));
  expect(joinedPanels(texts.map(panelOf))).toHaveLength(5000);
});
