import { numbered } from './format-sections.js';
import { all, attribute, first } from './xml.js';

/** The number format of each cell style, by the index that cells use. */
export function formatsOf(part: Document | undefined): readonly string[] {
  if (!part) return [];
  const own = new Map(
    all(part, 'numFmt').map(
      (one) => [Number(attribute(one, 'numFmtId')), attribute(one, 'formatCode')] as const,
    ),
  );
  const styles = first(part, 'cellXfs');
  return (styles ? all(styles, 'xf') : []).map((style) => {
    const id = Number(attribute(style, 'numFmtId') ?? 0);
    return own.get(id) ?? numbered[id] ?? 'General';
  });
}
