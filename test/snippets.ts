/** A fenced code block of a document; `line` is its first line, from 1. */
export interface Snippet {
  readonly language: string;
  readonly line: number;
  readonly code: string;
}

/** The fenced code blocks of a Markdown text in their order. */
export function snippetsOf(markdown: string): Snippet[] {
  return Array.from(markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms), ({ index, 1: language, 2: code }) => ({
    language: language ?? '',
    line: markdown.slice(0, index).split('\n').length,
    code: code ?? '',
  }));
}

/** Scripts that use a page, and pages themselves, run in the browser; all others in Node. */
export function runsInPage({ language, code }: Snippet): boolean {
  return language === 'html' || (language === 'js' && code.includes('document.'));
}
