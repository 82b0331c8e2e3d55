import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Chart } from '../charts/chart.js';
import { cityRadar, type RadarOptions } from '../charts/radar/radar.js';
import { messagesOf } from '../messages/index.js';
import { viewsTemplate } from './figure.js';
import { PlanElement } from './plan-element.js';

/**
 * Places compared on the indicators that may honestly be compared.
 *
 * @tag plan-city-radar
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
 * @csspart controls - The buttons that switch between radar and dot plot.
 * @csspart picture - The box of the picture.
 * @csspart reader - The layer that is pointed at and stepped through.
 * @csspart tip - The words at the value one points at or stands at.
 * @csspart explore - The bar below the picture: the button that leads in, and one for each step.
 * @csspart keys - The list of keys.
 * @csspart updates - What changed since new data came, and the button that takes the marks away.
 * @csspart notes - The notes.
 * @csspart fold - The fold that says what was left out and why.
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
 * @cssprop --plan-place-1 - Colour of the first place; further places have 2 to 4.
 */
export class PlanCityRadar extends PlanElement {
  /** What 100 % is: `leader`, `target` for each place's own, or values in the units as `id=40 id=50`. */
  @property({ useDefault: true }) full = '';
  /** `radar` or `dots`; a reader's choice is written here. Without it, the radar where it is fair. */
  @property({ reflect: true, useDefault: true }) view = '';
  /** Order of the spokes: empty for that of `indicators` or of the data, `related` to put related ones side by side. */
  @property({ useDefault: true }) order = '';

  protected override readonly picture = cityRadar;

  protected override get choices(): Partial<RadarOptions> {
    return {
      full: this.full,
      view: this.view.trim().toLowerCase() === 'dots' ? 'dots' : 'radar',
      order: this.order.trim().toLowerCase() === 'related' ? 'related' : 'data',
      highlight: this.highlight.split(/\s+/).filter(Boolean),
    };
  }

  protected override above({ views, lang }: Chart, width: number): unknown {
    if (!views) return nothing;
    return viewsTemplate(views(width), messagesOf(lang).viewLabel, (view) => (this.view = view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-city-radar': PlanCityRadar;
  }
}
