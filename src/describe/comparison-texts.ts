import type { Comparison } from '../analysis/comparison.js';
import { groupedBy } from '../indicator/records.js';
import type { Indicator } from '../indicator/types.js';
import { inLang, placeName, shortName, type Lang } from '../messages/format.js';
import type { Finding } from '../messages/types/common.js';
import { messagesOf } from '../messages/index.js';
import { capitalised, lettersIn, momentText } from './words.js';

/** All comparable indicators, drawn or not. */
export const tabled = ({ compared, listed }: Comparison) => [...compared, ...listed];

/**
 * The maximum number of indicators named in a finding, and in a headline of equal leaders and of letters for each leader;
 * a Han letter counts twice.
 */
const [MOST_NAMES, MOST_LEADERS, MOST_LETTERS] = [3, 2, 56];

const isLong = (text: string) => lettersIn(text) > MOST_LETTERS;

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
      .map(({ place, won }) => {
        const names = shortNames(won, lang);
        const say = (some: readonly string[]) =>
          messages[kind](placeName(place, lang, true), won.length, some);
        const whole = say(won.length > MOST_NAMES ? [] : names);
        return { count: won.length, whole, brief: won.length > 1 && isLong(whole) ? say([]) : whole };
      });
  const all = [...leads('radarLead'), ...leads('radarLowest')].sort((a, b) => b.count - a.count);
  const [first] = all;
  if (!first) return { lead: '', summary: '' };
  const joined = (texts: readonly string[]) => capitalised(texts.join(messages.semicolon));
  const most = all.filter(({ count }) => count === first.count);
  return {
    lead: most.length > MOST_LEADERS ? '' : joined(most.map(({ brief }) => brief)),
    summary: joined(all.map(({ whole }) => whole)) + messages.stop,
  };
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
  const all = groupedBy(tabled(comparison), ({ period }) => momentText(period, lang));
  if (all.size === 0) return [];
  return [messages.periods(Array.from(all, ([period, some]) => ({ period, names: shortNames(some, lang) })))];
}

/** The indicators that only the table lists. */
export function listedOnly({ listed }: Comparison, lang: Lang): string[] {
  const names = listed.map((one) => inLang(one.indicator.name, lang));
  return names.length ? [messagesOf(lang).listedOnly(names)] : [];
}

/** The indicators left out, by reason; those that only one place has come last. */
export function refusals({ refused }: Comparison, lang: Lang): string[] {
  const { refusal, notCompared } = messagesOf(lang);
  const isLast = ([reason]: readonly [string, unknown]) => Number(reason === refusal['one-place']);
  return [...groupedBy(refused, ({ why }) => refusal[why])]
    .sort((a, b) => isLast(a) - isLast(b))
    .map(([reason, all]) => notCompared(reason, shortNames(all, lang)));
}

const shortNames = (all: readonly { readonly indicator: Indicator }[], lang: Lang) =>
  all.map(({ indicator }) => shortName(indicator, lang));
