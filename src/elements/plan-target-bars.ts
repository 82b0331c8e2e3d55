import { targetBars } from '../charts/bars/bars.js';
import type { Choice } from '../charts/registry.js';
import { optionsFor, propertiesOf, unset } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * Target against actual, one bar per indicator.
 *
 * @tag plan-target-bars
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
 * @cssprop --plan-actual - What was reached.
 * @cssprop --plan-target - The target mark.
 * @cssprop --plan-base - The base.
 * @cssprop --plan-behind - What is behind its target.
 */
export class PlanTargetBars extends PlanElement {
  static override properties = propertiesOf('target-bars');

  declare scale: Choice<'target-bars', 'scale'> | '';
  declare order: Choice<'target-bars', 'order'> | '';
  declare groupBy: Choice<'target-bars', 'group-by'> | '';

  protected override readonly picture = targetBars;
  protected override readonly moves = true;
  protected override readonly marksHighlight = true;

  constructor() {
    super();
    Object.assign(this, unset('target-bars'));
  }

  protected override get choices(): Readonly<Record<string, unknown>> {
    return optionsFor(this, 'target-bars');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-target-bars': PlanTargetBars;
  }
}
