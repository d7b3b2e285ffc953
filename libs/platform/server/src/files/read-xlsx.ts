import type { CellValue, Worksheet } from 'exceljs';
import { FileFault } from './file-fault';
import { MOST_ROWS, type RawRow } from './table';
import { mustUnpackReasonably } from './unpacked-size';

const MOST_COLUMNS = 300;
// Spreadsheets keep no more, and show 3.3 where the sum is 3.3000000000000003.
const SIGNIFICANT_DIGITS = 15;

/** Rows of the first sheet that has any. */
export async function readXlsx(bytes: Uint8Array): Promise<RawRow[]> {
  mustUnpackReasonably(Buffer.from(bytes));
  const sheets = await worksheets(bytes);
  const sheet = sheets.find(({ actualRowCount }) => actualRowCount > 0);
  if (!sheet) throw new FileFault('empty', 'no-rows');
  if (sheet.actualRowCount > MOST_ROWS + 1) throw new FileFault('too-large', 'too-many-rows', String(MOST_ROWS));
  return rowsOf(sheet);
}

async function worksheets(bytes: Uint8Array): Promise<Worksheet[]> {
  // Loaded when a spreadsheet comes: it would cost every start of the server.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(bytes as never);
  } catch {
    throw new FileFault('unreadable', 'broken');
  }
  return workbook.worksheets;
}

function rowsOf(sheet: Worksheet): RawRow[] {
  const rows: RawRow[] = [];
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: Math.min(row.cellCount, MOST_COLUMNS) }, (_, index) =>
      textOf(row.getCell(index + 1).value),
    );
    rows.push({ number, cells });
  });
  return rows;
}

/** What a person reads in the cell; a day as YYYY-MM-DD, a number without grouping. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return textOf(value.text as CellValue);
  if ('result' in value) return textOf(value.result);
  return '';
}
