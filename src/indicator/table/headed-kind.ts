import { bracketAtEnd } from './cell-text.js';
import { flagNamed, kindNamed } from './cell-words.js';
import type { ValueHeader } from './header-role.js';

/**
 * An indicator that heads a column beside the column of its times: its name without the word for its kind, `Trees
 * (target)`, `Trees target`, and before the name only where another column is headed by that name, alone or with
 * another word, for a target population is none. `unclear` where a word for targets stands elsewhere.
 */
export function headedKind(
  header: string,
  others: readonly string[],
): { readonly name: string; readonly holds: Pick<ValueHeader, 'kind' | 'estimate'> } | 'unclear' {
  const bracket = bracketAtEnd(header);
  const isKind = bracket !== undefined && holdsNamed(bracket.inside) !== undefined;
  const main = bracket && !isKind ? bracket.before : header;
  const unit = header.slice(main.length);
  const twinOf = (name: string) => others.find((other) => other !== header && bare(other) === bare(name));
  const [, before = '', inside] = IN_BRACKETS.exec(main) ?? [];
  const [, name = '', last, han = '', lastHan] = BEHIND.exec(main) ?? [];
  const [, first, firstHan, after = ''] = BEFORE.exec(main) ?? [];
  const word = inside ?? last ?? lastHan;
  const own = before || name || han;
  const told = holdsNamed(word ?? first ?? `${firstHan ?? ''}`);
  const twin = twinOf(own || after) ?? pairedName(after, told?.kind, others);
  const isSure = before !== '' || /^(?:targets?|目标值?)$/i.test(word ?? '');
  if (told && (twin || (own && isSure)))
    return { name: twin === after ? after + unit : (twin ?? own + unit), holds: told };
  return /目标|\btargets?\b|\bgoals?$/i.test(main) ? 'unclear' : { name: header, holds: {} };
}

/** What a word beside the name of an indicator says that its values are. */
function holdsNamed(word: string): Pick<ValueHeader, 'kind' | 'estimate'> | undefined {
  const [kind, estimate] = [kindNamed(word), flagNamed(word)];
  if (kind) return { kind };
  return estimate && estimate !== 'provisional' ? { estimate } : undefined;
}

/** The name after a word for its kind, where another kind of it heads a column, too: 计划招生数 beside 实际招生数. */
function pairedName(
  name: string,
  kind: 'actual' | 'target' | undefined,
  others: readonly string[],
): string | undefined {
  const isPair = others.some((other) => {
    const [, word, han = '', rest = ''] = BEFORE.exec(bracketAtEnd(other)?.before ?? other) ?? [];
    const { kind: ofOther } = holdsNamed(word ?? han) ?? {};
    return bare(rest) === bare(name) && ofOther !== undefined && ofOther !== kind;
  });
  return name && kind && isPair && !AIMED_AT.test(name) ? name : undefined;
}

/** Whom targets are for, not what they are of. */
const AIMED_AT =
  /^(?:population|groups?|audiences?|people|beneficiar(?:y|ies)|households|areas?|人群|人口|对象)\b/i;

const KIND = String.raw`targets?|goals?|planned|actuals?|achieved|estimate[ds]?|forecasts?|projected|目标值?|计划值?|实际值?|预计值?|预测值?`;
const IN_BRACKETS = new RegExp(`^(.*\\S)\\s*[（(](${KIND})[)）]$`, 'i');
const BEHIND = new RegExp(`^(.*\\S)\\s(${KIND})$|^(.*[^\\s的])(目标值?)$`, 'i');
const BEFORE = new RegExp(
  `^(?:(${KIND})\\s+(?=\\p{L})|(目标|计划|实际|预计|预测)(?=\\p{Script=Han}))(.+)$`,
  'iu',
);

/** A name in one case, without its unit and without the ends of plurals, as `Fatality target` stands beside Fatalities. */
const bare = (text: string) =>
  (bracketAtEnd(text)?.before ?? text)
    .trim()
    .toLowerCase()
    .replace(/ies\b/g, 'y')
    .replace(/(?<=[^s])s\b/g, '');
