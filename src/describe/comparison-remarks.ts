import type { Comparison } from '../analysis/comparison.js';
import { inLang, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';

/** What is left out, under a title, with a line for each reason. */
export interface LeftOut {
  readonly title: string;
  readonly lines: readonly string[];
}

/** All that may stand side by side, on a common scale or not. */
export const tabled = ({ compared, listed }: Comparison) => [...compared, ...listed];

/** Which spokes speak of which time, as one sentence; none where there is no spoke. */
export function periodsOf(comparison: Comparison, lang: Lang): string[] {
  const messages = messagesOf(lang);
  const names = new Map<string, string[]>();
  for (const { period, indicator } of tabled(comparison)) {
    const when = messages.period(period);
    const name = inLang(indicator.short ?? indicator.name, lang);
    names.set(when, [...(names.get(when) ?? []), name]);
  }
  if (names.size === 0) return [];
  return [messages.periods(Array.from(names, ([period, all]) => ({ period, names: all })))];
}

/** What stands in the table alone. */
export function listedOnly({ listed }: Comparison, lang: Lang): string[] {
  const names = listed.map((one) => inLang(one.indicator.name, lang));
  return names.length ? [messagesOf(lang).listedOnly(names)] : [];
}

/** How many indicators were left out for each reason, as one sentence; of those of one place only the named ones. */
export function leftOutOf({ refused }: Comparison, named: boolean, lang: Lang): string[] {
  const groups = byReason(refused, lang).filter(({ alone }) => named || !alone);
  return groups.length
    ? [messagesOf(lang).leftOut(groups.map(({ reason, names }) => ({ reason, count: names.length })))]
    : [];
}

/** The indicators left out, reason by reason; those that only one place has come last. Undefined for none. */
export function refusals({ refused }: Comparison, lang: Lang): LeftOut | undefined {
  if (refused.length === 0) return undefined;
  const messages = messagesOf(lang);
  return {
    title: messages.refusedTitle(refused.length),
    lines: byReason(refused, lang).map(({ reason, names }) => messages.notCompared(reason, names)),
  };
}

/** Names by reason, reasons in the order in which they come up; `alone` where only one place has them. */
function byReason(refused: Comparison['refused'], lang: Lang) {
  const { refusal } = messagesOf(lang);
  const reasons = [...new Set(refused.map(({ why }) => refusal[why]))];
  return reasons
    .map((reason) => ({
      reason,
      alone: reason === refusal['one-place'],
      names: refused
        .filter(({ why }) => refusal[why] === reason)
        .map(({ indicator }) => inLang(indicator.short ?? indicator.name, lang)),
    }))
    .sort((a, b) => Number(a.alone) - Number(b.alone));
}
