import { DataError } from '../indicator/data-error.js';
import type { Reference } from './shares.js';

/** The kind of reference that is 100 %: the leader, each place's target, or values given by the author. */
export type ReferenceKind = 'leader' | 'target' | 'given';

/**
 * Parses what 100 % is: `leader`, `target`, or `id=40 id=50` for values of the indicators in their units; the leader if
 * empty.
 * @throws {DataError} for any other text
 */
export function referenceOf(text: string): Reference {
  const wanted = text.trim();
  if (wanted === '' || wanted === 'leader') return 'leader';
  if (wanted === 'target') return 'target';
  const pairs = wanted.split(/\s+/).map((pair): [string, number] => {
    const [, id = '', number = ''] = /^(.+)=(.+)$/.exec(pair) ?? [];
    if (id && Number(number) > 0 && Number.isFinite(Number(number))) return [id, Number(number)];
    throw new DataError('', 'reference', 'expected leader, target or id=number, got "{0}"', [pair]);
  });
  return Object.fromEntries(pairs);
}
