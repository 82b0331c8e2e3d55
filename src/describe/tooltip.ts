import type { Reading } from '../indicator/types.js';
import { unitText, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { factOf, factsOf, type Description, type Fact } from './description.js';
import { sourceText } from './source-text.js';
import { factText, kindAndValue, knownOf, label, noteTexts, printedText, valueMoment } from './text.js';
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

/** The tooltip of a datum. */
export function tooltip(description: Description, lang: Lang): Tooltip {
  const { values, when } = valuesOf(description, lang);
  const { indicator } = description;
  return {
    what: label(description, lang),
    brief: label(
      { ...description, indicator: { ...indicator, name: indicator.short ?? indicator.name } },
      lang,
    ),
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
  const whenOf = (reading: Reading | undefined) => momentText(valueMoment(reading, description), lang);
  const times = [...new Set(shown.map(({ reading }) => whenOf(reading)))];
  const isWay = times.length === 2 && shown.length === 2 && shown[0]?.role === 'base';
  const isTimed = times.length > 1 && !isWay;
  const texts = shown.map(
    (fact) => valueOf(fact, description, lang) + (isTimed ? inBrackets(whenOf(fact.reading)) : ''),
  );
  const last = shown.at(-1)?.reading;
  const unit = last ? ` ${unitText(last.scale, description.unit, lang)}` : '';
  const isOnce = texts.every((text) => text.endsWith(unit));
  const once = texts.map((text, i) =>
    isOnce && unit.trim() && i < texts.length - 1 ? text.slice(0, -unit.length) : text,
  );
  return { values: once.join(semicolon), when: isTimed ? '' : times.join(' → ') };
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
    .map((fact) =>
      factText(fact, description, lang).replace(/^\p{Lu}(?!\p{Lu})/u, (one) => one.toLowerCase()),
    )
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
      return `${actual.toLowerCase()} ${value}`;
    case 'value':
      return kindAndValue(fact, description, lang);
    default:
      return `${kindText(fact.reading.kind, fact.reading, lang)} ${value}`;
  }
}
