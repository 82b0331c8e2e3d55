// The table of a tag's page and the code beside its stories.
import { render, type TemplateResult } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  return?: { type?: { text: string } };
}

/** One line of the table. Names of parts and attributes may be equal, so all but attributes have a key of their own. */
const row = (category: string, one: Named, name = one.name): object => ({
  ...{ name, description: one.description ?? '' },
  control: false,
  table: {
    category,
    type: { summary: one.type?.text ?? one.return?.type?.text ?? '' },
    ...(one.default && { defaultValue: { summary: one.default } }),
  },
});

const elementOf = (tag: string): Record<string, unknown> | undefined =>
  manifest.modules
    .flatMap(({ declarations }) => declarations as unknown as Record<string, unknown>[])
    .find(({ tagName }) => tagName === tag);

/** What a tag is for. */
export const descriptionOfTag = (tag: string): string => String(elementOf(tag)?.['description'] ?? '');

/** Everything the manifest says of a tag: attributes by their names, then properties, methods, events and the rest. */
export function argTypesOfTag(tag: string): Record<string, object> {
  const element = elementOf(tag);
  const list = (kind: string) => (element?.[kind] ?? []) as (Named & { kind?: string; attribute?: string })[];
  const own = list('members').filter(({ attribute }) => !attribute);
  const rows = (category: string, named: readonly Named[], key = (name: string) => `${category}: ${name}`) =>
    named.map((one) => [key(one.name), row(category, one)] as const);
  return Object.fromEntries([
    ...rows('attributes', list('attributes'), (name) => name),
    ...rows(
      'properties',
      own.filter(({ kind }) => kind === 'field'),
      (name) => name,
    ),
    ...rows(
      'methods',
      own.filter(({ kind }) => kind === 'method'),
    ),
    ...rows('events', list('events')),
    ...rows('slots', list('slots')),
    ...rows('parts', list('cssParts')),
    ...rows('states', list('cssStates')),
    ...rows('custom properties', list('cssProperties')),
  ]);
}

const CHARTS = 'plan-target-bars, plan-trend-lines, plan-city-radar';

/** As code in a script: no text of the data ends the script. */
const literal = (data: unknown): string => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');

interface StoryContext {
  originalStoryFn(args: unknown, context: unknown): unknown;
  args: unknown;
}

/**
 * What a page needs to draw the same as a story: the script of this gallery, the tags with whole addresses, and the
 * data that the story sets as a property.
 */
export function codeOf(written: string, context: StoryContext): string {
  const box = document.createElement('div');
  try {
    render(context.originalStoryFn(context.args, context) as TemplateResult, box);
  } catch {
    return written;
  }
  const base = new URL('.', location.href).href;
  const set: string[] = [];
  for (const [index, tag] of [...box.querySelectorAll(CHARTS)].entries()) {
    const { data } = tag as unknown as { data?: unknown };
    const src = tag.getAttribute('src');
    if (src)
      tag.setAttribute(
        'src',
        src
          .split(/\s+/)
          .map((one) => new URL(one, base).href)
          .join(' '),
      );
    else if (data && !tag.querySelector('table, script')) {
      tag.id ||= `chart-${index + 1}`;
      set.push(`document.getElementById('${tag.id}').data = ${literal(data)};`);
    }
  }
  const tags = box.innerHTML
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/=""(?=[\s>])/g, '')
    .replace(/^\s*\n/gm, '')
    .trim();
  return [
    `<script type="module" src="${base}dist/plan-charts.min.js"></script>`,
    tags,
    ...(set.length ? [`<script type="module">\n${set.join('\n')}\n</script>`] : []),
  ].join('\n');
}
