import { targetBars } from '../charts/target-bars.js';
import { PlanElement } from './plan-element.js';

/**
 * Target against actual, one bar per indicator.
 *
 * @tag plan-target-bars
 *
 * @fires plan-ready - The picture is drawn; `detail` holds heading and summary.
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
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart data - The fold that holds the table.
 * @csspart table - The table.
 * @csspart unread - How many cells of a table were not read.
 * @csspart message - What stands in the place of a chart that cannot be shown.
 *
 * @cssstate loading - Data is being fetched.
 * @cssstate error - The data cannot be shown.
 * @cssstate empty - The chosen part of the data is empty.
 *
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
  protected override readonly picture = targetBars;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-target-bars': PlanTargetBars;
  }
}
