import { storedZip } from './stored-zip';

/** Text stays text, whatever it begins with; a day is `YYYY-MM-DD`; a decimal is exact, with a point. */
export type XlsxCell = { readonly text: string } | { readonly number: string } | { readonly day: string };

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Cell styles by number, as in STYLES. */
const [BOLD, DAY] = [1, 2];

export const XLSX_TYPE = `${TYPES}.sheet`;

/** A workbook with one sheet: headings that stay in sight, real numbers and real days. Read back by the imports. */
export function xlsxBytes(
  sheet: string,
  headings: readonly string[],
  rows: readonly (readonly XlsxCell[])[],
): Uint8Array<ArrayBuffer> {
  const head = row(
    1,
    headings.map((heading, at) => textCell(at, 1, heading, BOLD)),
  );
  const body = rows.map((cells, index) =>
    row(
      index + 2,
      cells.map((cell, at) => cellXml(at, index + 2, cell)),
    ),
  );
  return storedZip([
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', text: workbook(sheet) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', text: STYLES },
    { name: 'xl/worksheets/sheet1.xml', text: worksheet([head, ...body], headings.length) },
  ]);
}

function cellXml(at: number, number: number, cell: XlsxCell): string {
  if ('text' in cell) return cell.text ? textCell(at, number, cell.text) : '';
  if ('number' in cell) return `<c r="${columnName(at)}${number}"><v>${cell.number}</v></c>`;
  const serial = (Date.parse(`${cell.day}T00:00:00Z`) - EPOCH) / DAY_MS;
  return `<c r="${columnName(at)}${number}" s="${DAY}"><v>${serial}</v></c>`;
}

function textCell(at: number, number: number, text: string, style = 0): string {
  return `<c r="${columnName(at)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function row(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

const LETTERS = 26;

function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % LETTERS));
  return at < LETTERS ? letter : columnName(Math.floor(at / LETTERS) - 1) + letter;
}

/** What XML forbids is left out: a spreadsheet would call the file damaged. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for.
  const said = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Surrogate}/gu, '');
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheet: string): string {
  const sheets = `<sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets>`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheets}</workbook>`;
}

function worksheet(rows: readonly string[], columns: number): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const widths = `<cols><col min="1" max="${columns}" width="20" customWidth="1"/></cols>`;
  return `${XML}<worksheet xmlns="${MAIN}">${views}${widths}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('styles.xml', 'styles')}</Types>`;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
