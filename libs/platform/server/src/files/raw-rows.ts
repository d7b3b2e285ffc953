import { startsWith } from './decode-text';
import { FileFault } from './file-fault';
import { mustHaveSize } from './file-input';
import { csvRows } from './read-csv';
import { xlsxRows } from './read-xlsx';
import type { RawRow } from './table';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/**
 * Rows of a CSV or XLSX file, one at a time, whatever stands above and below its table. The bytes say which it is,
 * whatever its name: separator `;` `,` tab or `|`, UTF-8 or Windows-1252. Throws FileFault.
 */
export function rawRows(bytes: Uint8Array): AsyncGenerator<RawRow> {
  mustHaveSize(bytes);
  if (startsWith(bytes, OLE)) throw new FileFault('unreadable', 'old-excel');
  return isWorkbook(bytes) ? xlsxRows(bytes) : csvRows(bytes);
}
