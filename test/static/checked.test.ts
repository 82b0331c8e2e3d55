// Wrong arguments from plain JavaScript: a message names the field, and the library never crashes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/static.js';

const { DataError, renderSvg } = library;
const text = readFileSync(new URL('../../seeds/xiamen.json', import.meta.url), 'utf8');
const seed = JSON.parse(text) as never;
const request = {
  chart: 'target-bars',
  width: 600,
  lang: 'en',
  page: 'https://a.b',
  image: 'x',
  oembed: 'x',
};

/** The message of a function's error, which must be one of data. */
async function problem(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'no error';
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as Error).message;
  }
}

const painters = [
  ...(['renderSvg', 'renderCard', 'renderElement', 'renderHtml', 'renderPng'] as const),
  ...(['renderPage', 'oembedOf'] as const),
].map((name) => [name, library[name] as (data: unknown, request: unknown) => unknown] as const);

describe('data that was not parsed', () => {
  it('is drawn where it is of the format, with its defaults', () => {
    expect(renderSvg(seed, request as never)).toBe(
      renderSvg(library.parseJson(text, 'xiamen.json'), request as never),
    );
  });

  describe.each(painters)('%s', (_, paint) => {
    it.each([
      [undefined, 'data: expected an object, got nothing'],
      [null, 'data: expected an object, got null'],
      [5, 'data: expected an object, got 5'],
      ['{}', 'data: expected an object, got "{}"'],
      [[], 'data: expected an object, got []'],
      [{}, 'data: places: expected a list, got nothing'],
      [{ places: [{}] }, 'data: places[0].id: expected text, got nothing'],
    ])('names the field of %j', async (data, message) => {
      expect(await problem(() => paint(data, request))).toBe(message);
    });

    it.each([
      [undefined, 'request: expected an object, got nothing'],
      ['target-bars', 'request: expected an object, got "target-bars"'],
      [{ ...request, lang: undefined }, 'lang: expected text, got nothing'],
      [{ ...request, width: '600' }, 'width: expected a number, got "600"'],
      [{ ...request, place: 5 }, 'place: expected a list, got 5'],
      [{ ...request, plan: '14' }, 'plan: expected a list, got "14"'],
      [{ ...request, plan: ['14'] }, 'plan[0]: expected a number, got "14"'],
      [{ ...request, indicators: [5] }, 'indicators[0]: expected text, got 5'],
      [{ ...request, better: 5 }, 'better: expected text, got 5'],
      [{ ...request, annotations: {} }, 'annotations: expected text, got {}'],
      [{ ...request, options: null }, 'options: expected an object, got null'],
      [{ ...request, options: { reference: true } }, 'options.reference: expected text, got true'],
    ])('names the field of the request %j', async (asked, message) => {
      expect(await problem(() => paint(seed, asked))).toBe(message);
    });
  });
});

describe('a single place, plan or indicator', () => {
  const one = { place: 'xiamen', plan: 13, indicators: 'invention-patents-per-10k' };
  const listed = { place: ['xiamen'], plan: [13], indicators: ['invention-patents-per-10k'] };

  it.each(painters)('is to %s a list of one', async (_, paint) => {
    const [alone, inList] = await Promise.all(
      [one, listed].map((asked) => paint(seed, { ...request, ...asked })),
    );
    expect(alone).toEqual(inList);
    expect(alone).not.toEqual(await paint(seed, request));
  });

  it.each([
    [{ place: 'nowhere' }, /^place: "nowhere" is not in the data; available: /],
    [{ plan: 0 }, /^plan: expected ordinals/],
  ])('is looked for in the data: %j', async (asked, message) => {
    expect(await problem(() => renderSvg(seed, { ...request, ...asked } as never))).toMatch(message);
  });
});

describe('files and texts', () => {
  it.each([
    [undefined, 'request: expected an object, got nothing'],
    [{}, 'lang: expected text, got nothing'],
    [{ lang: 'en' }, 'data: expected a list, got nothing'],
    [{ lang: 'en', data: ['a.csv'] }, 'out: expected text, got nothing'],
  ])('renderFile names the field of %j', async (job, message) => {
    expect(await problem(() => library.renderFile(job as never))).toBe(message);
  });

  it.each([
    [undefined, 'jobs: expected a list, got nothing'],
    [{}, 'jobs: expected a list, got {}'],
    [[5], 'jobs[0]: expected an object, got 5'],
  ])('renderMany names the job of %j', async (jobs, message) => {
    expect(await problem(() => library.renderMany(jobs as never))).toBe(message);
  });

  it.each([
    [undefined, 'sets: expected a list, got nothing'],
    [[], 'sets: expected 1 or more, got 0'],
    [[5], 'sets[0]: expected an object, got 5'],
    [[NaN], 'sets[0]: expected an object, got NaN'],
    [[Infinity], 'sets[0]: expected an object, got Infinity'],
  ])('mergePlanData names the argument of %j', async (given, message) => {
    const { mergePlanData } = await import('../../src/static.js');
    expect(() => mergePlanData(given as never)).toThrow(message);
  });

  it.each([undefined, null, 5, {}])('parseText(%j) expects text', async (given) => {
    expect(await problem(() => library.parseText(given as never, 'a.csv'))).toMatch(
      /^a\.csv: expected text, got /,
    );
  });
});
