import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { FileFault } from './file-fault';
import { LARGEST_FILE, decodeFile } from './file-input';
import { readTable, readTableIfQuick } from './read-table';
import { cell, mustHaveHeadings, type Table } from './table';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const values = (table: Table) => table.rows.map(({ cells }) => [...cells.values()]);
const faultOf = async (bytes: Uint8Array) => {
  const error: unknown = await readTable(bytes).catch((fault: unknown) => fault);
  return error instanceof FileFault ? `${error.kind} ${error.reason} ${error.detail}`.trim() : error;
};

async function workbook(rows: unknown[][]): Promise<Buffer> {
  const book = new excel.Workbook();
  book.addWorksheet('Vide');
  book.addWorksheet('Feuille').addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('readTable, CSV', () => {
  it('finds the separator and reads quoted cells', async () => {
    for (const separator of [';', ',', '\t', '|']) {
      const table = await readTable(Buffer.from(`Nom${separator}Ville\n"a${separator}b ""c"""${separator}Étaples\n`));
      expect(values(table)).toEqual([[`a${separator}b "c"`, 'Étaples']]);
    }
  });

  it('reads UTF-8 with and without BOM, Windows-1252 and UTF-16 alike', async () => {
    const text = 'Téléphone;Œuvre\né;œ\n';
    const files = [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      Buffer.concat([latin1('Téléphone;'), Buffer.from([0x8c]), latin1('uvre\né;'), Buffer.from([0x9c]), latin1('\n')]),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
    ];
    for (const file of files) {
      const table = await readTable(file);
      expect(table.headings).toEqual(['Téléphone', 'Œuvre']);
      expect(values(table)).toEqual([['é', 'œ']]);
    }
  });

  it('finds a cell by its heading in any case, accents or not, under the first of several names', async () => {
    const [row] = (await readTable(Buffer.from('CODE_INSEE;E-mail;Courriel\n62588;;a@b.example'))).rows;
    expect(cell(row!, 'Code INSEE')).toBe('62588');
    expect(cell(row!, 'E-Mail', 'courriel')).toBe('a@b.example');
    expect(cell(row!, 'absent')).toBe('');
  });

  it('numbers rows as a spreadsheet does, empty lines included', async () => {
    const table = await readTable(Buffer.from('a;b\r\n1;2\r\n\r\n;\r\n"3\n3";4;5\r\n6\r\n'));
    expect(table.rows.map(({ number, overflows }) => [number, overflows])).toEqual([
      [2, false],
      [5, true],
      [6, false],
    ]);
    expect(values(table)).toEqual([
      ['1', '2'],
      ['3\n3', '4'],
      ['6', ''],
    ]);
  });

  it('refuses what is not a table, each with its reason', async () => {
    expect(await faultOf(Buffer.alloc(0))).toBe('empty no-bytes');
    expect(await faultOf(Buffer.from(' \n\n;;\n'))).toBe('empty no-rows');
    expect(await faultOf(Buffer.from('SIRET;Nom\n'))).toBe('empty no-rows');
    expect(await faultOf(Buffer.alloc(LARGEST_FILE + 1, 'a'))).toBe('too-large too-many-bytes');
    expect(await faultOf(Buffer.from('a;b\n"1;2\n3;4\n'))).toMatch(/^unreadable broken/);
    expect(await faultOf(Buffer.from('Nom;nom \n1;2\n'))).toBe('unreadable heading-twice Nom');
    expect(await faultOf(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]))).toBe('unreadable not-a-table');
    expect(await faultOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe('unreadable old-excel');
    expect(await faultOf(Buffer.from(`a\n${'1\n'.repeat(50_001)}`))).toBe('too-large too-many-rows 50000');
    const table = await readTable(Buffer.from('a\n1'));
    expect(() => mustHaveHeadings(table, [['A'], ['SIRET', 'Siret']])).toThrow('unreadable: heading-missing (SIRET)');
  });
});

describe('readTable, XLSX', () => {
  it('reads the first sheet that has rows: texts, numbers, days, formulas, rich texts and links', async () => {
    const file = await workbook([
      ['SIRET', 'Jour', 'Prix', 'Somme', 'Nom', 'E-mail'],
      [
        14000001500018,
        new Date(Date.UTC(2026, 6, 10)),
        4.5,
        { formula: '1.1+2.2', result: 1.1 + 2.2 },
        { richText: [{ text: 'Ferme ' }, { text: 'du Bois' }] },
        { text: 'a@b.example', hyperlink: 'mailto:a@b.example' },
      ],
      [],
      ['x', null, { error: '#N/A' }],
    ]);
    const table = await readTable(file);
    expect(values(table)).toEqual([
      ['14000001500018', '2026-07-10', '4.5', '3.3', 'Ferme du Bois', 'a@b.example'],
      ['x', '', '', '', '', ''],
    ]);
    expect(table.rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  it('refuses a broken, a foreign and an exploding archive', async () => {
    const file = await workbook([['a'], ['1']]);
    expect(await faultOf(file.subarray(0, file.length - 30))).toBe('unreadable broken');
    expect(await faultOf(Buffer.concat([file.subarray(0, 200), Buffer.alloc(300), file.subarray(500)]))).toBe(
      'unreadable broken',
    );
    expect(await faultOf(await workbook([]))).toBe('empty no-rows');
    expect(await faultOf(zipOf(Buffer.alloc(200 * 1024 * 1024)))).toBe('too-large too-many-bytes');
  });
});

/** An archive of one deflated part, as the format wants it; the checksum is left at 0. */
function zipOf(content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 1 });
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

describe('readTableIfQuick', () => {
  it('reads at once what is quickly read, and leaves a large workbook to a job', async () => {
    expect((await readTableIfQuick(Buffer.from('a;b\n1;2\n')))?.headings).toEqual(['a', 'b']);
    expect((await readTableIfQuick(await workbook([['a'], ['1']])))?.headings).toEqual(['a']);
    const noise = Array.from({ length: 400 }, () => [randomBytes(900).toString('base64')]);
    expect(await readTableIfQuick(await workbook(noise))).toBeNull();
    const broken = Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(400_000)]);
    await expect(readTableIfQuick(broken)).rejects.toThrow('broken');
  });
});

describe('decodeFile', () => {
  it('gives the bytes, and refuses emptiness, excess and what is not base64', () => {
    expect(decodeFile({ name: 'a.csv', contentBase64: Buffer.from('été').toString('base64') }).bytes.toString()).toBe(
      'été',
    );
    expect(() => decodeFile({ name: 'a.csv', contentBase64: '' })).toThrow('no-bytes');
    expect(() => decodeFile({ name: 'a.csv', contentBase64: 'é!' })).toThrow('not-base64');
    expect(() => decodeFile({ name: 'a.csv', contentBase64: 'A'.repeat(17_000_000) })).toThrow('too-many-bytes');
  });
});
