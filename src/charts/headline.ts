import { excerpt } from '../indicator/texts.js';
import type { Finding } from '../messages/types/common.js';
import type { Chart, ChartOptions } from './chart.js';

/**
 * The texts above a picture. The headline is the author's heading, else the finding in one line, else the title. The
 * standfirst is the title, or the finding in one line below a headline that is the title already; it may be empty.
 * @param computed the title, unless author or data give one
 */
export function headlineOf(
  { lead, summary }: Finding,
  { heading, title }: ChartOptions,
  computed: string,
): Pick<Chart, 'heading' | 'summary' | 'headline' | 'standfirst'> {
  const named = excerpt(title || computed);
  const given = heading && excerpt(heading);
  const headline = given || lead || named;
  return {
    heading: given || named,
    summary,
    headline,
    standfirst: headline === named ? lead : named,
  };
}
