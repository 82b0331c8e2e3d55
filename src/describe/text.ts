import * as format from '../messages/format.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { isEstimate } from '../indicator/periods.js';
import { excerpt } from '../indicator/texts.js';
import type { Reading } from '../indicator/types.js';
import { hasWords } from '../indicator/amount.js';
import type { Moment } from '../analysis/track.js';
import { factOf, factsOf, hasUnread, type Description, type Fact, type ValueKind } from './description.js';
import { labelText, progressText, targetFigureText } from './figures.js';
import { noteFactText } from './notes.js';
import { sourceText } from './source-text.js';
import { kindText, markedMoment, momentText, targetWord } from './words.js';

/**
 * The description of a datum as one sentence for speech, without notes and source, which are elsewhere in the figure.
 */
export function sentence(description: Description, lang: Lang): string {
  const messages = messagesOf(lang);
  return messages.spoken([label(description, lang), ...knownOf(description, lang)].join(messages.semicolon));
}

/** The indicator, preceded by the place if it is named. */
export const label = ({ place, indicator }: Description, lang: Lang): string =>
  messagesOf(lang).inPlace(format.placeName(place, lang), format.inLang(indicator.name, lang));

/**
 * The announcement of a changed datum, and the text whose difference makes it a change: its value, or a row's whole
 * description.
 */
export function changedValueText(description: Description, lang: Lang): string {
  const value = factOf(description, 'value');
  if (!value) return sentence(description, lang);
  const { semicolon, spoken } = messagesOf(lang);
  return spoken(label(description, lang) + semicolon + factText(value, description, lang));
}

/** A value among others of its time: kind and figure, and for a target its attainment. */
export function textAtTime(description: Description, lang: Lang): string {
  const own = factOf(description, 'value');
  const target = own?.reading?.kind === 'target';
  const texts = description.facts.map((fact) => {
    switch (fact.role) {
      case 'value':
        return kindAndValue(fact, description, lang);
      case 'attainment':
      case 'status':
      case 'so-far':
        return target ? factText(fact, description, lang) : '';
      case 'verdict':
        return fact.own ? factText(fact, description, lang) : '';
      case 'index':
        return messagesOf(lang).indexValue(format.formatNumber(fact.value, fact.decimals, lang));
      default:
        return '';
    }
  });
  return texts.filter(Boolean).join(messagesOf(lang).semicolon);
}

/** The attainment of the target at the datum's time, as a table cell; empty if there is none. */
export const standingText = (description: Description, lang: Lang): string =>
  description.facts
    .filter(({ role }) => role === 'attainment' || role === 'status' || role === 'so-far')
    .map((fact) => factText(fact, description, lang))
    .join(messagesOf(lang).semicolon);

/** The notes of a datum as texts. */
export const noteTexts = (description: Pick<Description, 'facts'>, lang: Lang): readonly string[] =>
  factsOf(description, 'note').map(({ note }) => noteFactText(note, lang));

/** The facts of a datum as texts, without notes and source. */
export const knownOf = (description: Description, lang: Lang): string[] =>
  description.facts.map((fact) => factText(fact, description, lang)).filter(Boolean);

/** The text of one fact; empty for facts that sentences leave out. */
export function factText(fact: Fact, description: Description, lang: Lang): string {
  const messages = messagesOf(lang);
  const { unit } = description;
  switch (fact.role) {
    case 'base':
    case 'actual':
      return messages[fact.role] + messages.colon + datedText(fact.reading, description, lang);
    case 'target':
      return targetWord(fact.reading, lang) + messages.colon + datedText(fact.reading, description, lang);
    case 'estimate':
      return (
        momentText(fact.reading.period, lang) +
        messages.colon +
        kindAndValue({ ...fact, kind: fact.reading.kind }, description, lang)
      );
    case 'value':
      if (!fact.kind && (fact.reading?.value ?? null) === null)
        return printedText(fact.reading, description, lang);
      return (
        momentText(valueMoment(fact.reading, description), lang) +
        messages.colon +
        kindAndValue(fact, description, lang)
      );
    case 'due-target':
      return messages.target + messages.colon + format.valueText(fact.reading, unit, lang);
    case 'counterpart':
      return kindAndValue({ reading: fact.reading, kind: fact.reading.kind }, description, lang);
    case 'share':
      return shareText(fact, lang);
    case 'mean':
      return messages.meanShare(format.percentText(fact.share, lang));
    case 'attainment':
    case 'required': {
      const { figure } = fact;
      if (figure.kind === 'none') {
        const { why } = figure;
        if (why === 'direction-unknown' || hasUnread(description)) return '';
        if (why === 'no-base' && factOf(description, 'base')?.reading.value === null) return '';
      }
      const text =
        figure.kind === 'none' ? messages.reason[figure.why] : targetFigureText(figure, description, lang);
      return fact.label ? `${labelText(fact.label, lang)} ${text}` : text;
    }
    case 'progress':
      return fact.share < 0 ? messages.recedes : `${messages.progress} ${progressText(description, lang)}`;
    case 'status':
      return statusText(fact, lang);
    case 'so-far':
      return messages.soFar(format.percentText(fact.share, lang), momentText(fact.when, lang));
    case 'dispute':
      return messages.disputed(
        format.valueText(fact.reading, unit, lang),
        fact.reading.sources[0] ? sourceText({ source: fact.reading.sources[0] }, lang) : '',
      );
    case 'verdict':
      return messages.verdict + messages.colon + format.inLang(fact.text, lang);
    case 'method':
      return format.formulaText(fact.method, lang);
    case 'index':
    case 'note':
    case 'source':
      return '';
  }
}

/** The time of a value; values of several places share a time but may differ in period. */
export const valueMoment = (reading: Reading | undefined, { period }: Description): Moment =>
  reading && period.kind !== 'date' ? reading.period : period;

function statusText({ status, rule }: Extract<Fact, { role: 'status' }>, lang: Lang): string {
  const messages = messagesOf(lang);
  if (status === 'missed') return messages.behind;
  if (rule) return messages.status[status] + messages.inBrackets(messages.statusRule[rule]);
  return status === 'met' ? messages.met : messages.status[status];
}

/** A value as a share of the reference value, or its label if it is the reference itself. */
export const shareText = (
  { share, of }: { share: number; of: Extract<Fact, { role: 'share' }>['of'] },
  lang: Lang,
) =>
  share === 1 && of !== 'target' && of !== 'given'
    ? messagesOf(lang).isReference[of]
    : messagesOf(lang).shareOf[of](format.percentText(share, lang));

/** A value with its unit and flags; or that none is printed; or the printed text and why it was not read. */
export function printedText(
  reading: Reading | undefined,
  { unit }: Pick<Description, 'unit'>,
  lang: Lang,
): string {
  const messages = messagesOf(lang);
  if (reading && reading.value !== null) {
    const flags = format.flagsOf({ ...reading, kind: 'actual' }, lang).map(([, word]) => word);
    const value = format.valueText(reading, unit, lang);
    return flags.length ? value + messages.inBrackets(flags.join(messages.comma)) : value;
  }
  if (reading?.unread) return messages.unreadValue(excerpt(reading.printed), messages.unread(reading.unread));
  return reading && hasWords(reading) ? format.quotedText(reading.printed, lang) : messages.noFigure;
}

/** A value with its period and flags in brackets. */
export const datedText = (reading: Reading, description: Pick<Description, 'unit'>, lang: Lang): string =>
  printedText({ ...reading, flags: [] }, description, lang) +
  messagesOf(lang).inBrackets(markedMoment(reading, reading.period, lang));

/** A value with its kind; a dated value with no kind, unless it is an estimate. */
function kindAndValue(
  { reading, kind }: { reading: Reading | undefined; kind?: ValueKind },
  description: Description,
  lang: Lang,
): string {
  const value = printedText(reading, description, lang);
  return kind && reading && (description.period.kind !== 'date' || isEstimate(reading))
    ? `${kindText(kind, reading, lang)} ${value}`
    : value;
}
