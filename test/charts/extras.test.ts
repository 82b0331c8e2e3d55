import { expect, it } from 'vitest';
import { Extras, MissingExtras } from '../../src/charts/extras.js';
import { messagesOf, registerMessages, setMessages } from '../../src/messages/index.js';

it('extras are missing until they and the later messages of a language are there', () => {
  const extras = new Extras<{ readonly answer: number }>();
  expect(() => extras.codeIn('en')).toThrow(MissingExtras);
  extras.fill({ answer: 42 });
  expect(extras.code.answer).toBe(42);
  expect(extras.codeIn('en').answer).toBe(42);
  registerMessages('tlh', { common: messagesOf('en') });
  expect(() => extras.codeIn('tlh')).toThrow(MissingExtras);
});

it('a language that the page adds has the later messages of its base', () => {
  const extras = new Extras<{ readonly answer: number }>();
  extras.fill({ answer: 42 });
  setMessages('nds', { target: 'Teel' }, 'en');
  expect(extras.codeIn('nds').answer).toBe(42);
});

it('later messages join those of a picture, at any depth', () => {
  const { trend, ringIs } = messagesOf('en');
  expect([trend.now(2024), trend.date({ year: 2024 })]).toEqual(['this year (2024)', '2024']);
  expect([ringIs.leader, ringIs.target]).toEqual(['Outer ring = leader, 100%', 'Ring = own target, 100%']);
});
