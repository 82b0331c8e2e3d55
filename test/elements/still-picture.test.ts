import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { BOTH, clear, FUZHOU, picture, shown } from './page.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    stillPicture: (files: string[], request: object) => Promise<string>;
  }
}

afterEach(clear);

/** What a page's style sheet gives and a file has as attributes, compared as it is seen. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
];

/** An element in the page as plain data: its name, attributes, look and children; comments and blank text left out. */
function plain(node: Element): unknown {
  const isLine = node.localName === 'line'; // Nothing in it is filled.
  const looks = node.matches('.pc-text, .pc-shape') ? LOOKS.slice(isLine ? 1 : 0) : [];
  const attributes = [...node.attributes].filter(
    ({ name }) => !['xmlns', 'stroke-linejoin', ...LOOKS].includes(name),
  );
  return {
    name: node.localName,
    namespace: node.namespaceURI,
    attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    looks: looks.map((name) => getComputedStyle(node).getPropertyValue(name)),
    text: node.childElementCount ? '' : node.textContent,
    children: [...node.children].map(plain),
  };
}

const files = (src: string) => src.split(' ').map((address) => address.slice(1));

const pictures = [
  { chart: 'target-bars', src: BOTH, place: ['xiamen'], plan: [13], indicators: [] },
  { chart: 'target-bars', src: FUZHOU, place: ['fuzhou'], plan: [14], indicators: [] },
  {
    chart: 'trend-lines',
    src: BOTH,
    place: [],
    plan: [],
    indicators: ['invention-patents-per-10k'],
  },
  { chart: 'city-radar', src: BOTH, place: [], plan: [], indicators: [] },
] as const;

describe('the still picture of Node is the live one, attribute by attribute', () => {
  for (const { chart, src, place, plan, indicators } of pictures)
    for (const lang of ['zh', 'en'])
      for (const width of [240, 320, 500, 640, 1200])
        it(`${chart} of ${place.join() || 'all'} at ${width} px in ${lang}`, async () => {
          const tag = `plan-${chart}`;
          const live = await shown(
            `<${tag} src="${src}" place="${place.join(' ')}" plan="${plan.join(' ')}" indicators="${indicators.join(' ')}"></${tag}>`,
            { lang, width },
          );
          const text = await commands.stillPicture(files(src), {
            ...{ chart, width, lang, place, plan, indicators },
          });
          const still = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
          expect(still.querySelector('parsererror')).toBeNull();
          for (const title of still.querySelectorAll('.pc-datum > title')) title.remove(); // A page has tooltips.
          live.after(still);
          const drawn = picture(live);
          expect(drawn && plain(drawn)).toEqual(plain(still));
        });
});
