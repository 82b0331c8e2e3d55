import { groupedBy } from '../indicator/records.js';
import { excerpt } from '../indicator/texts.js';
import type { PlanData, Reading, Source } from '../indicator/types.js';
import { inLang, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Description } from './description.js';

/** The source line: each document with the tables and sections used; empty if there are none. */
export function sourceLine(data: PlanData, sources: readonly Source[], lang: Lang): string {
  const messages = messagesOf(lang);
  const used = groupedBy(sources, ({ document }) => document);
  const lines = data.documents.map((document) => {
    const here = used.get(document.id);
    if (!here) return '';
    const parts = here.map(({ table, section }) =>
      table ? excerpt(table) : section ? messages.runningText : '',
    );
    const number = document.number ? messages.inBrackets(excerpt(document.number)) : '';
    const title = inLang(document.title, lang);
    const where = [...new Set(parts.filter((part) => part && part !== title))].sort().map(messages.tableName);
    return [title === '' ? number.trim() : title + number, ...where].filter(Boolean).join(messages.comma);
  });
  const told = lines.filter(Boolean);
  return told.length ? messages.sourceLine(told) : '';
}

/** The sources of some descriptions; of several sources of a reading, the one in the target's table. */
export function sourcesOf(items: readonly Description[]): Source[] {
  return items.flatMap((item) => {
    const readings = ownReadings(item);
    const target = readings.find(({ kind }) => kind === 'target');
    const beside = ({ table }: Source) => target && table === target.sources[0]?.table;
    return readings.flatMap(({ sources }) => sources.find(beside) ?? sources.slice(0, 1));
  });
}

const OWN = ['value', 'target', 'actual', 'base'] as const;

/** The readings of a datum. */
export const ownReadings = ({ facts }: Description): Reading[] =>
  OWN.flatMap((role) => facts.flatMap((fact) => (fact.role === role && fact.reading ? [fact.reading] : [])));
