import type { UnreadCell } from '../indicator/table/index.js';
import { inLang, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Child, ElementDescription } from '../scene/element.js';

/** The cells of a table that were not read, each with its position and the reason; empty if there are none. */
export function unreadList(unread: readonly UnreadCell[], lang: Lang): readonly Child[] {
  if (unread.length === 0) return [];
  const messages = messagesOf(lang);
  const line = ({ row, column, text, reason }: UnreadCell): ElementDescription => {
    const place = messages.cellAt(row, column) + messages.colon;
    const printed = text && messages.quoted(inLang(text, lang)) + messages.comma;
    return ['li', {}, [place + printed + messages.unread(reason)]];
  };
  return [
    ['p', { class: 'unread', part: 'unread' }, [messages.unreadCells(unread.length)]],
    ['ul', { class: 'unread' }, unread.map(line)],
  ];
}
