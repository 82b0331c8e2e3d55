// What remains of an embed after a content management system cleans it, with a real sanitiser set to its rules.
import DOMPurify, { type Config } from 'dompurify';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePlanData } from '../../src/indicator/parse.js';
import type { PlanData } from '../../src/indicator/types.js';
import { renderHtml } from '../../src/static/render-html.js';

/** WordPress without `unfiltered_html`. */
const KSES: Config = {
  ALLOWED_TAGS:
    'table caption thead tbody tfoot tr th td figure figcaption details summary dl dt dd img section div p span strong small a br h3'.split(
      ' ',
    ),
  ALLOWED_ATTR: 'class id style lang role scope colspan rowspan width height alt src loading href'.split(' '),
  ALLOW_DATA_ATTR: true,
  ALLOW_ARIA_ATTR: true,
};

/** Feed readers such as Miniflux. */
const FEED: Config = {
  ALLOWED_TAGS:
    'figure figcaption img picture table caption thead tbody tr th td dl dt dd p strong small a br'.split(
      ' ',
    ),
  ALLOWED_ATTR: 'alt src width height scope colspan rowspan href'.split(' '),
  ALLOW_DATA_ATTR: false,
};

/** A system that keeps text alone. */
const TEXT: Config = { ALLOWED_TAGS: [] };

let data: PlanData;
beforeAll(async () => {
  data = parsePlanData(await fetch('/seeds/fuzhou.json').then((answer) => answer.json()));
});

const request = { chart: 'target-bars', place: ['fuzhou'], plan: [13], width: 640, lang: 'zh' } as const;
const FIGURES = ['23.377', '12', '24.67', '13', '194', '50', '255', '150', '件', '万件', '家'];

const textIn = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.innerText.replace(/\s+/g, ' ');
};

describe.each([
  ['WordPress (E2)', KSES],
  ['a feed reader (E2)', FEED],
  ['a system that keeps text alone (E2)', TEXT],
])('after %s', (_, rules) => {
  it.each(['page', 'rss', 'amp', 'print', 'wechat'] as const)('the fragment %s still says all', (profile) => {
    const left = textIn(DOMPurify.sanitize(renderHtml(data, { ...request, profile }), rules));
    for (const figure of FIGURES) expect(left).toContain(figure);
    expect(left).toContain('4 项全部达到或超过 2020 年目标');
    expect(left).toContain('来源：');
  });

  it('the tag leaves its table', () => {
    const tag = `<plan-target-bars plan="13"><table><caption>示例</caption><tr><th>指标</th><th>单位</th><th>2020年目标值</th></tr>
      <tr><td>专利</td><td>万件</td><td>4.2</td></tr></table></plan-target-bars>`;
    expect(textIn(DOMPurify.sanitize(tag, rules))).toMatch(/示例.*指标.*单位.*专利.*万件.*4\.2/);
  });
});

it('WordPress keeps the mark that turns a table into a chart', () => {
  const table =
    '<table data-plan-chart="target-bars" data-plan="13"><tbody><tr><td>4.2</td></tr></tbody></table>';
  expect(DOMPurify.sanitize(table, KSES)).toBe(table);
});

it('a feed keeps the picture as an image of some size', async () => {
  const left = DOMPurify.sanitize(renderHtml(data, { ...request, profile: 'rss' }), FEED);
  const box = document.createElement('div');
  box.innerHTML = left;
  document.body.append(box);
  const image = box.querySelector('img')!;
  await image.decode();
  expect(image.naturalWidth).toBe(640);
  expect(image.alt).toContain('4 项全部达到');
  box.remove();
});
