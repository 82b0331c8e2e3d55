import type { Reading } from '../indicator/types.js';
import { inLang, percentText, placeName, shortName, unitText, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Moment } from '../analysis/track.js';
import { factOf, factsOf, type Description, type Fact } from './description.js';
import { sourceText } from './source-text.js';
import { factText, knownOf, noteTexts, printedText, valueMoment } from './text.js';
import { capitalised, kindText, momentText } from './words.js';

/** The content of a tooltip. */
export interface Tooltip {
  readonly what: string;
  /** The same with the short name of the indicator. */
  readonly brief: string;
  /** The common time of its values; empty if they differ. */
  readonly when: string;
  /** The initial content, in at most two lines: value with target, then status. */
  readonly lines: readonly string[];
  /** All that is known, with notes and source. */
  readonly all: readonly string[];
}

/** The tooltip of a datum, with its place if the chart has several. */
export function tooltip(description: Description, lang: Lang, several = true): Tooltip {
  const { values, when } = valuesOf(description, lang);
  const named = (name: string) =>
    messagesOf(lang).inPlace(several ? placeName(description.place, lang) : '', name);
  return {
    what: named(inLang(description.indicator.name, lang)),
    brief: named(shortName(description.indicator, lang)),
    when,
    lines: [values, statusLine(description, lang)].map(capitalised).filter(Boolean),
    all: [
      ...knownOf(description, lang),
      ...noteTexts(description, lang),
      ...factsOf(description, 'source').flatMap((fact) => {
        const text = sourceText(fact, lang);
        return text ? [messagesOf(lang).source + messagesOf(lang).colon + text] : [];
      }),
    ],
  };
}

/**
 * A value with its target. A common unit and time are stated once; a base and its target have the times of both;
 * otherwise each value has its own time.
 */
export function valuesOf(
  description: Description,
  lang: Lang,
): { readonly values: string; readonly when: string } {
  const { semicolon, inBrackets } = messagesOf(lang);
  const shown = shownFacts(description);
  const whenOf = ({ reading }: ValueFact) => momentText(valueMoment(reading, description), lang);
  const times = [...new Set(shown.map(whenOf))];
  const isWay = times.length === 2 && shown.length === 2 && shown[0]?.role === 'base';
  const isTimed = times.length > 1 && !isWay;
  const moments = shown.map(({ reading }) => valueMoment(reading, description));
  const briefly = moments.map((moment) => yearText(moment, lang));
  const isCompared = !description.facts.some(isRefused);
  const texts = unitOnce(
    shown.map((fact) => valueOf(fact, description, lang)),
    shown.at(-1)?.reading,
    description,
    lang,
  );
  return {
    values: texts
      .map((text, i) => (isTimed && isCompared ? text + inBrackets(briefly[i] ?? '') : text))
      .join(semicolon),
    when: isTimed ? '' : isWay ? wayText(moments, lang) : times.join(),
  };
}

/** Two times; only the first of two spans of one kind says the kind: total 2016–2020 → 2021–2025. */
function wayText([first, ...others]: readonly Moment[], lang: Lang): string {
  const later = others.map((one) =>
    'from' in one && one.kind === first?.kind ? `${one.from}–${one.to}` : yearText(one, lang),
  );
  return [first ? yearText(first, lang) : '', ...later].join(' → ');
}

/** A time in which the end of a year is the year. */
const yearText = (moment: Moment, lang: Lang) =>
  momentText(moment.kind === 'end' ? { ...moment, kind: 'year' } : moment, lang);

/** Whether values are of different kinds of period, and so not compared. */
const isRefused = (fact: Fact) =>
  fact.role === 'attainment' && fact.figure.kind === 'none' && fact.figure.why === 'other-period';

/** Texts of values with their unit at the last one alone, if they share it. */
export function unitOnce(
  texts: readonly string[],
  last: Reading | undefined,
  description: Description,
  lang: Lang,
): readonly string[] {
  const unit = last ? ` ${unitText(last.scale, description.unit, lang)}` : '';
  if (!unit.trim() || !texts.every((text) => text.endsWith(unit))) return texts;
  return texts.map((text, i) => (i < texts.length - 1 ? text.slice(0, -unit.length) : text));
}

/** A value alone, with its kind unless it is an actual value. */
export function shortValue(description: Description, lang: Lang): string {
  const { reading, kind } = factOf(description, 'value') ?? { reading: undefined };
  const value = printedText(reading, description, lang);
  return kind && reading && reading.kind !== 'actual' ? `${kindText(kind, reading, lang)} ${value}` : value;
}

/**
 * The standing of a value against its target or reference value; empty if neither exists. Beside a share of a reference
 * value, the attainment says enough about the target.
 */
export function statusLine(description: Description, lang: Lang): string {
  const isShare = factOf(description, 'share') && factOf(description, 'attainment');
  return description.facts
    .filter(({ role }) => STATUS.has(role) && !(isShare && role === 'status'))
    .map((fact) => {
      switch (fact.role) {
        case 'status':
          return factText({ role: 'status', status: fact.status }, description, lang);
        case 'so-far':
          return messagesOf(lang).soFar(percentText(fact.share, lang), yearText(fact.when, lang));
        default:
          return factText(fact, description, lang).replace(/^\p{Lu}(?!\p{Lu})/u, (one) => one.toLowerCase());
      }
    })
    .filter(Boolean)
    .join(messagesOf(lang).semicolon);
}

const STATUS: ReadonlySet<Fact['role']> = new Set([
  'share',
  'attainment',
  'required',
  'progress',
  'status',
  'so-far',
]);

type ValueFact = Extract<
  Fact,
  { readonly role: 'base' | 'actual' | 'value' | 'target' | 'due-target' | 'counterpart' }
>;

/** The latest value, else the base, then its target. */
function shownFacts({ facts }: Description): readonly ValueFact[] {
  const isThere = (...roles: Fact['role'][]) => facts.some(({ role }) => roles.includes(role));
  const shown = facts.filter((fact): fact is ValueFact => {
    if (fact.role === 'base') return !isThere('actual', 'value');
    return ['actual', 'value', 'target', 'due-target', 'counterpart'].includes(fact.role);
  });
  return [...shown.filter((fact) => !isTarget(fact)), ...shown.filter(isTarget)];
}

const isTarget = ({ role }: Fact) => role === 'target' || role === 'due-target';

function valueOf(fact: ValueFact, description: Description, lang: Lang): string {
  const { base, actual } = messagesOf(lang);
  const value = printedText(fact.reading, description, lang);
  switch (fact.role) {
    case 'base':
      return `${base.toLowerCase()} ${value}`;
    case 'actual':
      return fact.reading.value === null ? value : `${actual.toLowerCase()} ${value}`;
    case 'value':
      return shortValue(description, lang);
    default:
      return `${kindText(fact.reading.kind, fact.reading, lang)} ${value}`;
  }
}
