// Sentences that charts of small public tables once got wrong, as they are now. This test writes false-sentences.txt
// beside this file, for review.
import { expect, it } from 'vitest';
import { cityRadar, targetBars, trendLines } from './at-once.js';
import type { Chart } from '../../src/charts/chart.js';
import type { PlanData } from '../../src/indicator/types.js';
import { parseText } from '../../src/indicator/parse-text.js';

type Hints = NonNullable<Parameters<typeof parseText>[2]>;
const bars = (data: PlanData): Chart => targetBars(data, {}, { lang: 'en' });
const lines = (data: PlanData): Chart => trendLines(data, {}, { lang: 'en', now: 2026.9 });
const radar = (data: PlanData): Chart => cityRadar(data, {}, { lang: 'en' });

const CASES: readonly (readonly [
  kind: string,
  text: string,
  hints: Hints,
  chart: (data: PlanData) => Chart,
  before: string,
])[] = [
  [
    'Fiscal years of two digits',
    'Measure,Unit,FY22 Actual,FY23 Target\nAgendas posted,items,516,115\n',
    { place: 'Fort Worth', plan: 14 },
    bars,
    'Actual 2025 516 / Target 2025 115, 448.7%',
  ],
  [
    'A row per year',
    'Measure,Unit,Year,Actual,Target\nBin collections,%,2021,94,98\nBin collections,%,2022,97,98\nBin collections,%,2023,99,98\n',
    { place: 'X' },
    bars,
    'Actual 2025 94 / Target 2025 98, missed −4 pts',
  ],
  [
    'A column of dates',
    'Indicator,Unit,Actual,Date,Target\nCO2,t,5.1,2021-06-30,4\nNOx,t,2,2022-12-31,1\n',
    { place: 'X', plan: 14 },
    bars,
    'All 2 indicators reached or passed (2025)',
  ],
  [
    'Less may be better',
    'Measure,Unit,Target 2020,Actual 2020\nResponse time,minutes,150,119\nMissed collections,items,40,401\nCrime rate,per 1000,50,44\n',
    { place: 'Austin' },
    bars,
    'Response time missed 79.3%; missed collections reached 1,002.5%',
  ],
  [
    'A cautious target below the year before',
    'Measure,Unit,FY2022 Actual,FY2023 Target,FY2023 Actual\nDocuments scanned,items,12782,5000,7000\nHomes built,homes,90,80,85\n',
    { place: 'Fort Worth' },
    bars,
    'Documents scanned (lower is better) 7,000 / 5,000, missed 140.0%',
  ],
  [
    'A goal for a later year',
    'Indicator,Unit,2020 actual,By 2030\nHomes insulated,items,4000,9000\n',
    { place: 'X' },
    lines,
    'X: 9,000 items (end of 2030)',
  ],
  [
    'A target of zero',
    'Indicator,Unit,Actual 2024,Target 2024\nLandfill,t,12,0\n',
    { place: 'X' },
    bars,
    'Landfill 12 / 0 t, +12, counted as reached',
  ],
  [
    'Years in columns of their own',
    'Indicator,Unit,Baseline,Baseline year,Target,Target year\nGraduates,%,5,2018,15,2030\nHomes,items,1200,2019,5000,2028\n',
    { place: 'X' },
    bars,
    'Base 2020 5 → Target 2025 15',
  ],
  [
    'Thousands and decimals of another language',
    'Kennzahl;Einheit;Basis 2020;Ziel 2025\nWohnungen;Stück;11.750;12.000\nWald;ha;2.310,5;2.500,0\n',
    { place: 'X' },
    bars,
    'Target 2.5, base 11.75; the axis says 12 items',
  ],
  [
    'A cell left unread beside one that is read',
    'Area,Year,Trees,Parks,Crimes\nA,2020,10,5,n/a\nB,2020,12,4,7\n',
    {},
    radar,
    'B leads on crimes',
  ],
];

/** The heading and the finding; of a chart with nothing to show, the note that says why. */
const said = ({ empty, heading, summary, notes }: Chart) =>
  (empty ? notes.map(({ text }) => text) : [heading, summary])
    .filter(Boolean)
    .join(' — ')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');

it('false sentences are gone', async () => {
  const blocks = CASES.map(([kind, text, hints, chart, before]) => {
    const now = said(chart(parseText(text, 'table.csv', hints)));
    expect(now).not.toContain(before);
    return `${kind}\n  before: ${before}\n  now:    ${now}\n`;
  });
  await expect(blocks.join('\n')).toMatchFileSnapshot('false-sentences.txt');
});
