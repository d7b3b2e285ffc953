import { mustHaveSize } from './file-input';
import { isWorkbook, rawRows } from './raw-rows';
import { MOST_ROWS, tableOf, type RawRow, type Table } from './table';
import { FileFault } from './file-fault';
import { mustUnpackReasonably } from './unpacked-size';
import { partsOfZip } from './zip-parts';

/** A CSV or XLSX file as rows under headings, those of the first sheet that has any. Throws FileFault when there is no table to read. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const rows: RawRow[] = [];
  let filled = 0;
  for await (const row of rawRows(bytes)) {
    if (rows[0] && row.sheet !== rows[0].sheet) break;
    rows.push(row);
    if (row.cells.some((text) => text !== '') && ++filled > MOST_ROWS + 1)
      throw new FileFault('too-large', 'too-many-rows', String(MOST_ROWS));
  }
  return tableOf(rows);
}

/** A workbook of this size takes about half a second of a process that serves others too. */
const LARGE_WORKBOOK = 300 * 1024;

/** Null for a large workbook, of which it is only checked that it unpacks: reading it is for a job. */
export async function readTableIfQuick(bytes: Uint8Array): Promise<Table | null> {
  if (!isWorkbook(bytes) || bytes.length <= LARGE_WORKBOOK) return readTable(bytes);
  mustHaveSize(bytes);
  await mustUnpackReasonably(partsOfZip(Buffer.from(bytes)));
  return null;
}
