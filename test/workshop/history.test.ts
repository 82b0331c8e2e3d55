import { expect, it } from 'vitest';
import { begin, next, redo, undo } from '../../src/workshop/history.js';

it('goes back and forth, and forgets what was undone once something new is done', () => {
  const third = next(next(begin('a'), 'b'), 'c');
  expect(undo(undo(third)).now).toBe('a');
  expect(undo(undo(undo(third))).now).toBe('a');
  expect(redo(undo(third)).now).toBe('c');
  expect(redo(third)).toBe(third);
  expect(redo(next(undo(third), 'd')).now).toBe('d');
});

it('keeps a hundred steps', () => {
  let history = begin(0);
  for (let step = 1; step <= 150; step += 1) history = next(history, step);
  for (let step = 0; step < 150; step += 1) history = undo(history);
  expect(history.now).toBe(50);
});
