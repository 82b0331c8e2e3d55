import type { Steps } from '../editor.js';

/** About so many characters make one step. */
const CHUNK = 20_000;

/** A page parsed as a document of its own, in which no script runs and nothing loads. */
export function* documentOf(html: string): Steps<Document> {
  const page = document.implementation.createHTMLDocument();
  page.open();
  for (let from = 0; from < html.length;) {
    const tag = html.indexOf('<', from + CHUNK);
    const to = tag < 0 ? html.length : tag;
    page.write(html.slice(from, to).replace(TAG, withoutStyle));
    from = to;
    yield;
  }
  page.close();
  return page;
}

const TAG = /<[a-z][^<>]*/gi;
const INLINE = /[\s"'/](?=(?:style|on[a-z]+)\s*=)/gi;
const HIDDEN = /^<(?!t[dhr]\b)[^]*[\s"'/]style\s*=\s*["'][^"']*display:\s*none/i;

/**
 * A tag without style and handlers: the policy of this page forbids them, and to report each of many takes a browser
 * long. What a style hides stays hidden, unless it is a cell or a row.
 */
function withoutStyle(tag: string): string {
  const plain = tag.replace(INLINE, ' data-');
  return HIDDEN.test(tag) ? plain.replace(/^<[^\s"'/]+/, '$& hidden') : plain;
}
