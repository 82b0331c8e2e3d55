// Finds the charts in a story's template, without a page.

/** One tag of a story: its chart, its attributes, and what it holds. */
export interface StoryChart {
  readonly chart: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: unknown;
  readonly content: string;
}

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** All charts in what a story renders, in document order. */
export function chartsOf(rendered: unknown): StoryChart[] {
  const values: unknown[] = [];
  const html = flat(rendered, values);
  const tags = html.matchAll(/<plan-([a-z-]+)([^>]*)>([\s\S]*?)<\/plan-\1\s*>/g);
  return Array.from(tags, ([, chart = '', written = '', content = '']) => {
    const attributes: Record<string, string> = {};
    let data: unknown;
    for (const [, name = '', quoted, bare = ''] of written.matchAll(/([.@\w-]+)=(?:"([^"]*)"|([^"\s]*))/g)) {
      const value = held(quoted ?? bare, values);
      if (name === '.data') data = value;
      else if (/^\w/.test(name) && typeof value === 'string' && value) attributes[name] = value;
    }
    return { chart, attributes, data, content: content.trim() };
  });
}

/** The markup of a template, its values but texts and templates as marks that name their place in `values`. */
function flat(value: unknown, values: unknown[]): string {
  if (Array.isArray(value)) return value.map((one) => flat(one, values)).join('');
  if (!isTemplate(value)) return typeof value === 'string' ? value : '';
  return value.strings
    .map((text, index) => {
      if (index >= value.values.length) return text;
      const next = value.values[index];
      return text + (text.endsWith('=') ? `"\ue000${values.push(next) - 1}\ue000"` : flat(next, values));
    })
    .join('');
}

function held(text: string, values: readonly unknown[]): unknown {
  const place = /^\ue000(\d+)\ue000$/.exec(text)?.[1];
  return place === undefined ? text : values[Number(place)];
}
