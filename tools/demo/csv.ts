/** A file as a French spreadsheet writes it: byte order mark, semicolons, CRLF. Same rows, same bytes. */
export function csv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[headings, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** 50.4171 gives `50,4171`. */
export function frenchDecimal(exact: string | number): string {
  return String(exact).replace('.', ',');
}

/** 2026-07-10 gives `10/07/2026`. */
export function frenchDate(day: string): string {
  return day.split('-').reverse().join('/');
}

function cell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
