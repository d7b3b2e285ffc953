import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text';
import { FileFault } from './file-fault';
import type { RawRow } from './table';

const LONGEST_ROW = 100_000;

export function readCsv(bytes: Uint8Array): RawRow[] {
  const text = decodeText(bytes);
  try {
    const records: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
    });
    return records.map((cells, index) => ({ number: index + 1, cells }));
  } catch (error) {
    if (error instanceof CsvError) throw new FileFault('unreadable', 'broken', lineOf(error));
    throw error;
  }
}

/** The most frequent of the usual separators in the first line that says something. */
function delimiterOf(text: string): string {
  const first = /[^\r\n]*[^\s][^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = [';', ',', '\t', '|'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function lineOf(error: CsvError): string {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? String(line) : '';
}
