import { afterEach, it } from 'vitest';
import { clear } from '../elements/page.js';
import { chart, given, page, type Said } from './case.js';

afterEach(clear);
const show = (name: string, one: Said) =>
  console.log(['@@', name, '\n H:', one.heading, '\n S:', one.summary, '\n N:', one.notes, '\n Q:', one.source, '\n M:', one.message, '\n E:', JSON.stringify(one.error), '\n', ...one.rows.map((r) => '   ' + r + '\n'), [...one.chart.shadowRoot!.querySelectorAll('svg[role=img] text')].map((t) => t.textContent).join(' ¦ ')].join(' '));
const PAGES = ['02-fiscal-slash-quote','03-zh-year-columns','04-en-year-columns','07-iso-date-header','11-by-2030-as-actual','14-german-numbers','18-zero-target','27-single-year','49-negative-bars','55-sector-lost','57-six-days','60-float-noise','62-source-words','63-missed-and-no-base','65-radar-blank-or-na'];
it.each(PAGES)('%s', async (name) => { for (const one of await page(`${name}.html`)) show(name, one); });
const CHARTS: [string, string, string?][] = [
 ['target-bars','01-fiscal-two-digit.csv#place=Fort+Worth&plan=14'],['target-bars','01-fiscal-two-digit.csv#place=Fort+Worth'],
 ['target-bars','06-row-per-year.csv#place=X&plan=14'],['trend-lines','06-row-per-year.csv#place=X&plan=14'],['target-bars','06-row-per-year.csv#place=X'],
 ['target-bars','08-date-column.csv#place=X&plan=14'],['target-bars','16-direction-response-time.csv#place=Austin'],['target-bars','19-direction-from-base.csv#place=Fort+Worth'],
 ['target-bars','21-semicolons.csv#place=X'],['target-bars','23-utf16.csv#place=某市','zh'],['trend-lines','24-world-bank-semicolons.csv'],
 ['trend-lines','29-split-year-dash.csv#place=Los+Angeles'],['target-bars','29-split-year-dash.csv#place=Los+Angeles'],
 ['trend-lines','30-quarters-across.csv#place=X'],['trend-lines','31-months-down.csv#place=X'],['trend-lines','32-owid-entity-year.csv'],
 ['trend-lines','34-country-code-year-value.csv'],['trend-lines','34-country-code-year-value.csv#plan=14'],['trend-lines','35-open-sdg-series-sector.csv#place=Rwanda'],
 ['trend-lines','37-area-period-indicator.csv'],['city-radar','37-area-period-indicator.csv#plan=13'],['trend-lines','38-oflog.csv'],['trend-lines','40-dates-down-countries-across.csv#place=EU'],
 ['target-bars','46-bulletin-two-measures.csv#place=蚌埠市&plan=14','zh'],['trend-lines','46-bulletin-two-measures.csv#place=蚌埠市','zh'],
 ['trend-lines','51-eurostat.tsv'],['trend-lines','54-split-year-renamed.csv#place=Los+Angeles'],['target-bars','59-baseline-target-actual.csv#place=Bentiu'],['target-bars','59-baseline-target-actual.csv#place=Bentiu&plan=14'],
 ['target-bars','64-place-in-header-word.csv#place=A'],['target-bars','64-place-in-header-word.csv#place=Act']];
it.each(CHARTS)('%s %s', async (tag, file, lang) => show(`${tag} ${file}`, await chart(tag, file, lang)));
it.each([['target-bars','05-records-year-keys.json','en'],['target-bars','20-records-better.json','en'],['trend-lines','45-nbs-records.json','zh']])('%s %s', async (tag, file, lang) => show(`${tag} ${file}`, await given(tag, await fetch('/test/cases/files/' + file).then((a) => a.json()), lang)));
