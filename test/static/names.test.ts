// Attributes have the same name in tags, requests, records and on the command line.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartNames, charts, common } from '../../src/charts/registry.js';
import { parseJson, renderElement, renderSvg, type PictureRequest } from '../../src/static.js';
import { help } from '../../src/static/help.js';
import { jobOf } from '../../src/static/job.js';

const data = parseJson(
  readFileSync(new URL('../../seeds/fuzhou.json', import.meta.url), 'utf8'),
  'fuzhou.json',
);
const request: PictureRequest = { chart: 'target-bars', plan: [13], width: 640, lang: 'en' };
const record = { data: 'a.json', out: 'a.svg', chart: 'target-bars' };

/** What only a page has: where its data is, when it is fetched, and what a reader does there. */
const ON_PAGES = [
  'src',
  'refresh',
  'loading',
  'group',
  'selected',
  'highlight',
  'shortcuts',
  'toolbar',
  'library',
];

describe.each(common.map(({ name }) => name).filter((name) => !ON_PAGES.includes(name)))('%s', (name) => {
  it('is checked in a request', () => {
    const wrong = { ...request, [name]: {} as never };
    expect(() => renderSvg(data, wrong)).toThrow(new RegExp(`^${name}: expected`));
  });

  it('is a field of a record and an option of the command line', () => {
    expect(() => jobOf({ ...record, [name]: '13' })).not.toThrow();
    expect(help()).toMatch(new RegExp(`(?:^|, )--${name}\\b`, 'm'));
    expect(help()).toMatch(new RegExp(`\\b${name},`));
  });
});

describe.each(chartNames.flatMap((chart) => charts[chart].map(({ name }) => ({ chart, name }))))(
  '$name of $chart',
  ({ chart, name }) => {
    it('is an option of requests, records and the command line', () => {
      expect(jobOf({ ...record, chart, [name]: 'x' }).options).toEqual({ [name]: 'x' });
      expect(help()).toMatch(new RegExp(`^--${name} `, 'm'));
    });
  },
);

it('a request becomes the attributes of a tag', () => {
  const texts = { heading: 'A heading', summary: 'A summary', source: 'A source' };
  const drawn = renderElement(data, { ...request, ...texts, place: ['fuzhou'] });
  expect(drawn).toMatch(/^<plan-target-bars place="fuzhou" plan="13" /);
  for (const [name, text] of Object.entries(texts)) {
    expect(drawn).toContain(` ${name}="${text}"`);
    expect(drawn.replace(/^<[^>]*>/, '')).toContain(text);
  }
});
