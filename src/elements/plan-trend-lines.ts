import type { Chart } from '../charts/chart.js';
import type { Choice } from '../charts/registry.js';
import { trendLines } from '../charts/trend/trend.js';
import { RangeController } from '../explore/range-selector.js';
import { optionsFor, propertiesOf, unset } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * Values over the years of the plans, with the way to the targets.
 *
 * @tag plan-trend-lines
 *
 * @fires plan-ready - The picture is drawn; `detail` holds heading and summary.
 * @fires plan-select - A reader selected something or took that back; `detail` holds `indicator`, `place` and `selected`.
 * @fires plan-error - The data cannot be shown; `detail` names file, field and problem.
 *
 * @slot - A table as the plan prints it, or JSON in a script: the data where neither `data` nor `src` is set.
 * @slot heading - Replaces the heading.
 * @slot summary - Replaces the sentence that states the finding.
 * @slot source - Replaces the source line.
 *
 * @csspart figure - Everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence below it.
 * @csspart picture - The box of the picture.
 * @csspart reader - The layer that is pointed at and stepped through.
 * @csspart tip - The words at the value one points at or stands at.
 * @csspart explore - The bar below the picture: the button that leads in, and one for each step.
 * @csspart keys - The list of keys.
 * @csspart span - The strip of a long series, to choose a span of time.
 * @csspart updates - What changed since new data came, and the button that takes the marks away.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart toolbar - The tools below the chart.
 * @csspart embed - The code to embed it.
 * @csspart data - The fold that holds the table.
 * @csspart table - The table.
 * @csspart unread - How many cells of a table were not read.
 * @csspart message - What stands in the place of a chart that cannot be shown.
 *
 * @cssstate loading - Data is being fetched.
 * @cssstate error - The data cannot be shown.
 * @cssstate empty - The chosen part of the data is empty.
 *
 * @cssprop --plan-min-height - Height that is kept free while the chart is on its way.
 * @cssprop --plan-ground - Ground of the chart.
 * @cssprop --plan-text - Text.
 * @cssprop --plan-quiet - Secondary text.
 * @cssprop --plan-grid - Grid lines.
 * @cssprop --plan-band - The bands of the plans.
 * @cssprop --plan-target - The target mark.
 * @cssprop --plan-place-1 - Colour of the first place; further places have 2 to 4.
 */
export class PlanTrendLines extends PlanElement {
  static override properties = propertiesOf('trend-lines');

  declare scale: Choice<'trend-lines', 'scale'> | '';
  declare from: string;
  declare to: string;

  protected override readonly picture = trendLines;

  readonly #range = new RangeController(this, (from, to) => {
    this.from = from;
    this.to = to;
  });

  constructor() {
    super();
    Object.assign(this, unset('trend-lines'));
  }

  protected override get choices(): Readonly<Record<string, unknown>> {
    return optionsFor(this, 'trend-lines');
  }

  protected override below({ range }: Chart, width: number): unknown {
    return this.#range.template(range, width);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-trend-lines': PlanTrendLines;
  }
}
