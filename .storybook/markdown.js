// Fits the Markdown of docs/ to the gallery: its links, its pictures, its sections.

/** The id of a heading as GitHub writes it. @param {string} heading */
export const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/<[^>]+>/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Lines that are not in a block of code, with their place. @param {string[]} lines */
function* outsideCode(lines) {
  let inCode = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*```/.test(line)) inCode = !inCode;
    else if (!inCode) yield /** @type {[number, string]} */ ([index, line]);
  }
}

/** The headings of a document: first line, level and id. @param {string[]} lines */
const headingsOf = (lines) =>
  [...outsideCode(lines)].flatMap(([start, line]) => {
    const [, marks, words] = /^(#+) (.+)$/.exec(line) ?? [];
    return marks && words ? [{ start, level: marks.length, id: slug(words) }] : [];
  });

/**
 * A section with its heading and the sections in it, from a translation where there is one: its headings are in the
 * same order.
 * @param {string} id @param {string} text @param {string} [translation]
 */
export function sectionOf(id, text, translation) {
  const original = headingsOf(text.split('\n'));
  const place = original.findIndex((one) => one.id === id);
  if (place < 0) throw new Error(`No section "${id}".`);
  const inOwn = headingsOf((translation ?? text).split('\n'));
  const usable = inOwn.length === original.length;
  const lines = (usable ? (translation ?? text) : text).split('\n');
  const headings = usable ? inOwn : original;
  const { start, level } = headings[place];
  const end = headings.slice(place + 1).find((one) => one.level <= level)?.start;
  return lines.slice(start, end).join('\n');
}

/** A relative address from the folder of a document in docs/, without `.` and `..`. */
const resolved = (file, address) => new URL(address, `http://docs/docs/${file}`).pathname.slice(1);

/** The lines below a heading that lead to the other documents and languages: in the gallery, the sidebar does. */
const withoutWays = (text) => text.replace(/^(# .+\n)((?:\n(?:\[|English ·).* · .*\n)+)/, '$1');

/** The end of a line is a space, which Chinese does not have. @param {string} text */
const withoutBreaks = (text) =>
  text.replace(/(?<=[\p{sc=Han}，。、；：！？）”])\n *(?=[\p{sc=Han}（“])/gu, '');

/**
 * Markdown for the gallery: links lead to its pages, those to sections that are not shown to the whole document, and to
 * nothing where it has none; pictures and the files in code have addresses that work where the gallery is.
 * @param {string} text @param {string} file in docs/ @param {Record<string, string>} links page ids by document
 * @param {string} base address of the gallery
 */
export const fitted = (text, file, links, base) => {
  const own = new Set(headingsOf(text.split('\n')).map(({ id }) => `#${id}`));
  return withoutWays(text)
    .split(/(^\s*```[\s\S]*?^\s*```)/m)
    .map((part) =>
      /^\s*```/.test(part) ? withAddresses(part, base) : withLinks(withoutBreaks(part), file, links, own),
    )
    .join('');
};

const withLinks = (text, file, links, own) =>
  text.replace(/(!?)\[((?:[^\]\\]|\\.)*)\]\(([^)\s]+)\)/g, (written, picture, words, address) => {
    if (/^(https?:|mailto:)/.test(address) || own.has(address)) return written;
    const [path, hash] = address.startsWith('#') ? [file, address.slice(1)] : address.split('#');
    const target = resolved(file, path);
    if (picture) return `![${words}](${target.replace(/^docs\//, '')})`;
    // A page shows a document in the language of its reader, so it needs no way to the other one.
    const [, document] = /^docs\/(.+?)(?:\.zh-CN)?\.md$/.exec(target) ?? [];
    const page = links[`${document}.md`];
    if (!page || (`${document}.md` === file && !hash)) return words;
    return `[${words}](./?path=/docs/${page}${hash ? `#${hash}` : ''})`;
  });

/** Code that draws the same on any page: files of the library and of the seeds are those of this gallery. */
const withAddresses = (code, base) =>
  /^\s*```html/.test(code) ? code.replace(/(?<=["\s])(?:\.?\/)?(?=(?:dist|seeds)\/[\w.-]+)/g, base) : code;
