import { describe, expect, it } from 'vitest';
import { chartDocs, commonDocs } from '../../src/charts/attribute-docs.js';
import type { Chart } from '../../src/charts/chart.js';
import { loadPicture } from '../../src/charts/all/load.js';
import { optionsOf } from '../../src/charts/options.js';
import { finished } from '../../src/indicator/steps.js';
import { allCharts } from '../../src/charts/all/pictures.js';
import {
  chartNames,
  charts,
  common,
  needsExtras,
  type Attribute,
  type ChartName,
} from '../../src/charts/registry.js';
import { DataError } from '../../src/indicator/data-error.js';
import { renderSvg } from '../../src/static.js';
import { both } from '../indicator/examples.js';

const TRENDS = { indicators: ['invention-patents-per-10k'] };

/** A wrong value of each attribute that takes more than some choices, and what is said of it. */
const wrong: Partial<Record<ChartName, Record<string, readonly [text: string, message: string]>>> = {
  'trend-lines': {
    from: ['soon', 'from: expected a year, month or day such as 2021, 2021-03, got "soon"'],
    to: ['1990', 'to: 1990 comes before 2015'],
    highlight: ['atlantis', 'highlight: "atlantis" is not in the picture; available: fuzhou, xiamen'],
  },
  'city-radar': {
    reference: ['half', 'reference: expected leader, target or id=number, got "half"'],
    highlight: ['atlantis', 'highlight: "atlantis" is not in the data; available: fuzhou, xiamen, '],
  },
};

/** A wrong value of an attribute, and what is said of it; where it has choices, all of them are named. */
function wrongOf(chart: ChartName, { name, choices }: Attribute): readonly [text: string, message: string] {
  const message = `${name}: expected one of ${choices?.join(', ')}, got "none"`;
  return choices
    ? ['none', message]
    : (wrong[chart]?.[name] ?? ['', 'an attribute without a wrong value here']);
}

const cases = chartNames.flatMap((chart) =>
  charts[chart].map((attribute: Attribute) => ({ chart, name: attribute.name, attribute })),
);

/** What a page draws with an attribute, and what it warns of. */
function inPage(chart: ChartName, given: Readonly<Record<string, string>>) {
  const warnings: string[] = [];
  const warn = ({ message }: DataError) => void warnings.push(message);
  const options = optionsOf(chart, ({ name }) => given[name] ?? '', warn);
  const made: Chart = allCharts[chart](both, chart === 'trend-lines' ? TRENDS : {}, {
    ...options,
    lang: 'en',
    wrong: warn,
  });
  return { warnings, svg: JSON.stringify([made.heading, made.draw(800)]) };
}

describe('a wrong value of an attribute', () => {
  it.each(cases)(
    'of $chart: $name is told in the page, which draws the default',
    ({ chart, name, attribute }) => {
      const [text, message] = wrongOf(chart, attribute);
      const { warnings, svg } = inPage(chart, { [name]: text });
      expect(warnings).toEqual([expect.stringContaining(message)]);
      expect(svg).toBe(inPage(chart, {}).svg);
    },
  );

  it.each(cases)('of $chart: $name is refused in Node', ({ chart, name, attribute }) => {
    const [text, message] = wrongOf(chart, attribute);
    const request = { chart, width: 800, lang: 'en', options: { [name]: text }, ...TRENDS } as const;
    const render = () => renderSvg(both, request);
    expect(render).toThrow(DataError);
    expect(render).toThrow(message);
  });

  it('is told of the places of a span too, which is then not narrowed at all', () => {
    const { warnings, svg } = inPage('trend-lines', { from: '2020', to: '2018' });
    expect(warnings).toEqual(['to: 2018 comes before 2020']);
    expect(svg).toBe(inPage('trend-lines', {}).svg);
  });
});

describe('a right value', () => {
  it.each(chartNames)('of %s is read in any case and with spaces, and changes what is drawn', (chart) => {
    for (const { name, choices = [], property = name } of charts[chart] as readonly Attribute[])
      for (const choice of choices) {
        const given = ` ${choice.toUpperCase()} `;
        expect(optionsOf(chart, (one) => (one.name === name ? given : undefined), fail)).toEqual({
          [property]: choice,
        });
      }
  });
});

describe('the registry', () => {
  it.each(chartNames)('loads the picture of %s', async (chart) => {
    const steps = (await loadPicture[chart]())(both, {}, { lang: 'en' });
    expect(finished(steps).headline).toBe(allCharts[chart](both, {}, { lang: 'en' }).headline);
  });

  it('has a default for each choice but one that depends on the data, and it is possible', () => {
    const all: readonly Attribute[] = [...common, ...Object.values(charts).flat()];
    const choices = all.filter((one) => one.choices);
    expect(choices.filter((one) => one.default === undefined).map(({ name }) => name)).toEqual([
      'scale',
      'view',
    ]);
    expect(choices.filter((one) => !one.choices?.includes(one.default ?? one.choices[0] ?? ''))).toEqual([]);
  });

  it('has, as the value that needs no extras, the default of each choice that has one', () => {
    for (const { chart, name, attribute } of cases) {
      const asks = (text: string) => needsExtras(chart, (one) => (one === name ? text : undefined));
      if (attribute.default !== undefined)
        expect([chart, name, asks(attribute.default)]).toEqual([chart, name, false]);
      expect([chart, name, asks('')]).toEqual([chart, name, false]);
    }
    expect(needsExtras('target-bars', (name) => (name === 'order' ? ' GAP ' : null))).toBe(true);
    expect(needsExtras('trend-lines', (name) => (name === 'from' ? '2016' : null))).toBe(true);
    expect(needsExtras('city-radar', (name) => (name === 'reference' ? 'target' : null))).toBe(true);
  });

  it('has a sentence for each attribute', () => {
    const sentences = [
      ...Object.values(commonDocs),
      ...Object.values(chartDocs).flatMap((one) => [one.chart, ...Object.values(one.attributes)]),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z`].*\.$/);
  });
});

function fail(problem: DataError): never {
  throw problem;
}
