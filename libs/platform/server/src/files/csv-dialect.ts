const DELIMITERS = [';', ',', '\t', '|'];
const LINES_LOOKED_AT = 40;

export interface CsvDialect {
  readonly delimiter: string;
  /** 1 when the first line only names the separator, as some spreadsheets write it. */
  readonly skipped: number;
}

/** The separator that most lines use alike: a title above the headings may hold commas of its own. */
export function dialectOf(text: string): CsvDialect {
  const named = /^sep=([;,\t|])\r?\n/i.exec(text);
  if (named) return { delimiter: named[1]!, skipped: 1 };
  const lines = firstLines(text);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }));
  return { delimiter: scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter, skipped: 0 };
}

function firstLines(text: string): string[] {
  return text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '');
}

/** How many separators stand in the lines that have the most usual number of them. */
function scoreOf(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
  const alike = (count: number) => counts.filter((other) => other === count).length * count;
  return Math.max(0, ...counts.map(alike));
}
