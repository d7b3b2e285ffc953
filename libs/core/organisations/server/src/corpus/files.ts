import excel from 'exceljs';

/** SIRETs that pass their checks; the farms are invented. */
export const SIRETS = {
  meadow: '73282932000074',
  boat: '35600000000048',
  marsh: '14469821400018',
  hive: '50234567100015',
  orchard: '80000000200017',
  zeros: '00572078400015',
} as const;

const HEAD = ['SIRET', 'Raison sociale', 'Commune', 'Latitude', 'Longitude', 'Famille'];
const MEADOW: Row = {
  SIRET: SIRETS.meadow,
  'Raison sociale': 'Ferme du Pré',
  Commune: 'Montreuil-sur-Mer',
  Latitude: '50,464',
  Longitude: '1,764',
  Famille: 'Produits laitiers',
};

export type Row = Readonly<Record<string, string>>;

/** A good row with some cells of its own; a heading that is not usual is added to the file. */
export function farm(more: Row = {}): Row {
  return { ...MEADOW, ...more };
}

/** A file of such rows as a French spreadsheet writes it. */
export function fileOf(...rows: readonly Row[]): Buffer {
  return Buffer.from(textOf(rows, ';', HEAD));
}

export function textOf(rows: readonly Row[], separator: string, first: readonly string[] = HEAD): string {
  const headings = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => headings.map((heading) => quoted(row[heading] ?? '', separator)).join(separator));
  return [headings.map((heading) => quoted(heading, separator)).join(separator), ...lines, ''].join('\r\n');
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same text as Windows writes it. */
export function windows1252(text: string): Buffer {
  const special = new Map([
    ['’', 0x92],
    ['œ', 0x9c],
    ['Œ', 0x8c],
    ['€', 0x80],
    ['–', 0x96],
  ]);
  return Buffer.from([...text].map((letter) => special.get(letter) ?? letter.charCodeAt(0)));
}

/** A workbook of some sheets; a merged title stands above the first when asked for. */
export async function workbookOf(sheets: readonly (readonly unknown[])[][], title?: string): Promise<Buffer> {
  const book = new excel.Workbook();
  for (const [index, rows] of sheets.entries()) {
    const sheet = book.addWorksheet(`Feuille ${index + 1}`);
    if (title && rows.length > 0) {
      sheet.addRow([title]);
      sheet.mergeCells('A1:F1');
    }
    for (const row of rows) sheet.addRow([...row]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

export const HEADINGS = HEAD;
