import { DataError } from '../indicator/data-error.js';
import type { Reference } from './shares.js';

/** What 100 % is, in one word: the leader, each place's target, or values that the author gives. */
export type ReferenceKind = 'leader' | 'target' | 'given';

/**
 * What a text says 100 % is: `leader`, `target`, or `id=40 id=50` for values of the indicators in
 * their units; the leader for an empty one.
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
