import { html, nothing, type TemplateResult } from 'lit';
import { chartNames, type ChartName } from '../editor.js';
import type { PlanData, Reading } from '../indicator.js';
import type { Workshop } from './workshop.js';

/** Whether each chart could be drawn from the data; absent until that is known. */
export type DrawnCharts = Readonly<Partial<Record<ChartName, boolean>>>;

/**
 * The charts by how well they fit the data, best first: bars (if there are targets), then lines if a place has several
 * times of an indicator, else the comparison of places. Lines precede bars if all results are time series.
 */
export function chartsByFit({ readings, series = [] }: PlanData): readonly ChartName[] {
  const times = new Map<string, number>();
  const isAgain = ({ value, indicator, place, period: { to } }: Reading) => {
    if (value === null) return false;
    const key = `${indicator}\n${place}`;
    if (!times.has(key)) times.set(key, to);
    return times.get(key) !== to;
  };
  if (series.length && readings.length && readings.every(({ kind }) => kind === 'target'))
    return [...chartNames.slice(1, 2), ...chartNames.slice(0, 1), ...chartNames.slice(2)];
  const isOverTime = series.length > 0 || readings.some(isAgain);
  return isOverTime ? chartNames : [...chartNames.slice(0, 1), ...chartNames.slice(1).toReversed()];
}

/**
 * The three charts side by side; those that the data allows can be chosen.
 * @param shown the chart that is chosen or fits best
 */
export function chartsView(
  { messages: { charts }, lang, project, read, choose }: Workshop,
  data: PlanData,
  shown: ChartName | undefined,
  drawn: DrawnCharts,
  reportDrawn: (name: ChartName, isDrawn: boolean) => void,
): TemplateResult {
  const { choices } = project;
  const { data: _, ...parts } = read?.charted ?? { data };
  return html`${Object.keys(parts).length ? html`<p class="hint">${charts.part(parts)}</p>` : nothing}
    <div class="charts" role="group" aria-label=${charts.title}>
      ${chartNames.map((name) => {
        const isShown = name === shown;
        const isImpossible = drawn[name] === false;
        return html`<article class="chart ${isImpossible ? 'is-impossible' : ''}">
          <h3 id="name-${name}">${charts.name[name]}</h3>
          ${isImpossible ? html`<p class="hint">${charts.needs[name](placesWithResults(data))}</p>` : nothing}
          <chart-preview
            tabindex="0"
            role="group"
            aria-labelledby="name-${name}"
            .chart=${name}
            .data=${data}
            .chartAttributes=${NO_ATTRIBUTES}
            .language=${choices.lang ?? lang}
            @preview-state=${({ detail }: CustomEvent<boolean>) => reportDrawn(name, detail)}
          ></chart-preview>
          <button
            type="button"
            ?disabled=${drawn[name] !== true}
            aria-pressed=${isShown}
            aria-describedby="name-${name}"
            @click=${() => choose({ ...choices, chart: name })}
          >
            ${isShown ? charts.chosen : charts.use}
          </button>
        </article>`;
      })}
    </div>`;
}

const NO_ATTRIBUTES = {};

/** The number of places with results of their own, without those that only another place's document mentions. */
function placesWithResults({ places, readings }: PlanData): number {
  const beside = new Set(places.flatMap((one) => (one.beside ? [one.id] : [])));
  const results = readings.filter(({ kind, value }) => kind === 'actual' && value !== null);
  return new Set(results.map(({ place }) => place).filter((place) => !beside.has(place))).size;
}
