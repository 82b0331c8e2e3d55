import type { Comparison } from '../analysis/comparison.js';
import type { Indicator } from '../indicator/types.js';
import { inLang, placeName, type Lang } from '../messages/format.js';
import type { Finding } from '../messages/types/common.js';
import { messagesOf } from '../messages/index.js';

/** All comparable indicators, drawn or not. */
export const tabled = ({ compared, listed }: Comparison) => [...compared, ...listed];

/**
 * Who leads on how many indicators, and who has the lowest value where lower is better. Ties and indicators with a
 * missing value are left out.
 */
export function comparisonFinding({ places, compared }: Comparison, lang: Lang): Finding {
  const messages = messagesOf(lang);
  const whole = compared.filter((one) => one.shares.every((share) => share !== undefined));
  const leads = (say: 'radarLead' | 'radarLowest') =>
    places
      .map((place) => ({
        place,
        won: whole.filter(
          ({ leaders, indicator }) =>
            leaders.length === 1 && leaders[0] === place && isLowest(indicator) === (say === 'radarLowest'),
        ),
      }))
      .filter(({ won }) => won.length > 0)
      .sort((a, b) => b.won.length - a.won.length)
      .map(({ place, won }) => {
        const names = won.map((one) => inLang(one.indicator.short ?? one.indicator.name, lang));
        return messages[say](placeName(place, lang, true), won.length, names);
      });
  const led = leads('radarLead');
  const [lowest = '', ...others] = leads('radarLowest');
  const first = led.length ? lowest : lowest.charAt(0).toUpperCase() + lowest.slice(1);
  const all = [...led, first, ...others].filter(Boolean);
  const [lead = ''] = all;
  return { lead, summary: lead && all.join(messages.semicolon) + messages.stop };
}

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
