/** Cells as a spreadsheet puts them on the clipboard: tabs between, quotes round what holds a tab, a quote or a line. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

/** What tsvOf and spreadsheets write; a last empty line is none. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const { 1: wrapped, 2: bare, 3: end } of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g)) {
    rows.at(-1)!.push(wrapped?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1)!;
  return rows.length > 1 && last.length <= 1 && !last[0] ? rows.slice(0, -1) : rows;
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
