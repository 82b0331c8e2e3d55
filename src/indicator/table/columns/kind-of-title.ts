import { withoutAimedAt } from '../text/aimed-at.js';

/** Matches titles of yearly plans within a plan of several years: “十四五”保障性租赁住房年度筹建计划. */
export const BY_YEARS =
  /(?:十[一二三四五六七]五|(?:19|20)\d\d年?[-—–~～至]+(?:19|20)\d\d年).*(?<!\d)年度\p{Script=Han}{0,8}计划表?(?=$|[（(])/u;

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

/** Matches next year's plan after this year's results: 2024年完成情况及2025年目标, 2024 results and 2025 targets. */
const TARGETS_OF_YEAR =
  /(?<=(?:19|20)\d\d.*)(?:((?:19|20)\d\d)年度?(?:经济社会)?(?:主要|发展|工作|预期)*(?:目标|计划|预期|预算|安排|任务|建议)(?!.{0,4}(?:完成|执行|实现|落实))|((?:19|20)\d\d)(?:[-/]\d\d)? (?:targets?|plans?|budgets?)\b)/gi;

/** Matches the plan of the one year in a title: 2026年国民经济和社会发展计划（草案）, 2024年主要预期指标. */
const PLAN_OF_YEAR =
  /^(?:[^\d“”"]*\P{N})?((?:19|20)\d\d)年度?(?:(?!执行|執行|完成|实施|實施|落实|实现|评估|比较|[与和及]实际)\p{Script=Han}){0,16}?(?:[计計][划劃畫](?!生育)|[预預]期)(?:[（(]?草案[)）]?|主要|指[标標]|控制数?|一[览覽]|情[况況]|表)*(?:[（(](?:(?!完成|[实實][际際]|[执執]行)[^()（）\d])*[)）])?$/u;

/** The years that a title calls planned. */
export const plannedYearsOf = (title: string): number[] =>
  [...title.matchAll(TARGETS_OF_YEAR), ...[PLAN_OF_YEAR.exec(title.trim()) ?? []]].flatMap(
    ([, year, other = year]) => (other ? [Number(year ?? other)] : []),
  );
