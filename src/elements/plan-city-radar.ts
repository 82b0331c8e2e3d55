import type { Choice } from '../charts/registry.js';
import { propertiesOf } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * Places compared on the indicators that are comparable.
 *
 * @tag plan-city-radar
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
 * @csspart controls - The buttons that switch between radar and dot plot.
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
 * @cssprop --plan-place-1 - Colour of the first place.
 * @cssprop --plan-place-2 - Colour of the second place.
 * @cssprop --plan-place-3 - Colour of the third place.
 * @cssprop --plan-place-4 - Colour of the fourth place.
 */
export class PlanCityRadar extends PlanElement {
  static override properties = propertiesOf('city-radar');

  declare reference: string;
  declare view: Choice<'city-radar', 'view'> | '';
  declare order: Choice<'city-radar', 'order'> | '';

  protected override readonly chart = 'city-radar';
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-city-radar': PlanCityRadar;
  }
}
