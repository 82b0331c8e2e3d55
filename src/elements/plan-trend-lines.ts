import { property } from 'lit/decorators.js';
import type { Chart } from '../charts/chart.js';
import { trendLines, type TrendChoices } from '../charts/trend/trend.js';
import { PlanElement } from './plan-element.js';
import { RangeController } from '../explore/range-selector.js';

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
  /** `linear`, `log` for even growth as an even slope, or `index` for all lines from 100. */
  @property({ useDefault: true }) scale: 'linear' | 'log' | 'index' = 'linear';
  /** The first year, month or day in view: 2016, 2016-03. */
  @property({ useDefault: true }) from = '';
  /** The last year, month or day in view. */
  @property({ useDefault: true }) to = '';

  protected override readonly picture = trendLines;

  readonly #span = new RangeController(this, (from, to) => {
    [this.from, this.to] = [from, to];
  });

  #inFront: readonly string[] = [];

  protected override get choices(): TrendChoices {
    const { scale, from, to } = this;
    const inFront = this.highlight.split(/\s+/).filter(Boolean);
    if (inFront.join(' ') !== this.#inFront.join(' ')) this.#inFront = inFront;
    return { scale, highlight: this.#inFront, from, to };
  }

  protected override below({ range: span }: Chart, width: number): unknown {
    return this.#span.template(span, width);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-trend-lines': PlanTrendLines;
  }
}
