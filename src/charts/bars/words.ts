import { countsInPoints, isAtBound, progress } from '../../analysis/attainment.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { valueOf } from '../../indicator/outcome.js';
import type { TargetRow } from '../../analysis/targets.js';
import type { Reading } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import { whereText, type Table } from '../chart.js';

/** The printed figures of a row: base, actual and target as far as there are, in that order. */
export function valuesText(row: TargetRow, lang: Lang): string {
  const { base, actual, target, unit } = row;
  if (!actual) return base ? format.pairText(base, '→', target, unit, lang) : one(target, row, lang);
  const pair = target ? format.pairText(actual, '/', target, unit, lang) : one(actual, row, lang);
  if (!base || base.value === null) return pair;
  const alike = base.scale === actual.scale && base.scale === (target ?? base).scale;
  return `${alike ? format.figureText(base, lang) : one(base, row, lang)} → ${pair}`;
}

const one = (reading: Reading | undefined, row: TargetRow, lang: Lang) =>
  reading ? format.valueText(reading, row.unit, lang) : '';

/**
 * The one figure of a row: attainment or points gained, or the change still needed, or why there is none.
 * A target that was missed says so in a word; in a mixed picture a change needed does.
 */
export function figureText(row: TargetRow, lang: Lang, mixed = false): string {
  const messages = messagesOf(lang);
  const figure = plainFigure(row, lang);
  if (row.met === false) return `${messages.missed} ${figure}`;
  return mixed && isNeeded(row) ? `${neededWord([row], lang)} ${figure}` : figure;
}

function plainFigure(row: TargetRow, lang: Lang): string {
  const messages = messagesOf(lang);
  const { target, actual, base } = row;
  const inPoints = countsInPoints(row.indicator.quantity);
  if (!target || target.value === null) return messages.reason['no-target'];
  const ranged = target.upTo !== undefined;
  if (actual) {
    if ('why' in row.gap) return row.gap.why === 'other-period' ? messages.incomparable : messages.noActual;
    if (ranged && row.gap.value === 0) return messages.withinRange;
    if (isAtBound(actual, target)) return messages.atBound;
    const gap = format.differenceText(row.gap.value, [actual, target], lang);
    if (inPoints) return messages.points(gap);
    if ('value' in row.attainment) return format.percentText(row.attainment.value, lang);
    return ranged ? format.joined(gap, format.unitText(target.scale, row.unit, lang), lang) : gap;
  }
  if (!base || base.value === null) return messages.noBase;
  if ('why' in row.requiredDifference) return messages.incomparable;
  if (ranged && row.requiredDifference.value === 0) return messages.withinRange;
  if (isAtBound(base, target)) return messages.atBound;
  if (isKept(target, row.requiredDifference.value)) return messages.status.met;
  const way = format.differenceText(row.requiredDifference.value, [base, target], lang);
  if (inPoints) return messages.points(way);
  if ('value' in row.requiredChange) return format.changeText(row.requiredChange.value, lang);
  return format.joined(way, format.unitText(target.scale, row.unit, lang), lang);
}

/** Whether the figure of a row is a change that is still needed. */
function isNeeded({ actual, base, target, requiredDifference: way }: TargetRow): boolean {
  if (actual || !base || !target || 'why' in way) return false;
  return way.value !== 0 && !isKept(target, way.value);
}

/** What the changes that some rows still need are called: growth, a fall, or either. */
export function neededWord(rows: readonly TargetRow[], lang: Lang): string {
  const ways = rows.flatMap((row) => (isNeeded(row) ? (valueOf(row.requiredDifference) ?? []) : []));
  const { rise, fall, either } = messagesOf(lang).required;
  if (ways.length === 0) return either;
  return ways.every((way) => way > 0) ? rise : ways.every((way) => way < 0) ? fall : either;
}

/** Whether a base is on the good side of a target that is a bound already. */
function isKept({ approximation: sign }: Reading, way: number): boolean {
  if (sign === 'at-most' || sign === 'less-than') return way >= 0;
  return (sign === 'at-least' || sign === 'more-than' || sign === 'over') && way <= 0;
}

/** The part of the way from base to target that is done; empty where that means nothing or nothing is reported. */
export function progressText({ base, actual, target }: TargetRow, lang: Lang): string {
  const done = progress(base, actual, target);
  return 'value' in done ? format.percentText(done.value, lang) : '';
}

/** All that is known of a row, as one spoken sentence. */
export const sentenceOf = (row: TargetRow, lang: Lang): string =>
  messagesOf(lang).spoken(partsOf(row, lang).join(messagesOf(lang).semicolon));

/** The parts of that sentence: first place and indicator, then what is known of them. */
export function partsOf(row: TargetRow, lang: Lang): string[] {
  const messages = messagesOf(lang);
  const told = (label: string, reading: Reading | undefined) =>
    reading
      ? [
          label +
            messages.colon +
            (reading.value === null ? messages.noFigure : format.valueText(reading, row.unit, lang)) +
            messages.inBrackets(messages.period(reading.period)),
        ]
      : [];
  const label = !row.actual
    ? isNeeded(row) && neededWord([row], lang)
    : 'value' in row.attainment && !countsInPoints(row.indicator.quantity)
      ? messages.attainment
      : messages.againstTarget;
  const why = row.actual ? row.gap : row.requiredDifference;
  const plain = label ? `${label} ${plainFigure(row, lang)}` : plainFigure(row, lang);
  const figure = 'why' in why && row.target ? messages.reason[why.why] : plain;
  const unprinted = row.base?.value === null && 'why' in why && why.why === 'no-base';
  const done = progressText(row, lang);
  const status = row.met === undefined ? standingOf(row, lang) : [row.met ? messages.met : messages.behind];
  return [
    `${format.inLang(row.place.name, lang)}${messages.comma}${format.inLang(row.indicator.name, lang)}`,
    ...told(messages.base, row.base),
    ...told(targetWord(row, lang), row.target),
    ...told(messages.actual, row.actual),
    ...(unprinted ? [] : [figure]),
    ...(done ? [`${messages.progress} ${done}`] : []),
    ...status,
    ...row.disputing.map((other) =>
      messages.disputed(format.valueText(other, row.unit, lang), whereText(other.sources[0], lang)),
    ),
    ...(row.actual?.verdict
      ? [messages.verdict + messages.colon + format.inLang(row.actual.verdict, lang)]
      : []),
  ];
}

/** Where a row stands before its target's time, with the rule that says so. */
function standingOf({ pace }: TargetRow, lang: Lang): string[] {
  if (!pace) return [];
  const messages = messagesOf(lang);
  return [messages.status[pace.status] + messages.inBrackets(messages.statusRule[pace.rule])];
}

/** What the target of a row is called: target, expected, binding … */
export const targetWord = (row: TargetRow, lang: Lang) => {
  const word = messagesOf(lang).force[row.target?.force ?? 'set'];
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The rows as a table, with the columns that have something in them. */
export function tableOf(rows: readonly TargetRow[], caption: string, lang: Lang): Table {
  const messages = messagesOf(lang);
  const cell = (reading: Reading | undefined, row: TargetRow) => {
    if (!reading) return '';
    const value = reading.value === null ? messages.noFigure : format.valueText(reading, row.unit, lang);
    return value + messages.inBrackets(messages.period(reading.period));
  };
  const some = {
    places: new Set(rows.map((row) => row.place.id)).size > 1,
    base: rows.some((row) => row.base),
    actual: rows.some((row) => row.actual),
    progress: rows.some((row) => progressText(row, lang)),
    verdict: rows.some((row) => row.actual?.verdict),
  };
  const mixed = some.actual && rows.some((row) => !row.actual);
  const keep = <T>(when: boolean | undefined, value: T): T[] => (when ? [value] : []);
  return {
    caption,
    columns: [
      messages.indicator,
      ...keep(some.places, messages.place),
      ...keep(some.base, messages.base),
      messages.target,
      ...keep(some.actual, messages.actual),
      some.actual ? messages.attainment : neededWord(rows, lang),
      ...keep(some.progress, messages.progress),
      ...keep(some.verdict, messages.verdict),
      messages.source,
    ],
    rows: rows.map((row) => [
      format.inLang(row.indicator.name, lang),
      ...keep(some.places, format.inLang(row.place.name, lang)),
      ...keep(some.base, cell(row.base, row)),
      cell(row.target, row),
      ...keep(some.actual, cell(row.actual, row)),
      figureText(row, lang, mixed),
      ...keep(some.progress, progressText(row, lang)),
      ...keep(some.verdict, row.actual?.verdict ? format.inLang(row.actual.verdict, lang) : ''),
      whereText((row.target ?? row.actual)?.sources[0], lang),
    ]),
    keys: rows.map((row) => [row.id]),
  };
}
