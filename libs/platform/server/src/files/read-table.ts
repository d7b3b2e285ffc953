import { startsWith } from './decode-text';
import { FileFault } from './file-fault';
import { mustHaveSize } from './file-input';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { tableOf, type Table } from './table';
import { mustUnpackReasonably } from './unpacked-size';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A CSV or XLSX file as rows under headings. The bytes say which it is, whatever its name:
 * separator `;` `,` tab or `|`, UTF-8 or Windows-1252. Throws FileFault when there is no table to read.
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  mustHaveSize(bytes);
  if (startsWith(bytes, OLE)) throw new FileFault('unreadable', 'old-excel');
  return tableOf(startsWith(bytes, ZIP) ? await readXlsx(bytes) : readCsv(bytes));
}

/** A workbook of this size takes about half a second, during which nobody else is served. */
const LARGE_WORKBOOK = 300 * 1024;

/** Null for a large workbook, of which it is only checked that it unpacks: reading it is for a job. */
export function readTableIfQuick(bytes: Uint8Array): Promise<Table> | null {
  if (!startsWith(bytes, ZIP) || bytes.length <= LARGE_WORKBOOK) return readTable(bytes);
  mustHaveSize(bytes);
  mustUnpackReasonably(Buffer.from(bytes));
  return null;
}
