// Entry points × attacks × outcomes, on a page with the strictest policy: each gives the chart, or a message in its
// place and an event. No code runs, no violation is reported, and the page sees no exception.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chartNames, charts, common } from '../../src/charts/registry.js';
import { openSite, type Site } from './site.js';

let site: Site;
/** The scripts that run before those of the page. */
const scripts: Awaited<ReturnType<Page['addInitScript']>>[] = [];
beforeAll(async () => (site = await openSite()));
afterEach(async () => {
  for (const script of scripts.splice(0)) await script.dispose();
  await site.leave();
});
afterAll(() => site.close());

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const SCRIPT = '<script src="/dist/plan-charts.classic.min.js"></script>';
const EVIL = '<img src=x onerror="top.evil=1">';

/** `error` is a message with an event, `empty` a message that there is nothing to show. */
type Outcome = 'chart' | 'error' | 'empty';

/** What the page saw besides: exceptions, reports of the policy, scripts that ran, fields that every object has. */
interface Seen {
  readonly outcomes: Outcome[];
  readonly others: readonly string[];
}

const htmlOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

async function openStrict(
  body: string,
  { html = htmlOf(body), headers = {} as Record<string, string>, before = '' } = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await site.visit({ viewport: { width: 640, height: 800 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`thrown: ${message}`));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('dialog')));
  const watch = () => {
    const seen = window as unknown as { reports: string[]; failed: Set<EventTarget | null> };
    [seen.reports, seen.failed] = [[], new Set()];
    addEventListener('plan-error', ({ target }) => seen.failed.add(target), true);
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      seen.reports.push(`${violatedDirective} ${sourceFile}`),
    );
  };
  scripts.push(await page.addInitScript(watch));
  if (before) scripts.push(await page.addInitScript(before));
  await page.goto(site.put('/strict', html, { 'content-security-policy': POLICY, ...headers }));
  return { page, faults };
}

/** The outcome of each chart of the page, once all have one. */
async function outcomesIn(page: Page, faults: string[]): Promise<Seen> {
  const settle = () =>
    page.evaluate(() => {
      const seen = window as unknown as { failed?: Set<Element> };
      return [...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].map(
        (one) => {
          if (seen.failed?.has(one)) return one.shadowRoot?.textContent.trim() ? 'error' : 'blank';
          if (one.shadowRoot?.querySelector('figure[aria-description] svg')) return 'chart';
          return one.shadowRoot?.querySelector('.message:not(.waiting)') ? 'empty' : 'waits';
        },
      );
    });
  await expect.poll(async () => (await settle()).filter((one) => one === 'waits')).toEqual([]);
  const outcomes = (await settle()) as Outcome[];
  const inside = await page.evaluate(() => [
    ...((window as unknown as { reports?: string[] }).reports ?? []),
    ...('evil' in window ? ['a script ran'] : []),
    ...('polluted' in {} ? ['the prototype of objects has grown'] : []),
    ...(document.querySelector('img') ? ['an image came in'] : []),
  ]);
  return { outcomes, others: [...faults, ...inside] };
}

/** Attacks on the property `data`, as code that the page runs. */
const values: readonly (readonly [attack: string, outcome: Outcome, code: string])[] = [
  [
    'markup in each text',
    'chart',
    `[{ indicator: EVIL, unit: EVIL, place: EVIL, year: 2020, value: 5, target: 9 }]`,
  ],
  [
    'a bidirectional override in a name',
    'chart',
    `[{ indicator: '\\u202eTrees\\u2067', year: 2020, value: 5, target: 9 }]`,
  ],
  ['a megabyte in a name', 'chart', `[{ indicator: 'W'.repeat(1e6), year: 2020, value: 5, target: 9 }]`],
  [
    'names of what objects have',
    'chart',
    `[{ indicator: '__proto__', unit: 'constructor', year: 2020, value: 5 }]`,
  ],
  ['a prototype as a field', 'error', `JSON.parse('{"__proto__": {"polluted": 1}, "places": []}')`],
  [
    'a prototype in a record',
    'error',
    `JSON.parse('[{"indicator": "A", "year": 2020, "value": 5, "__proto__": {"polluted": 1}}]')`,
  ],
  ['NaN', 'empty', `[{ indicator: 'A', year: 2020, value: NaN }]`],
  ['1e308', 'error', `[{ indicator: 'A', year: 2020, value: 1e308 }]`],
  [
    '−1e300 beside 1e-300',
    'chart',
    `[{ indicator: 'A', year: 2020, value: -1e290 }, { indicator: 'A', year: 2021, value: 1e-300 }]`,
  ],
  ['a circle', 'error', `(() => { const circle = { places: [] }; circle.self = circle; return circle; })()`],
  [
    'a depth of 100,000',
    'error',
    `(() => { let deep = []; for (let at = 0; at < 1e5; at += 1) deep = [deep]; return deep; })()`,
  ],
  ['text of that depth', 'error', `'['.repeat(1e5)`],
  ['a getter that throws', 'error', `({ places: [], get units() { throw new Error('trap'); } })`],
  [
    '10,000 records',
    'chart',
    `Array.from({ length: 10000 }, (_, at) => ({ indicator: 'A' + (at % 50), year: 1900 + (at % 120), value: at }))`,
  ],
  [
    '500 columns',
    'chart',
    `'Indicator,' + Array.from({ length: 500 }, (_, at) => 1980 + Math.floor(at / 12) + '-' + String(1 + (at % 12)).padStart(2, '0')).join() + '\\nA,' + Array.from({ length: 500 }, (_, at) => at).join()`,
  ],
  ['a formula', 'chart', `[{ indicator: '=HYPERLINK("http://x")', unit: '@SUM(1)', year: 2020, value: 5 }]`],
  ['a node of the page', 'error', `document.body`],
  ['a promise', 'error', `Promise.resolve([])`],
];

/** What no data is like, on a page of its own. */
const oddValues: typeof values = [
  ['a list of holes', 'error', `Object.assign([], { length: 1000 })`],
  ['a length of 1e9', 'error', `({ length: 1e9, 0: { indicator: 'A', year: 2020, value: 5 } })`],
  ['large integers', 'error', `[{ indicator: 'A', year: 2020, value: 5n }]`],
  ['symbols', 'error', `[{ indicator: Symbol('A'), year: 2020, value: 5 }]`],
  ['a Map', 'error', `new Map([['indicator', 'A']])`],
  ['a million numbers', 'error', `new Float64Array(1e6)`],
  ['the window', 'error', `window`],
  [
    'a toString that throws',
    'error',
    `[{ indicator: { toString() { throw new Error('trap') } }, year: 2020 }]`,
  ],
  ['another answer each time', 'error', `[{ indicator: 'A', year: 2020, get value() { return {} } }]`],
  ['inherited fields', 'error', `[Object.create({ indicator: 'A', year: 2020, value: 5 })]`],
  [
    'halves of characters',
    'chart',
    `[{ indicator: '\\ud800x\\udc00', unit: '\\udfff', year: 2020, value: 5 }]`,
  ],
  ['100,000 combining marks', 'chart', `[{ indicator: 'A' + '\\u0301'.repeat(1e5), year: 2020, value: 5 }]`],
  ['200,000 Han letters', 'chart', `[{ indicator: '水'.repeat(2e5), year: 2020, value: 5 }]`],
  ['100,000 hyphens', 'chart', `[{ indicator: 'a-'.repeat(1e5), year: 2020, value: 5 }]`],
  ['10,000 fields', 'error', `[Object.fromEntries(Array.from({ length: 1e4 }, (_, at) => ['f' + at, at]))]`],
  ['years that are none', 'chart', `[-1, 0, 1e21, 2020].map((year) => ({ indicator: 'A', year, value: 5 }))`],
  ['five megabytes of no format', 'error', `'a'.repeat(5e6)`],
  ['100,000 quotes', 'error', `'"'.repeat(1e5)`],
  ['100,000 commas', 'error', `','.repeat(1e5)`],
];

/** Opens a page with a tag for each attack and compares the outcomes; undefined is a chart or a message. */
async function meets(
  attacks: readonly (readonly [attack: string, outcome: Outcome | undefined, html: string])[],
) {
  const { page, faults } = await openStrict(SCRIPT + attacks.map(([, , html]) => html).join('\n'));
  const { outcomes, others } = await outcomesIn(page, faults);
  expect(attacks.map(([attack], at) => [attack, outcomes[at]])).toEqual(
    attacks.map(([attack, outcome], at) => [attack, outcome ?? outcomes[at]]),
  );
  expect(outcomes.filter((one) => !['chart', 'error', 'empty'].includes(one))).toEqual([]);
  expect(others).toEqual([]);
}

describe('the property data', () => {
  it.each([
    ['what the table says', values],
    ['a chart or a message', oddValues],
  ])('gives for each attack %s', async (_, values) => {
    const { page, faults } = await openStrict(SCRIPT);
    const code = values
      .map(([, , one]) => `() => ${one}`)
      .join(',\n')
      .replaceAll('EVIL', JSON.stringify(EVIL));
    await page.evaluate(`for (const make of [${code}]) {
      const chart = document.createElement('plan-trend-lines');
      document.body.append(Object.assign(chart, { data: make() }));
    }`);
    const { outcomes, others } = await outcomesIn(page, faults);
    expect(values.map(([attack], at) => [attack, outcomes[at]])).toEqual(
      values.map(([attack, outcome]) => [attack, outcome]),
    );
    // What the page’s own getter threw is the page’s to know.
    expect(others.filter((one) => one !== 'thrown: trap')).toEqual([]);
  });
});

const rows = (cell: string) => `Indicator,Unit,Actual 2020,Target 2025\n${cell},items,5,9\n`;
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const files: readonly (readonly [attack: string, outcome: Outcome, content: string | Buffer])[] = [
  ['markup', 'chart', rows(`"${EVIL.replaceAll('"', '""')}"`)],
  ['a formula', 'chart', rows(`"=HYPERLINK(""http://x"")"`)],
  ['a megabyte in a cell', 'chart', rows('W'.repeat(1e6))],
  ['a quote without its end', 'error', 'Indicator,Unit,Actual 2020\n"Trees,items,5\n'],
  ['zero bytes', 'error', rows('Trees\u0000')],
  ['UTF-16', 'chart', utf16(rows('Bäume'))],
  ['Latin letters of one byte', 'chart', Buffer.from(rows('Bäume'), 'latin1')],
  ['half a character', 'chart', Buffer.concat([Buffer.from(rows('Trees')), Buffer.from('é').subarray(0, 1)])],
  ['random bytes', 'error', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251))],
  ['half a JSON file', 'error', '{"places": [{"id": "a", "na'],
  ['JSON with a prototype', 'error', '{"__proto__": {"polluted": 1}, "constructor": {}}'],
  ['JSON of markup', 'chart', JSON.stringify([{ indicator: EVIL, year: 2020, value: 5, target: 9 }])],
  ['a list 100,000 deep', 'error', '['.repeat(1e5) + ']'.repeat(1e5)],
  ['1e308, which is not read', 'chart', 'Indicator,Unit,Actual 2020,Target 2025\nA,items,1e308,9\n'],
  ['NaN and infinity in cells', 'error', 'Indicator,Unit,Actual 2020,Target 2025\nA,items,NaN,Infinity\n'],
  ['names of what objects have', 'chart', rows('__proto__') + 'constructor,items,5,9\n'],
  ['500 columns without names', 'error', `a${','.repeat(499)}\n${'7,'.repeat(499)}7\n`],
  ['2,000 columns', 'error', `Indicator${',Actual 2020'.repeat(2000)}\nTrees${',7'.repeat(2000)}\n`],
  [
    '100,000 commas at the end of a row',
    'chart',
    `Indicator,Actual 2020,Actual 2021\nTrees,5,6${','.repeat(1e5)}\n`,
  ],
  ['numbers beyond all', 'empty', '[{"indicator": "A", "year": 2020, "value": 1e999}]'],
  [
    '10,000 rows',
    'chart',
    `Indicator,Year,Value\n${Array.from({ length: 10_000 }, (_, at) => `A${at % 50},${1900 + (at % 120)},${at}\n`).join('')}`,
  ],
  ['nothing', 'error', ''],
];

describe('a file', () => {
  it('gives for each attack what the table says', async () => {
    files.forEach(([, , content], at) => site.serve(`/files/${at}`, (_, response) => response.end(content)));
    await meets(
      files.map(([attack, outcome], at) => [
        attack,
        outcome,
        `<plan-trend-lines src="/files/${at}"></plan-trend-lines>`,
      ]),
    );
  });
});

const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const table = (row: string) =>
  `<table><tr><th>Indicator</th><th>Unit</th><th>Actual 2020</th><th>Target 2025</th></tr>${row}</table>`;
const tableTag = (row: string) => `<plan-target-bars>${table(row)}</plan-target-bars>`;
const long = 'W'.repeat(1e6);
/** 500 months as names of columns. */
const months = Array.from(
  { length: 500 },
  (_, at) => `${1980 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`,
);
const cells: readonly (readonly [attack: string, outcome: Outcome | undefined, html: string])[] = [
  ['markup as text', 'chart', tableTag(`<tr><td>${escaped(EVIL)}</td><td>km</td><td>5</td><td>9</td></tr>`)],
  [
    'a cell over 10⁹ columns',
    'chart',
    tableTag(`<tr><td>Trees</td><td>km</td><td>5</td><td colspan="1000000000">9</td></tr>`),
  ],
  [
    'a cell over 10⁹ rows',
    'chart',
    tableTag(`<tr><td>Trees</td><td>km</td><td>5</td><td rowspan="1000000000">9</td></tr>`),
  ],
  ['a megabyte in a cell', 'chart', tableTag(`<tr><td>${long}</td><td>km</td><td>5</td><td>9</td></tr>`)],
  ['500 columns', 'error', tableTag(`<tr>${'<td>7</td>'.repeat(500)}</tr>`)],
  ['2,000 columns', 'error', tableTag(`<tr>${'<td>7</td>'.repeat(2000)}</tr>`)],
  [
    'a table in a cell',
    'chart',
    tableTag(`<tr><td>Trees${table('')}</td><td>km</td><td>5</td><td>9</td></tr>`),
  ],
  ['no cells', 'error', '<plan-target-bars><table></table></plan-target-bars>'],
  ['a formula', 'chart', tableTag(`<tr><td>=HYPERLINK("x")</td><td>@SUM(1)</td><td>5</td><td>9</td></tr>`)],
  [
    'names of what objects have',
    'chart',
    tableTag(
      `<tr><td>__proto__</td><td>km</td><td>5</td><td>9</td></tr><tr><td>constructor</td><td>toString</td><td>5</td><td>9</td></tr>`,
    ),
  ],
  [
    'a bidirectional override in a name',
    'chart',
    tableTag(`<tr><td>\u202eTrees\u2067</td><td>km</td><td>5</td><td>9</td></tr>`),
  ],
  ['NaN and infinity', 'error', tableTag(`<tr><td>Trees</td><td>km</td><td>NaN</td><td>Infinity</td></tr>`)],
  [
    '1e308, which is not read',
    'chart',
    tableTag(`<tr><td>Trees</td><td>km</td><td>1e308</td><td>9</td></tr>`),
  ],
  [
    '10,000 rows',
    'chart',
    tableTag(
      Array.from(
        { length: 10_000 },
        (_, at) => `<tr><td>A${at % 50}</td><td>km</td><td>${at}</td><td>9</td></tr>`,
      ).join(''),
    ),
  ],
  [
    '500 columns of months',
    'chart',
    `<plan-trend-lines><table><tr><th>Indicator</th>${months.map((one) => `<th>${one}</th>`).join('')}</tr><tr><td>A</td>${months.map((_, at) => `<td>${at}</td>`).join('')}</tr></table></plan-trend-lines>`,
  ],
  ['tables 500 deep', undefined, tableTag('<tr><td><table>'.repeat(500))],
];

const inTag = (text: string) =>
  `<plan-trend-lines><script type="application/json">${text.replaceAll('</', '<\\/')}</script></plan-trend-lines>`;
const records: typeof cells = [
  ['markup', 'chart', inTag(JSON.stringify([{ indicator: EVIL, unit: EVIL, year: 2020, value: 5 }]))],
  ['a formula', 'chart', inTag('[{"indicator": "=HYPERLINK(1)", "year": 2020, "value": 5}]')],
  ['a prototype', 'error', inTag('{"__proto__": {"polluted": 1}, "places": []}')],
  ['numbers beyond all', 'empty', inTag('[{"indicator": "A", "year": 2020, "value": 1e999}]')],
  ['1e308', 'error', inTag('[{"indicator": "A", "year": 2020, "value": 1e308}]')],
  ['NaN, which is no JSON', 'error', inTag('[{"indicator": "A", "year": 2020, "value": NaN}]')],
  ['a depth of 100,000', 'error', inTag('['.repeat(1e5) + ']'.repeat(1e5))],
  ['half of it', 'error', inTag('[{"indicator": "A", "ye')],
  ['a megabyte in a name', 'chart', inTag(JSON.stringify([{ indicator: long, year: 2020, value: 5 }]))],
  [
    '10,000 records',
    'chart',
    inTag(
      JSON.stringify(
        Array.from({ length: 10_000 }, (_, at) => ({
          ...{ indicator: `A${at % 50}`, year: 1900 + (at % 120), value: at },
        })),
      ),
    ),
  ],
];

describe.each([
  ['a table', cells],
  ['records in the tag', records],
])('%s', (_, attacks) => {
  it('gives for each attack what the table says', () => meets(attacks));
});

const RECORDS =
  '<script type="application/json">[{"indicator":"A","year":2020,"value":5,"target":9}]</script>';
/** Texts for each attribute; the last are figures that are none. */
const texts = [
  EVIL,
  'javascript:top.evil=1',
  '__proto__',
  '=1+1',
  '\u202eTrees\u2067',
  ...['NaN', '1e308', '-1', '1e9'],
];
const attackOn = (name: string, text: string, chart = 'target-bars') =>
  [
    `${chart} ${name}="${text.slice(0, 20)}"`,
    undefined,
    `<plan-${chart} ${name}="${escaped(text)}">${RECORDS}</plan-${chart}>`,
  ] as const;

describe('an attribute gives a chart or a message whatever its text', () => {
  const everywhere = [...common.filter(({ name }) => name !== 'loading'), { name: 'lang' }, { name: 'dir' }];
  it.each(texts)('on every tag: %s', (text) => meets(everywhere.map(({ name }) => attackOn(name, text))));

  it.each(chartNames)('on plan-%s', (chart) =>
    meets(charts[chart].flatMap(({ name }) => texts.map((text) => attackOn(name, text, chart)))),
  );

  it('long and deep', () =>
    meets([
      ...['place', 'indicators', 'annotations', 'heading', 'source'].map((name) => attackOn(name, long)),
      attackOn('annotations', '['.repeat(1e5)),
      attackOn('plan', '14 '.repeat(1e4)),
    ]));
});

describe('a slot', () => {
  it('holds what the author puts there, as text', () =>
    meets([
      [
        'markup',
        'chart',
        `<plan-target-bars>${RECORDS}<p slot="heading">${escaped(EVIL)}</p></plan-target-bars>`,
      ],
      ['a megabyte', 'chart', `<plan-target-bars>${RECORDS}<p slot="source">${long}</p></plan-target-bars>`],
      [
        'a slot that is not there',
        'chart',
        `<plan-target-bars>${RECORDS}<p slot="__proto__">x</p></plan-target-bars>`,
      ],
    ]));
});

/** Each frame of the page: whether it has a chart or a message. */
const framed = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => {
          const root = document.querySelector('main')?.firstElementChild?.shadowRoot;
          const text =
            root?.querySelector('.message:not(.waiting)') ?? document.querySelector('main p, [role=alert]');
          return root?.querySelector('figure[aria-description] svg') ? 'chart' : text ? 'message' : 'waits';
        }),
      ),
  );

describe('the address of a frame', () => {
  it('names no other library for the code that readers copy', async () => {
    const address = 'chart=trend-lines&library=https://x.example/#[{"indicator":"A","year":2020,"value":5}]';
    const { page } = await openStrict(
      `<iframe title="chart" src="/dist/frame.html?${escaped(address)}"></iframe>`,
    );
    await expect.poll(() => framed(page)).toEqual(['chart']);
    const [, frame] = page.frames();
    expect(await frame!.evaluate(() => document.querySelector('[library]'))).toBeNull();
  });

  const addresses: readonly (readonly [address: string, outcome: 'chart' | 'message'])[] = [
    [`chart=${encodeURIComponent(EVIL)}`, 'message'],
    ['chart=__proto__', 'message'],
    ['chart=target-bars&src=javascript:top.evil=1', 'message'],
    ['chart=target-bars&src=data:application/json,[]', 'message'],
    [
      `chart=trend-lines&heading=${encodeURIComponent(EVIL)}&onclick=top.evil=1#[{"indicator":"A","year":2020,"value":5}]`,
      'chart',
    ],
    [
      'chart=trend-lines&style=position:fixed&--plan-background=url(//x.example/)#[{"indicator":"A","year":2020,"value":5}]',
      'chart',
    ],
    ['chart=trend-lines#%', 'message'],
    [`chart=trend-lines#${'['.repeat(20_000)}`, 'message'],
    ['chart=trend-lines#[{"indicator":"=HYPERLINK(1)","unit":"@SUM(1)","year":2020,"value":5}]', 'chart'],
    ['chart=trend-lines#{"__proto__":{"polluted":1},"places":[]}', 'message'],
    ['chart=trend-lines#[{"indicator":"A","year":2020,"value":1e308}]', 'message'],
    ['chart=trend-lines#[{"indicator":"A","year":2020,"value":NaN}]', 'message'],
    ['chart=trend-lines#[{"indicator":"A","ye', 'message'],
    [`chart=trend-lines&heading=${'W'.repeat(8000)}#[{"indicator":"A","year":2020,"value":5}]`, 'chart'],
    ['chart=target-bars&src=/dist/none.json', 'message'],
    ['chart=trend-lines&lang=__proto__#[{"indicator":"A","year":2020,"value":5}]', 'chart'],
  ];

  it('gives for each attack what the table says, whatever messages come', async () => {
    const frames = addresses.map(
      ([address]) => `<iframe title="chart" src="/dist/frame.html?${escaped(address)}"></iframe>`,
    );
    const { page, faults } = await openStrict(`<script src="/dist/frame.js"></script>${frames.join('')}`);
    await expect.poll(() => framed(page)).toEqual(addresses.map(([, outcome]) => outcome));
    await page.evaluate(() => {
      const messages: unknown[] = [
        ...[null, 1, '', 'plan-charts:size', 'pymxPYMx__proto__xPYMxheightxPYMx9', [], { type: '__proto__' }],
        ...['<b>', '=1+1', '['.repeat(1e5)],
        ...['1e9', -1, NaN, Infinity, 1e9, 1e308, {}, '__proto__'].map((height) => ({
          type: 'plan-charts:size',
          v: 1,
          id: '',
          height,
          width: 9,
        })),
        { sentinel: 'amp', type: 'embed-size', height: '<b>' },
        { type: 'plan-charts:size?', toString: null, deep: 'x'.repeat(1e6) },
      ];
      for (const message of messages) {
        postMessage(message, '*');
        for (const { contentWindow } of document.querySelectorAll('iframe'))
          contentWindow!.postMessage(message, '*');
      }
    });
    await page.waitForFunction(() => document.readyState === 'complete');
    await expect.poll(() => framed(page)).toEqual(addresses.map(([, outcome]) => outcome));
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => 'evil' in window || document.querySelector('img') !== null)).toBe(false);
  });
});

const TAG = `<plan-target-bars toolbar="">${RECORDS}</plan-target-bars>`;
const XHTML = { 'content-type': 'application/xhtml+xml; charset=utf-8' };

describe('a page that is not as others are', () => {
  it.each<[string, Parameters<typeof openStrict>[1]]>([
    ['in quirks mode', { html: `<html lang="en"><body>${SCRIPT}${TAG}` }],
    [
      'of XHTML',
      {
        html: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>x</title></head><body>${SCRIPT}${TAG}</body></html>`,
        headers: XHTML,
      },
    ],
    [
      'whose prototypes have more fields',
      {
        before: `Object.prototype.extra = 1; Array.prototype.last = () => 1; String.prototype.each = () => 1;
          Function.prototype.more = 1; Number.prototype.extra = 1;`,
      },
    ],
    [
      'whose arrays and elements do other things',
      {
        before: `Array.prototype.toJSON = () => 'no'; Element.prototype.extra = () => { throw new Error('extra'); };`,
      },
    ],
  ])('%s draws all the same', async (_, options) => {
    const { page, faults } = await openStrict(SCRIPT + TAG, options);
    expect(await outcomesIn(page, faults)).toEqual({ outcomes: ['chart'], others: [] });
  });

  it('draws a chart in the shadow root of another element, and in a frame of scripts alone', async () => {
    site.put('/inner', htmlOf(SCRIPT + TAG));
    const { page, faults } = await openStrict(
      `${SCRIPT}<div id="host"></div><iframe title="chart" sandbox="allow-scripts" src="/inner"></iframe>`,
    );
    await page.evaluate(() => {
      const data = [{ indicator: 'A', year: 2020, value: 5, target: 9 }];
      const chart = Object.assign(document.createElement('plan-target-bars'), { data });
      document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(chart);
    });
    await page.locator('#host figure[aria-description] svg').first().waitFor();
    await page.frameLocator('iframe').locator('figure[aria-description] svg').first().waitFor();
    expect((await outcomesIn(page, faults)).others).toEqual([]);
  });

  it('lets a reader explore, read the table and choose a span under the strictest policy (C23)', async () => {
    const monthly = months.map((month, at) => ({ indicator: 'A', year: month, value: at }));
    const lines = inTag(JSON.stringify(monthly)).replace('<plan-trend-lines', '$& toolbar');
    const { page, faults } = await openStrict(SCRIPT + TAG + lines);
    for (const chart of [page.locator('plan-target-bars'), page.locator('plan-trend-lines')]) {
      await chart.locator('.enter').click();
      await chart.locator('[part=tooltip]').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await chart.locator('[part=data] summary').click();
      await chart.locator('[part=data] td').first().waitFor();
      await chart.locator('[part=toolbar] [aria-expanded]').first().click();
      await chart.locator('[part=embed]').waitFor();
    }
    await page.locator('plan-trend-lines .handle.start').focus();
    await page.keyboard.press('ArrowRight');
    const from = () =>
      page.locator('plan-trend-lines').evaluate((chart) => (chart as HTMLElement & { from: string }).from);
    await expect.poll(from).toMatch(/^\d{4}/);
    expect((await outcomesIn(page, faults)).others).toEqual([]);
  });

  it('lets a reader save and copy under the strictest policy', async () => {
    const { page, faults } = await openStrict(SCRIPT + TAG);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const buttons = page.locator('[part=toolbar] button');
    await buttons.first().waitFor();
    for (const form of ['SVG', 'CSV']) {
      const download = page.waitForEvent('download');
      await buttons.filter({ hasText: form }).click();
      expect((await download).suggestedFilename().toUpperCase()).toContain(`.${form}`);
    }
    await buttons.filter({ hasText: /copy/i }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('A');
    expect((await outcomesIn(page, faults)).others).toEqual([]);
    // A PNG is made of an image, which this policy forbids: the reader is told.
    await buttons.filter({ hasText: 'PNG' }).click();
    await page.locator('[part=toolbar] [role=status]', { hasText: 'That failed' }).waitFor();
  });
});
