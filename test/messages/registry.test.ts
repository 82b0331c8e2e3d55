import { describe, expect, it } from 'vitest';
import { formatNumber, percentText } from '../../src/messages/format.js';
import { messages as common } from '../../src/messages/en/common.js';
import { langOf, messagesOf, registerMessages, setMessages } from '../../src/messages/index.js';
import { languages } from '../../src/messages/languages.js';
import { loadMessages } from '../../src/messages/load.js';
import { closestTag } from '../../src/messages/tags.js';

describe('messages that a page sets', () => {
  it('replace single messages, at any depth, and leave the others', () => {
    const before = messagesOf('en');
    setMessages('EN', { attainment: 'Achieved', trend: { first: 'earliest' } });
    expect([messagesOf('en').attainment, messagesOf('en').trend.first]).toEqual(['Achieved', 'earliest']);
    expect(messagesOf('en').trend.lowest).toBe(before.trend.lowest);
    expect(messagesOf('en').tag).toBe('en');
    setMessages('en', { attainment: before.attainment, trend: { first: before.trend.first } });
    expect(messagesOf('en').attainment).toBe(before.attainment);
  });

  it('replace only what is of their kind: texts, functions or groups', () => {
    const before = messagesOf('en');
    const wrong = { dataTable: () => 'Data', quoted: 'text', target: null, trend: 'text', attainment: {} };
    setMessages('en', wrong as object);
    const { dataTable, quoted, target, trend, attainment } = messagesOf('en');
    expect([dataTable, quoted('a'), target]).toEqual([before.dataTable, before.quoted('a'), before.target]);
    expect([trend.first, attainment]).toEqual([before.trend.first, before.attainment]);
    setMessages('en', { dataTable: 'Data' });
    expect(messagesOf('en').dataTable).toBe('Data');
    setMessages('en', { dataTable: before.dataTable });
  });

  it('stay when a part of the library comes later', () => {
    setMessages('en', { loading: 'Just a moment' });
    registerMessages('en', { common });
    expect(messagesOf('en').loading).toBe('Just a moment');
    setMessages('en', { loading: 'Loading data…' });
  });

  it('add a language, in which English says what is missing', () => {
    expect(langOf('de-AT')).toBe('en');
    setMessages('de', { target: 'Ziel', number: { decimal: ',', group: '.', percentSpace: '\u00a0' } });
    expect([langOf('de-AT'), langOf('de')]).toEqual(['de', 'de']);
    expect([messagesOf('de').target, messagesOf('de').actual, messagesOf('de').tag]).toEqual([
      'Ziel',
      messagesOf('en').actual,
      'de',
    ]);
    expect(formatNumber(1234567.891, 2, 'de')).toBe('1.234.567,89');
    expect(percentText(0.5, 'de')).toBe('50,0\u00a0%');
  });

  it('add a language on top of another one', () => {
    setMessages('yue', { target: '目標嘅' }, 'zh-TW');
    expect([messagesOf('yue').target, messagesOf('yue').actual]).toEqual(['目標嘅', '實際']);
  });
});

describe('messages that are loaded', () => {
  it.each([
    ['en-GB', 'en'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh'],
    ['xx', 'en'],
  ])('for %s are those of %s', async (tag, lang) => {
    expect(await loadMessages(tag, ['common', 'target-bars'])).toBe(lang);
    expect(messagesOf(lang).is100('2020')).toContain('100%');
  });

  it('are those of a base, for a language that the page added', async () => {
    setMessages('it', { target: 'Obiettivo' }, 'zh');
    expect(await loadMessages('it-IT', ['common', 'city-radar'])).toBe('it');
    expect(messagesOf('it').isReference.leader).toBe('居首');
  });

  it.each(Object.entries(languages))('of %s are the same in parts as in one', async (lang, parts) => {
    const modules = await Promise.all(Object.values(parts).map((load) => load()));
    const keys = modules.flatMap(({ messages }) => pathsOf(messages));
    expect(keys.sort()).toEqual(pathsOf(messagesOf(lang)).sort());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** The messages of a part by their path, since two parts may share a branch. */
const pathsOf = (messages: object, path = ''): string[] =>
  Object.entries(messages).flatMap(([key, one]: [string, unknown]) =>
    typeof one === 'object' && one !== null ? pathsOf(one, `${path}${key}/`) : [path + key],
  );

describe('the closest of some tags', () => {
  it.each([
    ['fr-CA', 'fr'],
    ['FR_ca', 'fr'],
    ['zh-HK', 'zh-Hant'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr', undefined],
    ['', undefined],
  ])('to %s is %s', (tag, closest) => {
    expect(closestTag(tag, ['en', 'fr', 'zh', 'zh-Hant', 'sr-Latn'])).toBe(closest);
  });
});
