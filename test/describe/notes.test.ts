import { describe, expect, it } from 'vitest';
import type { Description, NoteFact } from '../../src/describe/description.js';
import { noteFacts } from '../../src/describe/description.js';
import { figureNotes, noteFactsOf, remarks, type Remark } from '../../src/describe/notes.js';
import type { Note, PlanData } from '../../src/indicator/types.js';
import { noteText } from '../../src/messages/format.js';
import { both, fuzhou } from '../charts/example.js';

const about = (name: string, ...notes: NoteFact[]) =>
  ({ indicator: { name }, facts: noteFacts(notes) }) as unknown as Description;
const noted = (kind: Note['kind'], text: string): NoteFact => ({
  kind: 'data',
  note: { id: text, kind, text: { en: text } },
});
const none: PlanData = {
  places: [],
  documents: [],
  units: [],
  indicators: [],
  readings: [],
  notes: [],
};
const notesOf = (
  items: readonly Description[],
  options: { remarks?: Remark[]; behind?: 'name' | 'figure' } = {},
) => figureNotes(items, { data: none, remarks: [], behind: 'name', ...options }, 'en');

describe('the notes of a figure', () => {
  it('stand on its face by gravity, signed in the order of reading', () => {
    const items = [
      about('A', noted('definition', 'what A is')),
      about('B', noted('doubt', 'B may be wrong.')),
      about('C', noted('caveat', 'C is rounded'), noted('contradiction', 'C is two numbers.')),
      about('D'),
    ];
    const { face, more, marks } = notesOf(items);
    expect(face).toEqual([
      { mark: '¹', text: 'B may be wrong.' },
      { mark: '²', text: 'C is two numbers.' },
    ]);
    expect(items.map(marks)).toEqual(['', '¹', '²', '']);
    expect(more).toEqual(['C: C is rounded.', 'A: what A is.']);
  });

  it('have signs behind figures that do not read as powers', () => {
    const items = [about('A', noted('caveat', 'first'), noted('caveat', 'second')), about('B')];
    const { face, marks } = notesOf(items, { behind: 'figure' });
    expect(face.map(({ mark }) => mark)).toEqual(['*', '†']);
    expect(items.map(marks)).toEqual(['*\u2009†', '']);
  });

  it('have no sign where they are about all of it', () => {
    const items = [about('A', noted('caveat', 'all.')), about('B', noted('caveat', 'all.'))];
    const { face, more, marks } = notesOf(items, { remarks: remarks('doubt', ['nobody knows.']) });
    expect(face).toEqual([
      { mark: '', text: 'nobody knows.' },
      { mark: '', text: 'all.' },
    ]);
    expect(items.map(marks)).toEqual(['', '']);
    expect(more).toEqual([]);
  });

  it('say once that values are computed, and how in the fold', () => {
    const computed = (text: string): NoteFact => ({ kind: 'method', method: { en: text } });
    const items = [about('A', computed('2 × 3')), about('B', computed('4 − 1.')), about('C')];
    const { face, more, marks } = notesOf(items);
    expect(face).toEqual([{ mark: '¹', text: 'Computed from what the source states; not printed in it.' }]);
    expect(items.map(marks)).toEqual(['¹', '¹', '']);
    expect(more).toEqual(['A: 2 × 3.', 'B: 4 − 1.']);
    expect(notesOf(items.slice(1)).face).toEqual([{ mark: '¹', text: '4 − 1.' }]);
  });

  it('of the data that hang on nothing are about all of it', () => {
    const note = { id: 'n', kind: 'contradiction', text: { en: 'two totals.' } } as const;
    const { face } = figureNotes(
      [about('A')],
      { data: { ...none, notes: [note] }, remarks: remarks('comparison', ['later.']), behind: 'name' },
      'en',
    );
    expect(face).toEqual([
      { mark: '', text: 'two totals.' },
      { mark: '', text: 'later.' },
    ]);
  });

  it('name the place where they concern one of several', () => {
    const note = fuzhou.notes.find((one) => noteText(one, 'en').includes('7.34 million in 2020'))!;
    expect(noteFactsOf(both, true)([note])).toEqual([
      expect.objectContaining({ kind: 'data', place: expect.objectContaining({ id: 'fuzhou' }) as unknown }),
    ]);
    expect(noteFactsOf(both, false)([note])).toEqual([{ kind: 'data', note }]);
  });
});
