import { chartNames, isChartName } from '../charts/registry.js';

const MARK = 'data-plan-chart';

/**
 * Wraps each `<table data-plan-chart>` inside `root` in a chart; `data-plan`, `data-heading` and so on become
 * attributes of the tag. Returns the new charts.
 */
export function upgradeTables(root: ParentNode = document): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLTableElement>(`table[${MARK}]`)).flatMap((table) => {
    const name = (table.getAttribute(MARK) ?? '').trim().toLowerCase();
    if (table.parentElement?.localName.startsWith('plan-')) return [];
    if (!isChartName(name)) {
      console.warn(
        `plan-charts: ${MARK}: expected one of ${chartNames.join(', ')}, got "${name}"; the table stays as it is`,
      );
      return [];
    }
    const chart = document.createElement(`plan-${name}`);
    for (const { name: key, value } of table.attributes)
      if (key.startsWith('data-') && key !== MARK) chart.setAttribute(key.slice('data-'.length), value);
    const lang = table.getAttribute('lang');
    if (lang) chart.setAttribute('lang', lang);
    table.replaceWith(chart);
    chart.append(table);
    return [chart];
  });
}

/** Replaces the charts made by {@link upgradeTables} inside `root` by their tables. */
export function revertTables(root: ParentNode = document): HTMLTableElement[] {
  return Array.from(root.querySelectorAll<HTMLTableElement>(`table[${MARK}]`)).filter((table) => {
    const chart = table.parentElement;
    if (!chart?.localName.startsWith('plan-')) return false;
    chart.replaceWith(table);
    return true;
  });
}
