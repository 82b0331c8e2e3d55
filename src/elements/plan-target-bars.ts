import type { Choice } from '../charts/registry.js';
import { propertiesOf } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * Results against targets, one bar per indicator.
 *
 * @tag plan-target-bars
 *
 * @fires {CustomEvent<PlanReadyDetail>} plan-ready - The picture is drawn; `detail` holds heading and summary.
 * @fires {CustomEvent<PlanSelectDetail>} plan-select - A reader selected or deselected a value; `detail` holds `indicator`, `place` and `selected`.
 * @fires {CustomEvent<PlanErrorDetail>} plan-error - The data cannot be shown; `detail` names file, field, row, column and problem.
 *
 * @slot - A table or a JSON script: the data if neither `data` nor `src` is set.
 * @slot heading - Replaces the headline.
 * @slot summary - Replaces the line below the headline.
 * @slot source - Replaces the source line.
 *
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The summary below it.
 * @csspart picture - The box of the picture.
 * @csspart focus-layer - The layer that takes pointer and keyboard input.
 * @csspart tooltip - The tooltip.
 * @csspart explore - The bar below the picture, with buttons to explore it.
 * @csspart shortcuts-help - The list of keyboard shortcuts.
 * @csspart updates - The summary of a data update, and the button that clears the marks.
 * @csspart notes - The notes.
 * @csspart more-notes - The disclosure of further notes.
 * @csspart source - The source line.
 * @csspart toolbar - The buttons to save, copy and embed the chart.
 * @csspart embed - The embed code.
 * @csspart data - The disclosure of the table.
 * @csspart table - The table.
 * @csspart unread - The list of table cells that were not read.
 * @csspart message - The message in place of a chart that cannot be shown.
 *
 * @cssstate loading - Data is being fetched.
 * @cssstate error - The data cannot be shown.
 * @cssstate empty - The selection contains no data.
 *
 * @cssprop --plan-min-height - Minimum height reserved while loading.
 * @cssprop --plan-background - Background of the chart.
 * @cssprop --plan-text - Text.
 * @cssprop --plan-text-secondary - Secondary text.
 * @cssprop --plan-grid - Grid lines.
 * @cssprop --plan-actual - Actual values.
 * @cssprop --plan-target - The target mark.
 * @cssprop --plan-base - The base.
 * @cssprop --plan-behind - Values behind their target.
 */
export class PlanTargetBars extends PlanElement {
  static override properties = propertiesOf('target-bars');

  declare scale: Choice<'target-bars', 'scale'> | '';
  declare order: Choice<'target-bars', 'order'> | '';
  declare groupBy: Choice<'target-bars', 'group-by'> | '';

  protected override readonly chart = 'target-bars';
  protected override readonly moves = true;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-target-bars': PlanTargetBars;
  }
}
