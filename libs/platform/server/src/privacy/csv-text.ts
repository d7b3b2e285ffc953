/** Semicolons, CRLF and a byte order mark: what a French spreadsheet opens as a table. */
export function csvOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading]))];
  return `\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : harmless(words(value));
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function words(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A spreadsheet runs a cell that starts like a formula: a space before it makes it words again. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
}
