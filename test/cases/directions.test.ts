// The better direction comes from the data or stays unknown, and no digits are shown that nobody measured.
import { afterEach, describe, expect, it } from 'vitest';
import { clear, pictureTexts } from '../elements/page.js';
import { chart, given, page } from './case.js';

afterEach(clear);

const texts = (one: { chart: HTMLElement }) => pictureTexts(one.chart).join(' ');
const record = (file: string) => fetch(`/test/cases/files/${file}`).then((answer) => answer.json());

describe('a direction', () => {
  it('that the name leaves no doubt of gives the verdict', async () => {
    const one = await chart('target-bars', '16-direction-response-time.csv#place=Austin');
    expect(one.summary).toContain('2 of 3');
    expect(one.summary).toContain('Missed collections');
  });

  it('of a target of zero is not upwards by default', async () => {
    const [one] = await page('18-zero-target.html');
    expect(one!.summary).not.toMatch(/[2-5] of 5|All/);
    expect(texts(one!)).toContain('12 / 0 t');
    expect(one!.notes).toContain('Direction not given');
  });

  it('does not follow from a cautious target', async () => {
    const one = await chart('target-bars', '19-direction-from-base.csv#place=Fort+Worth');
    expect(one.summary + texts(one)).not.toMatch(/missed|lower is better|not met/);
    expect(texts(one)).toContain('7,000 / 5,000');
  });

  it('in a field of a record is taken', async () => {
    const one = await given('target-bars', await record('20-records-better.json'));
    expect(texts(one)).toContain('lower is better');
    expect(one.summary).toMatch(/reached/);
  });

  it('in a field of another name is taken too', async () => {
    const one = await given('target-bars', [
      { indicator: 'Crime', unit: '%', actual2025: 6, target2025: 10, lowerIsBetter: true },
      { indicator: 'Trees', unit: 'items', actual2025: 12, target2025: 10, better: 'higher' },
    ]);
    expect(one.summary).toMatch(/^(?:All|Both) /);
  });
});

describe('records', () => {
  it('of the statistics office in Chinese make a line', async () => {
    const one = await given('trend-lines', await record('45-nbs-records.json'), 'zh');
    expect(one.error).toBeUndefined();
    expect(one.heading).toContain('全国');
    expect(one.rows.join()).toContain('141260');
  });
});

describe('numbers', () => {
  it('are shown without the noise of a program', async () => {
    const [one] = await page('60-float-noise.html');
    expect(texts(one!)).toContain('0.3 / 0.3 km');
    expect(texts(one!)).toContain('0.667 / 0.333 km');
    expect(texts(one!)).not.toMatch(/\d\.\d{4}/);
  });

  it('of a file are shortened', async () => {
    const one = await chart('trend-lines', '34-country-code-year-value.csv');
    expect(one.heading).toBe('Value: France and Italy, 2021–2022');
    expect(one.summary).toContain('2,779,092,236,506');
    expect(one.rows.join()).not.toMatch(/\d\.\d{4}/);
  });
});
