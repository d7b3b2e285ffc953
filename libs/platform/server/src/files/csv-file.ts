/** A table as a French spreadsheet writes it: byte order mark, semicolons, CRLF. No cell of it runs as a formula. */
export function csvFile(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[headings, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const words = harmless(text);
  return /[";\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** A spreadsheet runs a cell that starts like a formula: a space before it makes it words again. Numbers stay numbers. */
function harmless(text: string): string {
  return /^[=+\-@\t\r|]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? ` ${text}` : text;
}
