// A spreadsheet gives the table that it displays.
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openWorkbook, tableOfSheet } from '../../../src/workshop/spreadsheet/spreadsheet.js';
import { openArchive } from '../../../src/workshop/spreadsheet/zip.js';
import { odsParts, xlsxParts, zipOf, type SheetMarkup } from './zip-of.js';

interface Jsdom {
  readonly JSDOM: new () => { readonly window: Window & typeof globalThis };
}

beforeAll(() => {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom;
  const { window } = new JSDOM();
  vi.stubGlobal('DOMParser', window.DOMParser);
  vi.stubGlobal('Node', window.Node);
});
afterAll(() => vi.unstubAllGlobals());

const tableIn = async (bytes: Uint8Array<ArrayBuffer>, at = 0) =>
  tableOfSheet(await (await openWorkbook(bytes)).sheets[at]!.read());
const xlsx = (sheets: readonly SheetMarkup[], ...more: string[]) => zipOf(xlsxParts(sheets, ...more));
const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const rows = (...lines: string[]) =>
  `<sheetData>${lines.map((line, at) => (line.startsWith('<row') ? line : `<row r="${at + 1}">${line}</row>`)).join('')}</sheetData>`;
const faultOf = (coming: Promise<unknown>) =>
  coming.then(
    () => 'none',
    (error: unknown) => (error as { fault?: string }).fault ?? String(error),
  );

describe('an XLSX file', () => {
  it('gives texts, numbers by their formats, and cached results', async () => {
    const strings = `<si><t>Indicator</t></si><si><r><t>km</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>
      <r><rPr><strike/></rPr><t>gone</t></r><rPh><t>reading</t></rPh></si>`;
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="57"/></cellXfs>`;
    const sheet = rows(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="4"><v>45721</v></c>',
      '<c r="A2" s="1"><f>A1*2</f><v>1234.56</v></c><c r="B2" s="2"><v>0.1234</v></c><c r="C2" s="3"><v>45721</v></c>',
      '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>NOW()</f></c><c t="str"><f>A1</f><v>said</v></c>',
    );
    expect(await tableIn(xlsx([['One', sheet]], strings, styles))).toEqual({
      grid: [
        ['Indicator', 'km²', '2025年3月', ''],
        ['1,234.6', '12.34%', '2025-03-05', ''],
        ['TRUE', '#N/A', '', 'said'],
      ],
      omitted: { formulas: 1 },
    });
  });

  it('leaves out hidden rows and columns; merged cells span what is in sight', async () => {
    const sheet = `<cols><col min="2" max="2" hidden="1"/></cols>${rows(
      text('A1', 'Merged'),
      `<row r="2" hidden="1">${text('A2', 'no')}</row>`,
      text('A3', 'Left') + text('B3', 'no') + text('C3', 'Right'),
    )}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;
    expect(await tableIn(xlsx([['One', sheet]]))).toEqual({
      grid: [[{ text: 'Merged', colSpan: 2, rowSpan: 1 }], ['Left', 'Right']],
      omitted: { hidden: 2 },
    });
  });

  it('offers the sheets in sight, the active one first in view', async () => {
    const view = '<bookViews><workbookView activeTab="2"/></bookViews>';
    const bytes = xlsx(
      [
        ['Hidden', rows(), 'state="hidden"'],
        ['First', rows()],
        ['Second', rows(text('B2', 'x'))],
      ],
      '',
      '',
      view,
    );
    const { sheets, open } = await openWorkbook(bytes);
    expect([sheets.map(({ name }) => name), open]).toEqual([['First', 'Second'], 1]);
    expect((await tableIn(bytes, 1)).grid).toEqual([['x']]);
    expect((await tableIn(bytes, 0)).grid).toEqual([]);
  });

  it('reads far cells without the blank between, and says what is too much', async () => {
    const far = rows(text('A1', 'top'), `<row r="1048576">${text('XFD1048576', 'end')}</row>`);
    expect((await tableIn(xlsx([['One', far]]))).grid).toEqual([
      ['top', '', ''],
      ['', '', ''],
      ['', '', 'end'],
    ]);
    const cells = Array.from({ length: 200_010 }, (_, row) => ({ row, column: 0, text: '1' }));
    const none = () => false;
    const long = { cells, merged: [], isRowHidden: none, isColumnHidden: none, formulas: 0 };
    const { grid, omitted } = tableOfSheet(long);
    expect([grid.length, omitted]).toEqual([200_000, { rows: 10 }]);
  });
});

describe('an ODS file', () => {
  it('gives what its cells show, repeated and merged ones too', async () => {
    const styles = `<style:style style:name="off"><style:table-properties table:display="false"/></style:style>
      <style:style style:name="up"><style:text-properties style:text-position="super 58%"/></style:style>`;
    const table = `<table:table table:name="No" table:style-name="off"/><table:table table:name="Yes">
      <table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="1022"/>
      <table:table-header-rows><table:table-row>
        <table:table-cell table:number-columns-spanned="3"><text:p>Area, km<text:span text:style-name="up">2</text:span></text:p>
          <office:annotation><text:p>comment</text:p></office:annotation></table:table-cell>
        <table:covered-table-cell table:number-columns-repeated="2"/></table:table-row></table:table-header-rows>
      <table:table-row><table:table-cell office:value-type="percentage" office:value="0.1234"><text:p>12.3%</text:p></table:table-cell>
        <table:table-cell><text:p>hidden</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell></table:table-row>
      <table:table-row table:visibility="filter"><table:table-cell><text:p>filtered</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
    </table:table>`;
    const bytes = zipOf(odsParts(table, styles));
    expect((await openWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(['Yes']);
    expect(await tableIn(bytes)).toEqual({
      grid: [
        [{ text: 'Area, km²', colSpan: 2, rowSpan: 1 }, ''],
        ['12.3%', '5', '5'],
      ],
      omitted: { hidden: 2 },
    });
  });

  it('that repeats a filled cell beyond measure is refused', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16000"><text:p>5</text:p></table:table-cell>';
    const table = `<table:table><table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row></table:table>`;
    expect(await faultOf(tableIn(zipOf(odsParts(table))))).toBe('tooLarge');
  });
});

describe('a file that cannot be read', () => {
  it('is unpacked no further than the bound, whatever size it claims', async () => {
    const bytes = zipOf({ bomb: ' '.repeat(100_000), small: 'text' });
    expect(await faultOf(openArchive(bytes, 99_999).text('bomb'))).toBe('tooLarge');
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    view.setUint32(view.getUint32(lying.length - 6, true) + 24, 10, true);
    expect(await faultOf(openArchive(lying, 99_999).text('bomb'))).toBe('tooLarge');
    expect(await faultOf(openArchive(lying).text('bomb'))).toBe('broken');
    expect(await openArchive(bytes, 10).text('small')).toBe('text');
  });

  const parts = xlsxParts([['One', rows(text('A1', 'x'))]]);
  it('says why', async () => {
    const cut = zipOf(parts).slice(0, -30);
    const flipped = zipOf(parts);
    flipped[60]! ^= 255;
    const entity = { ...parts, 'xl/worksheets/sheet0.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' };
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(20).fill(0)]);
    const locked = new Uint8Array([...old, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    const faults = [cut, flipped, zipOf(entity), zipOf({ a: 'b' }), old, locked, new Uint8Array([80, 75])];
    expect(await Promise.all(faults.map((bytes) => faultOf(tableIn(bytes))))).toEqual([
      'broken',
      'broken',
      'broken',
      'noSheet',
      'old',
      'locked',
      'broken',
    ]);
  });
});
