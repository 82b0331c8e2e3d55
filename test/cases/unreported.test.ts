// Rows and spokes that lack a value say what they lack.
import { afterEach, expect, it } from 'vitest';
import { clear } from '../elements/page.js';
import { page } from './case.js';

afterEach(clear);

const picture = (one: HTMLElement) =>
  [...(one.shadowRoot?.querySelectorAll('.picture text') ?? [])].map(({ textContent }) => textContent.trim());

it('a target without its actual value is not reported, and lacks no base', async () => {
  const [one] = await page('63-missed-and-no-base.html');
  expect(picture(one!.chart)).toContain('not reported');
  expect(picture(one!.chart)).not.toContain('no base');
});

it('a spoke without a value keeps its place and opens the outline', async () => {
  const [one] = await page('65-radar-blank-or-na.html');
  expect(picture(one!.chart)).toContain('—');
  expect(one!.rows.join('\n')).toContain('Green space | 2020 | 12 m2 (greatest value) | no figure given');
});
