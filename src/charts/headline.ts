import { excerpt } from '../indicator/texts.js';
import type { Indicator, Place } from '../indicator/types.js';
import { inLang, placeName } from '../messages/format.js';
import type { Finding } from '../messages/types/common.js';
import type { Chart, ChartOptions } from './chart.js';

/** What a picture is about. */
interface Subject {
  readonly indicator: Indicator;
  readonly place: Place;
}

/**
 * The texts above a picture. The headline is the author's heading, else the finding in one line, else the title. The
 * standfirst is the title, or the finding in one line below a headline that is the title already; it may be empty. What
 * the names of all indicators begin with, up to a colon, is `lead` if the author's heading, or else the title, says it
 * above the picture: the picture leaves it out.
 * @param computed the title, unless author or data give one
 */
export function headlineOf(
  { lead, summary }: Finding,
  { heading, summary: standfirst, title, lang }: ChartOptions,
  computed: string,
  subjects: readonly Subject[],
): Pick<Chart, 'heading' | 'summary' | 'headline' | 'standfirst' | 'names'> & { readonly lead: string } {
  const named = excerpt(title || computed);
  const given = heading && excerpt(heading);
  const headline = given || lead || named;
  const subject = given || named;
  const all = subjects.map(({ indicator }) => inLang(indicator.name, lang)).join('\n');
  const [, begin = ''] = /^(.+(: |：)).+(\n\1.+)+$/.exec(all) ?? [];
  return {
    heading: subject,
    summary,
    headline,
    standfirst: headline === named ? lead : named,
    names: subjects.map(({ place }) => placeName(place, lang)),
    lead: (given || (lead && standfirst) || named).includes(begin.slice(0, -2).trim()) ? begin : '',
  };
}
