import { describe, expect, it } from '@jest/globals';
import { PRODUCER_FAMILIES } from '@maillon/core/organisations/contract';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { catalogueCsv, catalogueXlsx, CATALOGUE_HEADINGS } from './catalogue-file.ts';
import { slug } from './contact.ts';
import { csv } from './csv.ts';
import { FAMILY_FR, LABEL_FR } from './data/french-words.data.ts';
import { audomaroisDay, montreuilloisDay } from './days.ts';
import { PRODUCER_HEADINGS, producersCsv } from './producers-file.ts';

const mtr = montreuilloisDay();
const aud = audomaroisDay();
const read = (text: string) => parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];

describe('the producers file', () => {
  it('begins with a byte order mark, has French headings and one row per producer', () => {
    const text = producersCsv(mtr.producers);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = read(text);
    expect(Object.keys(rows[0]!)).toEqual(PRODUCER_HEADINGS);
    expect(rows.map((row) => row['SIRET'])).toEqual(mtr.producers.map((one) => one.siret));
    expect(rows[0]!['Latitude']).toMatch(/^50,\d+$/);
  });

  it('has the same bytes each time', () => {
    expect(producersCsv(montreuilloisDay().producers)).toBe(producersCsv(mtr.producers));
    expect(catalogueCsv(audomaroisDay().offers)).toBe(catalogueCsv(aud.offers));
  });
});

describe('the catalogue file', () => {
  it('says the same in CSV: exact price with a comma, day first', () => {
    const rows = read(catalogueCsv(aud.offers));
    expect(rows).toHaveLength(aud.offers.length);
    for (const [index, row] of rows.entries()) {
      expect(row['Prix HT']!.replace(',', '.')).toBe(aud.offers[index]!.price);
      expect(row['Disponible du']).toMatch(/^\d\d\/07\/2026$/);
    }
  });

  it('says the same in a workbook: text SIRET, number price, real date', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await catalogueXlsx(mtr.offers);
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.getRow(1).values).toEqual([undefined, ...CATALOGUE_HEADINGS]);
    expect(sheet.actualRowCount).toBe(mtr.offers.length + 1);
    const column = (heading: string) => CATALOGUE_HEADINGS.indexOf(heading) + 1;
    const row = sheet.getRow(2);
    expect(row.getCell(column('SIRET')).value).toBe(mtr.offers[0]!.producerSiret);
    expect(row.getCell(column('Prix HT')).value).toBe(Number(mtr.offers[0]!.price));
    expect(row.getCell(column('Disponible du')).value).toBeInstanceOf(Date);
  });
});

describe('the words of the files', () => {
  it('are those that the platform knows', () => {
    for (const [code, { fr }] of Object.entries(PRODUCER_FAMILIES)) expect(FAMILY_FR).toHaveProperty(code, fr);
    for (const [code, words] of Object.entries(LABEL_FR)) expect(slug(words)).toBe(code);
  });
});

describe('csv', () => {
  it('quotes what would break a row', () => {
    expect(csv(['a'], [['x;y'], ['say "hi"']])).toBe('\ufeffa\r\n"x;y"\r\n"say ""hi"""\r\n');
  });
});
