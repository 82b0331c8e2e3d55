// The small file that a page includes. It defines the tags, and at once starts to load what the page will need, in
// parallel. No other file imports this one, so that its address is free, `?v=3` included.
import { chartNames, needsExtras } from './charts/registry.js';
import { hasSeveralKinds, placesOf } from './elements/charts-in-page.js';
import { nearestLang } from './elements/nearest-lang.js';
import { closestTag, FALLBACK_LANG, languageTags } from './messages/tags.js';

/** The names of the built files (rollup.config.js). A failure is reported by whichever code requests the part again. */
const start = (part: string) => void import(`./plan-charts.${part}.min.js`).catch(() => undefined);

const OF_TABLES = 'table,:has(table),[src*=".csv" i],[src*=".tsv" i]';
const OF_EXTRAS = '[group],[data-group],[loading=lazy],[src*=" "],:dir(rtl)';

const isMixed = hasSeveralKinds();

for (const name of chartNames)
  for (const place of placesOf(name)) {
    const lang = closestTag(nearestLang(place), languageTags) ?? FALLBACK_LANG;
    [name, isMixed ? lang : `${lang}.${name}`].forEach(start);
    // A table to be upgraded has the attributes of its tag as `data-…`.
    const textOf = (one: string) => place.getAttribute(one) ?? place.getAttribute(`data-${one}`);
    if (needsExtras(name, textOf)) [`${name}.extras`, `${lang}.later`].forEach(start);
    if (place.matches(OF_TABLES)) ['tables', 'shared', `${lang}.later`].forEach(start);
    if (place.matches(OF_EXTRAS)) start('extras');
  }

export const { PlanCityRadar, PlanTargetBars, PlanTrendLines, revertTables, setMessages, upgradeTables } =
  await import('./core.js');
