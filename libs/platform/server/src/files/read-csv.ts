import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { dialectOf } from './csv-dialect';
import { decodeText } from './decode-text';
import { FileFault } from './file-fault';
import type { RawRow } from './table';

const LONGEST_ROW = 100_000;
const PIECE = 64 * 1024;

/** Rows of a CSV file as they are read, empty ones included. */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<RawRow> {
  const text = decodeText(bytes);
  const { delimiter, skipped } = dialectOf(text);
  const parser = parse({
    delimiter,
    from_line: skipped + 1,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
  });
  let number = skipped;
  try {
    for await (const cells of Readable.from(pieces(text)).compose(parser))
      yield { sheet: 0, number: ++number, cells: cells as string[] };
  } catch (error) {
    if (error instanceof CsvError) throw new FileFault('unreadable', 'broken', lineOf(error));
    throw error;
  }
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

function lineOf(error: CsvError): string {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? String(line) : '';
}
