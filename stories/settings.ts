// What the controls of a story set: every attribute of its tag, taken from the registry.
import { charts, common, type Attribute, type ChartName } from '../src/charts/registry.js';

type CommonName = (typeof common)[number]['name'];
type NameOf<Chart extends ChartName> = CommonName | (typeof charts)[Chart][number]['name'];

/** The settings of a tag by attribute. Empty stands for an absent attribute; `lang` empty, for that of the page. */
export type SettingsOf<Chart extends ChartName> = Record<
  Exclude<NameOf<Chart>, 'toolbar'> | 'lang',
  string
> & {
  toolbar: boolean;
  /** Data of the story instead of files. */
  data: unknown;
};

/** Settings that every tag has. */
export type ChartSettings = Record<Exclude<CommonName, 'toolbar'> | 'lang', string> & { toolbar: boolean };

// Relative to the gallery, wherever it is; tests of stories run on a page of another folder.
const base = import.meta.env?.BASE_URL ?? '/';
export const fuzhou = `${base}seeds/fuzhou.json`;
export const xiamen = `${base}seeds/xiamen.json`;
export const bothCities = `${fuzhou} ${xiamen}`;
export const nowhere = `${base}seeds/nowhere.json`;

const names = common.map(({ name }) => name);

/** Settings that show all of the data in the language of the page. */
export const allOf = (src: string): ChartSettings => ({
  ...(Object.fromEntries(names.map((name) => [name, ''])) as Record<CommonName, string>),
  ...{ src, lang: '', toolbar: false },
});

/** The same with the attributes of one chart. */
export const allOfChart = <Chart extends ChartName>(chart: Chart, src: string): SettingsOf<Chart> =>
  ({
    ...Object.fromEntries(charts[chart].map(({ name }) => [name, ''])),
    ...{ ...allOf(src), data: undefined },
  }) as unknown as SettingsOf<Chart>;

/** Some indicators of the seeds. The gallery serves the seeds as files, so that no module can import them. */
export const ids = [
  'invention-patents-per-10k',
  'valid-trademarks',
  'ip-standard-certified',
  'ip-advantage-enterprises',
  'high-value-patents-per-10k',
  'ip-pledge-registered',
  'patent-operations',
];
const places = ['fuzhou', 'xiamen'];
const years = Array.from({ length: 11 }, (_, index) => String(2015 + index));

/** Choices for the attributes whose values depend on the data, from that of the seeds. */
const choices: Readonly<Record<string, readonly string[]>> = {
  src: [fuzhou, xiamen, bothCities],
  refresh: ['10', '60', '3600'],
  place: [...places, 'fuzhou xiamen', 'xiamen fuzhou'],
  plan: ['13', '14', '13 14'],
  indicators: [...ids, 'invention-patents-per-10k valid-trademarks'],
  better: ['higher', 'lower', 'higher: valid-trademarks; lower: patent-operations'],
  annotations: ['2020: 2020', '2016..2018: 2016–2018', '=100%: 100%'],
  group: ['a', 'b'],
  selected: [...places, ...ids],
  highlight: [...places, ...ids],
  library: ['https://example.org/plan-charts/'],
  from: years,
  to: years,
  reference: ['leader', 'target', 'invention-patents-per-10k=40'],
};

/** The control of an attribute: a choice wherever the values are not a text of the author's own. */
function control({ name, type, choices: given }: Attribute): object {
  const table = { category: 'attributes' };
  if (type === 'boolean') return { control: 'boolean', table };
  const options = given ?? choices[name];
  return options ? { control: 'select', options: ['', ...options], table } : { control: 'text', table };
}

/** The controls of a tag: every attribute, and the language. */
export const argTypesOf = (chart: ChartName): Record<string, object> => ({
  ...Object.fromEntries(
    [...common, ...charts[chart]].map((one: Attribute) => [one.name, control(one)] as const),
  ),
  lang: {
    control: 'select',
    options: ['', 'zh-CN', 'zh-TW', 'en', 'fr'],
    description: 'Language of the tag; that of the page when empty.',
    table: { category: 'attributes', type: { summary: 'string' } },
  },
  data: { control: false, table: { category: 'properties' } },
});
