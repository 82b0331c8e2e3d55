import type { Reading } from '../indicator/types.js';
import { hasWords } from '../indicator/amount.js';
import * as format from '../messages/format.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { factOf, hasUnread, type Description, type FactOf } from './description.js';
import { figureFact, labelText, targetFigureText } from './figures.js';
import { lettersIn } from './words.js';

/** The figure of a row in picture and table: a share, a difference, or briefly why there is none. */
function plainFigure(description: Description, lang: Lang): string {
  const { figure } = figureFact(description) ?? NO_TARGET;
  if (figure.kind !== 'none') return targetFigureText(figure, description, lang);
  const messages = messagesOf(lang);
  if (figure.why === 'direction-unknown') return messages.noDirection;
  if (hasUnread(description)) return messages.notRead;
  const target = factOf(description, 'target')?.reading;
  if (target && hasWords(target)) return messages.noFigure;
  if (!target || target.value === null) return messages.noTarget;
  if (description.state === 'not-comparable') return messages.incomparable;
  return factOf(description, 'required') ? messages.noBase : messages.noActual;
}

const NO_TARGET: FactOf<'attainment' | 'required'> = {
  role: 'attainment',
  figure: { kind: 'none', why: 'no-target' },
};

/** The figure of a row with its label: that it was missed or, if `mixed`, that it is still required. */
export function rowFigure(description: Description, lang: Lang, mixed = false): string {
  const messages = messagesOf(lang);
  const figure = plainFigure(description, lang);
  if (description.state === 'missed') return `${messages.missed} ${figure}`;
  const required = factOf(description, 'required');
  return mixed && required?.label ? `${labelText(required.label, lang)} ${figure}` : figure;
}

/** A unit of more Latin letters, or half as many Han letters, is said once if all of several rows have it. */
const LONG_UNIT = 8;

/** The long unit that all of several rows have; empty if there is none. */
export function commonUnit([first, ...others]: readonly Description[], lang: Lang): string {
  const name = first && others.every(({ unit }) => unit === first.unit) ? first.unit.name : '';
  const text = format.inLang(name, lang);
  return others.length && lettersIn(text) > LONG_UNIT ? text : '';
}

/** The figures of a row that exist, in brief and in order: base, actual, target. */
export function rowValues(description: Description, lang: Lang, unit = description.unit): string {
  const [base, actual, target] = format.sideBySide(
    (['base', 'actual', 'target'] as const).map((role) => factOf(description, role)?.reading),
    lang,
  );
  const one = (reading: Reading | undefined) => format.flaggedValue(reading, unit, lang);
  if (!actual) return base ? format.pairText(base, '→', target, unit, lang) : one(target);
  const pair = target ? format.pairText(actual, '/', target, unit, lang) : one(actual);
  if (!base || base.value === null) return pair;
  const alike = base.scale === actual.scale && base.scale === (target ?? base).scale;
  return `${alike ? format.flaggedFigure(base, lang) : one(base)} → ${pair}`;
}
