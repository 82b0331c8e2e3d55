import { countsInPoints } from '../indicator/attainment.js';
import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import type { TargetRow } from '../indicator/select.js';
import type { Reading } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import { whereText, type Table } from './chart.js';

/** The printed figures of a row: actual over target, or base to target, or the one there is. */
export function valuesText(row: TargetRow, lang: Lang): string {
  if (row.actual) {
    return row.target
      ? format.pairText(row.actual, '/', row.target, row.unit, lang)
      : format.valueText(row.actual, row.unit, lang);
  }
  if (row.base) return format.pairText(row.base, '→', row.target, row.unit, lang);
  return row.target ? format.valueText(row.target, row.unit, lang) : '';
}

/** The one figure of a row: attainment or points gained, or the change still needed, or why there is none. */
export function figureText(row: TargetRow, lang: Lang): string {
  const words = wordsOf(lang);
  const { target, actual, base } = row;
  const inPoints = countsInPoints(row.indicator.quantity);
  if (!target || target.value === null) return words.reason['no-target'];
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

/** All that is known of a row, as one spoken sentence. */
export function sentenceOf(row: TargetRow, lang: Lang): string {
  const words = wordsOf(lang);
  const told = (label: string, reading: Reading | undefined) =>
    reading
      ? [
          label +
            words.colon +
            (reading.value === null ? words.noFigure : format.valueText(reading, row.unit, lang)) +
            words.inBrackets(words.period(reading.period)),
        ]
      : [];
  const label = row.actual ? words.attainment : words.requiredChange;
  const why = row.actual ? row.gap : row.way;
  const figure = 'why' in why && row.target ? words.reason[why.why] : `${label} ${figureText(row, lang)}`;
  const status = row.met === undefined ? standingOf(row, lang) : [row.met ? words.met : words.behind];
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

/** Where a row stands before its target's time, with the rule that says so. */
function standingOf({ underWay }: TargetRow, lang: Lang): string[] {
  if (!underWay) return [];
  const words = wordsOf(lang);
  return [words.status[underWay.status] + words.inBrackets(words.statusRule[underWay.rule])];
}

/** What the target of a row is called: target, expected, binding … */
export const targetWord = (row: TargetRow, lang: Lang) => {
  const word = wordsOf(lang).force[row.target?.force ?? 'set'];
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The rows as a table, with the columns that have something in them. */
export function tableOf(rows: readonly TargetRow[], caption: string, lang: Lang): Table {
  const words = wordsOf(lang);
  const cell = (reading: Reading | undefined, row: TargetRow) => {
    if (!reading) return '';
    const value = reading.value === null ? words.noFigure : format.valueText(reading, row.unit, lang);
    return value + words.inBrackets(words.period(reading.period));
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
