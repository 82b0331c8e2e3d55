// Writes small spreadsheet archives.
import { deflateRawSync } from 'node:zlib';

/** A ZIP archive of texts by their paths. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const lists: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, plain] = [Buffer.from(name), Buffer.from(text)];
    const packed = deflateRawSync(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(checkOf(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    lists.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, place, title]));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(lists);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(lists.length, 8);
  end.writeUInt16LE(lists.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
}

function checkOf(bytes: Buffer): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const list = (entries: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A sheet of an XLSX file: its name, the markup in its worksheet, and attributes of its entry in the workbook. */
export type SheetMarkup = readonly [name: string, markup: string, attributes?: string];

/** The parts of an XLSX file. */
export const xlsxParts = (sheets: readonly SheetMarkup[], strings = '', styles = '', view = '') => ({
  '_rels/.rels': list([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${view}<sheets>${sheets
    .map(([name, , more = ''], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}" ${more}/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': list([
    ...sheets.map((_, at) => [`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`] as const),
    ['strings', 'sharedStrings', '/xl/sharedStrings.xml'],
    ['styles', 'styles', 'styles.xml'],
  ]),
  'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  ...Object.fromEntries(
    sheets.map(([, markup], at) => [`xl/worksheets/sheet${at}.xml`, `<worksheet>${markup}</worksheet>`]),
  ),
});

/** The parts of an ODS file, by the markup of its sheets and its styles. */
export const odsParts = (tables: string, styles = '') => ({
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
    <office:automatic-styles>${styles}</office:automatic-styles>
    <office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
});
