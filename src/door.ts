// The small file that a page names. It defines the tags, and starts at once what the page will need, side by
// side. No file imports this one, so that it may stand at any address, `?v=3` included.
import { chartNames, needsExtras, type Attribute } from './charts/registry.js';
import { nearestLang } from './elements/nearest-lang.js';
import { closestTag, FALLBACK_LANG, languageTags } from './messages/tags.js';

/** The built files have these names (rollup.config.js). Whoever asks for one again tells why it is missing. */
const start = (part: string) => void import(`./plan-charts.${part}.min.js`).catch(() => undefined);

/** An attribute of a tag, or of a table that is to become one. */
const textOf = (place: Element, { name }: Attribute) =>
  place.getAttribute(place instanceof HTMLTableElement ? `data-${name}` : name) ?? '';

const OF_TABLES = 'table,:has(table),[src*=".csv" i],[src*=".tsv" i]';
const OF_EXTRAS = '[group],[data-group],[loading=lazy],[src*=" "]';

for (const name of chartNames)
  for (const place of document.querySelectorAll(`plan-${name},table[data-plan-chart="${name}"]`)) {
    const lang = closestTag(nearestLang(place), languageTags) ?? FALLBACK_LANG;
    [name, lang, `${lang}.${name}`].forEach(start);
    if (needsExtras(name, (attribute) => textOf(place, attribute))) start(`${name}.extras`);
    if (place.matches(OF_TABLES)) ['tables', 'shared', `${lang}.later`].forEach(start);
    if (place.matches(OF_EXTRAS)) start('extras');
  }

export const { PlanCityRadar, PlanTargetBars, PlanTrendLines, revertTables, setMessages, upgradeTables } =
  await import('./core.js');
