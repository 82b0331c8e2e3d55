// The only list of the charts and their attributes. It has no texts and imports nothing, so that every
// page, tool and test can read it; `attribute-docs.ts` has a sentence for each attribute.

/** One attribute of a tag. */
export interface Attribute {
  readonly name: string;
  /** The property, if its name differs from the attribute. */
  readonly property?: string;
  readonly type: 'text' | 'ids' | 'plans' | 'addresses' | 'boolean' | 'choice' | 'moment' | 'reference';
  /** The possible values of a choice. */
  readonly choices?: readonly string[];
  /** The default choice; if absent, it depends on the data. */
  readonly default?: string;
  /** Whether a reader's change of the property is reflected in the attribute. */
  readonly reflect?: boolean;
}

const highlight = { name: 'highlight', type: 'ids' } as const;

/** The attributes of every tag. */
export const common = [
  { name: 'src', type: 'addresses' },
  { name: 'refresh', type: 'text' },
  { name: 'place', type: 'ids' },
  { name: 'plan', type: 'plans' },
  { name: 'indicators', type: 'ids' },
  { name: 'better', type: 'text' },
  { name: 'annotations', type: 'text' },
  { name: 'heading', type: 'text' },
  { name: 'summary', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'loading', type: 'choice', choices: ['eager', 'lazy'], default: 'eager' },
  { name: 'group', type: 'text' },
  { name: 'selected', type: 'ids', reflect: true },
  highlight,
  { name: 'shortcuts', type: 'choice', choices: ['on', 'off'], default: 'on' },
  { name: 'toolbar', type: 'boolean' },
  { name: 'library', type: 'text' },
] as const satisfies readonly Attribute[];

/**
 * The charts with the attributes that their pictures use. `highlight` is an attribute of every tag; some pictures
 * draw it themselves.
 */
export const charts = {
  'target-bars': [
    { name: 'scale', type: 'choice', choices: ['share', 'value', 'row'] },
    {
      name: 'order',
      type: 'choice',
      choices: ['document', 'attainment', 'gap', 'name'],
      default: 'document',
    },
    {
      name: 'group-by',
      property: 'groupBy',
      type: 'choice',
      choices: ['place', 'section', 'indicator'],
      default: 'place',
    },
  ],
  'trend-lines': [
    { name: 'scale', type: 'choice', choices: ['linear', 'log', 'index'], default: 'linear' },
    { name: 'from', type: 'moment' },
    { name: 'to', type: 'moment' },
    highlight,
  ],
  'city-radar': [
    { name: 'reference', type: 'reference', default: 'leader' },
    {
      name: 'view',
      type: 'choice',
      choices: ['radar', 'dots'],
      reflect: true,
    },
    { name: 'order', type: 'choice', choices: ['data', 'related'], default: 'data' },
    highlight,
  ],
} as const satisfies Record<string, readonly Attribute[]>;

/** The name of a chart; its tag is `plan-` and this name. */
export type ChartName = keyof typeof charts;

/** The possible values of a chart's attribute. */
export type Choice<Chart extends ChartName, Name extends string> = Extract<
  (typeof charts)[Chart][number],
  { readonly name: Name; readonly choices: readonly string[] }
>['choices'][number];

/**
 * The attributes that need the extras of their chart, each with the only value that does not. The loader of the built
 * library uses only this part of the registry.
 */
const usual: { readonly [Chart in ChartName]: Readonly<Record<string, string>> } = {
  'target-bars': { order: 'document', 'group-by': 'place' },
  'trend-lines': { scale: 'linear', from: '', to: '' },
  'city-radar': { reference: 'leader', view: 'radar', order: 'data' },
};

/** Whether the attributes of a tag need the extras of its chart, whatever its data. */
export const needsExtras = (
  chart: ChartName,
  textOf: (attribute: string) => string | null | undefined,
): boolean =>
  Object.entries(usual[chart]).some(
    ([name, value]) => (textOf(name)?.trim().toLowerCase() || value) !== value,
  );

/** The names of the charts. */
export const chartNames = Object.keys(usual) as ChartName[];

/** Whether a text is the name of a chart. */
export const isChartName = (text: string): text is ChartName => Object.hasOwn(charts, text);
