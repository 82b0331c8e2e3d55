import type { Steps } from '../editor.js';

/** About how many characters are parsed in one step. */
const CHUNK = 20_000;

/** Parses HTML into an inert document, in which no script runs and nothing loads. */
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

const TAG = /<\/?[a-z][^<>]*/gi;
const INLINE = /[\s"'/](?=(?:style|on[a-z]+)\s*=)/gi;
const HIDDEN = /^<(?!t[dhr]\b)[^]*[\s"'/]style\s*=\s*["'][^"']*display:\s*none/i;

/**
 * Disarms style sheets, base addresses, inline styles and event handlers: this page's security policy forbids them, and
 * the browser is slow to report many violations. What a style hides gets `hidden` instead, except cells and rows.
 */
function withoutStyle(tag: string): string {
  const plain = tag
    .replace(/^<style\b/i, '<xmp hidden') // its text is no markup either
    .replace(/^<\/style\b/i, '</xmp')
    .replace(/^<base\b/i, '<meta')
    .replace(INLINE, ' data-');
  return HIDDEN.test(tag) ? plain.replace(/^<[^\s"'/]+/, '$& hidden') : plain;
}
