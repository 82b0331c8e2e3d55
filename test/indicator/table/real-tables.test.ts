import { describe, expect, it } from 'vitest';
import { score } from './real-table.js';
import { readOf, realTables } from './real-tables.js';

describe('tables of others, each cell typed by hand', () => {
  it.each(realTables.map((one) => [one.id, one] as const))(
    '%s: nothing is read wrongly, and what is not read is told',
    (_, one) => {
      const { wrong, untold, silent } = score(one, readOf(one));
      expect({ wrong, untold, silent }).toEqual({ wrong: [], untold: [], silent: [] });
    },
  );

  it('says how many of their numbers are read', () => {
    const scores = realTables.map((one) => ({ id: one.id, ...score(one, readOf(one)) }));
    expect(
      scores
        .flatMap(({ id, values, right }) => (right < values ? [`${id} ${right} of ${values}`] : []))
        .sort(),
    ).toEqual([
      'cambodia-millennium-goals 20 of 42',
      'cn-metro-monthly-flash-cities-month-in-title-form 0 of 35',
      'cn-national-talent-outline-2010-2020 5 of 18',
      'csv-en-ambulance-records-financial-year-station-area-standard-achieved-met 8 of 16',
      'de-allgemeinbildende-schulen-schulformen-schuljahr-im-titel-vier-merkmale 17 of 19',
      'de-verkehrsentwicklungsplan-ist-prognose-ziel-form 14 of 21',
      'en-au-annual-performance-statement-form 15 of 16',
      'en-canadian-newspaper-child-care-provinces-and-territories-down-fee-under-two-years-new-spaces-created-by-month-and-promised-by-month-share-of-promise-words-for-bound 0 of 54',
      'en-company-esg-scorecard-targets-in-words-form 19 of 20',
      'en-company-esg-targets-own-baseline-years-form 17 of 18',
      'en-crime-year-ending-march-csv-form 7 of 10',
      'en-csv-city-mobility-plan-years-down-two-indicators-as-blank-merged-heads-actual-and-target-below-future-targets-only 15 of 29',
      'en-csv-nepal-ngo-livelihoods-baseline-mid-term-target-achieved-unit-column 18 of 24',
      'en-district-council-corporate-plan-second-quarter-same-quarter-last-year-lead-officer-good-is-annual-target-direction-of-travel 11 of 40',
      'en-donor-logframe-planned-achieved-form 14 of 17',
      'en-dutch-telecom-annual-report-key-figures-unit-column-fy25-before-fy24-change-guidance-fy26-bounds-range-circa-thousand-lines 16 of 24',
      'en-electricity-mix-by-country-copied-from-web-page-sources-across-under-one-year-clean-share-then-and-target-2030-bracketed-letter-notes 72 of 78',
      'en-energy-regulator-distribution-networks-licensees-down-group-merged-interruptions-and-minutes-lost-target-and-actual-under-two-years-next-target-met-column 78 of 80',
      'en-eu-digital-decade-country-report-edition-and-data-year-form 20 of 32',
      'en-florida-agency-long-range-program-plan-exhibit-two-approved-prior-year-standard-beside-prior-year-actual-approved-and-requested-standards-numbers-in-heads 30 of 34',
      'en-hong-kong-airport-annual-report-financial-and-operational-highlights-three-financial-years-change-column-hong-kong-dollars-in-group-rows 35 of 36',
      'en-housing-association-value-for-money-statement-regulator-metrics-and-own-measures-target-and-actual-of-year-sector-median 72 of 80',
      'en-iea-outlook-annex-historical-projections-caagr-to-years-form 24 of 40',
      'en-indian-electricity-authority-monthly-generation-report-annual-target-programme-and-actual-of-month-same-month-last-year-then-april-to-september 0 of 30',
      'en-irish-building-materials-group-sustainability-performance-data-years-backwards-restated-head-base-year-change-target-with-year-in-cell-disclosure-reference 43 of 56',
      'en-irish-hospital-group-service-plan-scorecard-reporting-period-column-expected-activity-target-and-projected-outturn-of-year-next-expected-activity-target-section-rows 17 of 29',
      'en-kenya-programme-based-budget-target-baseline-form 23 of 29',
      'en-kenyan-judiciary-annual-report-court-stations-down-filed-resolved-and-pending-under-measures-over-financial-years-clearance-rate-total-row 54 of 63',
      'en-newspaper-british-cities-compared-for-renters-measures-across-with-year-after-comma-change-column-average-row-source-note 31 of 37',
      'en-newspaper-manifesto-tracker-promise-number-target-deadline-column-done-so-far-as-at-december-scales-in-cells-status-words 6 of 15',
      'en-ngo-trustees-report-k-and-m-words-for-bounds-form 27 of 30',
      'en-nigerian-state-quarterly-budget-performance-report-code-column-full-year-actual-original-budget-second-quarter-year-to-date-percent-and-balance-naira-with-kobo 20 of 28',
      'en-ontario-hospital-strategic-scorecard-pillar-merged-previous-year-target-result-next-target-first-quarter-latest-light-lead 42 of 51',
      'en-ontario-school-board-multi-year-plan-priority-merged-down-student-group-sub-rows-baseline-school-year-two-results-provincial-result-two-targets-suppressed 45 of 52',
      'en-public-health-profile-period-column-area-region-nation-across-pooled-period 0 of 20',
      'en-regional-arts-and-library-service-strategy-web-page-aim-merged-down-measure-where-we-started-where-we-are-now-where-we-want-to-be-in-sentences 23 of 25',
      'en-regional-profile-indicators-down-regions-across-unit-column-year-in-title 0 of 28',
      'en-school-district-accountability-plan-school-year-before-figure-in-cells 12 of 18',
      'en-scottish-conservation-charity-annual-report-planned-achieved-how-we-did-next-plan-units-and-words-in-cells 34 of 35',
      'en-scottish-distiller-annual-report-five-year-summary-years-ended-march-backwards-pounds-million-under-years-group-rows-brackets-restated 49 of 54',
      'en-singapore-budget-book-outcome-kpi-revised-estimated-form 24 of 32',
      'en-us-medicaid-core-set-state-rate-median-quartiles-better-column-csv-form 0 of 7',
      'en-victorian-budget-paper-3-output-measures-years-backwards-quantity-quality-timeliness-cost-group-rows-explanation-rows-under-measure 23 of 25',
      'en-wales-council-national-indicators-wales-beside-rank-form 21 of 28',
      'en-wellbeing-of-wales-national-indicators-number-column-previous-and-latest-each-beside-its-period-change-arrow-national-milestone-in-cells 10 of 18',
      'en-wikipedia-largest-cities-estimate-census-form 5 of 10',
      'en-world-bank-completion-report-results-annex-baseline-original-and-revised-closing-and-actual-each-over-result-and-month-year-columns 0 of 36',
      'en-zambian-budget-address-annex-macroeconomic-and-fiscal-framework-outturn-budget-projected-outturn-next-budget-two-projections-kwacha-million-group-row 36 of 60',
      'es-ayuntamiento-carta-de-servicios-estandar-anual-tres-trimestres-unidades-en-celdas 15 of 19',
      'es-lista-de-espera-quirurgica-comunidades-dos-medidas-diciembre-y-junio 8 of 16',
      'es-observatorio-movilidad-ciudades-columnas-form 0 of 14',
      'eu-renewables 27 of 36',
      'fr-reseau-de-tramway-voyages-trimestres-en-ligne-annees-en-colonne-nd 14 of 17',
      'healthy-china-2030 0 of 6',
      'ireland-service-plan-form 2 of 6',
      'nz-health-targets-quarter-form 6 of 9',
      'pt-plurianual-plan-reference-date-form 19 of 24',
      'retail-by-month 3 of 6',
      'sdg-district-progress-form 12 of 24',
      'us-city-general-fund-form 8 of 12',
      'zh-carbon-three-goals-form 6 of 9',
      'zh-census-districts-population-two-censuses-share 0 of 14',
      'zh-city-air-quality-monthly-report-rank-districts-down-september-index-four-measures-then-january-to-september-fine-dust-and-change 0 of 50',
      'zh-city-evening-newspaper-five-years-in-numbers-2020-and-2025-units-with-trillions-in-cells-change-column-in-words 15 of 30',
      'zh-civil-affairs-third-quarter-sections-of-which 0 of 12',
      'zh-county-fourteenth-plan-outline-midterm-three-actual-years-merged-goal-and-expected-2025-property-progress-words 67 of 70',
      'zh-court-annual-report-courts-down-received-and-closed-of-two-years-change-column-closing-rate 20 of 25',
      'zh-culture-tourism-plan-final-evaluation-base-then-planned-2025-before-actual-2024-and-expected-2025-remarks-words 46 of 47',
      'zh-district-people-congress-voted-livelihood-projects-year-end-task-done-then-investment-planned-and-done-satisfaction-score 20 of 40',
      'zh-district-statistics-cumulative-by-quarter-first-quarter-half-year-three-quarters-whole-year-year-in-title-growth-last 0 of 16',
      'zh-ecology-plan-present-goal-words-among-figures-actual-2023 28 of 29',
      'zh-elderly-service-midterm-end-of-june-among-years 21 of 27',
      'zh-government-work-report-livelihood-list-project-named-as-measure-year-goal-and-completion-in-words-with-numbers-units-in-cells 13 of 14',
      'zh-hant-hong-kong-listed-restaurant-group-results-presentation-guidance-and-result-2025-guidance-2026-sustainability-goal-2030-group-rows 27 of 44',
      'zh-hant-taiwan-metro-company-operating-statistics-three-republic-years-then-months-of-115-down-bare-months-sum-so-far-starred-month-change 44 of 48',
      'zh-human-resources-bureau-department-performance-self-evaluation-budget-block-above-three-levels-goal-actual-score 0 of 22',
      'zh-life-expectancy-sexes-form 0 of 18',
      'zh-listed-chemical-company-annual-report-output-sales-stock-of-main-products-then-three-changes-on-last-year-year-in-title 0 of 24',
      'zh-livelihood-list-words-form 0 of 8',
      'zh-midterm-progress-form 23 of 25',
      'zh-provincial-plan-sum-of-five-years-goal-and-completed-by-2024-share-of-plan-words-current 8 of 12',
      'zh-sport-plan-range-form 12 of 13',
      'zh-target-ranges-form 3 of 10',
      'zh-transport-midterm-evaluation-form 16 of 17',
      'zh-transport-plan-midterm-base-then-goal-and-actual-merged-under-2023-final-goal-progress-percent-conclusion 45 of 47',
      'zh-water-ration-form 9 of 15',
      'zh-water-security-fifteenth-plan-class-merged-expected-2025-goal-2030-outlook-2035-five-year-sums-in-square-brackets 30 of 31',
      'zh-yearbook-series-form 0 of 9',
    ]);
  });

  it('are of places and publishers of their own, each with the address where it was found', () => {
    expect(realTables.length).toBeGreaterThanOrEqual(15);
    expect(new Set(realTables.map(({ id }) => id)).size).toBe(realTables.length);
    for (const { plan, address } of realTables) {
      expect(plan).not.toBe('');
      expect(address).toMatch(/^(?:https?:\/\/|github\.com\/)/);
    }
  });
});
