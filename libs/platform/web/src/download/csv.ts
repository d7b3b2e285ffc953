export type CsvCell = string | number | null | undefined;

/** Semicolons, CRLF and a byte order mark: what a French spreadsheet opens as a table. Read back by the imports. */
export function csvText(headings: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${[headings, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

export function download(name: string, text: BlobPart, type = 'text/csv;charset=utf-8'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function cell(value: CsvCell): string {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : harmless(value ?? '');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet runs a cell that starts like a formula: a space before it makes it words again. */
function harmless(text: string): string {
  return /^[=+\-@\t]/.test(text) ? ` ${text}` : text;
}
