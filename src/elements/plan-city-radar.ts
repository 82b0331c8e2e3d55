import { nothing } from 'lit';
import type { Chart } from '../charts/chart.js';
import { cityRadar } from '../charts/radar/radar.js';
import type { Choice } from '../charts/registry.js';
import { messagesOf } from '../messages/index.js';
import { optionsFor, propertiesOf, unset } from './attributes.js';
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
  static override properties = propertiesOf('city-radar');

  declare full: string;
  declare view: Choice<'city-radar', 'view'> | '';
  declare order: Choice<'city-radar', 'order'> | '';

  protected override readonly picture = cityRadar;

  constructor() {
    super();
    Object.assign(this, unset('city-radar'));
  }

  protected override get choices(): Readonly<Record<string, unknown>> {
    return optionsFor(this, 'city-radar');
  }

  protected override above({ views, lang }: Chart, width: number): unknown {
    if (!views) return nothing;
    return viewsTemplate(views(width), messagesOf(lang).viewLabel, (view) => {
      this.view = view as typeof this.view;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-city-radar': PlanCityRadar;
  }
}
