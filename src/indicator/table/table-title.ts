import { textsOf } from '../texts.js';
import type { Header } from './header.js';
import { forceIn } from './header-role.js';
import { planNamed, yearsNamed } from './named-years.js';
import type { TableOptions } from './table-options.js';
import type { TableHints } from './value-columns.js';

/** What the caller and the title say of a table beyond its header. */
export function hintsOf(options: TableOptions, header: Header): TableHints {
  const title = titleOf(options, header);
  const plan = options.plan ?? planNamed(title);
  const years = yearsNamed(title);
  const span = /plan|strategy|规划|计划|纲要/i.test(title) ? years : undefined;
  const titleKind = kindOfTitle(title);
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(span && span.from < span.to ? { span } : {}),
    ...(years && years.from === years.to && planNamed(title) === undefined && !OTHER_YEAR.test(title)
      ? { titleYear: years.to }
      : {}),
    ...(titleKind ? { titleKind } : {}),
    ...(titleKind === 'target' && YEARLY.test(title) ? { areYearly: true } : {}),
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.kind ? { kind: options.kind } : {}),
    presentYear: options.presentYear ?? new Date().getFullYear(),
    ...forceIn(title),
  };
}

const YEARLY = /年度目标|分年度|逐年|目标分解|\b(?:annual|yearly|year-by-year|interim) targets\b/i;

/** A year in a title that is not the values' own: since 2010, at 2015 prices, the 2021 edition. */
const OTHER_YEAR =
  /\b(?:since|from|after|before|until|constant|base)\s+(?:19|20)\d\d|(?:19|20)\d\d\s*(?:=|prices|edition|census|act\b|strategy|plan\b)|自\s*(?:19|20)\d\d|(?:19|20)\d\d\s*年?\s*(?:以来|起|版|价格|不变价)/i;

/** The title that the caller gives and the lines above the header. */
export const titleOf = ({ table }: TableOptions, { caption }: Header) => `${table ?? ''} ${caption}`.trim();

/** What the values of a table are of that names no indicator: its title, the document, or the head of its one column of values. */
export function nameOfAll(options: TableOptions, header: Header): string {
  const title = options.document?.title ?? '';
  const file = (textsOf(title)[0] ?? '').replace(/\.(?:csv|tsv|tab|txt|md|json)$/i, '');
  const values = header.columns.filter(
    ({ holds }) => holds.role === 'value' && !holds.years && !holds.moment,
  );
  const isGeneric = values.length === 1 && values[0]!.holds.role === 'value' && !values[0]!.holds.kind;
  return withoutLabels(titleOf(options, header)) || (isGeneric ? values[0]!.header : '') || file;
}

/** A title without the table's number and without the unit: 表3-9 地区生产总值 单位：亿元. */
const withoutLabels = (title: string) =>
  title
    .replace(/[（(]?\s*(?:(?:计量)?单位\s*[:：]\s*[^\s（）()]+|\bunits?\s*[:：][^（）()]*)\s*[）)]?/gi, '')
    .replace(
      /^(?:续?[附图]?表|专栏|table)\s*[\d一二三四五六七八九十]+(?:[-–.]\d+)*\s*[:：、.．]?\s*|^\d+[-–]\d+\s+/i,
      '',
    )
    .trim();

/** Whether a title speaks of targets alone or of results alone. */
function kindOfTitle(title: string): 'actual' | 'target' | undefined {
  const isTarget = /目标|\btargets?\b/i.test(title.replace(/可持续发展目标/g, ''));
  if (/\b(?:progress|performance|monitor\w*|track\w*|towards?|framework|matri\w+)\b|进展|监测/i.test(title))
    return undefined;
  const isActual = /完成|成就|实现|实绩|成效|\b(?:achieve\w*|results?|outturns?|actuals?)\b/i.test(title);
  return isTarget === isActual ? undefined : isTarget ? 'target' : 'actual';
}
