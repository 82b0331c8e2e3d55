import { excerpt } from '../indicator/texts.js';
import type { Document, Source } from '../indicator/types.js';
import { inLang, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';

/** A source in short form, for a table cell: 表 1 第 2 行, or a section; preceded by its document. */
export function sourceText(
  { source, document }: { readonly source: Source; readonly document?: Document },
  lang: Lang,
): string {
  const messages = messagesOf(lang);
  const { table, section, row } = source;
  const part = table
    ? messages.tableName(excerpt(table))
    : section
      ? `${messages.runningText} ${inLang(section, lang)}`
      : '';
  const where = row === undefined ? part : messages.rowOf(part, row);
  return [document ? inLang(document.title, lang) : '', where].filter(Boolean).join(messages.comma);
}
