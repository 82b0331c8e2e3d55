import { withoutAimedAt } from '../text/aimed-at.js';

/** Matches titles of yearly plans within a plan of several years: “十四五”保障性租赁住房年度筹建计划. */
export const BY_YEARS =
  /(?:十[一二三四五六七]五|(?:19|20)\d\d年?[-—–~～至]+(?:19|20)\d\d年).*年度\p{Script=Han}{0,8}计划表?(?=$|[（(])/u;

/** Returns the kind of a title that is about targets alone or results alone. */
export function kindOfTitle(title: string): 'actual' | 'target' | undefined {
  const isTarget =
    BY_YEARS.test(title) ||
    /目标|任务(?:分解|安排|清单|计划|表)|计划(?:任务|指标|安排|表)|\btargets?\b|\bgoals? (?:and|&) /i.test(
      withoutAimedAt(title).replace(/可持续发展目标/g, ''),
    );
  if (/\b(?:progress|performance|monitor\w*|track\w*|towards?|framework|matri\w+)\b|进展|监测/i.test(title))
    return undefined;
  const isActual =
    /(?<!预计)(?:完成|成就|实现|实绩|成效)|\b(?:achieve\w*|results?|outturns?|actuals?)\b/i.test(title);
  return isTarget === isActual ? undefined : isTarget ? 'target' : 'actual';
}
