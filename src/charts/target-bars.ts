import { amount, countsInPoints } from '../indicator/attainment.js';
import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import { sameKindOfPeriod, yearsOfPlan } from '../indicator/periods.js';
import { targetRows, type Selection, type TargetRow } from '../indicator/select.js';
import { targetSentence } from '../indicator/sentences.js';
import type { PlanData, Reading, Source } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import {
  Footnotes,
  noteTeller,
  sourceLine,
  whereText,
  type Chart,
  type ChartOptions,
  type Table,
} from './chart.js';
import { drawBars, type Bar, type BarHeads, type BarGroup } from './target-bars-scene.js';

/**
 * Target against actual, one row per indicator. Each row has its own unit, so all share one scale:
 * the share of the target, with a common line at 100 %; the printed values stand beside.
 */
export function targetBars(data: PlanData, selection: Selection, options: ChartOptions): Chart {
  const { lang } = options;
  const rows = targetRows(data, selection);
  const places = new Set(rows.map((row) => row.place.id));
  const footnotes = new Footnotes(noteTeller(data, places.size > 1, lang));
  const bars = rows.map((row) => barOf(row, footnotes, lang));
  const heading = options.heading ?? headingOf(rows, lang);
  const summary = targetSentence(rows, lang);
  const words = wordsOf(lang);
  const points = rows.some((row) => row.target && countsInPoints(row.indicator.quantity));
  const remarks = [...verdictsOf(rows, lang), ...(points ? [words.pointsNote] : [])];
  const picture = { heads: headsOf(rows, lang), groups: groupsOf(rows, bars, lang) };
  return {
    lang,
    heading,
    summary,
    notes: [...footnotes.all(), ...remarks.map((text) => ({ mark: '', text }))],
    source: sourceLine(data, rows.flatMap(sourcesOf), lang),
    table: tableOf(rows, heading, lang),
    empty: rows.length === 0,
    draw: (width) => drawBars(picture, width, { name: nameOf(heading, summary, lang), lang: words.tag }),
  };
}

/** Where a row is printed: of the places of each reading, the one in the table of the target. */
function sourcesOf(row: TargetRow): Source[] {
  const table = row.target?.sources[0]?.table;
  return [row.target, row.actual, row.base].flatMap((reading) => {
    const own = reading?.sources.find((source) => source.table === table) ?? reading?.sources[0];
    return own ? [own] : [];
  });
}

/** The plan's own verdicts, which stand beside our arithmetic and not instead of it. */
function verdictsOf(rows: readonly TargetRow[], lang: Lang): string[] {
  const names = new Map<string, string[]>();
  for (const { actual, indicator } of rows) {
    if (!actual?.verdict) continue;
    const verdict = format.inLang(actual.verdict, lang);
    const name = format.inLang(indicator.short ?? indicator.name, lang);
    names.set(verdict, [...(names.get(verdict) ?? []), name]);
  }
  if (names.size === 0) return [];
  const groups = Array.from(names, ([verdict, all]) => ({
    verdict,
    names: all.length === rows.length ? [] : all,
  }));
  return [wordsOf(lang).verdicts(groups)];
}

const nameOf = (heading: string, summary: string, lang: Lang) =>
  summary ? `${heading}${lang === 'zh' ? '。' : '. '}${summary}` : heading;

function headingOf(rows: readonly TargetRow[], lang: Lang): string {
  const words = wordsOf(lang);
  const places = words.and([...new Set(rows.map((row) => format.inLang(row.place.name, lang)))]);
  const plans = [...new Set(rows.map((row) => row.plan))];
  const [plan] = plans;
  if (plan === undefined || plans.length > 1) return words.mixedHeading(places);
  if (rows.some((row) => row.actual)) return words.resultHeading(places, plan);
  const { from, to } = yearsOfPlan(plan);
  return words.startHeading(places, plan, from - 1, to);
}

/** Whether base and target, or actual and target, cannot be set in proportion because of their periods. */
function differInPeriod(row: TargetRow): boolean {
  const first = row.actual ?? row.base;
  if (!first || !row.target || first.value === null) return false;
  return !sameKindOfPeriod(first.period, row.target.period);
}

function barOf(row: TargetRow, footnotes: Footnotes, lang: Lang): Bar {
  const words = wordsOf(lang);
  const { target, actual, base, indicator } = row;
  const aim = target && amount(target);
  const share = (reading: Reading | undefined) => {
    const value = reading && amount(reading);
    return aim && value !== undefined && value !== null ? value / aim : undefined;
  };
  const odd = differInPeriod(row);
  const told = row.notes.some((note) => note.kind === 'contradiction');
  const totals = !actual && 'value' in row.change && target?.period.kind === 'total';
  const own = [
    ...(odd && actual && target && !told ? [words.periodsNote(actual.period, target.period)] : []),
    ...(totals ? [words.totalsNote] : []),
  ];
  const marks = footnotes.marks(row.notes, own);
  const tag = odd || !target ? '' : words.periodTag(target.period);
  return {
    key: row.key,
    state: odd ? 'incomparable' : row.state,
    name: `${format.inLang(indicator.name, lang)}${tag}${marks && `\u2009${marks}`}`,
    values: valuesText(row, lang),
    figure: figureText(row, lang),
    behind: row.met === false,
    share: odd ? undefined : share(actual),
    baseShare: odd ? undefined : share(base),
    sentence: sentenceOf(row, lang),
  };
}

function valuesText(row: TargetRow, lang: Lang): string {
  if (row.actual) {
    return row.target
      ? format.pairText(row.actual, '/', row.target, row.unit, lang)
      : format.valueText(row.actual, row.unit, lang);
  }
  if (row.base) return format.pairText(row.base, '→', row.target, row.unit, lang);
  return row.target ? format.valueText(row.target, row.unit, lang) : '';
}

/** The one figure of a row: attainment or points gained, or the change still needed, or why there is none. */
function figureText(row: TargetRow, lang: Lang): string {
  const words = wordsOf(lang);
  const { target, actual, base } = row;
  const inPoints = countsInPoints(row.indicator.quantity);
  if (!target) return words.reason['no-target'];
  if (actual) {
    if ('why' in row.gap) return row.gap.why === 'other-period' ? words.incomparable : words.noActual;
    if (inPoints) return words.points(format.differenceText(row.gap.value, [actual, target], lang));
    if ('value' in row.attainment) return format.percentText(row.attainment.value, lang);
    return format.differenceText(row.gap.value, [actual, target], lang);
  }
  if (!base || base.value === null) return words.noBase;
  if ('why' in row.way) return words.incomparable;
  const way = format.differenceText(row.way.value, [base, target], lang);
  if (inPoints) return words.points(way);
  if ('value' in row.change) return format.changeText(row.change.value, lang);
  return format.joined(way, format.unitText(target.scale, row.unit, lang));
}

function sentenceOf(row: TargetRow, lang: Lang): string {
  const words = wordsOf(lang);
  const told = (label: string, reading: Reading | undefined) =>
    reading
      ? [
          label +
            words.colon +
            (reading.value === null ? words.noFigure : format.valueText(reading, row.unit, lang)) +
            (lang === 'zh' ? `（${words.period(reading.period)}）` : ` (${words.period(reading.period)})`),
        ]
      : [];
  const label = row.actual ? words.attainment : words.requiredChange;
  const why = row.actual ? row.gap : row.way;
  const figure = 'why' in why && row.target ? words.reason[why.why] : `${label} ${figureText(row, lang)}`;
  const status = row.met === undefined ? [] : [row.met ? words.met : words.behind];
  return [
    `${format.inLang(row.place.name, lang)}${words.comma}${format.inLang(row.indicator.name, lang)}`,
    ...told(words.base, row.base),
    ...told(targetWord(row, lang), row.target),
    ...told(words.actual, row.actual),
    figure,
    ...status,
    ...row.disputing.map((other) =>
      words.disputed(format.valueText(other, row.unit, lang), whereText(other.sources[0], lang)),
    ),
    ...(row.actual?.verdict ? [words.verdict + words.colon + format.inLang(row.actual.verdict, lang)] : []),
  ].join(words.semicolon);
}

const targetWord = (row: TargetRow, lang: Lang) => {
  const word = wordsOf(lang).force[row.target?.force ?? 'set'];
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The year that all given readings end in, if it is one. */
function commonYear(readings: readonly (Reading | undefined)[]): number | undefined {
  const years = new Set(readings.flatMap((reading) => (reading ? [reading.period.to] : [])));
  return years.size === 1 ? [...years][0] : undefined;
}

function headsOf(rows: readonly TargetRow[], lang: Lang): BarHeads {
  const words = wordsOf(lang);
  const result = rows.some((row) => row.actual);
  const [first] = rows.filter((row) => row.target);
  const word = first ? targetWord(first, lang) : words.target;
  const targetYear = commonYear(rows.map((row) => row.target));
  const baseYear = commonYear(rows.map((row) => row.base));
  return {
    values: result ? words.actualOverTarget : words.baseToTarget(baseYear, targetYear),
    figure: result ? words.attainment : words.requiredChange,
    target: words.targetIs100,
    keys: {
      actual: words.inYear(words.actual, commonYear(rows.map((row) => row.actual))),
      base: words.inYear(words.base, baseYear),
      target: words.inYear(word, targetYear),
      behind: words.behind,
      incomparable: words.incomparable,
    },
  };
}

function groupsOf(rows: readonly TargetRow[], bars: readonly Bar[], lang: Lang): BarGroup[] {
  const words = wordsOf(lang);
  const several = {
    places: new Set(rows.map((row) => row.place.id)).size > 1,
    plans: new Set(rows.map((row) => row.plan)).size > 1,
  };
  const groups: { title: string; bars: Bar[] }[] = [];
  rows.forEach((row, index) => {
    const title = [
      ...(several.places ? [format.inLang(row.place.name, lang)] : []),
      ...(several.plans ? [words.plan(row.plan)] : []),
    ].join(' · ');
    const bar = bars[index];
    if (!bar) return;
    const last = groups.at(-1);
    if (last && last.title === title) last.bars.push(bar);
    else groups.push({ title, bars: [bar] });
  });
  return groups;
}

function tableOf(rows: readonly TargetRow[], caption: string, lang: Lang): Table {
  const words = wordsOf(lang);
  const cell = (reading: Reading | undefined, row: TargetRow) => {
    if (!reading) return '';
    const value = reading.value === null ? words.noFigure : format.valueText(reading, row.unit, lang);
    return `${value} (${words.period(reading.period)})`;
  };
  const some = {
    places: new Set(rows.map((row) => row.place.id)).size > 1,
    base: rows.some((row) => row.base),
    actual: rows.some((row) => row.actual),
    verdict: rows.some((row) => row.actual?.verdict),
  };
  const keep = <T>(when: boolean | undefined, value: T): T[] => (when ? [value] : []);
  return {
    caption,
    columns: [
      words.indicator,
      ...keep(some.places, words.place),
      ...keep(some.base, words.base),
      words.target,
      ...keep(some.actual, words.actual),
      some.actual ? words.attainment : words.requiredChange,
      ...keep(some.verdict, words.verdict),
      words.source,
    ],
    rows: rows.map((row) => [
      format.inLang(row.indicator.name, lang),
      ...keep(some.places, format.inLang(row.place.name, lang)),
      ...keep(some.base, cell(row.base, row)),
      cell(row.target, row),
      ...keep(some.actual, cell(row.actual, row)),
      figureText(row, lang),
      ...keep(some.verdict, row.actual?.verdict ? format.inLang(row.actual.verdict, lang) : ''),
      whereText((row.target ?? row.actual)?.sources[0], lang),
    ]),
  };
}
