import type { Comparison } from '../analysis/comparison.js';
import type { Indicator } from '../indicator/types.js';
import { inLang, placeName, type Lang } from '../messages/format.js';
import type { Finding } from '../messages/types/common.js';
import { messagesOf } from '../messages/index.js';

/** All comparable indicators, drawn or not. */
export const tabled = ({ compared, listed }: Comparison) => [...compared, ...listed];

/** The maximum number of indicators named in a finding, and of letters in a headline; a Han letter counts twice. */
const [MOST_NAMES, MOST_LETTERS] = [3, 56];

const isLong = (text: string) => text.replace(/[^\0-\u2e7f]/g, '--').length > MOST_LETTERS;

/**
 * Who leads on how many indicators, and who has the lowest value where lower is better. Ties and indicators with a
 * missing value are left out.
 */
export function comparisonFinding({ places, compared }: Comparison, lang: Lang): Finding {
  const messages = messagesOf(lang);
  const whole = compared.filter((one) => one.shares.every((share) => share !== undefined));
  const leads = (kind: 'radarLead' | 'radarLowest') =>
    places
      .map((place) => ({
        place,
        won: whole.filter(
          ({ leaders, indicator }) =>
            leaders.length === 1 && leaders[0] === place && isLowest(indicator) === (kind === 'radarLowest'),
        ),
      }))
      .filter(({ won }) => won.length > 0)
      .sort((a, b) => b.won.length - a.won.length)
      .map(({ place, won }) => {
        const names = won.map((one) => inLang(one.indicator.short ?? one.indicator.name, lang));
        const say = (some: readonly string[]) =>
          messages[kind](placeName(place, lang, true), won.length, some);
        const whole = say(won.length > MOST_NAMES ? [] : names);
        return { whole, brief: won.length > 1 && isLong(whole) ? say([]) : whole };
      });
  const [first, ...others] = [...leads('radarLead'), ...leads('radarLowest')];
  if (!first) return { lead: '', summary: '' };
  const all = [capital(first.whole), ...others.map(({ whole }) => whole)];
  return { lead: capital(first.brief), summary: all.join(messages.semicolon) + messages.stop };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The finding of a comparison as one text. */
export const comparisonSentence = (comparison: Comparison, lang: Lang): string =>
  comparisonFinding(comparison, lang).summary;

/** Whether the best value is called the lowest; of ranks, the first leads. */
export const isLowest = ({ better, quantity }: Indicator): boolean =>
  better === 'lower' && quantity !== 'rank';

/** The periods of the spokes as one sentence; empty without spokes. */
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

/** The indicators that only the table lists. */
export function listedOnly({ listed }: Comparison, lang: Lang): string[] {
  const names = listed.map((one) => inLang(one.indicator.name, lang));
  return names.length ? [messagesOf(lang).listedOnly(names)] : [];
}

/** The indicators left out, by reason; those that only one place has come last. */
export const refusals = ({ refused }: Comparison, lang: Lang): string[] =>
  byReason(refused, lang).map(({ reason, names }) => messagesOf(lang).notCompared(reason, names));

/** Names by reason, in order of appearance; the reason that only one place has a value comes last. */
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
