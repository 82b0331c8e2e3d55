import { describe, expect, it } from 'vitest';
import type { Description, NoteFact } from '../../src/describe/description.js';
import { noteFacts } from '../../src/describe/description.js';
import { noteFactsOf, numberNotes } from '../../src/describe/notes.js';
import { noteText } from '../../src/messages/format.js';
import { both, fuzhou } from '../charts/example.js';

const described = (...notes: NoteFact[]) => ({ facts: noteFacts(notes) }) as unknown as Description;
const method: NoteFact = { kind: 'method', method: { zh: '推算', en: 'computed' } };
const totals: NoteFact = { kind: 'totals' };

describe('the footnotes of a picture', () => {
  it('are numbered as they are met, each once, and marked in order', () => {
    const [first, second, none] = [described(totals), described(method, totals), described()];
    const { marks, all } = numberNotes([none, first, second], 'en');
    expect([none, first, second].map(marks)).toEqual(['', '¹', '¹\u2009²']);
    expect(all).toEqual([
      { mark: '¹', text: 'Change between two five-year totals, not annual growth.' },
      { mark: '²', text: 'computed' },
    ]);
  });

  it('name the place where they concern one of several', () => {
    const note = fuzhou.notes.find((one) => noteText(one, 'en').includes('7.34 million people'))!;
    expect(noteFactsOf(both, true)([note])).toEqual([
      expect.objectContaining({ kind: 'data', place: expect.objectContaining({ id: 'fuzhou' }) as unknown }),
    ]);
    expect(noteFactsOf(both, false)([note])).toEqual([{ kind: 'data', note }]);
  });
});
