import { describe, expect, it } from 'vitest';
import { noteText } from '../../src/messages/format.js';
import { DataError } from '../../src/indicator/data-error.js';
import { decodeText } from '../../src/indicator/decode-text.js';
import { parseText } from '../../src/indicator/parse-text.js';

const table = '指标,单位,2020年,2025年目标\n绿地面积,公顷,100,120\n';

/** A text in UTF-16, with its upper byte first or last. */
function utf16(text: string, upperFirst: boolean, mark = true): Uint8Array {
  const units = [...(mark ? `\uFEFF${text}` : text)].map((one) => one.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (upperFirst ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

/** Bytes written as hexadecimal digits; what stands in braces is ASCII. */
const bytesOf = (digits: string) =>
  new Uint8Array(
    [...digits.matchAll(/\{([^}]*)\}|([\da-f]{2})/g)].flatMap(([, ascii, hex]) =>
      hex === undefined ? [...ascii!].map((one) => one.charCodeAt(0)) : [parseInt(hex, 16)],
    ),
  );

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${table}`)],
    ['UTF-16, lower byte first', utf16(table, false)],
    ['UTF-16, upper byte first', utf16(table, true)],
    [
      'GBK',
      bytesOf('d6b8b1ea{,}b5a5cebb{,2020}c4ea{,2025}c4eac4bfb1ea{\n}c2ccb5d8c3e6bbfd{,}b9abc7ea{,100,120\n}'),
    ],
  ])('%s is found without doubt', (_, bytes) => {
    expect(decodeText(bytes, 'a.csv')).toEqual({ text: table });
    const { readings, notes } = parseText(bytes, '某市.csv');
    expect(readings.map(({ value, period }) => [value, period.to])).toEqual([
      [100, 2020],
      [120, 2025],
    ]);
    expect(notes.map(({ text }) => JSON.stringify(text)).join()).not.toContain('encoding');
  });

  it.each([false, true])('UTF-16 without a mark is found, and said to be a guess', (upperFirst) => {
    const { text, doubt } = decodeText(utf16(table, upperFirst, false), 'a.csv');
    expect(text).toBe(table);
    expect(doubt).toBe(upperFirst ? 'UTF-16BE' : 'UTF-16LE');
  });

  it('so few Chinese characters are said to be a guess', () => {
    const { text, doubt } = decodeText(bytesOf('{a,b\n}bcfe{,1\n}'), 'a.csv');
    expect(text).toBe('a,b\n件,1\n');
    expect(doubt).toBe('GB18030');
  });

  it.each([
    ['Größe,km²,5\nLänge,km,7', '{Gr}f6df{e,km}b2{,5\nL}e4{nge,km,7}'],
    ['Qualité de l’air,%,5', '{Qualit}e9{ de l}92{air,%,5}'],
    ['Año,1', '{A}f1{o,1}'],
    ['Café €5', '{Caf}e9{ }80{5}'],
  ])('Windows-1252 is a guess: %s', (text, digits) => {
    const read = decodeText(bytesOf(digits), 'a.csv');
    expect(read.text).toBe(text);
    expect(read.doubt).toBe('WINDOWS-1252');
  });

  it.each([
    [
      'Показатель,Единица,2020\nДлина,км,5',
      'cfeeeae0e7e0f2e5ebfc{,}c5e4e8ede8f6e0{,2020\n}c4ebe8ede0{,}eaec{,5}',
      'windows-1251',
    ],
    [
      '指標,單位,2020\n綠地面積,公頃,5',
      'abfcbcd0{,}b3e6a6ec{,2020\n}baf1a661adb1bf6e{,}a4bdb3bc{,5}',
      'big5',
    ],
    [
      '지표,단위,2020\n녹지 면적,헥타르,5',
      'c1f6c7a5{,}b4dcc0a7{,2020\n}b3ecc1f6{ }b8e9c0fb{,}c7edc5b8b8a3{,5}',
      'euc-kr',
    ],
  ])('%s is read where its encoding is named, and never wrongly without doubt', (text, digits, label) => {
    const bytes = bytesOf(digits);
    expect(decodeText(bytes, 'a.csv', label)).toEqual({ text });
    let read;
    try {
      read = decodeText(bytes, 'a.csv');
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
      expect((error as DataError).message).toContain('#encoding');
    }
    if (read) expect(read.doubt).toBeDefined();
  });

  it('that the author names goes before what is found, and a mark before both', () => {
    const bytes = bytesOf('{Gr}f6df{e}');
    expect(decodeText(bytes, 'a.csv', 'iso-8859-2').text).toBe('Größe');
    expect(decodeText(utf16(table, false), 'a.csv', 'gbk').text).toBe(table);
    expect(() => decodeText(bytes, 'a.csv', 'klingon')).toThrow(
      'a.csv: #encoding: "klingon" is not an encoding',
    );
    expect(() => decodeText(bytes, 'a.csv', 'utf-8')).toThrow('a.csv: #encoding: is not valid utf-8');
  });

  it('that the server names is taken where the text is not UTF-8', () => {
    const bytes = bytesOf('c4ebe8ede0');
    expect(decodeText(bytes, 'a.csv', '', 'text/csv; charset=windows-1251')).toEqual({ text: 'Длина' });
    const plain = new TextEncoder().encode(table);
    expect(decodeText(plain, 'a.csv', '', 'text/csv; charset=gbk')).toEqual({ text: table });
  });

  it('in doubt is told by a note on the whole set', () => {
    const { notes } = parseText(bytesOf('{Gr}f6df{e (km}b2{),2020,2021\nA,5,6}'), 'a.csv');
    const [note, ...more] = notes;
    expect(more).toEqual([]);
    expect(note).toEqual({
      id: 'a.csv assumed',
      kind: 'assumption',
      text: {
        assumed: [
          { of: 'encoding', encoding: 'WINDOWS-1252' },
          { of: 'kind', from: 'present-year', kind: 'actual' },
        ],
      },
    });
    expect(noteText(note!, 'en')).toBe(
      'Read as WINDOWS-1252, since the file does not say its encoding; if names look wrong, name it in the address (#encoding=…). Read as results, as none of their years is yet to come.',
    );
  });
});
